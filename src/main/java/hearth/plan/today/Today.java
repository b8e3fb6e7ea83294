package hearth.plan.today;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.care.ComingDate;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one day asks for, and what of it is done.
 *
 * <p>People come in portions: a long list of neglected people must not bury the day, so only the most urgent few are the
 * day's work and each real contact made today takes one off. The others are waiting, in sight but not in the way. Whoever
 * has passed the maximum gap comes before all others and is asked for also when the day's portion is done: they may be
 * drifting away.
 *
 * @param day the day it is seen from
 * @param people the day's portion: those losing touch, then the others, each most urgent first (overdue ÷ cadence)
 * @param waiting those who are due as well, in the same order
 * @param rhythms those with an open day today or in the {@value #LOOK_BACK} days before; each counts once
 * @param numbers KPIs that lack the number of their last finished period
 * @param dates birthdays and other dates that matter to people and are near, the nearest first
 * @param contacted number of the first hundred who had a real contact today
 * @param kept number of rhythms done today
 * @param minutes estimated minutes of {@code people}, {@code rhythms} and {@code numbers} together
 * @param nextPerson whoever is due next, when nobody is due now
 * @param nextRhythm what is to be kept next within a month
 * @param firstSteps how far a new plan has come
 */
public record Today(
        LocalDate day,
        List<CareRow> people,
        List<CareRow> waiting,
        List<OpenRhythm> rhythms,
        List<DueNumber> numbers,
        List<ComingDate> dates,
        int contacted,
        int kept,
        int minutes,
        Optional<CareRow> nextPerson,
        Optional<Slot> nextRhythm,
        FirstSteps firstSteps) {

    /** Days an occurrence that was forgotten is still asked about; later it is history. */
    public static final int LOOK_BACK = 14;

    /** Days ahead in which the next occurrence is looked for. */
    private static final int LOOK_AHEAD = 31;

    public Today {
        people = List.copyOf(people);
        waiting = List.copyOf(waiting);
        rhythms = List.copyOf(rhythms);
        numbers = List.copyOf(numbers);
        dates = List.copyOf(dates);
    }

    /** The work of {@code today}. */
    public static Today of(Plan plan, LocalDate today) {
        CareList care = CareList.of(plan, today);
        List<CareRow> due = lostFirst(care);
        int contacted = contacted(care);
        int portion = portion(plan.settings().limit(Threshold.CONTACTS_A_DAY), contacted, care);
        List<CareRow> people = due.subList(0, portion);
        List<OpenRhythm> rhythms = OpenRhythm.of(plan, today, LOOK_BACK);
        List<DueNumber> numbers = DueNumber.of(plan, today);
        return new Today(
                today,
                people,
                due.subList(portion, due.size()),
                rhythms,
                numbers,
                ComingDate.of(plan, today),
                contacted,
                kept(plan, today),
                minutes(plan.settings(), people, rhythms, numbers),
                care.rows().stream().filter(row -> !row.state().isDue()).min(Comparator.comparing(CareRow::due)),
                next(plan, today),
                FirstSteps.of(plan));
    }

    /** Number of things the day still asks for. */
    public int open() {
        return people.size() + rhythms.size() + numbers.size();
    }

    /** True when nothing is left of the day's work. */
    public boolean isAllDone() {
        return open() == 0;
    }

    private static List<CareRow> lostFirst(CareList care) {
        return Stream.concat(care.lost().stream(), care.due().stream().filter(row -> row.state() != CareState.LOST))
                .toList();
    }

    /** How many of those due are today's: what is left of the portion, at least those losing touch, never more than a portion. */
    private static int portion(int aDay, int contacted, CareList care) {
        int asked = Math.max(aDay - contacted, Math.min(aDay, care.lost().size()));
        return Math.clamp(asked, 0, care.due().size());
    }

    private static int contacted(CareList care) {
        return (int) care.rows().stream()
                .filter(row -> care.day().equals(row.last()))
                .count();
    }

    private static int kept(Plan plan, LocalDate today) {
        return (int) plan.all(Occurrence.class).stream()
                .filter(occurrence -> occurrence.day().equals(today) && occurrence.state() == OccurrenceState.DONE)
                .map(Occurrence::rhythm)
                .distinct()
                .count();
    }

    private static Optional<Slot> next(Plan plan, LocalDate today) {
        DateRange ahead = DateRange.of(today.plusDays(1), LOOK_AHEAD);
        return Schedule.of(plan, ahead, today).slots().stream()
                .filter(Slot::isOpen)
                .findFirst();
    }

    private static int minutes(
            Settings settings, List<CareRow> people, List<OpenRhythm> rhythms, List<DueNumber> numbers) {
        int keeping = rhythms.stream()
                .map(OpenRhythm::rhythm)
                .mapToInt(Rhythm::minutes)
                .sum();
        return people.size() * settings.limit(Threshold.CONTACT_MINUTES)
                + keeping
                + numbers.size() * settings.limit(Threshold.NUMBER_MINUTES);
    }
}
