package nl.collectief.brp.persoon;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.jspecify.annotations.Nullable;

/**
 * Which answers about a person are doubted: those that are made of data that are. Source: brp 6.10; LO BRP 83.10; the features
 * of BRP Personen bevragen.
 *
 * <p>It does not matter whether there is a value, nor of which kind the residence is: what is missing may be wrong too. Data of
 * the partner count, unless the registered choice is his own name.
 *
 * @param gegevens the answers that are doubted
 * @param datumIngangOnderzoekPersoon since when, by data of the person; null when not known or not so
 * @param datumIngangOnderzoekPartner since when, by data of the partner; null when not known or not so
 * @param datumIngangOnderzoekVerblijfplaats since when, by data of the residence; null when not known or not so
 */
public record InOnderzoek(
        Set<Gegeven> gegevens,
        @Nullable DatumOnvolledig datumIngangOnderzoekPersoon,
        @Nullable DatumOnvolledig datumIngangOnderzoekPartner,
        @Nullable DatumOnvolledig datumIngangOnderzoekVerblijfplaats) {

    /** Copies the set. */
    public InOnderzoek {
        gegevens = Set.copyOf(gegevens);
    }

    static InOnderzoek van(Persoon persoon) {
        Onderzoek vanPersoon = persoon.onderzoek();
        Onderzoek vanPartner = vanPartner(persoon);
        Verblijfplaats plaats = persoon.verblijfplaats();
        Onderzoek vanPlaats = plaats == null ? Onderzoek.GEEN : plaats.onderzoek();
        Set<Gegeven> gegevens = EnumSet.noneOf(Gegeven.class);
        Stream.of(vanPersoon, vanPartner, vanPlaats).map(Onderzoek::gegevens).forEach(gegevens::addAll);
        return new InOnderzoek(gegevens, sinds(vanPersoon), sinds(vanPartner), sinds(vanPlaats));
    }

    private static Onderzoek vanPartner(Persoon persoon) {
        Partner partner = NameUse.partner(persoon.partners());
        return partner == null || persoon.naamgebruik() == Naamgebruik.EIGEN ? Onderzoek.GEEN : partner.onderzoek();
    }

    private static @Nullable DatumOnvolledig sinds(Onderzoek onderzoek) {
        return onderzoek.gegevens().isEmpty() ? null : onderzoek.datumIngang();
    }

    /** Only that something is doubted. */
    @Override
    public String toString() {
        return gegevens.isEmpty() ? "InOnderzoek[]" : "InOnderzoek[gegevens]";
    }
}
