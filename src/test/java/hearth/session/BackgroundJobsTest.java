package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How work runs beside the home thread, which here is the test's own. */
class BackgroundJobsTest {

    private static final Message NAME = Message.of("test");

    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final List<Throwable> defects = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Jobs jobs = new BackgroundJobs(home::add, defects::add);

    @AfterEach
    void close() {
        gate.countDown();
        jobs.close();
    }

    /** Does what arrives at home until something has come true. */
    private void until(BooleanSupplier come) throws InterruptedException {
        while (!come.getAsBoolean()) {
            Runnable next = home.poll(20, TimeUnit.SECONDS);
            Objects.requireNonNull(next, "nothing arrived").run();
        }
    }

    private String behindTheGate(Progress progress) throws InterruptedException {
        gate.await();
        progress.check();
        return "through";
    }

    @Test
    void aResultArrivesAtHomeAndTheJobIsOver() throws InterruptedException {
        long test = Thread.currentThread().threadId();
        jobs.start(NAME, progress -> Thread.currentThread().threadId() != test, results::add, defects::add);
        assertThat(jobs.running()).extracting(Job::name).containsExactly(NAME);
        until(() -> !results.isEmpty());
        assertThat(results).containsExactly(true);
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void aFailureArrivesAtHomeAndTheJobIsOver() throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        jobs.start(
                NAME,
                progress -> {
                    throw new IllegalArgumentException("no");
                },
                results::add,
                failures::add);
        until(() -> !failures.isEmpty());
        assertThat(failures.getFirst()).hasMessage("no");
        assertThat(jobs.running()).isEmpty();
        assertThat(defects).isEmpty();
    }

    @Test
    void aQuietFailureIsADefectAndItsOwnerIsTold() throws InterruptedException {
        jobs.quietly(
                progress -> {
                    throw new IllegalArgumentException("no");
                },
                results::add,
                () -> results.add("failed"));
        until(() -> !results.isEmpty());
        assertThat(results).containsExactly("failed");
        assertThat(defects).hasSize(1);
    }

    @Test
    void aCancelledJobEndsWithoutAResult() throws InterruptedException {
        Job job = jobs.start(NAME, this::behindTheGate, results::add, defects::add);
        job.cancel();
        gate.countDown();
        until(() -> jobs.running().isEmpty());
        assertThat(results).isEmpty();
        assertThat(defects).isEmpty();
    }

    @Test
    void aThousandStepsOfProgressDoNotFloodTheHomeThread() throws InterruptedException {
        List<Double> seen = new ArrayList<>();
        jobs.onChange(running -> running.forEach(job -> seen.add(job.progress())));
        CountDownLatch counted = new CountDownLatch(1);
        jobs.start(
                NAME,
                progress -> {
                    for (int step = 0; step < 1_000; step++) {
                        progress.at(step / 1_000.0);
                    }
                    counted.countDown();
                    return "done";
                },
                results::add,
                defects::add);
        assertThat(counted.await(20, TimeUnit.SECONDS)).isTrue();
        until(() -> !results.isEmpty());
        assertThat(seen).hasSizeBetween(2, 3);
    }

    @Test
    void afterClosingNothingStartsAndNothingArrives() throws InterruptedException {
        jobs.start(NAME, this::behindTheGate, results::add, defects::add);
        jobs.close();
        jobs.start(NAME, progress -> "late", results::add, defects::add);
        until(() -> jobs.running().isEmpty());
        assertThat(results).isEmpty();
        assertThat(defects).isEmpty();
    }

    @Test
    void quietWorkIsNotShown() throws InterruptedException {
        List<List<Job>> told = new ArrayList<>();
        jobs.onChange(told::add);
        jobs.quietly(progress -> "quiet", results::add);
        assertThat(jobs.running()).isEmpty();
        until(() -> !results.isEmpty());
        assertThat(told).isEmpty();
    }
}
