package hearth.testing;

import hearth.plan.Message;
import hearth.session.ImmediateJobs;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Progress;
import hearth.session.Subscription;
import hearth.session.Work;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Does everything at once, but on another thread than the one that asks and waits: what that one does is its own. */
public final class JobsElsewhere implements Jobs {

    private final Jobs here = new ImmediateJobs();

    @Override
    public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return here.start(name, elsewhere(work), done, failed);
    }

    @Override
    public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
        return here.quietly(elsewhere(work), done, failed);
    }

    @Override
    public List<Job> running() {
        return here.running();
    }

    @Override
    public Subscription onChange(Consumer<List<Job>> listener) {
        return here.onChange(listener);
    }

    @Override
    public void close() {
        here.close();
    }

    private static <T> Work<T> elsewhere(Work<T> work) {
        return progress ->
                CompletableFuture.supplyAsync(() -> result(work, progress)).join();
    }

    private static <T> T result(Work<T> work, Progress progress) {
        try {
            return work.run(progress);
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
