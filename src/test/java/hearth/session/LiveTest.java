package hearth.session;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.testing.BigPlan;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How a projection follows the plan. */
class LiveTest {

    private static final Plan PLAN = BigPlan.of(1, new BigPlan.Size(10, 20, 2, 4));

    private final Session session = new Session(PLAN, Store.none(), Runnable::run, () -> Instant.EPOCH);
    private final StepByStep jobs = new StepByStep();
    private final List<Integer> heard = new ArrayList<>();
    private int people;

    private Live<Integer> live(Function<Plan, Integer> projection) {
        Live<Integer> live = new Live<>(session, jobs, projection);
        live.onValue(heard::add);
        return live;
    }

    private static int count(Plan plan) {
        return plan.all(Person.class).size();
    }

    private void addSomebody() {
        people++;
        session.execute(new Put(Message.of("add"), Person.named(new PersonId("new" + people), "New")));
    }

    @Test
    void everyRevisionIsFollowed() {
        live(LiveTest::count);
        jobs.runAll();
        addSomebody();
        jobs.runAll();
        assertThat(heard).containsExactly(10, 11);
    }

    @Test
    void fastEditingDoesNotPileUpWork() {
        live(LiveTest::count);
        for (int i = 0; i < 5; i++) {
            addSomebody();
        }
        assertThat(jobs.waiting()).isEqualTo(1);
        jobs.runAll();
        assertThat(heard).containsExactly(10, 15);
    }

    @Test
    void theSameResultIsNotToldTwice() {
        live(plan -> 7);
        jobs.runAll();
        addSomebody();
        jobs.runAll();
        assertThat(heard).containsExactly(7);
    }

    @Test
    void whoComesLateHearsTheNewestValueAtOnce() {
        Live<Integer> live = live(LiveTest::count);
        jobs.runAll();
        List<Integer> late = new ArrayList<>();
        live.onValue(late::add);
        assertThat(late).containsExactly(10);
    }

    @Test
    void aProjectionThatFailedOnceFollowsOn() {
        live(plan -> {
            if (count(plan) == 10) {
                throw new IllegalArgumentException("cannot count to ten");
            }
            return count(plan);
        });
        jobs.runAll();
        assertThat(jobs.defects).hasSize(1);
        addSomebody();
        jobs.runAll();
        assertThat(heard).containsExactly(11);
    }

    @Test
    void aRevisionDuringAFailingComputationIsNotForgotten() {
        live(plan -> {
            if (count(plan) == 10) {
                throw new IllegalArgumentException("cannot count to ten");
            }
            return count(plan);
        });
        addSomebody();
        jobs.runAll();
        assertThat(heard).containsExactly(11);
    }

    @Test
    void aClosedProjectionIsSilentAndComputesNoMore() {
        Live<Integer> live = live(LiveTest::count);
        live.close();
        jobs.runAll();
        addSomebody();
        live.refresh();
        assertThat(heard).isEmpty();
        assertThat(jobs.waiting()).isZero();
        assertThat(session.listeners()).isZero();
    }

    @Test
    void aListenerThatEditsThePlanHearsOfItInTurn() {
        Live<Integer> live = new Live<>(session, new ImmediateJobs(), LiveTest::count);
        live.onValue(value -> {
            if (value < 13) {
                addSomebody();
            }
        });
        live.onValue(heard::add);
        addSomebody();
        assertThat(heard).containsExactly(11, 12, 13);
    }

    @Test
    void aListenerThatFailsDoesNotStopTheProjection() {
        Live<Integer> live = live(LiveTest::count);
        jobs.runAll();
        live.onValue(value -> {
            if (value == 11) {
                throw new IllegalArgumentException("broken");
            }
        });
        addSomebody();
        jobs.runAll();
        addSomebody();
        jobs.runAll();
        assertThat(heard).containsExactly(10, 11, 12);
    }

    /** Jobs that run when the test says so, on its own thread. */
    private static final class StepByStep implements Jobs {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final List<Throwable> defects = new ArrayList<>();

        int waiting() {
            return waiting.size();
        }

        void runAll() {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                try {
                    next.run();
                } catch (RuntimeException e) {
                    defects.add(e);
                }
            }
        }

        @Override
        public <T> Job start(Message name, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return new ImmediateJobs().start(name, work, done, failed);
        }

        @Override
        public <T> Job quietly(Work<T> work, Consumer<? super T> done, Runnable failed) {
            waiting.add(() -> new ImmediateJobs().quietly(work, done, failed));
            return new ImmediateJobs().start(Message.of(""), progress -> "", result -> {}, failure -> {});
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

    @Test
    void outOfSightNothingIsComputedAndOneComputationCatchesUp() {
        Sight sight = new Sight();
        Live<Integer> live = new Live<>(session, jobs, LiveTest::count, sight);
        live.onValue(heard::add);
        jobs.runAll();

        sight.open(false);
        addSomebody();
        addSomebody();
        assertThat(jobs.waiting()).as("work while nobody looks").isZero();

        sight.open(true);
        assertThat(jobs.waiting()).isEqualTo(1);
        jobs.runAll();
        assertThat(heard).containsExactly(10, 12);
    }

    @Test
    void whatDidNotChangeIsNotComputedAgainWhenItComesBack() {
        Sight sight = new Sight();
        live(LiveTest::count);
        new Live<>(session, jobs, LiveTest::count, sight);
        jobs.runAll();

        sight.open(false);
        sight.open(true);

        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void aClosedProjectionWatchesNothing() {
        Sight sight = new Sight();
        Live<Integer> live = new Live<>(session, jobs, LiveTest::count, sight);

        live.close();

        assertThat(sight.listeners()).isZero();
        assertThat(session.listeners()).isZero();
    }
}
