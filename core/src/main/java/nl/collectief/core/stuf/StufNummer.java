package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.stuf.StufElement.Gelezen;
import nl.collectief.core.validation.Finding;

/** Reads a number of StUF; one of another kind stays unread, it is never made to fit. Source: messages 4.4. */
final class StufNummer {

    private static final int KVK = 8;

    private StufNummer() {}

    /**
     * The RSIN of {@code inn.nnpId}. Senders that know only a KvK-nummer put it there: that is told, and not read.
     *
     * @param plaats where findings point
     */
    static Gelezen<Rsin> rsin(StufElement element, String plaats) {
        Gelezen<String> gelezen = element.gelezen(plaats);
        String tekst = gelezen.waarde();
        if (tekst == null) {
            return new Gelezen<>(null, gelezen.reden(), gelezen.bevindingen());
        }
        Optional<Rsin> rsin = Rsin.lees(tekst);
        List<Finding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        if (rsin.isEmpty()) {
            boolean kvk = tekst.length() == KVK && tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
            bevindingen.add(AnswerFindings.waarschuwing(
                    kvk ? AnswerFindings.KVK_IN_RSIN : AnswerFindings.GEEN_NUMMER_VAN_SOORT, plaats));
        }
        return new Gelezen<>(rsin.orElse(null), null, List.copyOf(bevindingen));
    }
}
