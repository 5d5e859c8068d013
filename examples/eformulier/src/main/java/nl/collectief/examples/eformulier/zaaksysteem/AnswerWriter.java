package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.stuf.Operatie;
import nl.collectief.core.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/** Writes the answers Du02, Bv03, Fo02 and Fo03, in the order of the schema. Source: messages 2.2, 3.1, 3.2. */
final class AnswerWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT);

    private final Systeem self;
    private final Clock clock;

    /**
     * A writer.
     *
     * @param self who answers
     */
    AnswerWriter(Systeem self, Clock clock) {
        this.self = self;
        this.clock = clock;
    }

    /** The number that was asked for. */
    String number(Question question, Operation operation, String identificatie) {
        boolean zaak = operation.operatie() == Operatie.GENEREER_ZAAK_IDENTIFICATIE;
        Ns ns = operation.rootNs();
        return AnswerXml.envelope(
                question.soap(),
                body -> body.element(ns, operation.answerRoot(), root -> {
                    root.element(ns, "stuurgegevens", stuur -> {
                        stuurgegevens(stuur, "Du02", question);
                        stuur.text(Ns.STUF, "functie", operation.functie());
                    });
                    root.element(ns, zaak ? "zaak" : "document", object -> {
                        object.attribute(Ns.STUF, "entiteittype", zaak ? "ZAK" : "EDC");
                        object.attribute(Ns.STUF, "functie", "entiteit");
                        object.text(Ns.ZKN, "identificatie", identificatie);
                    });
                }));
    }

    /** The message is received. */
    String received(Question question) {
        return AnswerXml.envelope(
                question.soap(),
                body -> body.element(
                        Ns.STUF,
                        "Bv03Bericht",
                        root -> root.element(
                                Ns.STUF, "stuurgegevens", stuur -> stuurgegevens(stuur, "Bv03", question))));
    }

    /** The message is not taken. Without a sender there is nobody to write an Fo03 to: then a bare SOAP fault. */
    String fault(Question question, Refusal refusal) {
        AnswerXml.Part detail = question.isNotification() && question.sender() == null
                ? nothing -> {}
                : xml -> stufFault(xml, question, refusal);
        AnswerXml.Part fault =
                question.soap() == Soap.SOAP_1_1 ? fault11(refusal.fault(), detail) : fault12(refusal.fault(), detail);
        return AnswerXml.envelope(
                question.soap(), body -> body.element(question.soap().ns(), "Fault", fault));
    }

    private static AnswerXml.Part fault11(StufFault fault, AnswerXml.Part detail) {
        String code = fault.party() == StufFault.Party.CLIENT ? "SOAP-ENV:Client" : "SOAP-ENV:Server";
        return xml -> {
            xml.plain("faultcode", text -> text.characters(code));
            xml.plain("faultstring", text -> text.characters(fault.omschrijving()));
            xml.plain("detail", detail);
        };
    }

    private static AnswerXml.Part fault12(StufFault fault, AnswerXml.Part detail) {
        String code = fault.party() == StufFault.Party.CLIENT ? "SOAP-ENV:Sender" : "SOAP-ENV:Receiver";
        return xml -> {
            xml.element(Ns.SOAP12, "Code", inside -> inside.text(Ns.SOAP12, "Value", code));
            xml.element(
                    Ns.SOAP12,
                    "Reason",
                    inside -> inside.element(Ns.SOAP12, "Text", text -> {
                        text.dutch();
                        text.characters(fault.omschrijving());
                    }));
            xml.element(Ns.SOAP12, "Detail", detail);
        };
    }

    private void stufFault(AnswerXml xml, Question question, Refusal refusal) throws XMLStreamException {
        String code = question.isNotification() ? "Fo03" : "Fo02";
        xml.element(Ns.STUF, code + "Bericht", root -> {
            root.element(Ns.STUF, "stuurgegevens", stuur -> {
                if (question.isNotification()) {
                    stuurgegevens(stuur, code, question);
                } else {
                    stuur.text(Ns.STUF, "berichtcode", code);
                }
            });
            root.element(Ns.STUF, "body", body -> {
                body.text(Ns.STUF, "code", refusal.fault().code());
                body.text(Ns.STUF, "plek", refusal.fault().party().name().toLowerCase(Locale.ROOT));
                body.text(Ns.STUF, "omschrijving", refusal.fault().omschrijving());
                body.text(Ns.STUF, "details", refusal.details());
            });
        });
    }

    private void stuurgegevens(AnswerXml xml, String code, Question question) throws XMLStreamException {
        xml.text(Ns.STUF, "berichtcode", code);
        systeem(xml, "zender", self);
        systeem(xml, "ontvanger", question.sender());
        xml.text(Ns.STUF, "referentienummer", UUID.randomUUID().toString());
        xml.text(Ns.STUF, "tijdstipBericht", MOMENT.format(ZonedDateTime.now(clock.withZone(Ontvangst.ZONE))));
        xml.text(Ns.STUF, "crossRefnummer", question.number());
    }

    /** Without its user, who may be a person. */
    private static void systeem(AnswerXml xml, String name, @Nullable Systeem systeem) throws XMLStreamException {
        if (systeem != null) {
            xml.element(Ns.STUF, name, inside -> {
                inside.text(Ns.STUF, "organisatie", systeem.organisatie());
                inside.text(Ns.STUF, "applicatie", systeem.applicatie());
                inside.text(Ns.STUF, "administratie", systeem.administratie());
            });
        }
    }
}
