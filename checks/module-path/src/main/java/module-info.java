/** An application of named modules: it names one service, the engine of validation, and nothing else. */
module nl.collectief.checks.modulepath {
    requires nl.collectief.overlijden;
    requires org.hibernate.validator;
}
