package hearth.picture;

import hearth.plan.Message;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.StripCell;
import hearth.plan.rhythm.StripRow;
import hearth.plan.rhythm.YearStrip;
import java.util.Optional;
import java.util.stream.Stream;

/** What a year strip says to those who point at it, and to those who cannot see it. */
final class YearStripWords {

    private YearStripWords() {}

    static Message cell(String channel, StripCell cell) {
        return Message.of("rhythm.strip.cell", channel, cell.week(), counts(cell));
    }

    /** What there is of it: "1 done, 2 to come". */
    private static Message counts(StripCell cell) {
        return Stream.of(
                        count("rhythm.strip.done", cell.done()),
                        count("rhythm.strip.missed", cell.missed()),
                        count("rhythm.strip.planned", cell.planned()),
                        count("rhythm.strip.skipped", cell.skipped()))
                .flatMap(Optional::stream)
                .reduce((head, next) -> Message.of("rhythm.words.list", head, next))
                .orElseGet(() -> Message.of("rhythm.strip.nothing"));
    }

    private static Optional<Message> count(String key, int number) {
        return number == 0 ? Optional.empty() : Optional.of(Message.of(key, number));
    }

    static Message peak(Peak peak) {
        return Message.of(
                "rhythm.strip.peakDays",
                peak.name(),
                peak.days().start(),
                peak.days().end().minusDays(1));
    }

    /** How much of what has come was done; nothing while nothing has. */
    static Optional<Message> kept(StripRow row) {
        int due = row.done() + row.missed();
        return due == 0 ? Optional.empty() : Optional.of(Message.of("rhythm.strip.kept", row.done(), due));
    }

    static Message description(YearStrip strip) {
        int done = strip.rows().stream().mapToInt(StripRow::done).sum();
        int missed = strip.rows().stream().mapToInt(StripRow::missed).sum();
        return Message.of(
                "rhythm.strip.description",
                strip.rows().size(),
                strip.weeks().first(),
                strip.weeks().days().end().minusDays(1),
                done,
                missed);
    }
}
