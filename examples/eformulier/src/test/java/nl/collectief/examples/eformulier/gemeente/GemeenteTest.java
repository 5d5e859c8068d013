package nl.collectief.examples.eformulier.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.stuf.Dialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;

@DisplayName("gemeente.json")
class GemeenteTest {

    private static Gemeente gemeente() throws IOException {
        return new GemeenteConfiguration().gemeente(new ClassPathResource("gemeente.json"));
    }

    @Test
    @DisplayName("names a zaaktype for every form on the class path, else no request of it would be accepted (ZDS-B07)")
    void zaaktypen() throws IOException {
        List<String> forms = Diensten.vind().alle().stream().map(Dienst::code).toList();
        assertThat(gemeente().levering().zaaktypen()).containsOnlyKeys(forms);
    }

    @Test
    @DisplayName("names a dialect that the library knows, and keeps what was delivered for 30 days")
    void delivery() throws IOException {
        assertThat(Dialect.namen()).contains(gemeente().levering().dialect());
        assertThat(gemeente().bewaartermijnDagen()).isEqualTo(30);
        assertThat(gemeente().conceptTermijnDagen()).isEqualTo(7);
    }

    @Test
    @DisplayName("with a word that means nothing stops the start, with the word and not the rest")
    void unknown() {
        ByteArrayResource file = new ByteArrayResource("{\"bewaartermijn\": 30}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new GemeenteConfiguration().gemeente(file))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("bewaartermijn");
    }
}
