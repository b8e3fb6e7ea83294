package hearth.testing;

import hearth.plan.Message;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Subscription;
import hearth.session.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes work and never gets to it: every job stays, with all that waits for its result, until somebody calls it off. */
public final class StandingJobs implements Jobs {

    private final List<Standing> underWay = new ArrayList<>();

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        Standing job = new Standing(name, work, List.of(done, failed));
        underWay.add(job);
        return job;
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        return start(Message.of(""), work, done, failure -> failed.run());
    }

    @Override
    public List<Job> running() {
        return List.copyOf(underWay);
    }

    @Override
    public Subscription onChange(Consumer<List<Job>> listener) {
        return () -> {};
    }

    @Override
    public void close() {
        underWay.clear();
    }

    private final class Standing implements Job {
        private final Message name;
        // What a real job holds while it is under way; nobody reads it, a search for what stays reaches it.
        @SuppressWarnings("UnusedVariable")
        final List<Object> held;

        Standing(Message name, Work<?> work, List<?> waiting) {
            this.name = name;
            this.held = List.of(work, waiting);
        }

        @Override
        public Message name() {
            return name;
        }

        @Override
        public double progress() {
            return -1;
        }

        @Override
        public void cancel() {
            underWay.remove(this);
        }
    }
}
