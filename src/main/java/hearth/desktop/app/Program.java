package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.desktop.shell.Defect;
import hearth.desktop.shell.NewPlan;
import hearth.desktop.shell.RecentPlan;
import hearth.desktop.shell.Screens;
import hearth.desktop.shell.Shell;
import hearth.desktop.shell.StartPage;
import hearth.desktop.shell.Workbench;
import hearth.plan.landscape.PersonId;
import hearth.session.BackgroundJobs;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Revision;
import hearth.session.Session;
import hearth.storage.CannotOpen;
import hearth.storage.Opened;
import hearth.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program behind its one window: the start page or an open plan, and the way between them that loses nothing. */
final class Program implements Workbench {

    private final Launch launch;
    private final Screens screens;
    private final Runnable closed;
    private final Texts texts;
    private final Jobs jobs = new BackgroundJobs(Platform::runLater, this::defect);
    private final Remembered remembered;
    private final Plans plans;
    private final FileQuestions questions;
    private final Window window;
    private final Shown shown;
    private final EarlierStates earlier;
    private @Nullable OpenPlan plan;
    private @Nullable FileGestures files;

    /**
     * The program, not yet on screen.
     *
     * @param closed told when everything is saved and the window is gone
     */
    Program(Launch launch, Screens screens, Stage stage, Runnable closed) {
        this.launch = launch;
        this.screens = screens;
        this.closed = closed;
        this.texts = new Texts(launch.locale());
        this.remembered = new Remembered(launch.data().preferences(), jobs);
        this.questions = new FileQuestions(stage, texts);
        this.window = new Window(stage, this);
        this.shown = new Shown(window);
        this.plans = new Plans(launch, jobs, shown::problem, this::elsewhere, this::rescue, this::defect);
        this.earlier = new EarlierStates(launch, jobs, texts, shown, questions, plans, this);
    }

