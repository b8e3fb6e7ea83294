package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.forSegment;
import static hearth.plan.review.Made.paused;
import static hearth.plan.review.Made.person;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.rhythm;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.rhythm.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of how people are treated: each fires on a plan made to break its practice and is silent on one that keeps it. */
class RelationshipChecksTest {

    private static List<Finding> findings(Check check, List<? extends Entity> entities) {
        return check.findings(plan(entities), TODAY);
    }

    private static List<Finding> findings(Check check, Entity... entities) {
        return findings(check, List.of(entities));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private static Touch touch(String person, TouchKind kind, LocalDate date) {
        return new Touch(new TouchId(person + kind + date), new PersonId(person), date, kind, null, true, false, "");
    }

    private static List<Entity> gives(String person, int times) {
        return new ArrayList<>(IntStream.range(0, times)
                .mapToObj(i -> touch(person, TouchKind.GIVEN, TODAY.minusDays(20 + i)))
                .toList());
    }

    private static List<Entity> all(List<? extends Entity> some, List<? extends Entity> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Nested
    class P56ThreeGives {

        private final Check check = new AskedBeforeGiving();
        private final Person anna = person("anna", null);
        private final Touch ask = touch("anna", TouchKind.ASKED, TODAY.minusDays(3));

        @Test
        void namesWhoeverWasAskedAfterTwoGives() {
            List<Finding> found = findings(check, all(List.of(anna, ask), gives("anna", 2)));
            assertThat(keys(found)).containsExactly("P56 Person:anna");
            assertThat(words(found.getFirst())).contains("given twice", "3 times come first");
        }

        @Test
        void isSilentAfterThreeGives() {
            assertThat(findings(check, all(List.of(anna, ask), gives("anna", 3))))
                    .isEmpty();
        }

        @Test
        void isSilentAboutWhomNobodyAsked() {
            assertThat(findings(check, anna)).isEmpty();
        }

        @Test
        void forgetsAfterAYear() {
            assertThat(findings(check, anna, touch("anna", TouchKind.ASKED, TODAY.minusMonths(12))))
                    .isEmpty();
            assertThat(findings(
                            check,
                            anna,
                            touch("anna", TouchKind.ASKED, TODAY.minusMonths(12).plusDays(1))))
                    .hasSize(1);
        }

        @Test
        void speaksOfManyAtOnce() {
            List<Entity> many = new ArrayList<>();
            for (String name : List.of("a", "b", "c", "d")) {
                many.add(person(name, null));
                many.add(touch(name, TouchKind.ASKED, TODAY));
            }
            assertThat(keys(findings(check, many))).containsExactly("P56 plan/many");
        }
    }

    @Nested
    class P21GiveFirst {

        private final Check check = new TakingFromCommunity();
        private final Community choir =
                new Community(new CommunityId("choir"), "Choir", "", 30L, null, Ring.CIRCLE, "", null);
        private final List<Entity> joined = List.of(
                choir,
                person("anna", null),
                person("ben", null),
                member("anna", TieKind.MEMBER_OF),
                member("ben", TieKind.MEMBER_OF));

        private Tie member(String person, TieKind kind) {
            return new Tie(new TieId(person), new PersonId(person), choir.id(), kind, 2, "");
        }

        @Test
        void namesACommunityThatWasAskedMoreThanGiven() {
            List<Finding> found =
                    findings(check, all(joined, all(gives("ben", 2), List.of(touch("anna", TouchKind.ASKED, TODAY)))));
            assertThat(keys(found)).containsExactly("P21 Community:choir");
            assertThat(words(found.getFirst())).contains("asked once", "given twice");
        }

        @Test
        void isSilentWhenItsMembersTogetherWereGivenThreeTimesAsMuch() {
            assertThat(findings(
                            check, all(joined, all(gives("ben", 3), List.of(touch("anna", TouchKind.ASKED, TODAY))))))
                    .isEmpty();
        }

        @Test
        void doesNotCountThoseWhoOnlyKnowIt() {
            assertThat(findings(
                            check,
                            choir,
                            person("anna", null),
                            member("anna", TieKind.KNOWS),
                            touch("anna", TouchKind.ASKED, TODAY)))
                    .isEmpty();
        }
    }

    @Nested
    class P45NotEverybody {

        private final Check check = new EverybodyAsAudience();

        @ParameterizedTest
        @ValueSource(strings = {"Everyone", "everybody!", "Alle", "Tout le monde", "todo el mundo", "Wszyscy"})
        void refusesEverybodyInAnyLanguage(String name) {
            assertThat(findings(check, segment(name, Ring.CORE)))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.SERIOUS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Everyone in the choir", "Alle Nachbarn", "Regulars"})
        void letsSomebodyPass(String name) {
            assertThat(findings(check, segment(name, Ring.CORE))).isEmpty();
        }

        @Test
        void namesARhythmThatIsForNobody() {
            assertThat(keys(findings(check, rhythm("post", null, null, "FREQ=WEEKLY", TODAY))))
                    .containsExactly("P45 Rhythm:post");
        }

        @Test
        void leavesARhythmAloneThatRestsOrIsOver() {
            Rhythm resting = paused(rhythm("post", null, null, "FREQ=WEEKLY", TODAY));
            Rhythm over = rhythm("old", null, null, "FREQ=WEEKLY;UNTIL=20260101", TODAY.minusYears(1));
            assertThat(findings(check, resting, over)).isEmpty();
        }
    }

    @Nested
    class P47NearBeforeFar {

        private final Check check = new OuterRingsFirst();
        private final Segment regulars = segment("regulars", Ring.CORE);
        private final Segment strangers = segment("strangers", Ring.BEYOND);

        @Test
        void warnsWhenTheOuterRingsGetMore() {
            List<Finding> found = findings(
                    check,
                    regulars,
                    strangers,
                    forSegment(rhythm("near", null, null, "FREQ=WEEKLY", TODAY), regulars),
                    forSegment(rhythm("far", null, null, "FREQ=WEEKLY;BYDAY=MO,TU", TODAY), strangers));
            assertThat(keys(found)).containsExactly("P47 plan");
            assertThat(words(found.getFirst())).contains("2 h", "1 h");
        }

        @Test
        void isSilentWhenBothGetTheSame() {
            assertThat(findings(
                            check,
                            regulars,
                            strangers,
                            forSegment(rhythm("near", null, null, "FREQ=WEEKLY", TODAY), regulars),
                            forSegment(rhythm("far", null, null, "FREQ=WEEKLY", TODAY), strangers)))
                    .isEmpty();
        }

        @Test
        void doesNotCountWhatIsForNobody() {
            assertThat(findings(check, rhythm("post", null, null, "FREQ=DAILY", TODAY)))
                    .isEmpty();
        }
    }

    @Nested
    class P11FollowersInContext {

        private final Check check = new FollowersAlone();

        @Test
        void namesWhoeverHasFollowersAndNoEngagement() {
            List<Finding> found = findings(check, withReadings("anna", 5_000, (String) null));
            assertThat(keys(found)).containsExactly("P11 Person:anna/unread");
            assertThat(words(found.getFirst())).contains("5,000");
        }

        @Test
        void leavesThoseAloneWhoAreNotVisible() {
            assertThat(findings(check, withReadings("anna", 999, (String) null)))
                    .isEmpty();
        }

        @Test
        void namesAnEngagementBelowHalfOfItsOwnMedian() {
            List<Finding> found = findings(check, withReadings("anna", 5_000, "0.040", "0.050", "0.060", "0.024"));
            assertThat(keys(found)).containsExactly("P11 Person:anna/fallen");
            assertThat(words(found.getFirst())).contains("2.4%", "5.0%");
        }

        @Test
        void isSilentAtHalfOfItAndWhileTooLittleIsKnown() {
            assertThat(findings(check, withReadings("anna", 5_000, "0.040", "0.050", "0.060", "0.025")))
                    .isEmpty();
            assertThat(findings(check, withReadings("anna", 5_000, "0.050", "0.050", "0.001")))
                    .isEmpty();
        }
    }

    private static Segment segment(String name, Ring ring) {
        String id = name.replaceAll("[^A-Za-z]", "-");
        return new Segment(new SegmentId(id), name, SegmentKind.CUSTOMERS, ring, null, "", null, 0);
    }

    /** Somebody with one account, read once a month; the last rate is today's. */
    private static Person withReadings(String id, long followers, @Nullable String... rates) {
        List<Reading> readings = IntStream.range(0, rates.length)
                .mapToObj(i -> new Reading(TODAY.minusMonths(rates.length - 1 - i), followers, rate(rates[i])))
                .toList();
        return person(id, null)
                .edit()
                .accounts(List.of(new Account("Instagram", id, readings)))
                .person();
    }

    private static @Nullable BigDecimal rate(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
