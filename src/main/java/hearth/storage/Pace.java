package hearth.storage;

import hearth.session.Subscription;
import java.time.Duration;

/** When a store publishes: soon after the last change, never long after the first, and again while it is refused. */
final class Pace {

    static final Duration QUIET = Duration.ofSeconds(2);
    static final Duration LATEST = Duration.ofSeconds(15);
    static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    static final Duration LONGEST_RETRY = Duration.ofMinutes(1);

    private final Schedule schedule;
    private final Runnable publish;
    private Subscription quiet = () -> {};
    private Subscription latest = () -> {};
    private Subscription retry = () -> {};
    private boolean counting;
    private Duration delay = FIRST_RETRY;

    Pace(Schedule schedule, Runnable publish) {
        this.schedule = schedule;
        this.publish = publish;
    }

    /** Something was written. */
    void changed() {
        quiet.close();
        quiet = schedule.after(QUIET, publish);
        if (!counting) {
            counting = true;
            latest = schedule.after(LATEST, publish);
        }
    }

    /** Everything is published. */
    void done() {
        stop();
        delay = FIRST_RETRY;
    }

    /** It was refused; it is tried again at growing distances. */
    void refused() {
        stop();
        retry = schedule.after(delay, publish);
        Duration doubled = delay.multipliedBy(2);
        delay = doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled;
    }

    /** Nothing more. */
    void stop() {
        quiet.close();
        latest.close();
        retry.close();
        counting = false;
    }
}
