package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.desktop.shell.Defect;
import hearth.desktop.shell.NewPlan;
import hearth.desktop.shell.RecentPlan;
import hearth.desktop.shell.Screens;
import hearth.desktop.shell.Shell;
import hearth.desktop.shell.StartPage;
import hearth.desktop.shell.Workbench;
import hearth.plan.Message;
import hearth.session.BackgroundJobs;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.Opened;
import hearth.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
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
    private @Nullable OpenPlan plan;
    private @Nullable Shell shell;
    private @Nullable StartPage start;

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
        this.plans = new Plans(launch, jobs, this::problem, this::defect);
        this.questions = new FileQuestions(stage, texts);
        this.window = new Window(stage, this);
    }

    void begin() {
        theme().apply();
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> theme().apply());
        window.whenLeft(this::publish);
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
        if (shell != null) {
            shell.defect(Defect.of(thrown));
        } else if (start != null) {
            start.defect(Defect.of(thrown));
        }
    }

    @Override
    public void startPage() {
        Shell.finish(shell, () -> leave(this::showStart));
    }

    @Override
    public void open() {
        questions.whichPlan().ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        if (plan == null || !plan.file().equals(file)) {
            Shell.finish(shell, () -> plans.open(file, this::opened));
        }
    }

    @Override
    public void openSample() {
        Shell.finish(shell, () -> plans.openSample(this::opened));
    }

    @Override
    public void begin(NewPlan wish) {
        questions.whereTo("shell.newPlan", wish.name()).ifPresent(file -> plans.begin(wish, file, this::opened));
    }

    @Override
    public void saveCopy() {
        if (plan != null && shell != null) {
            Shell told = shell;
            var now = plan.session().plan();
            questions
                    .whereTo("shell.saveCopy", now.settings().name())
                    .ifPresent(file ->
                            plans.copy(now, file, () -> told.tell(Message.of("shell.copied", String.valueOf(file)))));
        }
    }

    @Override
    public boolean takesFiles() {
        return shell != null;
    }

    @Override
    public void bringIn() {
        questions.whatComesIn().ifPresent(this::bringIn);
    }

    @Override
    public void bringIn(Path file) {
        if (shell != null) {
            ComingIn.show(file, shell);
        }
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
        if (shell != null) {
            shell.foldRail();
        }
    }

    @Override
    public void quit() {
        Shell.finish(shell, () -> leave(() -> remembered.change(memory -> memory.with(window.bounds()), this::close)));
    }

    private void close() {
        jobs.close();
        window.close();
        closed.run();
    }

    private void opened(Opened opened) {
        leave(() -> {
            Session session = new Session(opened.plan(), opened.file(), Platform::runLater, launch.clock());
            OpenPlan open = new OpenPlan(session, opened.file().target());
            plan = open;
            remember(open);
            session.onRevision(revision -> follow(revision, open));
            showPlan(open);
            opened.recovered().ifPresent(this::tell);
        });
    }

    private void showStart() {
        start = new StartPage(texts, launch.clock().getZone(), jobs, this);
        window.show("Hearth", start.node());
    }

    private void showPlan(OpenPlan open) {
        Session session = open.session();
        Texts words = new Texts(session.plan().settings().locale());
        Shell next = new Shell(
                session, jobs, words, launch.clock(), () -> UUID.randomUUID().toString(), screens, this);
        shell = next;
        window.show(title(session), next.node());
    }

    /** What the window itself shows of the plan's settings. */
    private void follow(Revision revision, OpenPlan open) {
        var before = revision.before().settings();
        var now = revision.plan().settings();
        if (before.equals(now) || shell == null) {
            return;
        }
        Shell old = shell;
        if (before.locale().equals(now.locale())) {
            window.title(title(open.session()));
        } else {
            Platform.runLater(() -> {
                old.close();
                showPlan(open);
            });
        }
        remember(open);
    }

    /** Puts away what is on screen, saved to the last, and goes on. */
    private void leave(Runnable then) {
        if (shell != null && plan != null && plan.session().saveState() instanceof SaveState.CannotSave cannot) {
            OpenPlan lost = plan;
            shell.warnOfLoss(cannot.problem(), () -> close(lost, then));
        } else if (plan != null) {
            close(plan, then);
        } else {
            putAway();
            then.run();
        }
    }

    private void close(OpenPlan open, Runnable then) {
        putAway();
        plan = null;
        jobs.running().forEach(Job::cancel);
        Message saving =
                Message.of("shell.job.close", open.session().plan().settings().name());
        window.veil(texts.say(saving));
        jobs.start(
                saving,
                progress -> {
                    open.session().close();
                    return true;
                },
                done -> then.run(),
                this::defect);
    }

    private void putAway() {
        if (shell != null) {
            shell.close();
        }
        if (start != null) {
            start.close();
        }
        shell = null;
        start = null;
    }

    private void publish() {
        if (plan != null) {
            // What comes of it arrives as a save state.
            var _ = plan.session().store().publish();
        }
    }

    private void problem(Problem problem) {
        if (shell != null) {
            shell.problem(problem);
        } else if (start != null) {
            start.problem(problem);
        }
    }

    private void tell(Message message) {
        if (shell != null) {
            shell.tell(message);
        }
    }

    private void remember(OpenPlan open) {
        String name = open.session().plan().settings().name();
        long now = launch.clock().instant().getEpochSecond();
        remembered.change(memory -> memory.with(new Memory.Recent(open.file().toString(), name, now)));
    }

    private String title(Session session) {
        return texts.get("shell.window", session.plan().settings().name());
    }
}
