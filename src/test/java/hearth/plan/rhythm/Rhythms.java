package hearth.plan.rhythm;

import hearth.plan.channel.ChannelId;
import java.time.LocalDate;
import java.util.List;
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
}
