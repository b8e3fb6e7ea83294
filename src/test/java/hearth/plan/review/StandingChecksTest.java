package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.person;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.touch;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The checks of influence and visibility: each fires on a plan made to break its practice and is silent on one that keeps it. */
class StandingChecksTest {

    private static final Segment RIVALS =
            new Segment(new SegmentId("rivals"), "Rivals", SegmentKind.COMPETITORS, Ring.BEYOND, null, "", null, 0);

    private static List<Finding> findings(Check check, Entity... entities) {
        return check.findings(plan(entities), TODAY);
    }

    private static Person seenBy(Person person, Reading... readings) {
        return person.edit()
                .accounts(List.of(new Account("Instagram", person.id().value(), List.of(readings))))
                .person();
    }

    private static Person seenBy(Person person, long followers) {
        return seenBy(person, followers(followers, TODAY.minusDays(10)));
    }

    private static Reading followers(long count, LocalDate day) {
        return new Reading(day, count, null);
    }

    private static Person caused(Person person, LocalDate... days) {
        return person.edit()
                .evidence(List.of(days).stream()
                        .map(day -> new Evidence(day, Evidence.Kind.REFERRAL, ""))
                        .toList())
                .person();
    }

    private static Person mover(String id, @Nullable CareTier tier) {
        return caused(seenBy(person(id, tier), 80), TODAY.minusDays(5), TODAY.minusDays(6));
    }

    private static Person loud(@Nullable CareTier tier) {
        return caused(seenBy(person("lou", tier), 40_000), TODAY.minusYears(3));
    }

    @Nested
    class P06InfluenceIsNotVisibility {

        private final Check check = new SeenOverMoving();

        @Test
        void namesWhoMovesThingsAndHasNoPlaceWhileSomebodyWhoIsOnlySeenHasOne() {
            List<Finding> found = findings(check, mover("mia", null), loud(CareTier.INNER));

            assertThat(found)
                    .singleElement()
                    .satisfies(finding -> assertThat(words(finding)).contains("mia", "80", "lou", "40,000"));
        }

        @Test
        void isSilentWhenWhoMovesThingsIsTended() {
            assertThat(findings(check, mover("mia", CareTier.CLOSE), loud(CareTier.INNER)))
                    .isEmpty();
        }

        @Test
        void isSilentWhenWhoIsOnlySeenHasNoPlaceEither() {
            assertThat(findings(check, mover("mia", null), loud(null))).isEmpty();
        }

        @Test
        void nobodyIsToldToTendARival() {
            Person rival = mover("mia", null).edit().segment(RIVALS.id()).person();

            assertThat(findings(check, RIVALS, rival, loud(CareTier.INNER))).isEmpty();
        }

        @Test
        void asksForWhatCameOfThemWhereOnlyFollowersAreNoted() {
            Entity[] five = IntStream.range(0, 5)
                    .mapToObj(i -> seenBy(person("p" + i, null), 2_000))
                    .toArray(Entity[]::new);

            assertThat(findings(check, five))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.aspect()).isEqualTo("numbers"));
            assertThat(findings(check, five[0], five[1], five[2], five[3])).isEmpty();
        }
    }

    @Nested
    class P07OneCanInduceTheOther {

        private final Check check = new UntoldMoves();
        private final LocalDate lately = TODAY.minusMonths(2);
        private final Person discovered = caused(
                seenBy(person("dora", null), followers(200, TODAY.minusMonths(8)), followers(9_000, lately)),
                TODAY.minusMonths(7),
                TODAY.minusMonths(8));

        /** What they caused still counted as one thing three months ago, and has faded below it since. */
        private Person faded(@Nullable CareTier tier) {
            return caused(
                    seenBy(person("finn", tier), followers(200, TODAY.minusYears(1))),
                    TODAY.minusMonths(4),
                    TODAY.minusMonths(15));
        }

        @Test
        void asksWhySomebodyIsSeenNow() {
            assertThat(findings(check, discovered)).singleElement().satisfies(finding -> {
                assertThat(finding.aspect()).isEqualTo("seen");
                assertThat(words(finding)).contains("dora");
            });
        }

        @Test
        void isSilentWhenSomethingWasDoneMeanwhile() {
            assertThat(findings(check, discovered, touch("dora", null, lately.minusDays(3))))
                    .isEmpty();
        }

        @Test
        void isSilentAboutWhoAlwaysStoodThere() {
            assertThat(findings(check, seenBy(person("lou", null), followers(9_000, TODAY.minusYears(1)))))
                    .isEmpty();
        }

        @Test
        void warnsOfAFriendThroughWhomNothingHappensAnyMore() {
            assertThat(findings(check, faded(CareTier.INNER)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.aspect()).isEqualTo("faded"));
        }

        @Test
        void whoIsNotOfTheFirstHundredMayFade() {
            assertThat(findings(check, faded(null))).isEmpty();
        }
    }
}
