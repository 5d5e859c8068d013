/** What every service of Collectief shares. */
@org.jspecify.annotations.NullMarked
module nl.collectief.core {
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires nl.garvelink.iban;
    requires tools.jackson.core;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive java.xml;
    requires static transitive org.jspecify;
    requires static org.hibernate.validator;

    exports nl.collectief.core;
    exports nl.collectief.core.aanvraag;
    exports nl.collectief.core.adres;
    exports nl.collectief.core.constraints;
    exports nl.collectief.core.datum;
    exports nl.collectief.core.dienst;
    exports nl.collectief.core.formulier;
    exports nl.collectief.core.identificatie;
    exports nl.collectief.core.json;
    exports nl.collectief.core.persoon;
    exports nl.collectief.core.stuf;
    exports nl.collectief.core.tabel;
    exports nl.collectief.core.tabel.codelijst;
    exports nl.collectief.core.validation;
    exports nl.collectief.core.zaak;

    uses nl.collectief.core.dienst.Dienst;
    uses nl.collectief.core.tabel.TabelSource;
}
