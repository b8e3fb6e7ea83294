package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.session.Session;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.rows.Descent;
import hearth.storage.rows.Facts;
import hearth.storage.rows.Lineage;
import hearth.storage.rows.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a file comes from, and what it remembers of the way. */
class DescentTest {

    @TempDir
    Path temp;

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    private Fixture fixture = new Fixture(Path.of(""), new DataFolder(Path.of(""), Fixture.NOON));

    @BeforeEach
    void begin() throws IOException {
        fixture = Fixture.in(temp);
    }

    private Session open(Path file) throws CannotOpen {
        return Fixture.session(PlanFile.open(file, fixture.data(), new ByHand()));
    }

    private static Descent after(int states, Duration apart) {
        Descent descent = new Descent(new UUID(0, 1), List.of());
        for (int i = 0; i < states; i++) {
            descent = descent.with("state" + i, START.plus(apart.multipliedBy(i)));
        }
        return descent;
    }

    @Test
    void everyPublishIsAState() throws CannotOpen, CannotWrite {
        fixture.written();
        Session session = open(fixture.file());
        session.execute(Fixture.put(Fixture.person("anna")));
        session.close();
        Facts facts = fixture.facts();
        assertThat(facts.descent().lineage())
                .extracting(State::digest)
                .containsExactly(PlanFile.digest(Fixture.PLAN), PlanFile.digest(session.plan()));
        assertThat(facts.saved()).contains(Fixture.NOON.instant());
    }

    @Test
    void aCopyHasTheSameOriginAndKnowsWhereTheWaysParted() throws CannotOpen, CannotWrite, IOException {
        fixture.written();
        Path copy = Files.copy(fixture.file(), fixture.folder().resolve("copy.hearth"));
        for (Path file : List.of(fixture.file(), copy)) {
            Session session = open(file);
            session.execute(Fixture.put(Fixture.person(file.equals(copy) ? "anna" : "bert")));
            session.close();
        }
        Descent mine = fixture.facts().descent();
        Descent theirs = PlanFile.facts(copy, fixture.data()).descent();
        assertThat(mine.origin()).isEqualTo(theirs.origin());
        assertThat(mine.common(theirs).map(State::digest)).contains(PlanFile.digest(Fixture.PLAN));
    }

    @Test
    void aPlanOfItsOwnHasAnOriginOfItsOwn() throws CannotOpen, CannotWrite {
        fixture.written();
        Path other = fixture.folder().resolve("other.hearth");
        PlanFile.write(other, Fixture.PLAN, fixture.data(), false);
        assertThat(PlanFile.facts(other, fixture.data()).descent().origin())
                .isNotEqualTo(fixture.facts().descent().origin());
    }

    @Test
    void savedElsewhereItIsStillKin() throws CannotOpen, CannotWrite {
        fixture.written();
        PlanFile open =
                PlanFile.open(fixture.file(), fixture.data(), new ByHand()).file();
        Path elsewhere = fixture.folder().resolve("elsewhere.hearth");
        PlanFile.write(elsewhere, Fixture.OTHER, open.descent(), fixture.data(), false);
        open.close();
        Descent kept = PlanFile.facts(elsewhere, fixture.data()).descent();
        assertThat(kept.origin()).isEqualTo(fixture.facts().descent().origin());
        assertThat(kept.lineage()).extracting(State::digest).startsWith(PlanFile.digest(Fixture.PLAN));
    }

    @Test
    void theSameStateTwiceIsOne() {
        Descent once = after(1, Duration.ZERO);
        assertThat(once.with("state0", START.plusSeconds(60))).isEqualTo(once);
    }

    @Test
    void theNewestStatesAreAllRemembered() {
        assertThat(after(1_000, Duration.ofSeconds(15)).lineage())
                .hasSize(Lineage.NEWEST)
                .last()
                .extracting(State::digest)
                .isEqualTo("state999");
    }

    @Test
    void ofOlderDaysTheLastStateIsRemembered() {
        Descent descent = after(24 * 30, Duration.ofHours(1));
        assertThat(descent.lineage()).extracting(State::digest).contains("state15", "state" + (15 + 24 * 10));
        assertThat(descent.lineage()).extracting(State::digest).doesNotContain("state14", "state16");
    }

    @Test
    void whatIsRememberedStaysSmall() {
        assertThat(after(5_000, Duration.ofHours(8)).lineage()).hasSize(Lineage.NEWEST + Lineage.DAYS);
    }
}
