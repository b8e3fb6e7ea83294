package hearth.plan.review;

import hearth.plan.Change;
import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.PeakId;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small plans made to keep or to break one practice, all seen from one Monday. */
final class Made {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final Settings SETTINGS = Settings.of(
            "Test", "EUR", Locale.forLanguageTag("en-IE"), ZoneId.of("Europe/Dublin"), LocalDate.of(2025, 1, 6));

    private Made() {}

    static Plan plan(Entity... entities) {
        return plan(List.of(entities));
    }

    static Plan plan(List<? extends Entity> entities) {
        List<Entity> all = new ArrayList<>(entities);
        all.add(SETTINGS);
        return Plan.of(all);
    }

    static Plan withBudget(Plan plan, long minor) {
        Settings is = plan.settings();
        return plan.with(List.of(new Change(
                is,
                new Settings(
                        is.id(),
                        is.name(),
                        is.currency(),
                        is.locale(),
                        is.firstDayOfWeek(),
                        is.zone(),
                        new Money(minor, "EUR"),
                        is.started(),
                        is.thresholds()))));
    }

    /** The plan with another limit. */
    static Plan limited(Plan plan, Threshold threshold, int value) {
        Settings is = plan.settings();
        return plan.with(List.of(new Change(
                is,
                new Settings(
                        is.id(),
                        is.name(),
                        is.currency(),
                        is.locale(),
                        is.firstDayOfWeek(),
                        is.zone(),
                        is.budget(),
                        is.started(),
                        new TreeMap<>(Map.of(threshold.name(), value))))));
    }

    /** A finding in words, as a person reads it. */
    static String words(Finding finding) {
        Texts texts = new Texts(SETTINGS.locale());
        return Stream.of(finding.subject(), finding.reason(), finding.remedy())
                .map(texts::say)
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    static Channel channel(String id, String use, String objective, String action, @Nullable LocalDate checked) {
        return new Channel(
                new ChannelId(id),
                id,
                ChannelKind.SHOP,
                Media.OWNED,
                use,
                objective,
                action,
                "",
                checked,
                false,
                null,
                0);
    }

    static Channel retired(Channel it) {
        return new Channel(
                it.id(),
                it.name(),
                it.kind(),
                it.media(),
                it.use(),
                it.objective(),
                it.action(),
                it.address(),
                it.checked(),
                true,
                it.place(),
                it.order());
    }

    static Person person(String id, @Nullable CareTier tier) {
        return Person.named(new PersonId(id), id).edit().tier(tier).person();
    }

    static Touch touch(String person, @Nullable String channel, LocalDate date) {
        return new Touch(
                new TouchId(person + "." + date + "." + Objects.hashCode(channel)),
                new PersonId(person),
                date,
                TouchKind.GIVEN,
                channel == null ? null : new ChannelId(channel),
                true,
                false,
                "");
    }

    static Kpi kpi(String id, Perspective perspective, KpiKind kind, @Nullable String pair, LocalDate since) {
        return new Kpi(
                new KpiId(id.replace(' ', '-')),
                id,
                perspective,
                kind,
                Unit.NUMBER,
                Direction.UP,
                Period.MONTH,
                Aggregate.SUM,
                "",
                pair == null ? null : new KpiId(pair.replace(' ', '-')),
                since,
                "",
                0);
    }

    static Goal goal(String kpi, LocalDate from, LocalDate by) {
        return new Goal(
                new GoalId(kpi + "." + by),
                new KpiId(kpi),
                BigDecimal.ONE,
                BigDecimal.TEN,
                from,
                by,
                PathShape.STRAIGHT,
                "");
    }

    static Helper helper(String id, int minutes, DateRange... off) {
        return new Helper(new HelperId(id), id, minutes, List.of(off), 0);
    }

    /** A rhythm that takes an hour each time. */
    static Rhythm rhythm(String id, @Nullable String channel, @Nullable String owner, String rule, LocalDate start) {
        return new Rhythm(
                new RhythmId(id),
                id,
                channel == null ? null : new ChannelId(channel),
                null,
                owner == null ? null : new HelperId(owner),
                rule,
                start,
                null,
                List.of(),
                60,
                false,
                null,
                false,
                null,
                "",
                0);
    }

    static Rhythm followed(Rhythm it, String successor) {
        return changed(it, it.segment(), it.paid(), it.cost(), it.paused(), new RhythmId(successor));
    }

    static Rhythm forSegment(Rhythm it, Segment segment) {
        return changed(it, segment.id(), it.paid(), it.cost(), it.paused(), it.successor());
    }

    static Rhythm paused(Rhythm it) {
        return changed(it, it.segment(), it.paid(), it.cost(), true, it.successor());
    }

    static Rhythm paid(Rhythm it, long minor) {
        return changed(it, it.segment(), true, new Money(minor, "EUR"), it.paused(), it.successor());
    }

    private static Rhythm changed(
            Rhythm it,
            @Nullable SegmentId segment,
            boolean paid,
            @Nullable Money cost,
            boolean paused,
            @Nullable RhythmId successor) {
        return new Rhythm(
                it.id(),
                it.name(),
                it.channel(),
                segment,
                it.owner(),
                it.rule(),
                it.start(),
                it.at(),
                it.except(),
                it.minutes(),
                paid,
                cost,
                paused,
                successor,
                it.note(),
                it.order());
    }

    static Occurrence done(String rhythm, LocalDate date) {
        return new Occurrence(
                new OccurrenceId(rhythm + "." + date),
                new RhythmId(rhythm),
                date,
                OccurrenceState.DONE,
                null,
                null,
                "");
    }

    static Peak peak(String id, LocalDate start, int days, String... channels) {
        return new Peak(
                new PeakId(id),
                id,
                DateRange.of(start, days),
                Stream.of(channels).map(ChannelId::new).toList(),
                "",
                0);
    }
}
