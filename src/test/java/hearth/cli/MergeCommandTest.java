package hearth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.rows.Descent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code hearth merge}: a consultant and a client worked on copies. */
class MergeCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));
    private static final Settings SETTINGS =
            Settings.of("Bakery", "GBP", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1));
    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna");
    private static final Person BERT = Person.named(new PersonId("bert"), "Bert");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path base = Path.of("");
    private Path mine = Path.of("");
    private Path theirs = Path.of("");
    private Path merged = Path.of("");

    @BeforeEach
    void names() {
        base = folder.resolve("base.hearth");
        mine = folder.resolve("mine.hearth");
        theirs = folder.resolve("theirs.hearth");
        merged = folder.resolve("merged.hearth");
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"), CLOCK);
    }

    private void write(Path file, Descent descent, Entity... people) throws CannotWrite {
        Plan plan =
                Plan.of(Stream.concat(Stream.of(SETTINGS), Stream.of(people)).toList());
        PlanFile.write(file, plan, descent, data(), true);
    }

    private static Person cadence(Person person, int days) {
        return person.edit().cadenceDays(days).person();
    }

    private int merge(Object... args) {
        Surroundings around = new Surroundings(
                new PrintWriter(out), new PrintWriter(err), data(), CLOCK, Locale.UK, () -> "id", new NoWindow());
        return new Cli(around)
                .run(Stream.concat(Stream.of("merge"), List.of(args).stream().map(Object::toString))
                        .toArray(String[]::new));
    }

    @Test
    void bothSidesChangesAreInWhatComesOut() throws CannotOpen, CannotWrite {
        Descent plan = Descent.fresh();
        write(base, plan, ANNA);
        write(mine, plan, cadence(ANNA, 14));
        write(theirs, plan, ANNA, BERT);
        assertThat(merge(base, mine, theirs, merged)).isEqualTo(ExitCode.DONE);
        Plan result = PlanFile.read(merged, data());
        assertThat(result.all(Person.class)).containsExactlyInAnyOrder(cadence(ANNA, 14), BERT);
        assertThat(out.toString()).contains("1 change taken").contains("1 added");
    }

    @Test
    void theAncestorIsFoundWhenOneCopyStillIsIt() throws CannotOpen, CannotWrite {
        write(base, Descent.fresh(), ANNA);
        write(mine, PlanFile.facts(base, data()).descent(), ANNA, BERT);
        JsonNode report = json("-", mine, base, merged, "--json");
        assertThat(report.at("/base").asString()).isEqualTo(CLOCK.instant().toString());
        assertThat(report.at("/conflicts").isEmpty()).isTrue();
        assertThat(PlanFile.read(merged, data())).isEqualTo(PlanFile.read(mine, data()));
    }

    @Test
    void whatBothChangedIsListedAndMineIsHeld() throws CannotOpen, CannotWrite {
        Descent plan = Descent.fresh();
        write(base, plan, ANNA);
        write(mine, plan, cadence(ANNA, 14));
        write(theirs, plan, cadence(ANNA, 30));
        assertThat(merge(base, mine, theirs, merged)).isEqualTo(ExitCode.WITH_REMARKS);
        assertThat(out.toString()).contains("1 conflict").contains("Anna").contains("cadence: 14 days");
        assertThat(PlanFile.read(merged, data()).get(ANNA.id())).isEqualTo(cadence(ANNA, 14));
        JsonNode report = json(base, mine, theirs, merged, "--json", "--force", "--theirs");
        JsonNode conflict = report.at("/conflicts/0");
        assertThat(conflict.at("/entity").asString()).isEqualTo("people");
        assertThat(conflict.at("/id").asString()).isEqualTo("anna");
        assertThat(conflict.at("/field").asString()).isEqualTo("cadenceDays");
        assertThat(conflict.at("/mine").asString()).isEqualTo("14 days");
        assertThat(conflict.at("/theirs").asString()).isEqualTo("30 days");
        assertThat(PlanFile.read(merged, data()).get(ANNA.id())).isEqualTo(cadence(ANNA, 30));
    }

    @Test
    void strangersAreComparedAsTheyAre() throws CannotOpen, CannotWrite {
        write(mine, Descent.fresh(), ANNA);
        write(theirs, Descent.fresh(), BERT);
        assertThat(merge("-", mine, theirs, merged)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("do not come from the same plan");
        assertThat(PlanFile.read(merged, data()).all(Person.class)).containsExactlyInAnyOrder(ANNA, BERT);
    }

    @Test
    void nothingThatExistsIsReplacedUnasked() throws CannotWrite {
        Descent plan = Descent.fresh();
        write(mine, plan, ANNA);
        write(theirs, plan, BERT);
        write(merged, plan);
        assertThat(merge("-", mine, theirs, merged)).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(merge("-", mine, folder.resolve("none.hearth"), merged)).isEqualTo(ExitCode.CANNOT_READ);
        assertThat(merge("-", mine)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).isNotEmpty();
    }

    private JsonNode json(Object... args) {
        out.getBuffer().setLength(0);
        merge(args);
        return new JsonMapper().readTree(out.toString());
    }

    /** Merging needs none. */
    private static final class NoWindow implements Workbench {
        @Override
        public int open(Optional<Path> file, boolean sample) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> screens() {
            return List.of();
        }

        @Override
        public void draw(String screen, Plan plan, Look look, Path png) {
            throw new UnsupportedOperationException();
        }
    }
}
