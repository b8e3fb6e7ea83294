package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.channel;
import static hearth.plan.review.Made.helper;
import static hearth.plan.review.Made.limited;
import static hearth.plan.review.Made.paused;
import static hearth.plan.review.Made.person;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.rhythm;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Threshold;
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
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The checks about channels and whom they bring: each fires on a plan made to break it and is silent on one that keeps it. */
class ChannelChecksTest {

    private static final Person ANNA = person("anna", CareTier.INNER);

    private static List<String> keys(Check check, Plan plan) {
        return check.findings(plan, TODAY).stream().map(Finding::key).toList();
    }

    private static List<String> keys(Check check, Entity... entities) {
        return keys(check, plan(entities));
    }

    private static Channel at(String id, ChannelKind kind, Media media) {
        return new Channel(new ChannelId(id), id, kind, media, id, "", "", "", TODAY, false, null, 0);
    }

    private static Crossover crossover(String from, String to, @Nullable String strength) {
        return new Crossover(
                new CrossoverId(from + "-" + to),
                new ChannelId(from),
                new ChannelId(to),
                strength == null ? null : new StrengthId(strength),
                Counting.CODE,
                "",
                "");
    }

    private static HandOff came(String from, String to, LocalDate day) {
        return new HandOff(new HandOffId(from + to + day), new CrossoverId(from + "-" + to), day, 3);
    }

    @Nested
    class P03ListenBeforeTalking {

        private final Check check = new DeafChannels();
        private final Channel shop = channel("shop", "a", "b", "c", TODAY);
        private final Entity weekly = rhythm("talk", "shop", null, "FREQ=WEEKLY;BYDAY=MO", TODAY.minusYears(1));

        private Touch heard(int daysAgo, TouchKind kind) {
            return new Touch(
                    new TouchId("t" + daysAgo + kind),
                    ANNA.id(),
                    TODAY.minusDays(daysAgo),
                    kind,
                    shop.id(),
                    true,
                    false,
                    "");
        }

        @Test
        void aChannelThatOnlySpeaksIsFound() {
            assertThat(keys(check, shop, weekly, ANNA, heard(2, TouchKind.GIVEN)))
                    .containsExactly("P03 Channel:shop");
        }

        @Test
        void listeningOnTheThirtiethDayStillCountsAndTheDayBeforeDoesNot() {
            assertThat(keys(check, shop, weekly, ANNA, heard(29, TouchKind.LISTENED)))
                    .isEmpty();
            assertThat(check.findings(plan(shop, weekly, ANNA, heard(30, TouchKind.LISTENED)), TODAY))
                    .singleElement()
                    .satisfies(found -> assertThat(words(found)).contains("17 Oct 2026"));
        }

        @Test
        void thePlanSaysHowLongIsTooLong() {
            Plan patient =
                    limited(plan(shop, weekly, ANNA, heard(59, TouchKind.LISTENED)), Threshold.LISTENING_DAYS, 60);
            assertThat(keys(check, patient)).isEmpty();
        }

        @Test
        void whereNobodySpeaksNobodyHasToListen() {
            assertThat(keys(check, shop, ANNA)).isEmpty();
            assertThat(keys(
                            check,
                            shop,
                            paused(rhythm("talk", "shop", null, "FREQ=WEEKLY;BYDAY=MO", TODAY.minusYears(1)))))
                    .isEmpty();
            assertThat(keys(check, Made.retired(shop), weekly)).isEmpty();
        }

