package hearth.plan.merge;

import hearth.plan.DateRange;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Reading;
import hearth.plan.rhythm.RecurrenceWords;
import hearth.plan.scorecard.Perspective;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that fields hold, in words. */
final class FieldWords {

    private FieldWords() {}

    /** A text as it stands. */
    static Message text(String text) {
        return text.isBlank() ? Message.of("merge.value.nothing") : Message.of("merge.value", text);
    }

    static Message rule(String rule, LocalDate start) {
        return RecurrenceWords.of(rule, start, null);
    }

    /** A value that is neither an id nor a list. */
    static Message of(String field, @Nullable Object value) {
        return switch (value) {
            case null -> Message.of("merge.value.nothing");
            case List<?> none -> Message.of("merge.value.nothing");
            case String text -> text(text);
            case Boolean yes -> Message.of(yes ? "merge.value.yes" : "merge.value.no");
            case Integer number -> number(field, number);
            case Enum<?> constant -> constant(constant);
            case LocalDate date -> Message.of("merge.value", date);
            case LocalTime time -> Message.of("merge.value", time);
            case Money money -> Message.of("merge.value", money);
            case Number number -> Message.of("merge.value", number);
            default -> composed(value);
        };
    }

    private static Message composed(Object value) {
        return switch (value) {
            case Perspective perspective ->
                perspective.isStandard()
                        ? Message.of("scorecard.perspective." + perspective.name())
                        : text(perspective.name());
            case DateRange days ->
                Message.of("merge.value.days", days.start(), days.end().minusDays(1));
            case Place place -> Message.of("merge.value.place", Math.round(place.x()), Math.round(place.y()));
            case Account account ->
                Message.of(
                        "merge.value.account",
                        account.network(),
                        account.handle(),
                        account.readings().size());
            case Reading reading -> Message.of("merge.value.reading", reading.followers(), reading.date());
            case Evidence evidence ->
                Message.of("merge.value.evidence", constant(evidence.kind()), evidence.date(), evidence.note());
            case Occasion occasion ->
                Message.of(
                        occasion.year() == null ? "merge.value.occasion" : "merge.value.occasionSince",
                        occasion.name(),
                        occasion.on(),
                        String.valueOf(occasion.year()));
            case Map<?, ?> limits -> Message.of("merge.value.limits", limits.size());
            default -> text(value.toString());
        };
    }

    private static Message number(String field, int number) {
        return switch (field) {
            case "cadenceDays", "maximumDays" -> Message.of("text.days", number);
            case "minutes", "weeklyMinutes" -> Message.of("merge.value.minutes", number);
            default -> Message.of("merge.value", number);
        };
    }

    private static Message constant(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return Message.of(String.join(".", room(constant), type.getSimpleName(), constant.name()));
    }

    /** Weekdays have their names where rhythms have theirs, tiers of care with care; all others where they are at home. */
    private static String room(Enum<?> constant) {
        String home = constant.getDeclaringClass().getPackageName();
        return switch (constant) {
            case DayOfWeek _ -> "rhythm";
            case CareTier _ -> "care";
            default -> home.substring(home.lastIndexOf('.') + 1);
        };
    }
}
