package hearth.plan.catalog;

import hearth.plan.Entity;
import hearth.plan.Settings;
import hearth.plan.SettingsId;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.CrossoverId;
import hearth.plan.channel.HandOff;
import hearth.plan.channel.HandOffId;
import hearth.plan.channel.Strength;
import hearth.plan.channel.StrengthId;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.review.SetAside;
import hearth.plan.review.SetAsideId;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.PeakId;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.twins.TwoPeople;
import hearth.plan.twins.TwoPeopleId;
import java.util.List;

/**
 * Every kind of entity a plan can hold, each listed before those that refer to it. Storage and JSON read this list; a
 * new kind is one record, one line here and one migration.
 */
public final class Kinds {

    /** All kinds, in file order. */
    public static final List<Kind<?>> ALL = List.of(
            new Kind<>("settings", Settings.class, SettingsId.class, SettingsId::new),
            new Kind<>("helpers", Helper.class, HelperId.class, HelperId::new),
            new Kind<>("segments", Segment.class, SegmentId.class, SegmentId::new),
            new Kind<>("people", Person.class, PersonId.class, PersonId::new),
            new Kind<>("communities", Community.class, CommunityId.class, CommunityId::new),
            new Kind<>("channels", Channel.class, ChannelId.class, ChannelId::new),
            new Kind<>("ties", Tie.class, TieId.class, TieId::new),
            new Kind<>("touches", Touch.class, TouchId.class, TouchId::new),
            new Kind<>("rhythms", Rhythm.class, RhythmId.class, RhythmId::new),
            new Kind<>("occurrences", Occurrence.class, OccurrenceId.class, OccurrenceId::new),
            new Kind<>("peaks", Peak.class, PeakId.class, PeakId::new),
            new Kind<>("kpis", Kpi.class, KpiId.class, KpiId::new),
            new Kind<>("goals", Goal.class, GoalId.class, GoalId::new),
            new Kind<>("measurements", Measurement.class, MeasurementId.class, MeasurementId::new),
            new Kind<>("setAsides", SetAside.class, SetAsideId.class, SetAsideId::new),
            new Kind<>("strengths", Strength.class, StrengthId.class, StrengthId::new),
            new Kind<>("crossovers", Crossover.class, CrossoverId.class, CrossoverId::new),
            new Kind<>("handOffs", HandOff.class, HandOffId.class, HandOffId::new),
            new Kind<>("options", Option.class, OptionId.class, OptionId::new),
            new Kind<>("mixes", Mix.class, MixId.class, MixId::new),
            new Kind<>("twoPeople", TwoPeople.class, TwoPeopleId.class, TwoPeopleId::new));

    private Kinds() {}

    /**
     * The kind of an entity type.
     *
     * @throws IllegalArgumentException when it is not listed
     */
    public static Kind<?> of(Class<? extends Entity> type) {
        return ALL.stream()
                .filter(kind -> kind.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of entity: " + type));
    }
}
