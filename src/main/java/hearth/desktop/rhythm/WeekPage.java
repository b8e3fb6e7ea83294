package hearth.desktop.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.rhythm.HelperLoad;
import hearth.plan.rhythm.Load;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.Weeks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the week view shows.
 *
 * @param days its seven days, each with its cards
 * @param load one week for every helper
 * @param peaks those that burn in it
 */
record WeekPage(Weeks week, List<Day> days, List<HelperLoad> load, List<Peak> peaks) {

    /** One day and its cards, in order of time. */
    record Day(LocalDate date, List<Card> cards) {}

    /**
     * One occurrence.
     *
     * @param where name of its channel, or empty
     */
    record Card(Slot slot, String where) {
        SlotKey key() {
            return SlotKey.of(slot);
        }
    }

    static WeekPage of(Plan plan, LocalDate day, LocalDate today) {
        Weeks week = Weeks.from(day, plan.settings().firstDayOfWeek(), 1);
        Schedule schedule = Schedule.of(plan, week.days(), today);
        List<Day> days = week.first()
                .datesUntil(week.days().end())
                .map(date -> new Day(date, cards(plan, schedule, date)))
                .toList();
        return new WeekPage(week, days, Load.of(plan, week, schedule).helpers(), peaks(plan, week.days()));
    }

    List<Card> cards() {
        return days.stream().flatMap(day -> day.cards().stream()).toList();
    }

    private static List<Card> cards(Plan plan, Schedule schedule, LocalDate date) {
        return schedule.on(date).stream()
                .map(slot -> new Card(slot, where(plan, slot)))
                .toList();
    }

    private static String where(Plan plan, Slot slot) {
        var channel = slot.rhythm().channel();
        return channel == null ? "" : plan.find(channel).map(Channel::name).orElse("");
    }

    private static List<Peak> peaks(Plan plan, DateRange days) {
        return plan.all(Peak.class).stream()
                .filter(peak -> peak.days().overlaps(days))
                .sorted(Comparator.comparing(peak -> peak.days().start()))
                .toList();
    }
}
