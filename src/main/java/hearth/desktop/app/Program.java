package hearth.desktop.app;

import hearth.desktop.shell.Defect;
import hearth.desktop.shell.Habits;
import hearth.desktop.shell.NewPlan;
import hearth.desktop.shell.RecentPlan;
import hearth.desktop.shell.Screens;
import hearth.desktop.shell.Shell;
import hearth.desktop.shell.StartPage;
import hearth.desktop.shell.Workbench;
import hearth.plan.Message;
import hearth.plan.TimedIds;
import hearth.plan.landscape.PersonId;
import hearth.session.BackgroundJobs;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Revision;
import hearth.session.Session;
import hearth.storage.Opened;
import hearth.storage.disk.CannotOpen;
import hearth.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

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
    private final Habits habits;
    private final EarlierStates earlier;
    private final Arrivals arrivals;
    private final Sitting sitting;
    private volatile boolean leaving;

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
        this.remembered = new Remembered(launch.data(), jobs);
        this.questions = new FileQuestions(
                stage, texts, () -> remembered.folder(launch.data().root()));
        this.window = new Window(stage, this);
        this.shown = new Shown(window);
        this.habits = new KeptHabits(remembered, shown);
        window.whenCopied(rows -> shown.shell().ifPresent(shell -> ComingIn.show(rows, shell, remembered)));
        this.sitting = new Sitting(jobs, texts, window, shown, this::defect);
        this.plans = new Plans(launch, jobs, shown::problem, this::elsewhere, this::rescue, this::defect);
        this.earlier = new EarlierStates(launch, jobs, texts, shown, questions, plans, this);
        this.arrivals = new Arrivals(window, this, plans, shown);
    }

    /** Comes to the front and does what a second start came for. */
    void visit(Visit visit) {
        arrivals.later(visit);
    }

    /** True from when the person has closed the window; asked from any thread. */
    boolean isLeaving() {
        return leaving;
    }

    void begin() {
        habits.theme().apply();
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> habits.theme().apply());
        window.whenLeftOrEntered(() -> sitting.withFile(FileGestures::publish));
        showStart();
        window.open(remembered.now().window());
        arrivals.first(Visit.of(launch));
    }

    /** Says that the program made a mistake, whatever is on screen. */
    void defect(Throwable thrown) {
        thrown.printStackTrace();
        shown.defect(Defect.of(thrown));
    }

    @Override
    public void startPage() {
        settled(() -> sitting.close(this::showStart));
    }

    @Override
    public void open() {
        questions.whichPlan("shell.open").ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        if (!sitting.isIn(file)) {
            settled(() -> plans.open(file, this::opened));
        }
    }

    @Override
    public void open(Path file, Message remark) {
        sitting.remark(file, remark);
        open(file);
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
        sitting.withFile(FileGestures::saveCopy);
    }

    @Override
    public void saveAs() {
        sitting.withFile(FileGestures::saveAs);
    }

    @Override
    public void putBack() {
        sitting.withFile(FileGestures::putBack);
    }

    @Override
    public void reopen() {
        sitting.plan()
                .ifPresent(open -> settled(() -> sitting.close(() -> {
                    showStart();
                    plans.open(open.file(), this::opened);
                })));
    }

    @Override
    public void relocate() {
        sitting.withFile(FileGestures::relocate);
    }

    /** The plan is closed meanwhile and opened anew: its undo history would remember them. */
    @Override
    public void erase(PersonId person, boolean strike) {
        Consumer<Runnable> closing = then -> settled(() -> sitting.close(then));
        sitting.withFile(file -> file.erase(person, strike, closing, this::opened, this::showStart));
    }

    @Override
    public void backups() {
        sitting.plan().ifPresent(open -> shown.shell().ifPresent(shell -> earlier.show(open, shell)));
    }

    @Override
    public void compare() {
        sitting.withFile(FileGestures::compare);
    }

    @Override
    public void compare(Path copy) {
        sitting.withFile(file -> file.compare(copy));
    }

    @Override
    public boolean takesFiles() {
        return sitting.plan().isPresent();
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
    public Habits habits() {
        return habits;
    }

    @Override
    public void quit() {
        settled(() -> {
            leaving = true;
            sitting.close(() -> remembered.change(memory -> memory.with(window.bounds()), this::close));
        });
    }

    private void close() {
        jobs.close();
        window.close();
        closed.run();
    }

    /** Shows a plan that was opened, once the one before is closed. */
    void opened(Opened opened) {
        sitting.close(() -> {
            Session session = new Session(opened.plan(), opened.file(), Platform::runLater, launch.clock());
            OpenPlan open = new OpenPlan(session, opened.file());
            sitting.begin(open);
            remembered.opened(open, launch.clock());
            session.onRevision(revision -> follow(revision, open));
            opened.file()
                    .onMoved(moved -> Platform.runLater(() -> sitting.withFile(file -> file.moved(moved, this::open))));
            showPlan(open);
            opened.file().onBackupProblem(problem -> Platform.runLater(() -> shown.problem(problem)));
            opened.recovered().ifPresent(shown::note);
            sitting.sayRemark();
        });
    }

    private void showStart() {
        shown.show(new StartPage(texts, launch.clock().getZone(), jobs, this));
    }

    private void showPlan(OpenPlan open) {
        Session session = open.session();
        Texts words = new Texts(session.plan().settings().calendar());
        Shell next = new Shell(
                session,
                jobs,
                words,
                launch.clock(),
                new TimedIds(launch.clock(), () -> UUID.randomUUID().getLeastSignificantBits()),
                screens,
                this);
        sitting.may(new FileGestures(open, next, plans, questions, () -> remembered.opened(open, launch.clock())));
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
                if (sitting.is(open)) {
                    shown.putAway();
                    showPlan(open);
                }
            });
        }
        remembered.opened(open, launch.clock());
    }

    /** Goes on once the open plan is in its file, or the person knows that it is not. */
    void settled(Runnable then) {
        sitting.settled(then);
    }

    private void rescue(Path file, CannotOpen why) {
        earlier.rescue(file, why);
    }

    private void elsewhere(Path file, Problem problem) {
        shown.elsewhere(problem, () -> plans.view(file, this::opened), () -> plans.openAnyway(file, this::opened));
    }
}
