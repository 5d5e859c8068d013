package nl.collectief.core.stuf;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.collectief.core.zaak.DocumentSoort;
import org.jspecify.annotations.Nullable;

/**
 * Where a case goes and under which local names: all that a message needs beside the case. Source: messages 1.1, 2.2.
 *
 * <p>Thread-safe. The same case with an equal delivery gives the same bytes.
 */
public final class Levering {

    private final Systeem zender;
    private final Systeem ontvanger;
    private final Instant moment;
    private final @Nullable ZaaktypeVerwijzing zaaktype;
    private final Map<String, String> documenttypen;
    private final @Nullable String kenmerkbron;
    private final @Nullable String statuscode;
    private final @Nullable String gemeentecode;
    private final Dialect dialect;
    private final Set<Afwijking> toegestaan;
    private final @Nullable SoapHeader soapHeader;

    private Levering(Builder builder) {
        this.zender = builder.zender;
        this.ontvanger = builder.ontvanger;
        this.moment = builder.moment;
        this.zaaktype = builder.zaaktype;
        this.documenttypen = Map.copyOf(builder.documenttypen);
        this.kenmerkbron = builder.kenmerkbron;
        this.statuscode = builder.statuscode;
        this.gemeentecode = builder.gemeentecode;
        this.dialect = builder.dialect == null ? Standard.DIALECT : builder.dialect;
        this.toegestaan = Set.copyOf(builder.toegestaan);
        this.soapHeader = builder.soapHeader;
    }

    /**
     * A builder for a delivery.
     *
     * @param zender who sends
     * @param ontvanger who receives
     * @param moment when the series begins; kept by the caller and given again when a message is sent again
     */
    public static Builder builder(Systeem zender, Systeem ontvanger, Instant moment) {
        return new Builder(zender, ontvanger, moment);
    }

    /** Who sends. */
    public Systeem zender() {
        return zender;
    }

    /** Who receives. */
    public Systeem ontvanger() {
        return ontvanger;
    }

    /** When the series begins. */
    public Instant moment() {
        return moment;
    }

    /** The zaaktype of the municipality, or null. */
    public @Nullable ZaaktypeVerwijzing zaaktype() {
        return zaaktype;
    }

    /** The documenttype of the municipality for a kind of document, else the text the service gives that kind. */
    public String documenttype(DocumentSoort soort) {
        return documenttypen.getOrDefault(soort.code(), soort.standaardtekst());
    }

    /** The source the receiver sees beside our reference. */
    public String kenmerkbron() {
        return kenmerkbron == null ? zender.applicatie() : kenmerkbron;
    }

    /** Code of the first status in the catalogue of the municipality, or null. */
    public @Nullable String statuscode() {
        return statuscode;
    }

    /** The gemeentecode that an identification of the caller's own making begins with, or null. */
    public @Nullable String gemeentecode() {
        return gemeentecode;
    }

    /** How the receiver wants it. */
    public Dialect dialect() {
        return dialect;
    }

    /** Breaches of the schema the caller accepts. */
    public Set<Afwijking> toegestaan() {
        return toegestaan;
    }

    @Nullable
    SoapHeader soapHeader() {
        return soapHeader;
    }

    @Override
    public String toString() {
        return "Levering[" + dialect.naam() + "]";
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Dialect DIALECT = Dialect.van("zdsv12");
    }

    /** Builds a {@link Levering}; checks nothing, is not thread-safe. */
    public static final class Builder {
        private final Systeem zender;
        private final Systeem ontvanger;
        private final Instant moment;
        private final Map<String, String> documenttypen = new HashMap<>();
        private final Set<Afwijking> toegestaan = EnumSet.noneOf(Afwijking.class);
        private @Nullable ZaaktypeVerwijzing zaaktype;
        private @Nullable String kenmerkbron;
        private @Nullable String statuscode;
        private @Nullable String gemeentecode;
        private @Nullable Dialect dialect;
        private @Nullable SoapHeader soapHeader;

        private Builder(Systeem zender, Systeem ontvanger, Instant moment) {
            this.zender = zender;
            this.ontvanger = ontvanger;
            this.moment = moment;
        }

        /** The zaaktype, by its code of 1 to 10 characters. */
        public Builder zaaktype(String code) {
            return zaaktype(ZaaktypeVerwijzing.van(code));
        }

        /** The zaaktype. */
        public Builder zaaktype(ZaaktypeVerwijzing zaaktype) {
            this.zaaktype = zaaktype;
            return this;
        }

        /**
         * The documenttype for one kind of document.
         *
         * @param soort code of the kind, as {@link DocumentSoort#code()}
         * @param omschrijving 1 to 80 characters
         */
        public Builder documenttype(String soort, String omschrijving) {
            documenttypen.put(soort, omschrijving);
            return this;
        }

        /** The source beside our reference, 1 to 40 characters; the application of the sender until given. */
        public Builder kenmerkbron(@Nullable String kenmerkbron) {
            this.kenmerkbron = kenmerkbron;
            return this;
        }

        /** Code of the first status, 1 to 10 characters; only used for a case that sets its first status. */
        public Builder statuscode(@Nullable String statuscode) {
            this.statuscode = statuscode;
            return this;
        }

        /** The gemeentecode that identifications must begin with; leave out when the case system gives them. */
        public Builder gemeentecode(@Nullable String gemeentecode) {
            this.gemeentecode = gemeentecode;
            return this;
        }

        /** How the receiver wants it; the standard as written until given. */
        public Builder dialect(Dialect dialect) {
            this.dialect = dialect;
            return this;
        }

        /** Accepts a breach of the official schema. */
        public Builder toegestaan(Afwijking afwijking) {
            toegestaan.add(afwijking);
            return this;
        }

        /** Writes the children of the SOAP Header; without one there is no Header. */
        public Builder soapHeader(@Nullable SoapHeader soapHeader) {
            this.soapHeader = soapHeader;
            return this;
        }

        /** The delivery; never throws. */
        public Levering build() {
            return new Levering(this);
        }
    }
}
