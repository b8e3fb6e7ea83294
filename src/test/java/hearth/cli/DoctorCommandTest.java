package hearth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code hearth doctor}: what it prints and what it ends with. */
class DoctorCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));
    private static final Plan PLAN = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");
    private Path recovered = Path.of("");

    @BeforeEach
    void begin() throws CannotWrite {
        file = folder.resolve("plan.hearth");
        recovered = folder.resolve("recovered.hearth");
        PlanFile.write(file, PLAN, data(), false);
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"), CLOCK);
    }

    private int hearth(Object... args) {
        Surroundings around = new Surroundings(
                new PrintWriter(out), new PrintWriter(err), data(), CLOCK, Locale.UK, () -> "id", new NoWorkbench());
        return new Cli(around).run(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private JsonNode json(Object... args) {
        out.getBuffer().setLength(0);
        int _ = hearth(args);
        return JsonMapper.shared().readTree(out.toString());
    }

    /** Nothing that the doctor does opens a window. */
    private static final class NoWorkbench implements Workbench {
        @Override
        public int open(Optional<Path> file, boolean sample) {
            throw new AssertionError();
        }

        @Override
        public List<String> screens() {
            return List.of();
        }

        @Override
        public void draw(String screen, Plan plan, Look look, Path png) {
            throw new AssertionError();
        }
    }

    /** Destroys a page that holds rows. */
    private byte[] destroyAPage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int page = bytes.length / PAGE / 2;
        Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0xA5);
        Files.write(file, bytes);
        return bytes;
    }

    @Test
    void aSoundFileEndsWithZero() {
        assertThat(hearth("doctor", file)).isZero();
        assertThat(out.toString()).contains("people: 70", "Pages: as it should be", "Sound: this plan can be opened.");
        JsonNode report = json("doctor", file, "--json");
        assertThat(report.path("verdict").asString()).isEqualTo("SOUND");
        assertThat(report.path("digest").asString()).isEqualTo(PlanFile.digest(PLAN));
        assertThat(report.at("/counts/people").asInt()).isEqualTo(70);
    }

    @Test
    void aDamagedFileEndsWithOneAndStaysAsItIs() throws IOException {
        byte[] damaged = destroyAPage();
        assertThat(hearth("doctor", file)).isEqualTo(1);
        assertThat(out.toString()).contains("Damaged.", "earlier copy");
        assertThat(json("doctor", file, "--json").path("verdict").asString()).isEqualTo("DAMAGED");
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void whatCanBeReadIsWrittenAndTheRestIsNamed() throws IOException, CannotOpen {
        byte[] damaged = destroyAPage();
        JsonNode rescue = json("doctor", file, "--recover", recovered, "--json").path("recovered");
        int lost = rescue.path("lost").size();
        assertThat(lost).isPositive();
        assertThat(PlanFile.read(recovered, data()).size()).isBetween(PLAN.size() - lost, PLAN.size() - 1);
        assertThat(file).hasBinaryContent(damaged);
        assertThat(hearth("doctor", recovered)).isZero();
        assertThat(hearth("doctor", file, "--recover", recovered)).isEqualTo(4);
        assertThat(hearth("doctor", file, "--recover", recovered, "--force")).isEqualTo(1);
        assertThat(out.toString()).contains("Lost: ", "losses are named above");
    }

    @Test
    void theDamagedFileIsNeverReplaced() throws IOException {
        byte[] damaged = destroyAPage();
        assertThat(hearth("doctor", file, "--recover", file, "--force")).isEqualTo(2);
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void aSoundFileIsRecoveredWhole() throws CannotOpen {
        assertThat(hearth("doctor", file, "--recover", recovered)).isZero();
        assertThat(PlanFile.read(recovered, data())).isEqualTo(PLAN);
        assertThat(PlanFile.facts(recovered, data()).descent().origin())
                .isEqualTo(PlanFile.facts(file, data()).descent().origin());
    }

    @Test
    void whatIsNoPlanEndsWithThree() throws IOException {
        Path text = Files.writeString(folder.resolve("people.csv"), "Name\n");
        assertThat(hearth("doctor", text)).isEqualTo(3);
        assertThat(hearth("doctor", folder.resolve("nothing.hearth"), "--json")).isEqualTo(3);
        assertThat(hearth("doctor", text, "--recover", recovered)).isEqualTo(3);
        assertThat(recovered).doesNotExist();
    }

    @Test
    void noFileIsWrongUsage() {
        assertThat(hearth("doctor")).isEqualTo(2);
    }
}
