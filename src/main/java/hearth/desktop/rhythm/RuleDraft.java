package hearth.desktop.rhythm;

import hearth.desktop.fx.Entry;
import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.plan.rhythm.RuleEnd;
import hearth.plan.rhythm.RuleForm;
import hearth.plan.rhythm.RulePattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** A recurrence while it is being edited. What the fields cannot say is edited as the rule itself. */
final class RuleDraft {

    /** What it counts in, or the rule itself. */
    enum Repeat {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        RULE
    }

    /** How a day of the month is named. */
    enum MonthBy {
        DAY,
        WEEKDAY
    }

    /** When it stops. */
    enum End {
        NEVER,
        UNTIL,
        TIMES
    }

    final ObjectProperty<Repeat> repeat = new SimpleObjectProperty<>(Repeat.WEEKS);
    final StringProperty every = new SimpleStringProperty("1");
    final ObservableSet<DayOfWeek> weekdays = FXCollections.observableSet(new TreeSet<>());
    final ObjectProperty<MonthBy> monthBy = new SimpleObjectProperty<>(MonthBy.DAY);
    final ObjectProperty<Integer> day = new SimpleObjectProperty<>(1);
    final ObjectProperty<Integer> nth = new SimpleObjectProperty<>(1);
    final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
    final ObjectProperty<End> end = new SimpleObjectProperty<>(End.NEVER);
    final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    final StringProperty times = new SimpleStringProperty("");
    final StringProperty rule = new SimpleStringProperty("");

    /** Puts a rule into the fields. */
    RuleDraft(String text, LocalDate start) {
        rule.set(text);
        weekday.set(start.getDayOfWeek());
        day.set(start.getDayOfMonth());
        RuleForm.of(text).ifPresentOrElse(form -> take(form, start), () -> repeat.set(Repeat.RULE));
    }

    /** Everything that can change the rule. */
    List<Observable> parts() {
        return List.of(repeat, every, weekdays, monthBy, day, nth, weekday, end, until, times, rule);
    }

    /**
     * The rule that was put together.
     *
     * @throws Refused naming the field {@code rule}
     */
    String text() {
        try {
            return repeat.get() == Repeat.RULE ? rule.get().strip() : form().rule();
        } catch (Refused refused) {
            throw new Refused("rule", refused.reason().message());
        }
    }

    private RuleForm form() {
        return new RuleForm(pattern(), Entry.whole("rule", every.get()), ending());
    }

    private RulePattern pattern() {
        return switch (repeat.get()) {
            case DAYS -> new RulePattern.Days();
            case WEEKS -> new RulePattern.Weeks(new TreeSet<>(weekdays));
            case MONTHS ->
                monthBy.get() == MonthBy.DAY
                        ? new RulePattern.MonthDay(day.get())
                        : new RulePattern.MonthWeekday(nth.get(), weekday.get());
            case YEARS -> new RulePattern.Years();
            case RULE -> throw new IllegalStateException("a rule has no fields");
        };
    }

    private RuleEnd ending() {
        return switch (end.get()) {
            case NEVER -> new RuleEnd.Never();
            case UNTIL -> new RuleEnd.Until(last());
            case TIMES -> new RuleEnd.Times(Entry.whole("rule", times.get()));
        };
    }

    private LocalDate last() {
        LocalDate last = until.get();
        if (last == null) {
            throw new Refused("rule", Message.of("rhythm.refused.noLastDay"));
        }
        return last;
    }

    private void take(RuleForm form, LocalDate start) {
        every.set(Integer.toString(form.every()));
        take(form.pattern(), start);
        switch (form.end()) {
            case RuleEnd.Never() -> end.set(End.NEVER);
            case RuleEnd.Until(LocalDate last) -> {
                end.set(End.UNTIL);
                until.set(last);
            }
            case RuleEnd.Times(int count) -> {
                end.set(End.TIMES);
                times.set(Integer.toString(count));
            }
        }
    }

    private void take(RulePattern pattern, LocalDate start) {
        switch (pattern) {
            case RulePattern.Days() -> repeat.set(Repeat.DAYS);
            case RulePattern.Weeks(var days) -> {
                repeat.set(Repeat.WEEKS);
                weekdays.addAll(days.isEmpty() ? List.of(start.getDayOfWeek()) : days);
            }
            case RulePattern.MonthDay(int dayOfMonth) -> {
                repeat.set(Repeat.MONTHS);
                day.set(dayOfMonth);
            }
            case RulePattern.MonthWeekday(int n, DayOfWeek dayOfWeek) -> {
                repeat.set(Repeat.MONTHS);
                monthBy.set(MonthBy.WEEKDAY);
                nth.set(n);
                weekday.set(dayOfWeek);
            }
            case RulePattern.Years() -> repeat.set(Repeat.YEARS);
        }
    }
}
