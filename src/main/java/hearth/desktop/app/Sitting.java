package hearth.desktop.app;

import hearth.desktop.shell.Shell;
import hearth.plan.Message;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The plan that is open, if one is, and the way out of it that loses nothing. */
final class Sitting {

    private final Jobs jobs;
    private final Texts texts;
    private final Window window;
    private final Shown shown;
    private final Consumer<Throwable> defects;
    private final Map<Path, Message> remarks = new HashMap<>();
    private @Nullable OpenPlan plan;
    private @Nullable FileGestures files;

    Sitting(Jobs jobs, Texts texts, Window window, Shown shown, Consumer<Throwable> defects) {
        this.jobs = jobs;
        this.texts = texts;
        this.window = window;
        this.shown = shown;
        this.defects = defects;
    }

    /** A plan is open from now on. */
    void begin(OpenPlan open) {
        plan = open;
    }

    /** What can be done with the file of the open plan. */
    void may(FileGestures gestures) {
        files = gestures;
    }

    Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    boolean is(OpenPlan open) {
        return open.equals(plan);
    }

    boolean isIn(Path file) {
        return plan != null && plan.file().equals(file);
    }

    /** Does something with the file of the open plan, if one is open. */
    void withFile(Consumer<FileGestures> gesture) {
        if (files != null) {
            gesture.accept(files);
        }
    }

    /** Something to be said about a file once it is open. */
    void remark(Path file, Message words) {
        remarks.put(file, words);
    }

    /** Says what there is to say about the open plan's file. */
    void sayRemark() {
        plan().map(OpenPlan::file)
                .map(remarks::remove)
                .ifPresent(words -> shown.shell().ifPresent(shell -> shell.tell(words)));
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

    /** Puts away what is on screen, saved to the last, and goes on. */
    void close(Runnable then) {
        OpenPlan open = plan;
        shown.putAway();
        plan = null;
        files = null;
        if (open == null) {
            then.run();
        } else {
            jobs.running().forEach(Job::cancel);
            window.veil(texts.say(open.saving()));
            jobs.start(open.saving(), progress -> open.close(), done -> then.run(), defects);
        }
    }

    private void published(OpenPlan open, Shell shell, Runnable then) {
        if (jobs.running().stream().anyMatch(job -> job.name().equals(open.saving()))) {
            // Somebody is on the way out already; asked twice, they would be answered twice.
            return;
        }
        jobs.start(
                open.saving(),
                progress -> open.publish(),
                state -> {
                    if (is(open)) {
                        shell.warn(state, then);
                    }
                },
                defects);
    }
}
