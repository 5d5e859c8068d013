package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.DatabaseUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Drafts and their files in the database")
class DraftStorageTest {

    private static final FileStore.Kind KIND = new FileStore.Kind("brief.pdf", "application/pdf");

    private static Draft draft() {
        Draft.Content content = new Draft.Content(Map.of("naam", "Ørsted €"), Map.of(), Set.of(1), Set.of());
        return new Draft(UUID.randomUUID(), "verhuizingDoorgeven", Locale.ENGLISH, "DIGID:1", content, 0, false);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(DatabaseUnderTest.class)
    @DisplayName(
            "a draft is saved by who read it last, closed once, and removed with its files but not those handed in")
    void story(DatabaseUnderTest database) throws Exception {
        try (AppUnderTest app = Walk.app().on(database).start()) {
            Drafts drafts = app.bean(Drafts.class);
            FileStore files = app.bean(FileStore.class);
            Draft draft = draft();
            drafts.add(draft);
            assertThat(drafts.find(draft.id())).contains(draft);
            assertThat(drafts.open("DIGID:1", "verhuizingDoorgeven")).containsExactly(draft);

            Draft changed = draft.with(draft.content().withAnswers(Map.of("naam", "Jansen")));
            assertThat(drafts.save(changed)).isTrue();
            assertThat(drafts.save(changed)).as("read before it was saved").isFalse();

            byte[] bytes = new byte[300_001];
            new Random(5).nextBytes(bytes);
            FileStore.Kept sent = files.add(draft.id(), KIND, new ByteArrayInputStream(bytes));
            FileStore.Kept left = files.add(draft.id(), KIND, new ByteArrayInputStream(new byte[] {1}));
            assertThat(files.total(draft.id())).isEqualTo(new FileStore.Total(2, 300_002));
            files.keep(List.of(sent.id()));
            drafts.close(draft.id());

            assertThat(drafts.open("DIGID:1", "verhuizingDoorgeven")).isEmpty();
            assertThat(drafts.find(draft.id()).orElseThrow().content().antwoorden())
                    .isEmpty();
            assertThatThrownBy(() -> files.inhoud(left.id())).isInstanceOf(IllegalArgumentException.class);
            drafts.remove(draft.id());
            assertSame(files.inhoud(sent.id()), bytes);
            files.remove(List.of(sent.id()));
            assertThatThrownBy(() -> files.inhoud(sent.id())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertSame(Inhoud kept, byte[] bytes) throws Exception {
        Inhoud expected = Inhoud.van(bytes);
        assertThat(kept.lengte()).isEqualTo(expected.lengte());
        assertThat(kept.sha256()).isEqualTo(expected.sha256());
        try (InputStream stream = kept.opener().open()) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(DatabaseUnderTest.class)
    @DisplayName(
            "a move with a letter goes over HTTP from the first page to the receipt; untouched drafts go with their files")
    void whole(DatabaseUnderTest database) {
        try (AppUnderTest app = Walk.app().on(database).start()) {
            Walk walk = new Walk(app);
            walk.fillIn();
            Browser browser = walk.browser();
            browser.open(walk.draft() + "/stap/5").upload(Map.of("/bijlagen/meesturen", "JA"));
            browser.upload(Map.of(), new Browser.File("/bijlagen/bestanden/bestand", "brief.pdf", Walk.PDF));
            browser.post(walk.draft() + "/verzenden", browser.filled(Map.of()));
            assertThat(walk.reference()).startsWith("EF-2026-");

            walk.begin(browser, Walk.MOTHER);
            browser.open(walk.draft() + "/stap/5").upload(Map.of("/bijlagen/meesturen", "JA"));
            browser.upload(Map.of(), new Browser.File("/bijlagen/bestanden/bestand", "brief.pdf", Walk.PDF));
            assertThat(app.bean(Drafts.class).removeUntouched(Duration.ofSeconds(-1)))
                    .isEqualTo(1);
        }
    }
}
