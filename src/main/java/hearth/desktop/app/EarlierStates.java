package hearth.desktop.app;

import hearth.desktop.backups.BackupsView;
import hearth.desktop.backups.RecoveryModel;
import hearth.desktop.backups.RecoveryView;
import hearth.desktop.backups.Rescue;
import hearth.desktop.shell.Shell;
import hearth.session.Jobs;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.Doctor;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.salvage.Recovered;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Earlier states of plans in the window: the backups of the open plan, and the ways on when a file does not open. */
final class EarlierStates {

    private final Launch launch;
    private final Jobs jobs;
    private final Texts texts;
    private final Shown shown;
    private final FileQuestions questions;
    private final Plans plans;
    private final Program program;

    EarlierStates(
            Launch launch, Jobs jobs, Texts texts, Shown shown, FileQuestions questions, Plans plans, Program program) {
        this.launch = launch;
        this.jobs = jobs;
        this.texts = texts;
        this.shown = shown;
        this.questions = questions;
        this.plans = plans;
        this.program = program;
    }

    /** True when a file that does not open for this reason may have a better past. */
    static boolean mayHelp(Why why) {
        return why.isDamage() || why == Why.NOT_A_PLAN || why == Why.MISSING;
    }

    /** Shows the backups of the open plan. */
    void show(OpenPlan open, Shell shell) {
        Backups backups = open.store().backups();
        BackupsView view = new BackupsView(
                shell.desk(),
                backups,
                backup -> beside(open.file(), backups, backup),
                backup -> questions
                        .whereTo("backups.elsewhere", name(open.file()))
                        .ifPresent(to -> program.settled(() -> plans.openAt(to, backups, backup, program::opened))));
        shell.front(texts.get("backups.title"), view, view.buttons(), view::close);
    }

    /** Shows what can be done about a file that does not open. */
    void rescue(Path file, CannotOpen why) {
        jobs.quietly(progress -> kept(file), backups -> rescue(file, why, backups.orElse(null)));
    }

    private Optional<Backups> kept(Path file) throws IOException {
        Optional<Backups> known = Backups.of(file, launch.data());
        return known.isPresent() && known.get().all().isEmpty() ? Optional.empty() : known;
    }

    /** A file that was never a plan, or is not there, and of which nothing is kept, is only told of. */
    private void rescue(Path file, CannotOpen why, @Nullable Backups backups) {
        if (backups == null && !why.why().isDamage()) {
            shown.problem(why.problem());
            return;
        }
        RecoveryModel model = new RecoveryModel(jobs, why.problem(), Optional.ofNullable(backups));
        if (why.why().isDamage()) {
            model.read(jobs, progress -> new Doctor(launch.data()).recover(file));
        }
        show(file, model);
    }

    private void show(Path file, RecoveryModel model) {
        RecoveryView view =
                new RecoveryView(texts, launch.clock(), launch.clock().getZone(), model, new WaysOn(file));
        shown.front(texts.get("backups.rescue.title"), view, view.buttons(), view::close);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.hearth$", "");
    }

    private void beside(Path file, Backups backups, Backup backup) {
        program.settled(() -> plans.openBeside(file, backups, backup, program::opened));
    }

    private final class WaysOn implements Rescue {
        private final Path file;

        WaysOn(Path file) {
            this.file = file;
        }

        @Override
        public void openCopy(Backups backups, Backup backup) {
            shown.back();
            beside(file, backups, backup);
        }

        @Override
        public void save(Recovered recovered) {
            questions
                    .whereTo("backups.rescue.save", texts.get("backups.rescue.name", name(file)))
                    .ifPresent(to -> {
                        shown.back();
                        program.settled(() -> plans.openRecovered(to, recovered, program::opened));
                    });
        }

        @Override
        public void openAnother() {
            shown.back();
            program.open();
        }
    }
}
