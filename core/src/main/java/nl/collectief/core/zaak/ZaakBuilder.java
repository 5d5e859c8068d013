package nl.collectief.core.zaak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Zaak}; checks nothing but the presence of its moments, is not thread-safe. */
public final class ZaakBuilder {

    private final DienstCode dienst;
    private final String omschrijving;
    private final Sleutel sleutel;
    private @Nullable String identificatie;
    private @Nullable String toelichting;
    private @Nullable LocalDate startdatum;
    private @Nullable LocalDate registratiedatum;
    private @Nullable LocalDate einddatumGepland;
    private @Nullable LocalDate uiterlijkeEinddatum;
    private @Nullable Instant tijdstipRegistratie;
    private @Nullable Betaling betaling;
    private @Nullable Status eersteStatus;
    private final List<Rol> rollen = new ArrayList<>();
    private final List<Eigenschap> eigenschappen = new ArrayList<>();
    private final List<Zaakobject> zaakobjecten = new ArrayList<>();
    private final List<Document> documenten = new ArrayList<>();
    private final List<Kenmerk> kenmerken = new ArrayList<>();

    ZaakBuilder(DienstCode dienst, String omschrijving, Sleutel sleutel) {
        this.dienst = dienst;
        this.omschrijving = omschrijving;
        this.sleutel = sleutel;
    }

    ZaakBuilder(Zaak zaak) {
        this(zaak.dienst(), zaak.omschrijving(), zaak.sleutel());
        this.identificatie = zaak.identificatie();
        this.toelichting = zaak.toelichting();
        this.startdatum = zaak.startdatum();
        this.registratiedatum = zaak.registratiedatum();
        this.einddatumGepland = zaak.einddatumGepland();
        this.uiterlijkeEinddatum = zaak.uiterlijkeEinddatum();
        this.tijdstipRegistratie = zaak.tijdstipRegistratie();
        this.betaling = zaak.betaling();
        this.eersteStatus = zaak.eersteStatus();
        this.rollen.addAll(zaak.rollen());
        this.eigenschappen.addAll(zaak.eigenschappen());
        this.zaakobjecten.addAll(zaak.zaakobjecten());
        this.documenten.addAll(zaak.documenten());
        this.kenmerken.addAll(zaak.kenmerken());
    }

    /** The identification the case system gave. */
    public ZaakBuilder identificatie(@Nullable String identificatie) {
        this.identificatie = identificatie;
        return this;
    }

    /** The citizen's own explanation. */
    public ZaakBuilder toelichting(@Nullable String toelichting) {
        this.toelichting = toelichting;
        return this;
    }

    /** The day of receipt; also the day of registration unless that is set. */
    public ZaakBuilder startdatum(LocalDate startdatum) {
        this.startdatum = startdatum;
        return this;
    }

    /** The day of registration. */
    public ZaakBuilder registratiedatum(LocalDate registratiedatum) {
        this.registratiedatum = registratiedatum;
        return this;
    }

    /** The planned last day. */
    public ZaakBuilder einddatumGepland(@Nullable LocalDate einddatumGepland) {
        this.einddatumGepland = einddatumGepland;
        return this;
    }

    /** The last day the law allows. */
    public ZaakBuilder uiterlijkeEinddatum(@Nullable LocalDate uiterlijkeEinddatum) {
        this.uiterlijkeEinddatum = uiterlijkeEinddatum;
        return this;
    }

    /** The moment the citizen sent it. */
    public ZaakBuilder tijdstipRegistratie(Instant tijdstipRegistratie) {
        this.tijdstipRegistratie = tijdstipRegistratie;
        return this;
    }

    /** The payment. */
    public ZaakBuilder betaling(@Nullable Betaling betaling) {
        this.betaling = betaling;
        return this;
    }

    /** The first status, where the sender must set it. */
    public ZaakBuilder eersteStatus(@Nullable Status eersteStatus) {
        this.eersteStatus = eersteStatus;
        return this;
    }

    /** Adds who is involved. */
    public ZaakBuilder rol(Rol rol) {
        rollen.add(rol);
        return this;
    }

    /** Adds a fact. */
    public ZaakBuilder eigenschap(Eigenschap eigenschap) {
        eigenschappen.add(eigenschap);
        return this;
    }

    /** Adds what the case is about. */
    public ZaakBuilder zaakobject(Zaakobject zaakobject) {
        zaakobjecten.add(zaakobject);
        return this;
    }

    /** Adds a document. */
    public ZaakBuilder document(Document document) {
        documenten.add(document);
        return this;
    }

    /** Adds a number of another system. */
    public ZaakBuilder kenmerk(Kenmerk kenmerk) {
        kenmerken.add(kenmerk);
        return this;
    }

    /** The case. */
    public Zaak build() {
        LocalDate start = Objects.requireNonNull(startdatum, "startdatum");
        return new Zaak(
                identificatie,
                dienst,
                omschrijving,
                toelichting,
                start,
                Objects.requireNonNullElse(registratiedatum, start),
                einddatumGepland,
                uiterlijkeEinddatum,
                Objects.requireNonNull(tijdstipRegistratie, "tijdstipRegistratie"),
                rollen,
                eigenschappen,
                zaakobjecten,
                documenten,
                kenmerken,
                betaling,
                eersteStatus,
                sleutel);
    }
}
