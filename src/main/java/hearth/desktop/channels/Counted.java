package hearth.desktop.channels;

import hearth.plan.Command;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.Together;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.HandOff;
import hearth.plan.channel.HandOffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was counted on one crossover, day by day, the newest first.
 *
 * @param days the newest of them, so many as were asked for
 * @param earlier how many more days there are
 * @param total of all days
 */
record Counted(Crossover crossover, List<Day> days, int earlier, long total) {

    /** Everything counted on one day. */
    record Day(LocalDate date, List<HandOff> parts) {

        Day {
            parts = parts.stream()
                    .sorted(Comparator.comparing(part -> part.id().value()))
                    .toList();
        }

        int count() {
            return parts.stream().mapToInt(HandOff::count).sum();
        }
    }

    Counted {
        days = List.copyOf(days);
    }

    static Counted of(Plan plan, Crossover crossover, int most) {
        Map<LocalDate, List<HandOff>> byDay = plan.referring(crossover.id(), HandOff.class).stream()
                .collect(Collectors.groupingBy(
                        HandOff::date, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        long total = byDay.values().stream()
                .flatMap(List::stream)
                .mapToLong(HandOff::count)
                .sum();
        List<Day> newest = byDay.entrySet().stream()
                .limit(most)
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
        return new Counted(crossover, newest, byDay.size() - newest.size(), total);
    }

    /** Counts some more people on a day. */
    static Command more(Plan plan, Crossover crossover, LocalDate day, int count, Ids ids) {
        return new Put(
                name("channels.do.count", plan, crossover, count),
                new HandOff(new HandOffId(ids.next()), crossover.id(), day, count));
    }

    /** Corrects a day's number; with 0 nothing of it stays. */
    Command corrected(Plan plan, Day day, int count) {
        if (count == 0) {
            return gone(plan, day);
        }
        Message name = name("channels.do.correct", plan, crossover, count);
        HandOff first = day.parts().getFirst();
        List<Command> all = new ArrayList<>();
        all.add(new Put(name, new HandOff(first.id(), first.crossover(), first.date(), count)));
        all.add(new Remove(name, day.parts().stream().skip(1).map(HandOff::id).toList()));
        return new Together(name, all);
    }

    /** Takes a day's number away. */
    Command gone(Plan plan, Day day) {
        return new Remove(
                name("channels.do.uncount", plan, crossover, day.count()),
                day.parts().stream().map(HandOff::id).toList());
    }

    private static Message name(String key, Plan plan, Crossover crossover, int count) {
        return Message.of(
                key,
                count,
                plan.get(crossover.from()).name(),
                plan.get(crossover.to()).name());
    }
}
