package nl.collectief.benchmarks.byhand;

import static nl.collectief.benchmarks.byhand.Answers.isLeeg;
import static nl.collectief.core.aanvraag.JaNee.JA;

import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.adres.Huisletter;
import nl.collectief.core.adres.Huisnummer;
import nl.collectief.core.adres.Huisnummertoevoeging;
import nl.collectief.core.adres.Postcode;
import nl.collectief.overlijden.Postadres;
import nl.collectief.overlijden.Toezending;
import org.jspecify.annotations.Nullable;

/** What the form asks in blocks 6a to 7a: the documents, the extracts and where they go. */
final class FormOfRest {

    private static final String TOEZENDING = "FRM.aangifteOverlijden.toezending.";
    private static final String ADRES = TOEZENDING + "adres.";
    private static final Pattern CIJFERS = Pattern.compile("[0-9]+");

    private final Run run;

    FormOfRest(Run run) {
        this.run = run;
    }

    void check() {
        FormOfDocuments.documenten(run);
        aantal(run.uittreksels.aantalNederlands());
        aantal(run.uittreksels.aantalInternationaal());
        Toezending toezending = run.aangifte.toezending();
        if (toezending != null) {
            toezending(toezending);
        }
        Bijlagen bijlagen = run.aangifte.bijlagen();
        if (bijlagen != null) {
            bijlagen(bijlagen);
        }
    }

    private void aantal(@Nullable Integer aantal) {
        if (aantal == null) {
            run.verplicht(true);
        } else if (aantal < 0 || aantal > 99) {
            run.meld("OVL-120");
        }
    }

    private void bijlagen(Bijlagen bijlagen) {
        if ((bijlagen.meesturen() == JA) == bijlagen.bestanden().isEmpty()) {
            run.meld("OVL-099");
        }
        if (bijlagen.meesturen() == JA) {
            FormOfDocuments.bijlagen(run, bijlagen.bestanden());
        }
    }

    private void toezending(Toezending toezending) {
        tekst(toezending.organisatie(), 200, TOEZENDING + "organisatie.vorm");
        tekst(toezending.naam(), 200, TOEZENDING + "naam.vorm");
        String email = toezending.emailadres();
        if (email != null && !isLeeg(email)) {
            Answers.email(run, email, TOEZENDING + "emailadres.vorm", Run.TOEZENDING);
        }
        Postadres adres = toezending.adres();
        if (adres != null) {
            adres(adres);
        }
    }

    private void adres(Postadres adres) {
        tekst(adres.straatnaam(), 80, ADRES + "straatnaam.vorm");
        String huisnummer = adres.huisnummer();
        if (huisnummer != null && !isLeeg(huisnummer) && Huisnummer.check(huisnummer) != Check.GOED) {
            run.meld(ADRES + "huisnummer.vorm", Run.TOEZENDING);
        }
        String huisletter = adres.huisletter();
        if (huisletter != null && !isLeeg(huisletter) && Huisletter.check(huisletter) != Check.GOED) {
            run.meld(ADRES + "huisletter.vorm", Run.TOEZENDING);
        }
        toevoeging(adres.huisnummertoevoeging());
        postbus(adres.postbus());
        postcode(adres.postcode());
        tekst(adres.woonplaats(), 80, ADRES + "woonplaats.vorm");
    }

    private void toevoeging(@Nullable String toevoeging) {
        if (toevoeging == null || isLeeg(toevoeging)) {
            return;
        }
        Check oordeel = Huisnummertoevoeging.check(toevoeging);
        if (oordeel == Check.VORM) {
            run.meld(ADRES + "huisnummertoevoeging.vorm", Run.TOEZENDING);
        } else if (oordeel == Check.WAARSCHUWING) {
            run.meld(ADRES + "huisnummertoevoeging.controle");
        }
    }

    private void postbus(@Nullable String postbus) {
        if (postbus == null || isLeeg(postbus)) {
            return;
        }
        if (CIJFERS.matcher(Normalisation.trim(postbus)).matches()) {
            Answers.lengte(run, postbus, 5);
        } else {
            run.meld(ADRES + "postbus.vorm", Run.TOEZENDING);
        }
    }

    private void postcode(@Nullable String postcode) {
        if (postcode == null || isLeeg(postcode)) {
            return;
        }
        Check oordeel = Postcode.check(postcode);
        if (oordeel != Check.GOED) {
            run.meld(ADRES + (oordeel == Check.VORM ? "postcode.vorm" : "postcode.controle"), Run.TOEZENDING);
        }
    }

    private void tekst(@Nullable String tekst, int max, String vorm) {
        if (tekst != null && !isLeeg(tekst)) {
            Answers.tekst(run, tekst, max, vorm, Run.TOEZENDING);
        }
    }
}
