package hearth.session;

import hearth.plan.Message;
import java.util.List;
import java.util.function.Consumer;

/** Does everything at once on the calling thread; for tests and the command line. */
public final class ImmediateJobs implements Jobs {

    private static final Progress UNHEEDED = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public void check() {}
    };

    private record Finished(Message name) implements Job {
        @Override
        public double progress() {
            return 1;
        }

        @Override
        public void cancel() {}
    }

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.run(UNHEEDED);
        } catch (Exception e) {
            failed.accept(e);
            return new Finished(name);
        }
        done.accept(result);
        return new Finished(name);
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        return start(Message.of(""), work, done, failure -> {
            failed.run();
            throw new IllegalStateException(failure);
        });
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
    public void close() {}
}
