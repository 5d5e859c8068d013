package nl.collectief.core.formulier;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.core.formulier.Vraag.Documentvraag;
import nl.collectief.core.formulier.Vraag.Limits;
import nl.collectief.core.formulier.Vraag.Traits;
import org.jspecify.annotations.Nullable;

/** A form laid out for judging: layers of rows that know where their value lies and what they look at. */
final class Plan {

    /** The rows of the form, or of one item of a group. */
    static final class Layer {
        final List<Row> rijen = new ArrayList<>();
        final List<ObjectPath> objecten = new ArrayList<>();
        private final Map<String, int[]> opNaam = new HashMap<>();
        private final Map<String, Integer> opObject = new HashMap<>();
        private final ClassValue<@Nullable MethodHandle[]> toegangen = new ClassValue<>() {
            @Override
            protected @Nullable MethodHandle[] computeValue(Class<?> type) {
                return Stream.concat(
                                rijen.stream().map(rij -> rij.naam),
                                objecten.stream().map(ObjectPath::naam))
                        .map(naam -> Answer.toegang(type, naam))
                        .toArray(MethodHandle[]::new);
            }
        };

        /** How a record of this type gives what each row asks, by its index, and after them each object. */
        @Nullable
        MethodHandle[] toegang(Class<?> type) {
            return toegangen.get(type);
        }

        /** The rows that fill a property: none, one, or several that exclude each other. */
        int[] rijen(String naam) {
            return opNaam.getOrDefault(naam, GEEN);
        }

        private void voegToe(Row rij) {
            rijen.add(rij);
            if (!rij.relatief.isEmpty()) {
                int[] nog = opNaam.getOrDefault(rij.relatief, GEEN);
                int[] meer = Arrays.copyOf(nog, nog.length + 1);
                meer[nog.length] = rij.index;
                opNaam.put(rij.relatief, meer);
            }
        }

        private int object(String relatief) {
            if (relatief.isEmpty()) {
                return -1;
            }
            Integer bestaand = opObject.get(relatief);
            if (bestaand != null) {
                return bestaand;
            }
            int punt = relatief.lastIndexOf('.');
            int ouder = object(punt < 0 ? "" : relatief.substring(0, punt));
            objecten.add(new ObjectPath(ouder, relatief.substring(punt + 1), relatief));
            opObject.put(relatief, objecten.size() - 1);
            return objecten.size() - 1;
        }
    }

    /** An object around properties. */
    record ObjectPath(int ouder, String naam, String relatief) {}

    /** A condition with the rows it looks at, and its value when it looks at nothing. */
    static final class Guard {
        final Voorwaarde voorwaarde;
        final int[] wortel;
        final int[] item;
        final @Nullable Boolean vast;

        private Guard(Voorwaarde voorwaarde, int[] wortel, int[] item) {
            this.voorwaarde = voorwaarde;
            this.wortel = wortel;
            this.item = item;
            this.vast = voorwaarde.isVast() ? voorwaarde.geldt(naam -> null) : null;
        }
    }

    /**
     * Answers that end the form.
     *
     * @param als when, with the rows it looks at
     */
    record End(Formulier.Einde einde, Guard als) {}

    /** One row. */
    static final class Row {
        final Vraag vraag;
        final Blok blok;
        final int rang;
        final int index;
        final String relatief;
        final int object;
        final String naam;
        final int omhulsel;
        final @Nullable Layer items;
        final boolean heeftAdresregel;
        int blokIndex;
        Guard blokZichtbaar;
        Guard zichtbaar;
        Guard verplicht;
        private final Map<VraagRule, Guard> voorbehouden = new HashMap<>(0);

        private Row(Vraag vraag, Blok blok, int rang, Layer laag, String relatief, @Nullable Layer items) {
            this.vraag = vraag;
            this.blok = blok;
            this.rang = rang;
            this.index = laag.rijen.size();
            this.relatief = relatief;
            int punt = relatief.lastIndexOf('.');
            this.object = laag.object(punt < 0 ? "" : relatief.substring(0, punt));
            this.naam = relatief.substring(punt + 1);
            this.omhulsel = omhulsel(laag, relatief);
            this.items = items;
            this.heeftAdresregel = vraag.regels().stream().anyMatch(regel -> regel.soort() == RuleKind.VOLLEDIG);
            this.blokZichtbaar = ALTIJD;
            this.zichtbaar = ALTIJD;
            this.verplicht = ALTIJD;
        }

        /** The rules that speak of it: those of which the condition holds. */
        List<VraagRule> geldend(Scope kader) {
            return voorbehouden.isEmpty()
                    ? vraag.regels()
                    : vraag.regels().stream()
                            .filter(regel -> kader.geldtZeker(voorbehouden.getOrDefault(regel, ALTIJD)))
                            .toList();
        }

        /** Whether it is the object of a whole block, and no question. */
        boolean isVanBlok() {
            return vraag.type() == Vraagtype.OBJECT && vraag.pad().equals(blok.eigenschap());
        }

