package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.Postadres;
import nl.collectief.overlijden.Toezending;
import nl.collectief.overlijden.WijzeToezending;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-124: documents go to a whole address")
class ToezendingHeeftAdresTest {

    private static final String FOUT = "FOUT OVL-124 /toezending";

    private static Builder post(Consumer<Toezending.Builder> anders) {
        return gewoon().toezending(t -> {
            t.wijze(WijzeToezending.POST)
                    .naam("P. Velden")
                    .adres(a -> a.straatnaam("Dorpsstraat")
                            .huisnummer("1")
                            .postcode("1111AA")
                            .woonplaats("Diemen"));
            anders.accept(t);
        });
    }

    @Test
    @DisplayName("by e-mail: the address is needed")
    void email() {
        assertThat(bevindingen(
                        gewoon().toezending(t -> t.wijze(WijzeToezending.EMAIL).naam("P. Velden"))))
                .containsExactly("FOUT OVL-124 /toezending");
        assertThat(bevindingen(
                        gewoon().toezending(t -> t.wijze(WijzeToezending.EMAIL).emailadres("a@b.nl"))))
                .isEmpty();
    }

    @Test
    @DisplayName("by post: name, postcode, town, and a street with house number or a postbus")
    void post() {
        assertThat(bevindingen(post(p -> {}))).isEmpty();
        assertThat(bevindingen(post(p -> p.naam(null)))).containsExactly(FOUT);
        assertThat(bevindingen(post(p -> p.adres(a -> a.postcode(null))))).containsExactly(FOUT);
        assertThat(bevindingen(post(p -> p.adres(a -> a.woonplaats(" "))))).containsExactly(FOUT);
        assertThat(bevindingen(post(p -> p.adres(a -> a.huisnummer(null))))).containsExactly(FOUT);
        assertThat(bevindingen(post(p -> p.adres(a -> a.huisnummer(null).postbus("12")))))
                .isEmpty();
        assertThat(bevindingen(post(p -> p.adres((Postadres) null)))).containsExactly(FOUT);
    }

    @Test
    @DisplayName("in a portal, or with the name of the company alone, nothing more is needed")
    void overig() {
        assertThat(bevindingen(gewoon().toezending(t -> t.wijze(WijzeToezending.PORTAAL))))
                .isEmpty();
        assertThat(bevindingen(gewoon().toezending(t -> t.organisatie("Uitvaart Snel"))))
                .isEmpty();
    }
}
