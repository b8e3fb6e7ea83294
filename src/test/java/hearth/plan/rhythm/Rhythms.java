package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rhythms for tests: started on Thursday, 1 January 2026, 30 minutes each. */
public final class Rhythms {

    /** The day they count from. */
    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private Rhythms() {}

    public static Rhythm rhythm(String id, String rule) {
        return rhythm(id, rule, null, null);
    }

    /** A rhythm on a channel and done by a helper, by their ids; either may be null. */
    public static Rhythm rhythm(String id, String rule, @Nullable String channel, @Nullable String owner) {
        return new Rhythm(
                new RhythmId(id),
                id,
                channel == null ? null : new ChannelId(channel),
                null,
                owner == null ? null : new HelperId(owner),
                rule,
                START,
                null,
                List.of(),
                30,
                false,
                null,
                false,
                null,
                "",
                0);
    }

    /** A rhythm that counts from another day. */
    public static Rhythm since(LocalDate start, String rule) {
        return new Rhythm(
                new RhythmId("since"),
                "since",
                null,
                null,
                null,
                rule,
                start,
                null,
                List.of(),
                30,
                false,
                null,
                false,
                null,
                "",
                0);
    }

    /** The same rhythm, kept to listen. */
    public static Rhythm listening(Rhythm r) {
        return new Rhythm(
                r.id(),
                r.name(),
                r.channel(),
                r.segment(),
                r.owner(),
                r.rule(),
                r.start(),
                r.at(),
                r.except(),
                r.minutes(),
                Manner.LISTENING,
                r.paid(),
                r.cost(),
                r.paused(),
                r.successor(),
                r.note(),
                r.order());
    }

    /** The same rhythm at rest. */
    public static Rhythm paused(Rhythm r) {
        return new Rhythm(
                r.id(),
                r.name(),
                r.channel(),
                r.segment(),
                r.owner(),
                r.rule(),
                r.start(),
                r.at(),
                r.except(),
                r.minutes(),
                r.paid(),
                r.cost(),
                true,
                r.successor(),
                r.note(),
                r.order());
    }

    public static Channel channel(String id, int order) {
        return new Channel(
                new ChannelId(id), id, ChannelKind.NEWSLETTER, Media.OWNED, "", "", "", "", null, false, null, order);
    }

    public static Helper helper(String id, int weeklyMinutes, DateRange... daysOff) {
        return new Helper(new HelperId(id), id, weeklyMinutes, List.of(daysOff), 0);
    }

    public static Occurrence done(String rhythm, LocalDate date) {
        return noted(rhythm, date, OccurrenceState.DONE, null);
    }

    public static Occurrence skipped(String rhythm, LocalDate date) {
        return noted(rhythm, date, OccurrenceState.SKIPPED, null);
    }

    public static Occurrence moved(String rhythm, LocalDate date, LocalDate to) {
        return noted(rhythm, date, OccurrenceState.MOVED, to);
    }

    /** A plan of these, with settings. */
    public static Plan plan(Entity... entities) {
        List<Entity> all = new ArrayList<>(Arrays.asList(entities));
        all.add(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/Berlin"), START));
        return Plan.of(all);
    }

    private static Occurrence noted(String rhythm, LocalDate date, OccurrenceState state, @Nullable LocalDate to) {
        return new Occurrence(new OccurrenceId(rhythm + "-" + date), new RhythmId(rhythm), date, state, to, null, "");
    }
}
