package hearth.desktop.app;

import hearth.desktop.compare.Counterpart;
import hearth.desktop.shell.NewPlan;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.SettingsId;
import hearth.plan.landscape.PersonId;
import hearth.session.Jobs;
import hearth.session.Problem;
import hearth.session.Work;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.LeftBehind;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.erase.CannotErase;
import hearth.storage.erase.Erased;
import hearth.storage.erase.Erasing;
import hearth.storage.salvage.Recovered;
import hearth.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Opens, begins and copies plans beside the toolkit's thread. */
final class Plans {

    private final Launch launch;
    private final Jobs jobs;
    private final Consumer<Problem> problems;
    private final BiConsumer<Path, Problem> elsewhere;
    private final BiConsumer<Path, CannotOpen> rescue;
    private final Consumer<Throwable> defects;

    /**
     * Works on plans.
     *
     * @param elsewhere takes the file that somebody has open elsewhere, and the words for it
     * @param rescue takes a file that a person wanted open and that is not what it was
     */
    Plans(
            Launch launch,
            Jobs jobs,
            Consumer<Problem> problems,
            BiConsumer<Path, Problem> elsewhere,
            BiConsumer<Path, CannotOpen> rescue,
            Consumer<Throwable> defects) {
        this.launch = launch;
        this.jobs = jobs;
        this.problems = problems;
        this.elsewhere = elsewhere;
        this.rescue = rescue;
        this.defects = defects;
    }

    void open(Path file, Consumer<Opened> opened) {
        Consumer<Throwable> failed = cause -> {
            if (cause instanceof CannotOpen cannot && EarlierStates.mayHelp(cannot.why())) {
                rescue.accept(file, cannot);
            } else {
                failed(file, cause);
            }
        };
        jobs.start(opening(file), progress -> PlanFile.open(file, launch.data()), opened, failed);
    }

    /** Opens a copy of a backup in a new file beside its plan. */
    void openBeside(Path file, Backups backups, Backup backup, Consumer<Opened> opened) {
        Work<Opened> work = progress -> PlanFile.open(backups.copyBeside(backup, file), launch.data());
        start("shell.job.open", file, work, opened);
    }

    /** Opens a copy of a backup in this new file. */
    void openAt(Path file, Backups backups, Backup backup, Consumer<Opened> opened) {
        Work<Opened> work = progress -> {
            backups.copyTo(backup, file);
            return PlanFile.open(file, launch.data());
        };
        start("shell.job.open", file, work, opened);
    }

    /** Opens a plan although somebody has it open elsewhere. */
    void openAnyway(Path file, Consumer<Opened> opened) {
        start("shell.job.open", file, progress -> PlanFile.openAnyway(file, launch.data()), opened);
    }

    /** Opens a plan that somebody has open elsewhere, to look at it. */
    void view(Path file, Consumer<Opened> opened) {
        start("shell.job.open", file, progress -> PlanFile.view(file, launch.data()), opened);
    }

    /** Looks for work that earlier sessions left behind; where it cannot look, there is none. */
    void leftBehind(Consumer<List<Path>> found) {
        Runnable none = () -> found.accept(List.of());
        jobs.start(
                Message.of("shell.job.leftBehind"),
                progress -> LeftBehind.in(launch.data()),
                found,
                cause -> none.run());
    }

    void begin(NewPlan wish, Path file, Consumer<Opened> opened) {
        Plan plan = Plan.of(settings(wish));
        start("shell.job.begin", file, progress -> PlanFile.create(file, plan, launch.data()), opened);
    }

    /** The sample lives on in a copy in Hearth's own folder, so that what is tried out stays. */
    void openSample(Consumer<Opened> opened) {
        Path file = launch.data().root().resolve("sample.hearth");
        start("shell.job.open", file, progress -> sample(file), opened);
    }

    /** Another copy of an open plan, to be compared with it. */
    Counterpart beside(OpenPlan open, Path copy) {
        return new FileCopy(open.store(), copy, launch.data());
    }

    /** Writes the plan as it is now to another place, where the person has already said yes to replacing. */
    void copy(OpenPlan open, Plan plan, Path file, Runnable done) {
        Work<Boolean> work = progress -> {
            PlanFile.write(file, plan, open.store().descent(), launch.data(), true);
            return true;
        };
        start("shell.job.copy", file, work, written -> done.run());
    }

