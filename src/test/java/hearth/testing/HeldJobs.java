package hearth.testing;

import hearth.plan.Message;
import hearth.session.ImmediateJobs;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Subscription;
import hearth.session.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Holds work back until it is let go, as a machine does that is busy with something else. */
public final class HeldJobs implements Jobs {

    private final Jobs then = new ImmediateJobs();
    private final List<Runnable> held = new ArrayList<>();

    /** Does everything that was asked for so far, in this order. */
    public void letGo() {
        List<Runnable> now = List.copyOf(held);
        held.clear();
        now.forEach(Runnable::run);
    }

    /** Does what was asked for, and what comes of that, the latest first: results come in the wrong order. */
    public void letGoLastFirst() {
        while (!held.isEmpty()) {
            held.removeLast().run();
        }
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        held.add(() -> then.start(name, work, done, failed));
        return new Held(name);
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        held.add(() -> then.quietly(work, done, failed));
        return new Held(Message.of(""));
    }

    @Override
    public List<Job> running() {
        return List.of();
    }

    @Override
    public Subscription onChange(Consumer<List<Job>> listener) {
        return () -> {};
    }

    @Override
    public void close() {
        held.clear();
    }

    private record Held(Message name) implements Job {
        @Override
        public double progress() {
            return -1;
        }

        @Override
        public void cancel() {}
    }
}
