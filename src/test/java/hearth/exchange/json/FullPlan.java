package hearth.exchange.json;

import hearth.plan.DateRange;
import hearth.plan.Entity;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.SettingsId;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelGroup;
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
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Reading;
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
import hearth.plan.rhythm.Manner;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A small plan in which every component of every kind is filled at least once, and every one that may be null is null once. */
public final class FullPlan {

    static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private FullPlan() {}

    public static Plan plan() {
        return Plan.of(List.<Entity>of(
                settings(),
                helper(),
                segment(),
                anna(),
                Person.named(new PersonId("ben"), "Ben “the ladle” Ødegård 🥖"),
                community(),
                channel(),
                market(),
                tie(),
                touch(),
                rhythm(),
                monthly(),
                occurrence(),
                moved(),
                peak(),
                sales(),
                mentions(),
                goal(),
                measurement("m2", 7, "1234.50"),
                measurement("m1", 14, "-0.125"),
                aside(),
                new Strength(new StrengthId("warm"), "Warm at six", "A queue in the lane", 0),
                crossover(),
                new Crossover(
                        new CrossoverId("back"),
                        new ChannelId("shop"),
                        new ChannelId("market"),
                        null,
                        Counting.QUESTION,
                        "",
                        ""),
                new HandOff(new HandOffId("h2"), new CrossoverId("over"), DAY, 1),
                new HandOff(new HandOffId("h1"), new CrossoverId("over"), DAY.minusDays(7), 12),
                option(),
                Option.about(new OptionId("unknown"), new CommunityId("choir")),
                mix(),
                Mix.named(new MixId("empty"), "Later", 1),
                new TwoPeople(new TwoPeopleId("two"), new PersonId("ben"), new PersonId("anna"))));
    }

    static Settings settings() {
        return new Settings(
                SettingsId.ONLY,
                "Ofen & Söhne",
                "EUR",
                Locale.forLanguageTag("de-CH-1996"),
                DayOfWeek.SUNDAY,
                ZoneId.of("Europe/Zurich"),
                new Money(120_000, "EUR"),
                DAY.minusYears(3),
                new TreeMap<>(Map.of("CARE_CAP", 80, "TRIAL_DAYS", 60)));
    }

    static Person anna() {
        return new Person(
                new PersonId("anna"),
                "Anna",
                "Choir",
                "Conductor",
                List.of("anna@example.org", "a@example.org"),
                List.of("+41 44 000"),
                List.of("https://example.org/anna"),
                List.of("choir", "early bird"),
                new SegmentId("regulars"),
                Ring.CORE,
                CareTier.INNER,
                "The choir goes where she goes",
                10,
                25,
                new PersonId("ben"),
                DAY.minusYears(1),
                List.of(
                        new Occasion("Birthday", MonthDay.of(2, 29), 1984),
                        new Occasion("Choir’s day", MonthDay.of(11, 22), null)),
                List.of(new Account(
                        "Instagram",
                        "anna",
                        List.of(
                                new Reading(DAY, 1200, new BigDecimal("0.034")),
                                new Reading(DAY.minusDays(30), 1100, null)))),
                List.of(new Evidence(DAY, Evidence.Kind.REFERRAL, "sent her sister")),
                "Ask about the concert",
                "Line one\nline two\twith a tab",
                new Place(12.5, -3));
    }

    private static Helper helper() {
        return new Helper(new HelperId("mia"), "Mia", 180, List.of(DateRange.of(DAY, 14)), 0);
    }

    private static Segment segment() {
        return new Segment(
                new SegmentId("regulars"), "Regulars", SegmentKind.CUSTOMERS, Ring.CORE, 300L, "", new Place(0, 0), 0);
    }

    private static Community community() {
        return new Community(
                new CommunityId("choir"),
                "Choir",
                "Parish hall",
                40L,
                new SegmentId("regulars"),
                Ring.CIRCLE,
                "sings",
                new Place(1e7, 0.1, true));
    }

    private static Channel channel() {
        return new Channel(
                new ChannelId("shop"),
                "The shop",
                ChannelKind.SHOP,
                Media.OWNED,
                ChannelGroup.SALES,
                "talk",
                "return visits",
                "taste",
                "Main St 1",
                DAY,
                false,
                new Place(1, 2),
                1);
    }

