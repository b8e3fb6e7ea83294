package hearth.desktop.fx;

import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Notices that a new day has begun while the program stays open. */
public final class DayWatch implements AutoCloseable {

    /** A day that is half a minute old is still new. */
    private static final Duration GLANCE = Duration.seconds(30);

    private final Desk desk;
    private final Runnable changed;
    private final Timeline timeline;
    private LocalDate day;

    /** Watches until closed; {@code changed} is told on the toolkit's thread. */
    public DayWatch(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        day = desk.today();
        timeline = new Timeline(new KeyFrame(GLANCE, event -> look()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
    }

    @Override
    public void close() {
        timeline.stop();
    }

    private void look() {
        LocalDate now = desk.today();
        if (!now.equals(day)) {
            day = now;
            changed.run();
        }
    }
}
