package nl.collectief.core.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/**
 * The place of a violation, built step by step from a JSON pointer: {@code /kinderen/0/naam} becomes
 * {@code kinderen[0].naam}.
 *
 * <p>The builder of Bean Validation hands out another object at each step, and an older one must not be used again.
 */
final class ViolationPath {

    private final ConstraintViolationBuilder begin;
    private @Nullable NodeBuilderCustomizableContext eigenschap;
    private @Nullable NodeBuilderDefinedContext eigenschapInLijst;

    private ViolationPath(ConstraintViolationBuilder begin) {
        this.begin = begin;
    }

    /** Adds the violation at a place; an empty pointer is the request as a whole. */
    static void meld(String plaats, ConstraintViolationBuilder bouwer) {
        if (plaats.isEmpty()) {
            bouwer.addConstraintViolation();
            return;
        }
        ViolationPath pad = new ViolationPath(bouwer);
        Integer index = null;
        for (String stap : plaats.substring(1).split("/", -1)) {
            if (isIndex(stap) && pad.isBegonnen()) {
                index = Integer.valueOf(stap);
            } else {
                pad.stap(stap, index);
                index = null;
            }
        }
        pad.sluit(index);
    }

    private static boolean isIndex(String stap) {
        return !stap.isEmpty() && stap.length() < 7 && stap.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isBegonnen() {
        return eigenschap != null || eigenschapInLijst != null;
    }

    /** One property further; with an index it is a property of that item of the list before it. */
    private void stap(String naam, @Nullable Integer index) {
        NodeBuilderCustomizableContext volgende;
        if (eigenschap != null) {
            volgende = eigenschap.addPropertyNode(naam);
        } else if (eigenschapInLijst != null) {
            volgende = eigenschapInLijst.addPropertyNode(naam);
        } else {
            volgende = begin.addPropertyNode(naam);
        }
        eigenschap = index == null ? volgende : null;
        eigenschapInLijst = index == null ? null : volgende.inIterable().atIndex(index);
    }

    /** The violation itself; with an index it stands at that item of the last list. */
    private void sluit(@Nullable Integer index) {
        if (index != null) {
            LeafNodeBuilderCustomizableContext item = item();
            if (item != null) {
                item.inIterable().atIndex(index).addConstraintViolation();
            }
        } else if (eigenschap != null) {
            eigenschap.addConstraintViolation();
        } else if (eigenschapInLijst != null) {
            eigenschapInLijst.addConstraintViolation();
        }
    }

    private @Nullable LeafNodeBuilderCustomizableContext item() {
        if (eigenschap != null) {
            return eigenschap.addBeanNode();
        }
        return eigenschapInLijst == null ? null : eigenschapInLijst.addBeanNode();
    }
}
