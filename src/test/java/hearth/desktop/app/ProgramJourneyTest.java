package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Session;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.testing.Hands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The program with files on a disk, as somebody starts it, comes back to it and closes it. */
class ProgramJourneyTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Plan PLAN = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private static final String ELSEWHERE = """
            user=anna
            host=kitchen
            machine=another
            process=42
            started=2026-11-21T08:00:00Z
            since=2026-11-21T08:00:00Z
            seen=2026-11-21T11:50:00Z
            """;

    private final Hands robot = new Hands();
    private final CountDownLatch closed = new CountDownLatch(1);

    @TempDir
    Path temp = Path.of("");

    private Path file = Path.of("");
    private DataFolder data = new DataFolder(temp, NOON);
    private Optional<Program> program = Optional.empty();

    @BeforeEach
    void begin() throws IOException, CannotWrite {
        data = new DataFolder(temp.resolve("data"), NOON);
        file = Files.createDirectory(temp.resolve("plans")).toRealPath().resolve("bakery.hearth");
        PlanFile.write(file, PLAN, data, false);
    }

    @AfterEach
    void end() throws InterruptedException {
        program.ifPresent(running -> Toolkit.run(running::quit));
        assertThat(program.isEmpty() || closed.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private void start(Optional<Path> wanted) {
        Toolkit.startHeadless();
        Launch launch = new Launch(wanted, false, data, NOON, Locale.UK);
        program = Optional.of(Toolkit.call(() -> started(launch)));
    }

    private Program started(Launch launch) {
        Program running = new Program(launch, Assembly.screens(), new Stage(), closed::countDown);
        running.begin();
        return running;
    }

    private void sees(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shows(words));
    }

    private boolean shows(String words) {
        return !found(words, node -> true).isEmpty();
    }

    /** Looked for on the toolkit's thread, or a window that closes meanwhile pulls the nodes away from under the search. */
    private List<Node> found(String words, Predicate<Node> which) {
        return Toolkit.call(() -> robot.lookup(words).queryAll().stream()
                .filter(Node::isVisible)
                .filter(which)
                .toList());
    }

    private void click(String words) throws TimeoutException {
        sees(words);
        robot.clickOn(found(words, node -> true).getFirst());
    }

    private Session leaveWork() throws CannotOpen, IOException {
        Opened opened = PlanFile.open(file, data);
        Session session = new Session(opened.plan(), opened.file(), Runnable::run, NOON);
        Files.delete(file);
        session.execute(new Put(Message.of("test"), Person.named(new PersonId("zora"), "Zora Blohm-Hartwig")));
        session.close();
        return session;
    }

    @Test
    void whatIsOpenElsewhereCanBeViewed() throws IOException, TimeoutException {
        Path word = file.resolveSibling(".bakery.hearth.lock");
        Files.writeString(word, ELSEWHERE);
        start(Optional.of(file));
        sees("Already open elsewhere");
        click("Open to view");
        sees("Read-only");
        assertThat(word).hasContent(ELSEWHERE);
    }

    @Test
    void unsavedWorkOfAFileThatIsGoneIsOfferedAndBroughtBack() throws CannotOpen, IOException, TimeoutException {
        Session left = leaveWork();
        start(Optional.empty());
        click("Bring it back");
        sees("Saved");
        assertThat(PlanFile.read(file, data)).isEqualTo(left.plan());
    }

    @Test
    void aSecondStartOpensItsFileInTheFirstWindow() throws TimeoutException {
        start(Optional.empty());
        sees("Begin a plan");
        Toolkit.run(() -> program.orElseThrow().visit(new Visit(Optional.of(file), false)));
        sees("Saved");
        assertThat(file.resolveSibling(".bakery.hearth.lock")).exists();
    }

    @Test
    void whoLeavesAPlanWhoseFileIsGoneIsAskedAndCanPutItBack() throws CannotOpen, IOException, TimeoutException {
        start(Optional.of(file));
        sees("Saved");
        Files.delete(file);
        Toolkit.run(() -> program.orElseThrow().startPage());
        sees("Not yet in your folder");
        robot.clickOn(found("Put it back here", node -> node.getStyleClass().contains("accent"))
                .getFirst());
        sees("Saved");
        assertThat(PlanFile.read(file, data)).isEqualTo(PLAN);
    }
}
