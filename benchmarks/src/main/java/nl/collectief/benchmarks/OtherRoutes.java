package nl.collectief.benchmarks;

import org.apache.commons.validator.routines.CodeValidator;
import org.apache.commons.validator.routines.RegexValidator;
import org.apache.commons.validator.routines.checkdigit.ModulusCheckDigit;

/** How others check a burgerservicenummer and a postcode. */
final class OtherRoutes {

    /** No maintained Java library knows the BSN; this one lets it be said. */
    static final CodeValidator BSN = new CodeValidator("^([0-9]{9})$", 9, new Elfproef());

    static final RegexValidator POSTCODE = new RegexValidator("^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$", false);

    private OtherRoutes() {}

    static boolean isBsnByRegex(String bsn) {
        if (!bsn.matches("[0-9]{9}")) {
            return false;
        }
        int som = 0;
        for (int i = 0; i < 8; i++) {
            som += Integer.parseInt(bsn.substring(i, i + 1)) * (9 - i);
        }
        som -= Integer.parseInt(bsn.substring(8));
        return som % 11 == 0;
    }

    static boolean isPostcodeByRegex(String postcode) {
        return postcode.trim().toUpperCase(java.util.Locale.ROOT).matches("[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}");
    }

    /** Weights 9 down to 2, then minus 1. */
    private static final class Elfproef extends ModulusCheckDigit {

        private static final long serialVersionUID = 1L;

        Elfproef() {
            super(11);
        }

        @Override
        protected int weightedValue(int teken, int vanLinks, int vanRechts) {
            return vanRechts == 1 ? -teken : teken * vanRechts;
        }
    }
}
