package hearth.testing;

import hearth.plan.Message;
import hearth.session.ImmediateJobs;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Subscription;
import hearth.session.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Takes work and does it when it is told to, the work asked for last first: results come late and in the wrong order. */
public final class LateJobs implements Jobs {

    private final Jobs here = new ImmediateJobs();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Does all that waits. */
    public void catchUp() {
        while (!waiting.isEmpty()) {
            waiting.pop().run();
        }
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        waiting.push(() -> here.start(name, work, done, failed));
        return new StandingJobs().start(name, work, done, failed);
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        return start(Message.of(""), work, done, failure -> failed.run());
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
        waiting.clear();
    }
}
