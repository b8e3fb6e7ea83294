package hearth.desktop.app;

import hearth.desktop.fx.ScreenId;
import hearth.plan.EntityId;
import hearth.plan.care.TouchId;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.CrossoverId;
import hearth.plan.channel.HandOffId;
import hearth.plan.channel.StrengthId;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.TieId;
import hearth.plan.mix.MixId;
import hearth.plan.mix.OptionId;
import hearth.plan.review.SetAsideId;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.PeakId;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.MeasurementId;
import java.util.Optional;

/** Where each kind of thing is at home. */
final class Homes {

    private Homes() {}

    static Optional<ScreenId> of(EntityId<?> id) {
        return switch (id) {
            case PersonId person -> Optional.of(ScreenId.LANDSCAPE);
            case SegmentId segment -> Optional.of(ScreenId.LANDSCAPE);
            case CommunityId community -> Optional.of(ScreenId.LANDSCAPE);
            case ChannelId channel -> Optional.of(ScreenId.CHANNELS);
            case CrossoverId crossover -> Optional.of(ScreenId.CHANNELS);
            case HandOffId handOff -> Optional.of(ScreenId.CHANNELS);
            case StrengthId strength -> Optional.of(ScreenId.CHANNELS);
            case TieId tie -> Optional.of(ScreenId.LANDSCAPE);
            case TouchId touch -> Optional.of(ScreenId.CARE);
            case RhythmId rhythm -> Optional.of(ScreenId.RHYTHM);
            case OccurrenceId occurrence -> Optional.of(ScreenId.RHYTHM);
            case HelperId helper -> Optional.of(ScreenId.RHYTHM);
            case PeakId peak -> Optional.of(ScreenId.RHYTHM);
            case KpiId kpi -> Optional.of(ScreenId.SCORECARD);
            case GoalId goal -> Optional.of(ScreenId.SCORECARD);
            case MeasurementId measurement -> Optional.of(ScreenId.SCORECARD);
            case OptionId option -> Optional.of(ScreenId.LANDSCAPE);
            case MixId mix -> Optional.of(ScreenId.LANDSCAPE);
            case SetAsideId setAside -> Optional.of(ScreenId.REVIEW);
            default -> Optional.empty();
        };
    }
}