    /** Shows a file in its folder, in the system's own way. */
    void showInFolder(Path file) {
        FileManager manager = new FileManager(System.getProperty("os.name", ""));
        Work<Boolean> work = progress -> {
            manager.show(file);
            return true;
        };
        jobs.start(Message.of("shell.job.show"), work, shown -> {}, cause -> problems.accept(noFolder(file)));
    }

    private static Problem noFolder(Path file) {
        return new Problem(
                Message.of("shell.noFolder"),
                Message.of("shell.noFolder.safe", String.valueOf(file.getParent())),
                Message.of("shell.noFolder.remedy"));
    }

    /** Goes on in another file, which the person has already agreed to replace if there is one. */
    void saveAs(OpenPlan open, Path file, Runnable done) {
        Work<Boolean> work = progress -> {
            open.store().saveAs(file);
            return true;
        };
        start("shell.job.saveAs", file, work, written -> done.run());
    }

    /** Goes on in the file that has vanished from where it was, and is here now. */
    void relocate(OpenPlan open, Path file, Runnable done) {
        Work<Boolean> work = progress -> {
            open.store().relocate(file);
            return true;
        };
        start("shell.job.open", file, work, written -> done.run());
    }

    /** A plan after somebody was erased from it, and why not everything went, if so. */
    private record AfterErasing(Opened opened, Optional<Problem> problem) {}

    /**
     * Takes somebody out of a plan that is closed, then opens it, whether that went well or not.
     *
     * @param strike whether free text that names them speaks of “someone” afterwards
     * @param lost told first when the plan cannot be opened again
     */
    void erase(Path file, PersonId person, boolean strike, Consumer<Opened> opened, Runnable lost) {
        jobs.start(
                Message.of("shell.job.erase"),
                progress -> erased(file, person, strike),
                after -> {
                    opened.accept(after.opened());
                    after.problem().ifPresent(problems);
                },
                cause -> {
                    lost.run();
                    failed(file, cause);
                });
    }

    private AfterErasing erased(Path file, PersonId person, boolean strike) throws CannotOpen {
        String instead = strike ? new Texts(launch.locale()).get("plan.erase.someone") : null;
        try {
            Erased erased =
                    Erasing.erase(file, plan -> plan.find(person).stream().toList(), instead, launch.data());
            Opened again = PlanFile.open(file, launch.data());
            Message done = Message.of("shell.erased", erased.backups());
            return new AfterErasing(new Opened(again.plan(), again.file(), Optional.of(done)), Optional.empty());
        } catch (CannotErase e) {
            return new AfterErasing(PlanFile.open(file, launch.data()), Optional.of(e.problem()));
        }
    }

    private Opened sample(Path file) throws CannotOpen, CannotWrite {
        return Files.exists(file)
                ? PlanFile.open(file, launch.data())
                : PlanFile.create(file, SamplePlan.on(today()), launch.data());
    }

    private Settings settings(NewPlan wish) {
        return new Settings(
                SettingsId.ONLY,
                wish.name(),
                wish.currency(),
                launch.locale(),
                wish.firstDayOfWeek(),
                launch.clock().getZone(),
                null,
                today(),
                new TreeMap<>());
    }

    private LocalDate today() {
        return LocalDate.now(launch.clock());
    }

    /** Writes what could be read of a damaged file into this new file and opens that. */
    void openRecovered(Path file, Recovered recovered, Consumer<Opened> opened) {
        Work<Opened> work = progress -> {
            PlanFile.write(file, recovered.plan(), recovered.descent(), launch.data(), false);
            return PlanFile.open(file, launch.data());
        };
        start("shell.job.begin", file, work, opened);
    }

    private static Message opening(Path file) {
        return Message.of("shell.job.open", String.valueOf(file.getFileName()));
    }

    private <T> void start(String key, Path file, Work<T> work, Consumer<T> done) {
        jobs.start(Message.of(key, String.valueOf(file.getFileName())), work, done, cause -> failed(file, cause));
    }

    private void failed(Path file, Throwable cause) {
        switch (cause) {
            case CannotOpen cannot
            when cannot.why() == CannotOpen.Why.ELSEWHERE -> elsewhere.accept(file, cannot.problem());
            case CannotOpen cannot -> problems.accept(cannot.problem());
            case CannotWrite cannot -> problems.accept(cannot.problem());
            default -> defects.accept(cause);
        }
    }
}
