package nl.collectief.core.aanvraag;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.collectief.core.Normalisation;
import nl.collectief.core.persoon.FullName;
import nl.collectief.core.zaak.Contact;
import org.jspecify.annotations.Nullable;

/** How to reach who logged in. Source: messages 1.2. */
public final class Contacts {

    /** Code points of the name of a contact: ZKN naam. */
    private static final int MAX_NAAM = 40;

    /** What may be handed to the library, which itself reads letters and digits of any script. */
    private static final Pattern NUMMER = Pattern.compile("[0-9 +()./-]{8,25}");

    private static final String REGIO = "NL";

    private Contacts() {}

    /**
     * The name of who speaks for a request: the contactpersoon of a company, else the citizen as far as he typed it.
     *
     * @return every part may be null
     */
    public static FullName naam(Inloggen inloggen) {
        Contactpersoon bedrijf = inloggen.contactpersoon();
        return bedrijf == null
                ? new FullName(null, inloggen.voorvoegsel(), inloggen.achternaam())
                : new FullName(bedrijf.voornamen(), bedrijf.voorvoegsel(), bedrijf.achternaam());
    }

    /**
     * Name, phone number and e-mail address. A name over 40 characters gets initials; one that is still longer stays
     * whole, for the checker to tell.
     *
     * @return null when nothing is known
     */
    public static @Nullable Contact van(Inloggen inloggen) {
        String naam = naam(inloggen).binnen(MAX_NAAM);
        String telefoonnummer = telefoonnummer(Normalisation.answer(inloggen.telefoonnummer()));
        String emailadres = Normalisation.answer(inloggen.emailadres());
        return Stream.of(naam, telefoonnummer, emailadres).allMatch(deel -> deel == null)
                ? null
                : new Contact(naam, telefoonnummer, emailadres);
    }

    /** In the international form when it is a phone number, else as typed. */
    private static @Nullable String telefoonnummer(@Nullable String getypt) {
        if (getypt == null || !NUMMER.matcher(getypt).matches()) {
            return getypt;
        }
        PhoneNumberUtil nummers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber nummer = nummers.parse(getypt, REGIO);
            return nummers.isValidNumber(nummer) ? nummers.format(nummer, PhoneNumberFormat.E164) : getypt;
        } catch (NumberParseException e) {
            return getypt;
        }
    }
}