        @Test
        void manyAreOneFinding() {
            List<Entity> all = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                all.add(channel("c" + i, "u" + i, "", "", TODAY));
                all.add(rhythm("r" + i, "c" + i, null, "FREQ=WEEKLY;BYDAY=MO", TODAY));
            }
            assertThat(keys(check, plan(all))).containsExactly("P03 plan");
        }
    }

    @Nested
    class P24ChannelsFeedEachOther {

        private final Check check = new EmptyLanes();
        private final Channel shop = at("shop", ChannelKind.SHOP, Media.OWNED);
        private final Channel stall = at("stall", ChannelKind.EVENT, Media.OWNED);
        private final Channel letter = at("letter", ChannelKind.NEWSLETTER, Media.OWNED);
        private final Channel paper = at("paper", ChannelKind.PRINT, Media.EARNED);

        @Test
        void withoutAnyCrossoverOneFindingSaysSo() {
            assertThat(keys(check, shop, stall, letter)).containsExactly("P24 plan/none");
        }

        @Test
        void sidesBetweenWhichNobodyWentAreNamed() {
            assertThat(keys(
                            check,
                            shop,
                            stall,
                            letter,
                            crossover("stall", "shop", null),
                            crossover("shop", "letter", null),
                            came("stall", "shop", TODAY)))
                    .containsExactly("P24 plan/SALES-ONLINE", "P24 plan/OFFLINE-ONLINE");
        }

        @Test
        void earnedMediaAreASideOfTheirOwn() {
            assertThat(keys(check, shop, paper, crossover("shop", "paper", null)))
                    .containsExactly("P24 plan/SALES-PR");
        }

        @Test
        void eitherDirectionWillDoWithinTheWindow() {
            List<Entity> kept = List.of(shop, stall, crossover("shop", "stall", null));
            assertThat(keys(check, with(kept, came("shop", "stall", TODAY.minusDays(89)))))
                    .isEmpty();
            assertThat(keys(check, with(kept, came("shop", "stall", TODAY.minusDays(90)))))
                    .containsExactly("P24 plan/SALES-OFFLINE");
            assertThat(keys(
                            check,
                            limited(
                                    with(kept, came("shop", "stall", TODAY.minusDays(90))),
                                    Threshold.CROSSOVER_DAYS,
                                    91)))
                    .isEmpty();
        }

        @Test
        void aChannelThatNothingLeadsToOrFromIsFound() {
            Channel other = at("market", ChannelKind.EVENT, Media.OWNED);
            assertThat(keys(check, shop, stall, other, crossover("stall", "shop", null), came("stall", "shop", TODAY)))
                    .containsExactly("P24 Channel:market");
        }

        @Test
        void oneChannelHasNobodyToFeed() {
            assertThat(keys(check, shop)).isEmpty();
        }

        private Plan with(List<Entity> entities, Entity other) {
            List<Entity> all = new ArrayList<>(entities);
            all.add(other);
            return plan(all);
        }
    }

    @Nested
    class P25UseWhatYouDoWell {

        private final Check check = new IdleStrengths();
        private final Channel shop = at("shop", ChannelKind.SHOP, Media.OWNED);
        private final Channel stall = at("stall", ChannelKind.EVENT, Media.OWNED);
        private final Strength warm = new Strength(new StrengthId("warm"), "Warm bread", "", 0);

        @Test
        void aStrengthThatFeedsNothingIsNamedWithAFirstStep() {
            List<Finding> found = check.findings(plan(shop, stall, warm, crossover("stall", "shop", null)), TODAY);
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.key()).isEqualTo("P25 Strength:warm");
                assertThat(words(one)).contains("Warm bread", "“stall” to “shop”");
            });
        }

        @Test
        void aStrengthThatFeedsACrossoverIsFine() {
            assertThat(keys(check, shop, stall, warm, crossover("stall", "shop", "warm")))
                    .isEmpty();
        }

        @Test
        void crossoversWithoutAnyStrengthAskForOne() {
            assertThat(keys(check, shop, stall, crossover("stall", "shop", null)))
                    .containsExactly("P25 plan/none");
            assertThat(keys(check, shop, stall)).isEmpty();
        }

        @Test
        void withoutChannelsTheFirstStepIsToAddThem() {
            assertThat(check.findings(plan(warm), TODAY))
                    .singleElement()
                    .satisfies(one -> assertThat(words(one)).contains("Add the two channels"));
        }
    }

    @Nested
    class P27BeTheOnePeopleTurnTo {

        private final Check check = new NobodyTurnsToYou();

        private Person with(Evidence.Kind kind, int daysAgo) {
            return ANNA.edit()
                    .evidence(List.of(new Evidence(TODAY.minusDays(daysAgo), kind, "")))
                    .person();
        }

        @Test
        void whenNobodyReferredOrAskedItIsSaid() {
            assertThat(keys(check, ANNA)).containsExactly("P27 plan");
            assertThat(keys(check, with(Evidence.Kind.SALE, 3))).containsExactly("P27 plan");
            assertThat(keys(check, with(Evidence.Kind.REQUEST, 90))).containsExactly("P27 plan");
        }

        @Test
        void aReferralOrARequestIsEnough() {
            assertThat(keys(check, with(Evidence.Kind.REFERRAL, 89))).isEmpty();
            assertThat(keys(check, with(Evidence.Kind.REQUEST, 0))).isEmpty();
        }

        @Test
        void aYoungPlanAndAnEmptyOneAreLeftAlone() {
            assertThat(keys(check)).isEmpty();
            assertThat(keys(check, limited(plan(ANNA), Threshold.TURNED_TO_DAYS, 4_000)))
                    .isEmpty();
        }
    }

    @Nested
    class P43StartWithOnePerson {

        private final Check check = new OnlyTheCore();

        private Person tended(int i, Ring ring) {
            return person("p" + i, CareTier.CLOSE).edit().ring(ring).person();
        }

        private List<Entity> core(int count) {
            List<Entity> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(tended(i, Ring.CORE));
            }
            return all;
        }

        private Tie tie(String from, String to) {
            return new Tie(new TieId(from + to), new PersonId(from), new PersonId(to), TieKind.KNOWS, 2, "");
        }

        @Test
        void peopleOfWhomNobodyWasChosenAskForTheFirst() {
            assertThat(keys(check, Person.named(new PersonId("ben"), "Ben"))).containsExactly("P43 plan/nobody");
            assertThat(keys(check)).isEmpty();
        }

        @Test
        void aCircleThatTalksToItselfIsFound() {
            List<Entity> all = core(19);
            all.add(tended(19, Ring.CIRCLE));
            all.add(tie("p0", "p19"));
            assertThat(keys(check, plan(all))).containsExactly("P43 plan/near");
        }

        @Test
        void twoStepsAwayIsFarEnough() {
            List<Entity> all = core(9);
            all.add(tended(9, Ring.BEYOND));
            all.add(Person.named(new PersonId("ben"), "Ben"));
            all.add(tie("p0", "ben"));
            all.add(tie("ben", "p9"));
            assertThat(keys(check, plan(all))).isEmpty();
        }

        @Test
        void whomNoTieLeadsToIsFurthestOfAll() {
            List<Entity> all = core(9);
            all.add(tended(9, Ring.BEYOND));
            assertThat(keys(check, plan(all))).isEmpty();
        }

        @Test
        void anIntroductionIsAStepToo() {
            List<Entity> all = core(9);
            all.add(person("p9", CareTier.CLOSE)
                    .edit()
                    .introducedBy(new PersonId("p0"))
                    .person());
            assertThat(keys(check, plan(all))).containsExactly("P43 plan/near");
        }

        @Test
        void amongAFewNobodyIsMissed() {
            assertThat(keys(check, plan(core(9)))).isEmpty();
            assertThat(keys(check, plan(core(10)))).containsExactly("P43 plan/near");
            assertThat(keys(check, limited(plan(core(10)), Threshold.OUTSIDE_CORE_PERCENT, 0)))
                    .isEmpty();
        }
    }

    @Nested
    class P48NoChannelWithoutTime {

        private final Check check = new ChannelsWithoutTime();
        private final Channel shop = channel("shop", "a", "b", "c", TODAY);
        private final Channel video = channel("video", "d", "e", "f", TODAY);
        private final Entity hourly = rhythm("talk", "shop", "mia", "FREQ=WEEKLY;BYDAY=MO", TODAY.minusYears(1));

        @Test
        void aChannelNobodyKeepsAsksForTimeAllTheSame() {
            List<Finding> found = check.findings(plan(shop, video, hourly, helper("mia", 80)), TODAY);
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.key()).isEqualTo("P48 plan");
                assertThat(words(one)).contains("2 channels", "1 h 30 min", "1 h 20 min");
            });
        }

        @Test
        void withTimeForBothItIsSilent() {
            assertThat(keys(check, shop, video, hourly, helper("mia", 90))).isEmpty();
            assertThat(keys(check, shop, Made.retired(video), hourly, helper("mia", 80)))
                    .isEmpty();
        }

        @Test
        void thePlanSaysWhatAChannelTakes() {
            Plan plan = limited(plan(shop, video, hourly, helper("mia", 80)), Threshold.CHANNEL_MINUTES, 20);
            assertThat(keys(check, plan)).isEmpty();
        }

        @Test
        void withoutHelpersTheHoursAreUnknown() {
            assertThat(keys(check, shop, video, hourly)).isEmpty();
        }
    }
}
