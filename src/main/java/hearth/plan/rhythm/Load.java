package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work of all active rhythms per week and helper against the hours there are (P02: what you start stays on).
 *
 * <p>A week asks for the minutes of everything that stands in it and was not skipped: counted minutes where somebody
 * counted, the estimate elsewhere. It offers a helper's weekly minutes less a seventh for every day of vacation, rounded
 * down.
 *
 * @param helpers every helper in their order; work that nobody has taken comes last, when there is any
 */
public record Load(Weeks weeks, List<HelperLoad> helpers) {

    private static final int DAYS = 7;

    public Load {
        helpers = List.copyOf(helpers);
    }

    /** The load of a plan over some weeks. */
    public static Load of(Plan plan, Weeks weeks, LocalDate today) {
        return of(plan, weeks, Schedule.of(plan, weeks.days(), today));
    }

    /** The load of a plan over some weeks whose schedule is known. */
    public static Load of(Plan plan, Weeks weeks, Schedule schedule) {
        Map<Optional<HelperId>, int[]> minutes = minutes(schedule, weeks);
        Stream<HelperLoad> taken = plan.all(Helper.class).stream()
                .sorted(Comparator.comparingInt(Helper::order)
                        .thenComparing(helper -> helper.id().value()))
                .map(helper -> load(helper, weeks, minutes.get(Optional.of(helper.id()))));
        Stream<HelperLoad> open = Stream.ofNullable(minutes.get(Optional.<HelperId>empty()))
                .map(unclaimed -> load(null, weeks, unclaimed));
        return new Load(weeks, Stream.concat(taken, open).toList());
    }

    /** All helpers together, and the work that nobody has taken. */
    public List<LoadWeek> total() {
        return IntStream.range(0, weeks.count())
                .mapToObj(week -> helpers.stream()
                        .map(helper -> helper.weeks().get(week))
                        .reduce(new LoadWeek(weeks.start(week), 0, 0, 0), LoadWeek::plus))
                .toList();
    }

    private static Map<Optional<HelperId>, int[]> minutes(Schedule schedule, Weeks weeks) {
        Map<Optional<HelperId>, int[]> minutes = new HashMap<>();
        schedule.slots().stream()
                .filter(slot -> slot.state() != SlotState.SKIPPED)
                .forEach(slot -> {
                    Optional<HelperId> owner = Optional.ofNullable(slot.rhythm().owner());
                    minutes.computeIfAbsent(owner, id -> new int[weeks.count()])[weeks.indexOf(slot.day())] +=
                            slot.minutes();
                });
        return minutes;
    }

    private static HelperLoad load(@Nullable Helper helper, Weeks weeks, int @Nullable [] minutes) {
        int[] asked = Objects.requireNonNullElseGet(minutes, () -> new int[weeks.count()]);
        return new HelperLoad(
                helper,
                IntStream.range(0, weeks.count())
                        .mapToObj(n -> week(helper, weeks.start(n), asked[n]))
                        .toList());
    }

    private static LoadWeek week(@Nullable Helper helper, LocalDate start, int minutes) {
        if (helper == null) {
            return new LoadWeek(start, minutes, 0, 0);
        }
        int off = daysOff(helper, DateRange.of(start, DAYS));
        return new LoadWeek(start, minutes, helper.weeklyMinutes() * (DAYS - off) / DAYS, off);
    }

    private static int daysOff(Helper helper, DateRange week) {
        return (int) week.start()
                .datesUntil(week.end())
                .filter(day -> helper.daysOff().stream().anyMatch(vacation -> vacation.contains(day)))
                .count();
    }
}
