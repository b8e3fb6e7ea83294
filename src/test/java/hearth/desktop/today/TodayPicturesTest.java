package hearth.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.care.CareRow;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.today.DueNumber;
import hearth.plan.today.OpenRhythm;
import hearth.plan.today.Today;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The Today screen as a person sees it: a day's work, a day done, and the first day of a new plan. */
class TodayPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    void aDaysWork() throws IOException {
        Shots.write("today", SamplePlan.on(TODAY), NOON, TodayView::new);

        assertThat(Files.size(Path.of("target/shots/today-light-1280x720.png"))).isGreaterThan(40_000);
    }

    @Test
    void theFirstDay() throws IOException {
        Plan empty = Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));

        Shots.write("today-empty", empty, NOON, TodayView::new);

        assertThat(Files.size(Path.of("target/shots/today-empty-light-1280x720.png")))
                .isGreaterThan(20_000);
    }

    @Test
    void aDayDone() throws IOException {
        Plan done = done(SamplePlan.on(TODAY));

        Shots.write("today-done", done, NOON, TodayView::new);

        assertThat(Today.of(done, TODAY).isAllDone()).isTrue();
    }

    private static Plan done(Plan plan) {
        Plan current = plan;
        for (Today day = Today.of(plan, TODAY); !day.isAllDone(); day = Today.of(current, TODAY)) {
            current = after(current, next(current, day));
        }
        return current;
    }

    private static Command next(Plan plan, Today day) {
        if (!day.people().isEmpty()) {
            CareRow row = day.people().getFirst();
            return put(TouchDraft.real(TouchKind.GIVEN, TODAY).touch(new TouchId("t" + plan.size()), row.id()));
        }
        if (!day.rhythms().isEmpty()) {
            OpenRhythm open = day.rhythms().getFirst();
            return open.slot().done(new OccurrenceId("o" + plan.size()));
        }
        DueNumber due = day.numbers().getFirst();
        return put(new Measurement(
                new MeasurementId("m" + plan.size()), due.kpi().id(), due.period(), BigDecimal.ONE, "", ""));
    }

    private static Command put(Entity entity) {
        return new Put(Message.of("today.done.title"), entity);
    }

    private static Plan after(Plan plan, Command command) {
        return plan.with(((Decision.Accepted) command.decide(plan)).changes());
    }
}
