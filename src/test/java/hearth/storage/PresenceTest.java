package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.plan.Decision;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.Holder;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other computers are told of an open plan, what is made of their word, and plans that are only viewed. */
class PresenceTest extends OnFixture {

    @SuppressWarnings("TimeInStaticInitializer") // The clock of the fixture stands still.
    private static final Instant NOW = Fixture.NOON.instant();

    private static final Holder BERT = new Holder("bert", "office", "there", 42, NOW, NOW, NOW);

    private final ByHand time = new ByHand();

    @AfterEach
    void unlock() throws IOException {
        for (Path path : List.of(fixture.folder(), fixture.file())) {
            if (Files.exists(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private Path word() {
        return fixture.folder().resolve(".plan.hearth.lock");
    }

    private Opened open() throws CannotOpen {
        return PlanFile.open(fixture.file(), fixture.data(), time);
    }

    private void leaveWord(Holder holder) throws IOException {
        Files.writeString(word(), holder.text());
    }

    private Optional<Holder> wordLeft() throws IOException {
        return Holder.parse(Files.readString(word()));
    }

    private String refusal() {
        CannotOpen refused = catchThrowableOfType(CannotOpen.class, this::open);
        assertThat(refused.why()).isEqualTo(Why.ELSEWHERE);
        Texts texts = new Texts(Locale.UK);
        return texts.say(refused.problem().happened())
                + texts.say(refused.problem().remedy());
    }

    @Test
    void wordIsLeftBesideAnOpenPlanAndTakenAwayAgain() throws CannotOpen, IOException {
        Opened opened = open();
        Holder self = wordLeft().orElseThrow();
        assertThat(self.process()).isEqualTo(ProcessHandle.current().pid());
        assertThat(self.since()).isEqualTo(NOW);
        opened.file().close();
        assertThat(word()).doesNotExist();
    }

    @Test
    void wordIsRenewedWhileThePlanIsOpen() throws CannotOpen, IOException {
        Opened opened = open();
        Files.delete(word());
        time.pass(Keeping.PRESENCE);
        assertThat(word()).exists();
        opened.file().close();
    }

    @Test
    void whoHasThePlanOpenElsewhereIsNamed() throws CannotOpen, IOException {
        leaveWord(BERT);
        assertThat(refusal()).contains("bert").contains("office").contains("21 Nov 2026");
        assertThat(wordLeft()).contains(BERT);
    }

    @Test
    void wordOfDaysAgoIsSaidToBeLeftOver() throws IOException {
        leaveWord(BERT.at(NOW.minus(Duration.ofDays(3))));
        assertThat(refusal()).contains("seems to be left open");
    }

    @Test
    void whatIsOpenElsewhereCanBeOpenedAnyway() throws CannotOpen, IOException {
        leaveWord(BERT);
        Opened opened = PlanFile.open(fixture.file(), fixture.data(), time, true);
        assertThat(wordLeft().orElseThrow().user()).isNotEqualTo("bert");
        opened.file().close();
        assertThat(word()).doesNotExist();
    }

    @Test
    void anothersWordStays() throws CannotOpen, IOException {
        Opened opened = open();
        leaveWord(BERT);
        time.pass(Keeping.PRESENCE);
        opened.file().close();
        assertThat(wordLeft()).contains(BERT);
    }

    @Test
    void theWordOfADeadProcessHereIsCleared() throws CannotOpen, IOException {
        String here = fixture.data().machine();
        leaveWord(new Holder("bert", "office", here, Long.MAX_VALUE, NOW, NOW, NOW));
        open().file().close();
        assertThat(word()).doesNotExist();
    }

    @Test
    void theNumberOfADeadProcessMayBeUsedAgain() throws CannotOpen, IOException {
        String here = fixture.data().machine();
        long alive = ProcessHandle.current().pid();
        leaveWord(new Holder("bert", "office", here, alive, Instant.EPOCH.plusSeconds(1), NOW, NOW));
        open().file().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "user=bert", "process=many\nstarted=x", "\\u12"})
    void aWordThatSaysNothingStandsInNobodysWay(String text) throws CannotOpen, IOException {
        Files.writeString(word(), text);
        open().file().close();
    }

    @Test
    void aWordCannotSayMoreThanANameHolds() {
        Holder holder = new Holder("b\u202ee\nrt".repeat(100), "o", "m", 1, NOW, NOW, NOW);
        assertThat(holder.user()).hasSize(60).startsWith("bertbert");
        assertThat(Holder.parse(holder.text())).contains(holder);
    }

    @Test
    void theWordGoesWithThePlan() throws CannotOpen, CannotWrite {
        Opened opened = open();
        opened.file().saveAs(fixture.folder().resolve("new.hearth"));
        assertThat(word()).doesNotExist();
        assertThat(fixture.folder().resolve(".new.hearth.lock")).exists();
        opened.file().close();
    }

    @Test
    void whatIsViewedCannotBeChangedAndSaysWhy() throws CannotOpen {
        Session session = Fixture.session(PlanFile.view(fixture.file(), fixture.data()));
        List<Problem> refusals = new ArrayList<>();
        session.onRefusal(refusals::add);
        assertThat(session.saveState()).isInstanceOf(SaveState.ReadOnly.class);
        assertThat(session.execute(Fixture.put(Fixture.person("anna")))).isInstanceOf(Decision.Rejected.class);
        assertThat(session.plan()).isEqualTo(Fixture.PLAN);
        assertThat(refusals).hasSize(1);
        session.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsProtectedIsOpenedToView(boolean folder) throws CannotOpen, IOException {
        Path closed = folder ? fixture.folder() : fixture.file();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Opened opened = open();
        assertThat(opened.file().state()).isInstanceOf(SaveState.ReadOnly.class);
        assertThat(word()).doesNotExist();
        opened.file().close();
        assertThat(fixture.leftInWork()).isEmpty();
    }

    @Test
    void whatWasViewedCanBeChangedInAFileOfItsOwn() throws CannotOpen, CannotWrite, IOException {
        Files.setPosixFilePermissions(fixture.file(), PosixFilePermissions.fromString("r--r--r--"));
        Opened opened = open();
        Session session = Fixture.session(opened);
        Path own = fixture.folder().resolve("own.hearth");
        opened.file().saveAs(own);
        session.execute(Fixture.put(Fixture.person("anna")));
        time.pass(Pace.QUIET);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        session.close();
        assertThat(PlanFile.read(own, fixture.data())).isEqualTo(session.plan());
        assertThat(fixture.read()).isEqualTo(Fixture.PLAN);
    }
}
