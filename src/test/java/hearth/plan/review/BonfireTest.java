package hearth.plan.review;

import static hearth.plan.review.Made.TODAY;
import static hearth.plan.review.Made.channel;
import static hearth.plan.review.Made.done;
import static hearth.plan.review.Made.followed;
import static hearth.plan.review.Made.paused;
import static hearth.plan.review.Made.peak;
import static hearth.plan.review.Made.person;
import static hearth.plan.review.Made.plan;
import static hearth.plan.review.Made.rhythm;
import static hearth.plan.review.Made.touch;
import static hearth.plan.review.Made.words;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.rhythm.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** P51: engagement, not campaigns. */
class BonfireTest {

    private final Check check = new Bonfire();

    private List<String> keys(Entity... entities) {
        return keys(List.of(entities));
    }

    private List<String> keys(List<Entity> entities) {
        return check.findings(plan(entities), TODAY).stream().map(Finding::key).toList();
    }

    @Nested
    class AnEndWithoutSuccessor {

        private static final LocalDate START = LocalDate.of(2026, 10, 5);

        private static Rhythm ending(String rule) {
            return rhythm("club", null, null, rule, START);
        }

        @Test
        void isFoundForACountAndForALastDay() {
            assertThat(keys(ending("FREQ=WEEKLY;BYDAY=MO;COUNT=10"))).containsExactly("P51 Rhythm:club/end");
            assertThat(keys(ending("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231"))).containsExactly("P51 Rhythm:club/end");
        }

        @Test
        void namesTheLastDayThatTheRuleReallyGives() {
            List<Finding> found = check.findings(plan(ending("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231")), TODAY);
            assertThat(words(found.getFirst())).contains("ends on 28 Dec 2026");
        }

        @Test
        void isNoneWhenItGoesOnOrHasASuccessorOrRests() {
            Rhythm club = ending("FREQ=WEEKLY;BYDAY=MO;COUNT=10");
            assertThat(keys(ending("FREQ=WEEKLY;BYDAY=MO"))).isEmpty();
            assertThat(keys(followed(club, "winter"), rhythm("winter", null, null, "FREQ=WEEKLY", START)))
                    .isEmpty();
            assertThat(keys(paused(club))).isEmpty();
        }

        @Test
        void isForgottenAfterAYear() {
            Rhythm old = rhythm("club", null, null, "FREQ=DAILY;COUNT=1", TODAY.minusYears(1));
            assertThat(keys(old)).isEmpty();
            Rhythm recent = rhythm(
                    "club",
                    null,
                    null,
                    "FREQ=DAILY;COUNT=1",
                    TODAY.minusYears(1).plusDays(1));
            assertThat(keys(recent)).hasSize(1);
        }
    }

    @Nested
    class ABurst {

        /** One touch every second week, and {@code dense} more on one day. */
        private List<Entity> year(int dense) {
            List<Entity> all = new ArrayList<>(List.of(person("ada", null)));
            for (int week = 0; week < 52; week += 2) {
                all.add(touch("ada", null, TODAY.minusWeeks(week)));
            }
            for (int i = 0; i < dense; i++) {
                all.add(person("p" + i, null));
                all.add(touch("p" + i, null, TODAY.minusDays(100)));
            }
            return all;
        }

        @Test
        void isFoundAboveAQuarterOfTheYear() {
            // 26 steady touches; 7 more make 8 of 33 in the densest 14 days, 8 more make 9 of 34.
            assertThat(keys(year(7))).isEmpty();
            assertThat(keys(year(8))).containsExactly("P51 plan/burst");
        }

        @Test
        void isNotReadFromAHandfulOfTouches() {
            assertThat(keys(person("ada", null), touch("ada", null, TODAY))).isEmpty();
        }
    }

    @Nested
    class SilenceAfterAPeak {

        private final LocalDate end = TODAY.minusDays(100);
        private final Entity shop = channel("shop", "a", "b", "c", TODAY);
        private final Entity stall = channel("stall", "d", "e", "f", TODAY);
        private final Entity fair = peak("fair", end.minusDays(5), 5, "shop");
        private final Entity ada = person("ada", null);

        @Test
        void isFoundAfterMoreThanThreeWeeks() {
            assertThat(keys(shop, fair, ada, touch("ada", "shop", end.plusDays(21))))
                    .isEmpty();
            List<Finding> found = check.findings(plan(shop, fair, ada, touch("ada", "shop", end.plusDays(22))), TODAY);
            assertThat(found).extracting(Finding::key).containsExactly("P51 Peak:fair/silence");
            assertThat(words(found.getFirst())).contains("silent for 22 days");
        }

        @Test
        void countsOnlyThePeaksOwnChannels() {
            assertThat(keys(shop, stall, fair, ada, touch("ada", "stall", end.plusDays(1))))
                    .hasSize(1);
        }

        @Test
        void isBrokenByAKeptRhythm() {
            Rhythm tea = rhythm("tea", "shop", null, "FREQ=WEEKLY", end.minusYears(1));
            assertThat(keys(shop, fair, tea, done("tea", end.plusDays(3)))).isEmpty();
        }

        @Test
        void isSeriousWhileItLasts() {
            assertThat(check.findings(plan(shop, fair), TODAY))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.SERIOUS);
        }

        @Test
        void isNotYetSilenceRightAfterIt() {
            assertThat(keys(shop, peak("fair", TODAY.minusDays(26), 5, "shop"))).isEmpty();
            assertThat(keys(shop, peak("fair", TODAY.minusDays(27), 5, "shop"))).hasSize(1);
            assertThat(keys(shop, peak("fair", TODAY.plusDays(3), 5, "shop"))).isEmpty();
        }
    }
}
