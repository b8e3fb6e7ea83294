package hearth.desktop.shell;

import hearth.desktop.fx.Entry;
import hearth.plan.Command;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.Settings;
import hearth.plan.SettingsId;
import hearth.plan.Threshold;
import hearth.plan.Together;
import hearth.plan.rhythm.Helper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the settings form has in its fields, as typed, and the one command it comes to.
 *
 * @param budget money, or empty
 * @param thresholds numbers as typed; empty means the standard
 */
record PlanDraft(
        String name,
        String currency,
        Locale locale,
        DayOfWeek firstDayOfWeek,
        ZoneId zone,
        String budget,
        LocalDate started,
        Map<Threshold, String> thresholds,
        List<HelperDraft> helpers) {

    private static final Message NAME = Message.of("shell.do.settings");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /**
     * Everything the form changed, as one gesture.
     *
     * @throws Refused when a field cannot be read
     */
    Command command(Plan plan) {
        List<Command> commands = new ArrayList<>();
        commands.add(new Put(NAME, settings()));
        commands.add(new Remove(NAME, gone(plan)));
        commands.add(new Put(NAME, helperRows()));
        return new Together(NAME, commands);
    }

    static List<Helper> helpersOf(Plan plan) {
        return plan.all(Helper.class).stream()
                .sorted(Comparator.comparingInt(Helper::order).thenComparing(Helper::name))
                .toList();
    }

    private Settings settings() {
        return new Settings(
                SettingsId.ONLY, name.strip(), currency, locale, firstDayOfWeek, zone, money(), started, limits());
    }

    private @Nullable Money money() {
        return budget.isBlank() ? null : Entry.money("budget", budget, currency, locale);
    }

    private SortedMap<String, Integer> limits() {
        SortedMap<String, Integer> limits = new TreeMap<>();
        thresholds.forEach((threshold, typed) -> Entry.wholeOrNone(threshold.name(), typed)
                .filter(value -> value != threshold.standard())
                .ifPresent(value -> limits.put(threshold.name(), value)));
        return limits;
    }

    private List<EntityId<?>> gone(Plan plan) {
        Set<?> kept = helpers.stream().map(HelperDraft::id).collect(Collectors.toSet());
        return plan.all(Helper.class).stream()
                .map(Helper::id)
                .filter(id -> !kept.contains(id))
                .<EntityId<?>>map(id -> id)
                .toList();
    }

    private List<Helper> helperRows() {
        List<Helper> rows = new ArrayList<>();
        for (HelperDraft draft : helpers) {
            rows.add(draft.helper(minutes(draft.hours()), rows.size()));
        }
        return rows;
    }

    private int minutes(String hours) {
        BigDecimal minutes = Entry.decimal("helpers", hours, locale).multiply(MINUTES);
        return minutes.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
