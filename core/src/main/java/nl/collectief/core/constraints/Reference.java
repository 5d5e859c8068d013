package nl.collectief.core.constraints;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the reference page tells of a constraint; a test holds its examples against the constraint itself. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Reference {

    /** Where the constraint comes from. */
    String source();

    /** Texts that are right. */
    String[] right();

    /** Texts that are not. */
    String[] wrong();
}