    void begin() {
        theme().apply();
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> theme().apply());
        window.whenLeftOrEntered(() -> withFile(FileGestures::publish));
        showStart();
        window.open(remembered.now().window());
        launch.file().ifPresent(this::open);
        if (launch.sample()) {
            openSample();
        }
    }

    /** Says that the program made a mistake, whatever is on screen. */
    void defect(Throwable thrown) {
        thrown.printStackTrace();
        shown.defect(Defect.of(thrown));
    }

    @Override
    public void startPage() {
        settled(() -> close(this::showStart));
    }

    @Override
    public void open() {
        questions.whichPlan("shell.open").ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        if (plan == null || !plan.file().equals(file)) {
            settled(() -> plans.open(file, this::opened));
        }
    }

    @Override
    public void openSample() {
        settled(() -> plans.openSample(this::opened));
    }

    @Override
    public void begin(NewPlan wish) {
        questions.whereTo("shell.newPlan", wish.name()).ifPresent(file -> plans.begin(wish, file, this::opened));
    }

    @Override
    public void saveCopy() {
        withFile(FileGestures::saveCopy);
    }

    @Override
    public void saveAs() {
        withFile(FileGestures::saveAs);
    }

    @Override
    public void putBack() {
        withFile(FileGestures::putBack);
    }

    @Override
    public void relocate() {
        withFile(FileGestures::relocate);
    }

    /** The plan is closed meanwhile and opened anew: its undo history would remember them. */
    @Override
    public void erase(PersonId person, boolean strike) {
        Consumer<Runnable> closing = then -> settled(() -> close(then));
        withFile(file -> file.erase(person, strike, closing, this::opened, this::showStart));
    }

    @Override
    public void backups() {
        OpenPlan open = plan;
        shown.shell().filter(shell -> open != null).ifPresent(shell -> earlier.show(open, shell));
    }

    @Override
    public boolean takesFiles() {
        return plan != null;
    }

    @Override
    public void bringIn() {
        bringIn(questions.whatComesIn());
    }

    @Override
    public void bringIn(List<Path> incoming) {
        shown.shell().ifPresent(shell -> ComingIn.show(incoming, shell, remembered));
    }

    @Override
    public List<RecentPlan> recents() {
        return remembered.recents();
    }

    @Override
    public void forget(Path file) {
        remembered.change(memory -> memory.without(file.toString()));
    }

    @Override
    public Theme theme() {
        return remembered.now().theme();
    }

    @Override
    public void theme(Theme theme) {
        remembered.change(memory -> memory.with(theme));
        theme.apply();
    }

    @Override
    public boolean isRailFolded() {
        return remembered.now().railFolded();
    }

    @Override
    public void foldRail(boolean folded) {
        remembered.change(memory -> memory.withRail(folded));
        shown.shell().ifPresent(Shell::foldRail);
    }

    @Override
    public void quit() {
        settled(() -> close(() -> remembered.change(memory -> memory.with(window.bounds()), this::close)));
    }

    private void close() {
        jobs.close();
        window.close();
        closed.run();
    }

    /** Shows a plan that was opened, once the one before is closed. */
    void opened(Opened opened) {
        close(() -> {
            Session session = new Session(opened.plan(), opened.file(), Platform::runLater, launch.clock());
            OpenPlan open = new OpenPlan(session, opened.file());
            plan = open;
            remembered.opened(open, launch.clock());
            session.onRevision(revision -> follow(revision, open));
            opened.file().onMoved(moved -> Platform.runLater(() -> withFile(file -> file.moved(moved, this::open))));
            showPlan(open);
            opened.file().onBackupProblem(problem -> Platform.runLater(() -> shown.problem(problem)));
            opened.recovered().ifPresent(shown::tell);
        });
    }

    private void showStart() {
        shown.show(new StartPage(texts, launch.clock().getZone(), jobs, this));
    }

    private void showPlan(OpenPlan open) {
        Session session = open.session();
        Texts words = new Texts(session.plan().settings().calendar());
        Shell next = new Shell(
                session, jobs, words, launch.clock(), () -> UUID.randomUUID().toString(), screens, this);
        files = new FileGestures(open, next, plans, questions, () -> remembered.opened(open, launch.clock()));
        shown.show(next, open.title(texts));
    }

    /** What the window itself shows of the plan's settings. */
    private void follow(Revision revision, OpenPlan open) {
        var before = revision.before().settings();
        var now = revision.plan().settings();
        if (before.equals(now)) {
            return;
        }
        if (before.calendar().equals(now.calendar())) {
            window.title(open.title(texts));
        } else {
            Platform.runLater(() -> {
                if (plan == open) {
                    shown.putAway();
                    showPlan(open);
                }
            });
        }
        remembered.opened(open, launch.clock());
    }

    /** Goes on once all that was typed is in the plan and the plan is in its file, or the person knows that it is not. */
    void settled(Runnable then) {
        OpenPlan open = plan;
        if (open == null) {
            then.run();
        } else {
            shown.shell().ifPresent(shell -> shell.finish(() -> published(open, shell, then)));
        }
    }

    private void published(OpenPlan open, Shell shell, Runnable then) {
        jobs.start(
                open.saving(),
                progress -> open.session().store().publish().join(),
                state -> {
                    if (plan == open) {
                        shell.warn(state, then);
                    }
                },
                this::defect);
    }

    /** Puts away what is on screen, saved to the last, and goes on. */
    private void close(Runnable then) {
        OpenPlan open = plan;
        shown.putAway();
        plan = null;
        files = null;
        if (open == null) {
            then.run();
        } else {
            jobs.running().forEach(Job::cancel);
            window.veil(texts.say(open.saving()));
            jobs.start(open.saving(), progress -> open.closed(), done -> then.run(), this::defect);
        }
    }

    private void withFile(Consumer<FileGestures> gesture) {
        if (files != null) {
            gesture.accept(files);
        }
    }

    private void rescue(Path file, CannotOpen why) {
        earlier.rescue(file, why);
    }

    private void elsewhere(Path file, Problem problem) {
        shown.elsewhere(problem, () -> plans.view(file, this::opened), () -> plans.openAnyway(file, this::opened));
    }
}
