package hearth.testing;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Counting;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.CrossoverId;
import hearth.plan.channel.HandOff;
import hearth.plan.channel.HandOffId;
import hearth.plan.channel.Media;
import hearth.plan.channel.Strength;
import hearth.plan.channel.StrengthId;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Recurrence;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A small sound plan in which everything that somebody may type is {@link Hostile}. */
public final class HostilePlan {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> RULES = List.of(
            "FREQ=DAILY",
            "FREQ=WEEKLY;BYDAY=TU,TH",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231",
            "FREQ=DAILY;COUNT=40");
    private static final List<String> ZONES = List.of(
            "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Africa/Casablanca", "Pacific/Auckland", "UTC");

    private final Hostile hostile;
    private final Chance chance;
    private final List<Entity> all = new ArrayList<>();

    private HostilePlan(long seed) {
        hostile = new Hostile(seed);
        chance = new Chance(seed);
    }

    /** A plan with this many people and as many contacts, and some of everything else. */
    public static Plan of(long seed, int people) {
        HostilePlan plan = new HostilePlan(seed);
        plan.fill(people);
        return Plan.of(plan.all);
    }

    private void fill(int people) {
        String zone = ZONES.get(chance.below(ZONES.size()));
        all.add(Settings.of(hostile.text(), "EUR", Locale.UK, ZoneId.of(zone), TODAY.minusYears(1)));
        SegmentId segment = new SegmentId("segment");
        ChannelId channel = new ChannelId("channel");
        all.add(new Segment(segment, text(), SegmentKind.CUSTOMERS, Ring.CORE, 100L, text(), null, 0));
        all.add(new Community(new CommunityId("club"), text(), text(), 20L, segment, Ring.CIRCLE, text(), null));
        all.add(new Channel(
                channel, text(), ChannelKind.SHOP, Media.PAID, text(), text(), text(), text(), TODAY, false, null, 0));
        for (int i = 0; i < people; i++) {
            person(i, segment, channel);
        }
        for (int i = 0; i < RULES.size(); i++) {
            rhythm(i, segment, channel);
        }
        numbers();
        crossover(channel);
    }

    private void crossover(ChannelId from) {
        ChannelId to = new ChannelId("other");
        CrossoverId way = new CrossoverId("way");
        Strength strength = new Strength(new StrengthId("strength"), text(), text(), 0);
        all.add(new Channel(to, text(), ChannelKind.SOCIAL, Media.EARNED, text(), "", "", "", null, false, null, 1));
        all.add(strength);
        all.add(new Crossover(way, from, to, strength.id(), Counting.CODE, text(), text()));
        for (int i = 0; i < 5; i++) {
            all.add(new HandOff(new HandOffId("h" + i), way, chance.before(TODAY, 90), 1 + i));
        }
    }

    private void person(int number, SegmentId segment, ChannelId channel) {
        PersonId id = new PersonId("p" + number);
        all.add(Person.named(id, text())
                .edit()
                .company(text())
                .role(text())
                .emails(List.of(text()))
                .phones(List.of(text()))
                .links(List.of(text()))
                .labels(List.of(text(), text()))
                .segment(segment)
                .tier(CareTier.INNER)
                .accounts(List.of(new Account(text(), text(), List.of())))
                .nextStep(text())
                .note(text())
                .person());
        all.add(new Touch(
                new TouchId("t" + number),
                id,
                chance.before(TODAY, 90),
                chance.of(TouchKind.values()),
                channel,
                true,
                false,
                text()));
    }

    private void rhythm(int number, SegmentId segment, ChannelId channel) {
        LocalDate start = TODAY.minusDays(60);
        RhythmId id = new RhythmId("r" + number);
        Rhythm rhythm = new Rhythm(
                id,
                text(),
                channel,
                segment,
                null,
                RULES.get(number),
                start,
                chance.maybe() ? LocalTime.of(chance.below(24), 30) : null,
                List.of(),
                45,
                false,
                null,
                false,
                null,
                text(),
                number);
        all.add(rhythm);
        List<LocalDate> days = Recurrence.of(rhythm).from(start).limit(4).toList();
        occurrence(number + "a", id, days.get(1), OccurrenceState.SKIPPED, null);
        occurrence(
                number + "b",
                id,
                days.getLast(),
                OccurrenceState.MOVED,
                days.getLast().plusDays(1));
    }

    private void occurrence(
            String name, RhythmId rhythm, LocalDate day, OccurrenceState state, @Nullable LocalDate to) {
        all.add(new Occurrence(new OccurrenceId("o" + name), rhythm, day, state, to, null, text()));
    }

    private void numbers() {
        KpiId kpi = new KpiId("kpi");
        all.add(new Kpi(
                kpi,
                text(),
                new Perspective(text()),
                KpiKind.OUTCOME,
                Unit.NUMBER,
                Direction.UP,
                Period.WEEK,
                Aggregate.SUM,
                text(),
                null,
                TODAY.minusYears(1),
                text(),
                0));
        for (int i = 0; i < 8; i++) {
            all.add(new Measurement(
                    new MeasurementId("m" + i),
                    kpi,
                    TODAY.minusWeeks(i).with(DayOfWeek.MONDAY),
                    BigDecimal.valueOf(chance.below(2_000) - 1_000L, 2),
                    text(),
                    text()));
        }
    }

    private String text() {
        return hostile.text();
    }
}
