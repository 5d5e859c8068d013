package nl.collectief.core.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.zaak.Contact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How to reach who logged in: messages 1.2. */
class ContactsTest {

    private static Contact van(String voornamen, String voorvoegsel, String achternaam) {
        return Contacts.van(Inloggen.builder()
                .contactpersoon(
                        c -> c.voornamen(voornamen).voorvoegsel(voorvoegsel).achternaam(achternaam))
                .build());
    }

    @Test
    @DisplayName("a name of 40 characters stands in full, spaces around its parts gone")
    void veertig() {
        String naam = "Pieter Johannes van der Velden-Westerwou"; // 40
        assertThat(naam).hasSize(40);
        assertThat(van(" Pieter Johannes ", "van der", "Velden-Westerwou")).isEqualTo(new Contact(naam, null, null));
    }

    @Test
    @DisplayName("a name of 41 characters gets initials in place of the given names")
    void eenenveertig() {
        assertThat(van("Pieter Johannes", "van der", "Velden-Westerwoud"))
                .isEqualTo(new Contact("P.J. van der Velden-Westerwoud", null, null));
    }

    @Test
    @DisplayName("a name that is over 40 characters with initials too stays whole: ZDS-B01 tells it, nothing is cut")
    void teLang() {
        String achternaam = "Velden-Westerwoud-tot-Oldenburg-en-Zuilen";
        assertThat(van("Pieter", null, achternaam)).isEqualTo(new Contact("P. " + achternaam, null, null));
    }

    @Test
    @DisplayName("lengths count code points in normal form: 40 letters with a combining accent fit")
    void codepunten() {
        String naam = "e\u0301".repeat(38) + " A";
        Contact contact = van("e\u0301".repeat(38), null, "A");
        assertThat(contact).isEqualTo(new Contact(naam.replace("e\u0301", "é"), null, null));
    }

    @Test
    @DisplayName("a citizen without contactpersoon is named as far as he typed his name")
    void burger() {
        Contact contact = Contacts.van(Inloggen.builder()
                .voorvoegsel("de")
                .achternaam("Vries")
                .emailadres(" jan@example.nl ")
                .build());
        assertThat(contact).isEqualTo(new Contact("de Vries", null, "jan@example.nl"));
    }

    @Test
    @DisplayName("nothing known is no contact; blank is not known")
    void niets() {
        assertThat(Contacts.van(Inloggen.builder().emailadres("  ").build())).isNull();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("a phone number that parses is written in the international form, another as typed")
    @CsvSource({
        "030 123 45 67, +31301234567",
        "020 753 0523, +31207530523",
        "06-12345678, +31612345678",
        "0031612345678, +31612345678",
        "+49 30 123456, +4930123456",
        "12345, 12345",
        "0800-FLOWERS, 0800-FLOWERS",
        "٠٦١٢٣٤٥٦٧٨, ٠٦١٢٣٤٥٦٧٨"
    })
    void telefoon(String getypt, String verzonden) {
        Contact contact = Contacts.van(Inloggen.builder().telefoonnummer(getypt).build());
        assertThat(contact).isEqualTo(new Contact(null, verzonden, null));
    }
}