        /** The innermost row before it that stands around it. */
        private static int omhulsel(Layer laag, String relatief) {
            int gevonden = -1;
            int lengte = 0;
            for (Row rij : laag.rijen) {
                if (rij.vraag.type() == Vraagtype.OBJECT
                        && relatief.startsWith(rij.relatief + ".")
                        && rij.relatief.length() >= lengte) {
                    gevonden = rij.index;
                    lengte = rij.relatief.length();
                }
            }
            return gevonden;
        }
    }

    private static final int[] GEEN = {};
    private static final Guard ALTIJD = new Guard(Voorwaarde.ALTIJD, GEEN, GEEN);

    final Formulier formulier;
    final Layer wortel = new Layer();
    final NameTree namen = new NameTree();
    final List<End> einden = new ArrayList<>();
    private int rang;
    private int blokken;

    Plan(Formulier formulier) {
        this.formulier = formulier;
        for (Blok blok : formulier.blokken()) {
            if (blok.eigenschap() != null) {
                rij(wortel, blokRij(blok, blok.eigenschap()), blok, "");
            }
            for (Vraag vraag : blok.vragen()) {
                rij(wortel, vraag, blok, "");
            }
            blokken++;
        }
        bind(wortel, wortel);
        for (Formulier.Einde einde : formulier.einden()) {
            einden.add(new End(einde, blik(einde.als(), wortel, wortel, rang)));
        }
    }

    private void rij(Layer laag, Vraag vraag, Blok blok, String onder) {
        int eigenRang = rang++;
        namen.voegToe(vraag, eigenRang, blok);
        Layer items = null;
        if (vraag.type() == Vraagtype.GROEP) {
            items = new Layer();
            for (Vraag inItem : vraag.vragen()) {
                rij(items, inItem, blok, vraag.pad() + "[].");
            }
        }
        String relatief = vraag.pad().isEmpty() ? "" : vraag.pad().substring(onder.length());
        Row rij = new Row(vraag, blok, eigenRang, laag, relatief, items);
        rij.blokIndex = blokken;
        laag.voegToe(rij);
    }

    private void bind(Layer laag, Layer hoogste) {
        for (Row rij : laag.rijen) {
            // an item is judged only when its block is asked
            rij.blokZichtbaar = laag == hoogste ? blik(rij.blok.zichtbaarAls(), laag, hoogste, rij.rang) : ALTIJD;
            rij.zichtbaar = rij.isVanBlok() ? ALTIJD : blik(rij.vraag.zichtbaarAls(), laag, hoogste, rij.rang);
            rij.verplicht = blik(rij.vraag.verplicht(), laag, hoogste, rij.rang);
            rij.vraag.regels().stream()
                    .filter(regel -> !regel.als().equals(Voorwaarde.ALTIJD))
                    .forEach(regel -> rij.voorbehouden.put(regel, blik(regel.als(), laag, hoogste, rij.rang)));
            if (rij.items != null) {
                bind(rij.items, hoogste);
            }
        }
    }

    /** One pass is enough while a condition looks only at questions above the row that it guards. */
    private static Guard blik(Voorwaarde voorwaarde, Layer laag, Layer hoogste, int onder) {
        List<Integer> wortel = new ArrayList<>();
        List<Integer> item = new ArrayList<>();
        for (String naam : voorwaarde.variabelen()) {
            if (naam.startsWith("item.")) {
                voegToe(item, laag, naam.substring(5), onder);
            } else if (!naam.startsWith("profiel.")) {
                voegToe(wortel, hoogste, naam, onder);
            }
        }
        return new Guard(voorwaarde, getallen(wortel), getallen(item));
    }

    private static int[] getallen(List<Integer> getallen) {
        return getallen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void voegToe(List<Integer> alle, Layer laag, String naam, int onder) {
        int[] gevonden = laag.rijen(naam);
        if (gevonden.length == 0 || laag.rijen.get(gevonden[0]).rang >= onder) {
            throw new IllegalArgumentException("voorwaarde kijkt naar " + naam);
        }
        for (int index : gevonden) {
            alle.add(index);
        }
    }

    /** The object of a block as a row of its own, so that its insides fall silent with it. */
    private Vraag blokRij(Blok blok, String eigenschap) {
        return new Vraag(
                null,
                blok.titel(),
                null,
                null,
                eigenschap,
                Vraagtype.OBJECT,
                new Limits(0, 0, 0, 0),
                Voorwaarde.NOOIT,
                Voorwaarde.ALTIJD,
                List.of(),
                null,
                List.of(),
                Map.of(RuleKind.VERBORGEN, blok.verborgen(), RuleKind.VORM, blokVorm(eigenschap)),
                new Documentvraag(null, List.of()),
                new Traits(blok.extensie(), blok.optioneel(), false, false, false, null, null, null),
                List.of());
    }

    private RuleId blokVorm(String eigenschap) {
        return new RuleId(
                "FRM." + formulier.code() + "." + eigenschap.replace("[]", "") + "." + RuleKind.VORM.woord(), false);
    }

    /** Names a value may hold inside, by the type of its question. */
    static Set<String> delen(Vraagtype type) {
        return switch (type) {
            case DOCUMENT, BESTANDEN -> DocumentShape.DELEN;
            case LOCATIE -> LocationShape.DELEN;
            case DATUM_OF_PERIODE -> DateSpan.DELEN;
            default -> Set.of();
        };
    }
}
