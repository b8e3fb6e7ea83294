package hearth.testing;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Money;
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
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Reach;
import hearth.plan.mix.Risk;
import hearth.plan.review.SetAside;
import hearth.plan.review.SetAsideId;
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
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import hearth.plan.twins.TwoPeople;
import hearth.plan.twins.TwoPeopleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A plan of any size, the same for the same seed: every kind of entity, every field now empty and now not, references in
 * all directions. It ends on {@link #TODAY}.
 */
public final class BigPlan {

    /** The last day anything in it is about. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** What the program is measured with. */
    public static final Size BIG = new Size(20_000, 100_000, 200, 520);

    /** The same at a hundredth, to see what grows. */
    public static final Size SMALL = new Size(200, 1_000, 2, 520);

    private static final int SEGMENTS = 8;
    private static final int CHANNELS = 9;
    private static final int RHYTHMS = 14;
    private static final int CROSSOVERS = 20;

    /**
     * How much of what.
     *
     * @param weeks measurements of each KPI
     */
    public record Size(int people, int touches, int kpis, int weeks) {}

    private final Size size;
    private final Chance chance;
    private final List<Entity> entities = new ArrayList<>();

    private BigPlan(long seed, Size size) {
        this.size = size;
        this.chance = new Chance(seed);
    }

    /** The plan of this seed and size. */
    public static Plan of(long seed, Size size) {
        return Plan.of(entities(seed, size));
    }

    /** The entities of that plan, in the order in which files hold them. */
    public static List<Entity> entities(long seed, Size size) {
        BigPlan plan = new BigPlan(seed, size);
        plan.settings();
        plan.around();
        plan.landscape();
        plan.rhythm();
        plan.scorecard();
        plan.crossovers();
        plan.options();
        plan.add(2, i -> new TwoPeople(new TwoPeopleId("two" + i), person(i, ""), person(i + 1, "")));
        return plan.entities;
    }

    private void settings() {
        entities.add(Settings.of("Big plan", "EUR", Locale.UK, ZoneId.of("Europe/Berlin"), TODAY.minusYears(10)));
        add(3, i -> new Helper(new HelperId("h" + i), chance.name(), 60 * i, vacations(), i));
    }

    private List<DateRange> vacations() {
        return chance.maybe() ? List.of() : List.of(DateRange.of(chance.before(TODAY, 300), 14));
    }

    private void around() {
        add(
                SEGMENTS,
                i -> new Segment(
                        segment(i),
                        chance.name(),
                        chance.of(SegmentKind.values()),
                        ring(),
                        chance.count(5_000),
                        "",
                        chance.place(),
                        i));
        add(
                CHANNELS,
                i -> new Channel(
                        channel(i),
                        chance.name() + " " + i,
                        chance.of(ChannelKind.values()),
                        chance.of(Media.values()),
                        chance.words(3),
                        chance.words(4),
                        chance.words(5),
                        chance.words(1),
                        chance.orNull(chance.before(TODAY, 400)),
                        chance.one(9),
                        chance.place(),
                        i));
    }

    private void landscape() {
        add(size.people(), this::person);
        add(
                size.people() / 200 + 1,
                i -> new Community(
                        new CommunityId("c" + i),
                        chance.name(),
                        chance.words(2),
                        chance.count(300),
                        chance.orNull(anySegment()),
                        ring(),
                        chance.words(6),
                        chance.place()));
        add(size.people() / 2, i -> tie(i));
        add(size.touches(), this::touch);
    }

    private void options() {
        add(CHANNELS, this::option);
        add(
                2,
                i -> Mix.named(new MixId("mix" + i), chance.name(), i)
                        .of(List.of(new OptionId("option" + i), new OptionId("option" + (i + 1)))));
    }

    private Option option(int i) {
        return new Option(
                new OptionId("option" + i),
                i % 2 == 0 ? channel(i) : person(i % size.people(), ""),
                chance.words(4),
                chance.orNull(new Money(1_000L * i, "EUR")),
                chance.orNull(chance.of(Risk.values())),
                List.of(new Reach(segment(i % SEGMENTS), 10L * i)),
                chance.orNull(BigDecimal.valueOf(10 + i, 1)),
                chance.words(3));
    }

    private Person person(int i) {
        PersonId introducer = i == 0 ? null : person(chance.below(i), "");
        return People.random(chance, person(i, ""), anySegment(), introducer);
    }

    // Each tie starts from another person, so that none is there twice.
    private Tie tie(int i) {
        NodeId<?> to = chance.maybe() ? anySegment() : channel(chance.below(CHANNELS));
        return new Tie(new TieId("t" + i), person(i, ""), to, chance.of(TieKind.values()), 1 + chance.below(3), "");
    }

    private Touch touch(int i) {
        return new Touch(
                new TouchId("touch" + i),
                person(chance.below(size.people()), ""),
                chance.before(TODAY, 3_650),
                chance.of(TouchKind.values()),
                chance.orNull(channel(chance.below(CHANNELS))),
                !chance.one(4),
                chance.one(6),
                chance.maybe() ? "" : chance.words(6));
    }

    private void rhythm() {
        add(
                RHYTHMS,
                i -> new Rhythm(
                        new RhythmId("r" + i),
                        chance.name(),
                        channel(chance.below(CHANNELS)),
                        anySegment(),
                        new HelperId("h" + chance.below(3)),
                        "FREQ=WEEKLY;BYDAY=" + chance.of("MO", "TU", "WE", "TH", "FR"),
                        TODAY.minusYears(3),
                        chance.orNull(LocalTime.of(9, 15)),
                        List.of(TODAY.minusDays(i)),
                        15 + i,
                        chance.one(4),
                        chance.orNull(new Money(1_250L * i, "EUR")),
                        chance.one(9),
                        null,
                        chance.words(3),
                        i));
        for (int rhythm = 0; rhythm < RHYTHMS; rhythm++) {
            occurrences(rhythm);
        }
        add(
                3,
                i -> new Peak(
                        new PeakId("p" + i),
                        chance.name(),
                        DateRange.of(TODAY.minusMonths(8L * i + 1), 10),
                        List.of(channel(i)),
                        chance.words(5),
                        i));
    }

    private void occurrences(int rhythm) {
        add(150, i -> {
            OccurrenceState state = chance.of(OccurrenceState.values());
            LocalDate date = TODAY.minusWeeks(i);
            return new Occurrence(
                    new OccurrenceId("o" + rhythm + "-" + i),
                    new RhythmId("r" + rhythm),
                    date,
                    state,
                    state == OccurrenceState.MOVED ? date.plusDays(1) : null,
                    chance.orNull(20 + i % 30),
                    "");
        });
    }

    private void scorecard() {
        add(
                size.kpis(),
                i -> new Kpi(
                        kpi(i),
                        "KPI " + i,
                        chance.of(Perspective.STANDARD.toArray(Perspective[]::new)),
                        chance.of(KpiKind.values()),
                        chance.of(Unit.values()),
                        chance.of(Direction.values()),
                        Period.WEEK,
                        chance.of(Aggregate.values()),
                        chance.words(4),
                        i == 0 ? null : chance.orNull(kpi(i - 1)),
                        TODAY.minusYears(10),
                        chance.words(2),
                        i));
        add(
                size.kpis(),
                i -> new Goal(
                        new GoalId("g" + i),
                        kpi(i),
                        new BigDecimal(100 + i),
                        new BigDecimal("250.5"),
                        TODAY.minusMonths(6),
                        TODAY.plusMonths(6),
                        chance.of(PathShape.values()),
                        ""));
        for (int kpi = 0; kpi < size.kpis(); kpi++) {
            measurements(kpi);
        }
        add(2, i -> new SetAside(new SetAsideId("s" + i), "P54", "Channel:ch" + i, chance.words(6), TODAY));
    }

    private void crossovers() {
        add(4, i -> new Strength(new StrengthId("strength" + i), chance.name() + " " + i, chance.words(4), i));
        add(
                CROSSOVERS,
                i -> new Crossover(
                        new CrossoverId("x" + i),
                        channel(i % CHANNELS),
                        channel((i % CHANNELS + 1 + i / CHANNELS) % CHANNELS),
                        chance.orNull(new StrengthId("strength" + chance.below(4))),
                        chance.of(Counting.values()),
                        chance.words(2),
                        chance.words(5)));
        add(
                size.people(),
                i -> new HandOff(
                        new HandOffId("came" + i),
                        new CrossoverId("x" + chance.below(CROSSOVERS)),
                        chance.before(TODAY, 730),
                        1 + chance.below(9)));
    }

    private void measurements(int kpi) {
        LocalDate monday = LocalDate.of(2016, 11, 28);
        add(
                size.weeks(),
                week -> new Measurement(
                        new MeasurementId("m" + kpi + "-" + week),
                        kpi(kpi),
                        monday.plusWeeks(week),
                        BigDecimal.valueOf(100_00 + 10L * week + chance.below(3_000), 2),
                        "",
                        chance.one(50) ? "odd" : ""));
    }

    private void add(int count, IntFunction<? extends Entity> make) {
        IntStream.range(0, count).mapToObj(make).forEach(entities::add);
    }

    private static PersonId person(int i, String suffix) {
        return new PersonId("person" + i + suffix);
    }

    private static SegmentId segment(int i) {
        return new SegmentId("seg" + i);
    }

    private SegmentId anySegment() {
        return segment(chance.below(SEGMENTS));
    }

    private static ChannelId channel(int i) {
        return new ChannelId("ch" + i);
    }

    private static KpiId kpi(int i) {
        return new KpiId("kpi" + i);
    }

    private Ring ring() {
        return chance.of(Ring.values());
    }
}