    private static Channel market() {
        return new Channel(
                new ChannelId("market"),
                "Market",
                ChannelKind.EVENT,
                Media.SHARED,
                "",
                "",
                "",
                "",
                null,
                true,
                null,
                0);
    }

    private static Tie tie() {
        return new Tie(
                new TieId("t"), new PersonId("anna"), new ChannelId("shop"), TieKind.FOLLOWS, 3, "every Saturday");
    }

    private static Touch touch() {
        return new Touch(
                new TouchId("touch"),
                new PersonId("anna"),
                DAY,
                TouchKind.GIVEN,
                new ChannelId("shop"),
                true,
                false,
                "loaf");
    }

    private static Rhythm rhythm() {
        return new Rhythm(
                new RhythmId("bread"),
                "Bread talk",
                new ChannelId("shop"),
                new SegmentId("regulars"),
                new HelperId("mia"),
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231",
                DAY,
                LocalTime.of(9, 30),
                List.of(DAY.plusDays(8)),
                45,
                Manner.LISTENING,
                true,
                new Money(1250, "EUR"),
                false,
                new RhythmId("letter"),
                "note",
                1);
    }

    private static Rhythm monthly() {
        return new Rhythm(
                new RhythmId("letter"),
                "Letter",
                null,
                null,
                null,
                "FREQ=MONTHLY",
                DAY,
                null,
                List.of(),
                60,
                false,
                null,
                true,
                null,
                "",
                0);
    }

    private static Occurrence occurrence() {
        return new Occurrence(
                new OccurrenceId("o1"), new RhythmId("bread"), DAY.plusDays(1), OccurrenceState.DONE, null, 50, "");
    }

    private static Occurrence moved() {
        return new Occurrence(
                new OccurrenceId("o2"),
                new RhythmId("bread"),
                DAY.plusDays(15),
                OccurrenceState.MOVED,
                DAY.plusDays(16),
                null,
                "holiday");
    }

    private static Peak peak() {
        return new Peak(
                new PeakId("feast"), "Feast", DateRange.of(DAY.plusDays(30), 3), List.of(new ChannelId("shop")), "", 0);
    }

    static Kpi sales() {
        return new Kpi(
                new KpiId("sales"),
                "Sales",
                Perspective.SALES,
                KpiKind.OUTCOME,
                Unit.MONEY,
                Direction.UP,
                Period.WEEK,
                Aggregate.SUM,
                "people buy",
                null,
                DAY.minusYears(1),
                "",
                0);
    }

    private static Kpi mentions() {
        return new Kpi(
                new KpiId("mentions"),
                "Mentions",
                new Perspective("My own view"),
                KpiKind.VANITY,
                Unit.NUMBER,
                Direction.UP,
                Period.MONTH,
                Aggregate.LAST,
                "",
                new KpiId("sales"),
                DAY,
                "",
                1);
    }

    private static Goal goal() {
        return new Goal(
                new GoalId("g"),
                new KpiId("sales"),
                new BigDecimal("1000"),
                new BigDecimal("1500.5"),
                DAY,
                DAY.plusYears(1),
                PathShape.SEASONAL,
                "");
    }

    private static Measurement measurement(String id, int daysAgo, String value) {
        return new Measurement(
                new MeasurementId(id), new KpiId("sales"), DAY.minusDays(daysAgo), new BigDecimal(value), "till", "");
    }

    private static Crossover crossover() {
        return new Crossover(
                new CrossoverId("over"),
                new ChannelId("market"),
                new ChannelId("shop"),
                new StrengthId("warm"),
                Counting.CODE,
                "Bun card",
                "A card in every bag");
    }

    private static Option option() {
        return new Option(
                new OptionId("o"),
                new PersonId("anna"),
                "One reel",
                new Money(12_050, "EUR"),
                Risk.SOME,
                List.of(new Reach(new SegmentId("regulars"), 30)),
                new BigDecimal("1.5"),
                "ask first");
    }

    private static Mix mix() {
        return new Mix(
                new MixId("m"), "First days", List.of(new OptionId("o")), new Money(50_000, "EUR"), Risk.HIGH, "", 0);
    }

    private static SetAside aside() {
        return new SetAside(new SetAsideId("s"), "P54", "Channel:shop", "renovating", DAY);
    }
}
