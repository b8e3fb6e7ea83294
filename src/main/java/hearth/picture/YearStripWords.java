package hearth.picture;

import hearth.plan.Message;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.StripCell;
import hearth.plan.rhythm.StripRow;
import hearth.plan.rhythm.StripState;
import hearth.plan.rhythm.YearStrip;
import java.util.Optional;

/** What a year strip says to those who point at it, and to those who cannot see it. */
final class YearStripWords {

    private YearStripWords() {}

    static Message cell(String channel, StripCell cell) {
        return Message.of("rhythm.strip.cell", channel, cell.week(), counts(cell));
    }

    private static Message counts(StripCell cell) {
        return cell.state() == StripState.NONE
                ? Message.of("rhythm.strip.nothing")
                : Message.of("rhythm.strip.counts", cell.done(), cell.missed(), cell.planned(), cell.skipped());
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
