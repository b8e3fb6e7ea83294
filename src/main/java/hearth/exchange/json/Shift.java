package hearth.exchange.json;

import hearth.plan.scorecard.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Moves every date of a plan by whole weeks, so that a Tuesday stays a Tuesday. Numbers of months and quarters move by
 * whole months and quarters instead, since they belong to a period that begins on its first day; what was noted of rhythms
 * that do not go by weeks moves to the days their rules give now; birthdays move with the rest; and contacts with people, who are due after so many
 * days, keep their distance to today.
 */
final class Shift {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("--\\d{2}-\\d{2}");
    private static final Pattern UNTIL = Pattern.compile("(?<=UNTIL=)\\d{8}");

    private static final int A_LEAP_YEAR = 2000;

    private final LocalDate asOf;
    private final long days;
    private final long weeks;
    private final long months;

    Shift(LocalDate asOf, LocalDate today) {
        this.asOf = asOf;
        days = ChronoUnit.DAYS.between(asOf, today);
        weeks = Math.floorDiv(days, 7);
        months = ChronoUnit.MONTHS.between(YearMonth.from(asOf), YearMonth.from(asOf.plusWeeks(weeks)));
    }

    /** The day the plan was written for, moved as most of it is: within the week before today. */
    LocalDate written() {
        return byWeeks(asOf);
    }

    JsonNode of(JsonNode plan) {
        Map<String, Period> periods = plan.path("kpis")
                .valueStream()
                .collect(Collectors.toMap(
                        kpi -> kpi.path("id").asString(),
                        kpi -> Period.valueOf(kpi.path("period").asString())));
        ObjectNode moved = (ObjectNode) moved(plan, this::byWeeks);
        moved.set("touches", moved(plan.path("touches"), date -> date.plusDays(days)));
        moved.set("measurements", measurements(plan.path("measurements"), periods));
        moved.set("occurrences", occurrences(plan, moved));
        return moved;
    }

    /** The first of a month is on another weekday once it has moved: what was noted goes with the rule's own days. */
    private ArrayNode occurrences(JsonNode plan, JsonNode moved) {
        Map<String, RuleDays> before = rules(plan, asOf);
        Map<String, RuleDays> after = rules(moved, byWeeks(asOf));
        ArrayNode occurrences = PlanJson.MAPPER.createArrayNode();
        for (JsonNode one : plan.path("occurrences")) {
            String rhythm = one.path("rhythm").asString();
            occurrences.add(moved(one, by(before.get(rhythm), after.get(rhythm))));
        }
        return occurrences;
    }

    private static Map<String, RuleDays> rules(JsonNode plan, LocalDate until) {
        return plan.path("rhythms")
                .valueStream()
                .filter(rhythm -> !rhythm.path("rule").asString().contains("FREQ=WEEKLY"))
                .collect(
                        Collectors.toMap(rhythm -> rhythm.path("id").asString(), rhythm -> RuleDays.of(rhythm, until)));
    }

    private UnaryOperator<LocalDate> by(@Nullable RuleDays before, @Nullable RuleDays after) {
        return before == null || after == null
                ? this::byWeeks
                : date -> before.countBack(date).flatMap(after::back).orElseGet(() -> byWeeks(date));
    }

    private ArrayNode measurements(JsonNode measurements, Map<String, Period> periods) {
        ArrayNode moved = PlanJson.MAPPER.createArrayNode();
        for (JsonNode one : measurements) {
            Period period = periods.getOrDefault(one.path("kpi").asString(), Period.WEEK);
            moved.add(moved(one, by(period)));
        }
        return moved;
    }

    private UnaryOperator<LocalDate> by(Period period) {
        return switch (period) {
            case WEEK -> this::byWeeks;
            case MONTH -> date -> date.plusMonths(months);
            case QUARTER -> date -> date.plusMonths(Math.floorDiv(months, 3) * 3);
        };
    }

    private LocalDate byWeeks(LocalDate date) {
        return date.plusWeeks(weeks);
    }

    private JsonNode moved(JsonNode node, UnaryOperator<LocalDate> move) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = PlanJson.MAPPER.createObjectNode();
                object.forEachEntry((name, value) -> copy.set(name, moved(value, move)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = PlanJson.MAPPER.createArrayNode();
                array.forEach(value -> copy.add(moved(value, move)));
                yield copy;
            }
            case StringNode text -> StringNode.valueOf(moved(text.asString(), move));
            default -> node;
        };
    }

    private String moved(String text, UnaryOperator<LocalDate> move) {
        if (DATE.matcher(text).matches()) {
            return move.apply(LocalDate.parse(text)).toString();
        }
        if (DAY_OF_YEAR.matcher(text).matches()) {
            return MonthDay.from(move.apply(MonthDay.parse(text).atYear(A_LEAP_YEAR)))
                    .toString();
        }
        return UNTIL.matcher(text)
                .replaceAll(until -> move.apply(LocalDate.parse(until.group(), DateTimeFormatter.BASIC_ISO_DATE))
                        .format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}
