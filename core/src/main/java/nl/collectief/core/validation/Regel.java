package nl.collectief.core.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Identity, weight, source and reach of a {@link Wetsregel}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Regel {

    /** The ID of the specification, such as {@code OVL-051}; never reused. */
    String id();

    /** The severity of its findings. */
    Severity ernst();

    /**
     * Key of its text in the catalogue; empty is the ID. Two rules may share an ID when each has its own text: one
     * severity or wording for each circumstance the specification names.
     */
    String tekst() default "";

    /** Article or specification block. */
    String bron();

    /** First day the rule holds, {@code yyyy-MM-dd}; empty is always. */
    String vanaf() default "";

    /** First day the rule no longer holds, {@code yyyy-MM-dd}; empty is never. */
    String tot() default "";

    /**
     * The properties it reads, with dots ({@code overlijden.datum}, {@code verhuizers[].geboortedatum}); the rule does
     * not run when one of them, a part of it or an object around it has no usable value.
     */
    String[] leest();

    /** IDs of rules that make this rule fall silent wherever they speak. */
    String[] zwijgtBij() default {};

    /** IDs of form rules whose finding at the same pointer this rule replaces. */
    String[] vervangt() default {};
}
