package nl.collectief.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.benchmarks.byhand.HandWritten;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Finding;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The checks written by hand find what the service finds")
class HandWrittenTest {

    private static final OverlijdenDienst DIENST = new OverlijdenDienst();
    private static final List<ConformanceCase> CASES = ConformanceCases.van(DIENST);
    private static final List<AangifteOverlijden> REQUESTS = Stream.concat(
                    CASES.stream().map(HandWrittenTest::request),
                    Stream.generate(Sample::aangifte).limit(20))
            .toList();
    private static final int PER_SEED = 600;

    static Stream<ConformanceCase> cases() {
        return CASES.stream();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 8);
    }

    /** What a record holds of a case; a value that no record can hold is not there. */
    private static AangifteOverlijden request(ConformanceCase geval) {
        Map<String, Object> keuzes = new JsonMapper().readValue(geval.profiel(), new TypeReference<>() {});
        return Objects.requireNonNull(
                DIENST.lees(geval.verzoek(), Profiel.van(keuzes)).aanvraag());
    }

    private static Set<String> byService(AangifteOverlijden aangifte) {
        Set<String> ids = new TreeSet<>();
        for (Finding finding : DIENST.validate(aangifte).findings()) {
            ids.add(finding.id());
        }
        return ids;
    }

    private static Set<String> byHand(AangifteOverlijden aangifte) {
        return new TreeSet<>(HandWritten.check(aangifte));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("in every acceptance case, as a record")
    void acceptanceCases(ConformanceCase geval) {
        AangifteOverlijden aangifte = request(geval);
        assertThat(byHand(aangifte)).isEqualTo(byService(aangifte));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("in requests mixed of the parts of all cases")
    void mixedRequests(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PER_SEED; i++) {
            AangifteOverlijden aangifte = mixed(random);
            assertThat(byHand(aangifte)).as("request %d", i).isEqualTo(byService(aangifte));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("in requests of which some answers are taken away or spoiled")
    void spoiledRequests(int seed) {
        Spoiler spoiler = new Spoiler(new Random(seed));
        Random random = new Random(-seed);
        for (int i = 0; i < PER_SEED; i++) {
            AangifteOverlijden aangifte = random.nextBoolean() ? any(random) : mixed(random);
            for (int n = random.nextInt(4); n >= 0; n--) {
                aangifte = spoiler.spoil(aangifte);
            }
            assertThat(byHand(aangifte)).as("request %d", i).isEqualTo(byService(aangifte));
        }
    }

    private static AangifteOverlijden any(Random random) {
        return REQUESTS.get(random.nextInt(REQUESTS.size()));
    }

    private static AangifteOverlijden mixed(Random random) {
        return any(random).toBuilder()
                .soortAangifte(any(random).soortAangifte())
                .plaatsOverlijden(any(random).plaatsOverlijden())
                .inloggen(any(random).inloggen())
                .aangever(any(random).aangever())
                .levenloos(any(random).levenloos())
                .overledene(any(random).overledene())
                .overlijden(any(random).overlijden())
                .lijkbezorging(any(random).lijkbezorging())
                .documenten(any(random).documenten())
                .toezending(any(random).toezending())
                .ontvangst(any(random).ontvangst())
                .build();
    }
}
