package hearth.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuadrantsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void moreSeenIsFurtherRightAndMoreInfluenceHigherUp() {
        Quadrants quadrants = quadrants(person("quiet", 3, 200), person("loud", 1, 90_000));

        assertThat(place(quadrants, "quiet").x())
                .isLessThan(place(quadrants, "loud").x());
        assertThat(place(quadrants, "quiet").y())
                .isLessThan(place(quadrants, "loud").y());
    }

    @Test
    void whoeverIsUnknownOnOneAxisStandsBesideThePlotAndNotAtZero() {
        Quadrants quadrants = quadrants(person("known", 1, 10), person("unseen", 1, -1), person("unproven", 0, 10));

        assertThat(place(quadrants, "unseen").x()).isLessThan(quadrants.left());
        assertThat(place(quadrants, "unproven").y()).isGreaterThan(quadrants.bottom());
        assertThat(place(quadrants, "known").x()).isBetween(quadrants.left(), quadrants.right());
        assertThat(place(quadrants, "known").y()).isBetween(quadrants.top(), quadrants.bottom());
    }

    @Test
    void whoeverIsUnknownOnBothStandsInAMarginOfTheirOwn() {
        Quadrants quadrants = quadrants(person("known", 1, 10), person("nobody", 0, -1));

        assertThat(place(quadrants, "nobody").x()).isGreaterThan(quadrants.right());
        assertThat(quadrants.unknown()).isEqualTo(1);
        assertThat(quadrants(person("known", 1, 10)).margin()).isZero();
    }

    @Test
    void nobodyHidesBehindSomebodyOfTheSameStanding() {
        Quadrants quadrants = quadrants(person("one", 2, 500), person("other", 2, 500));

        double apart = Math.hypot(
                place(quadrants, "one").x() - place(quadrants, "other").x(),
                place(quadrants, "one").y() - place(quadrants, "other").y());
        assertThat(apart).isBetween(20.0, 60.0);
    }

    @Test
    void thousandsOfUnknownStayInsideTheirMargin() {
        List<Entity> people = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            people.add(person("p" + i, 0, -1));
        }
        Quadrants quadrants = quadrants(people.toArray(Entity[]::new));

        double end = quadrants.right() + Quadrants.GAP + quadrants.margin();
        assertThat(quadrants.places().values()).allSatisfy(place -> {
            assertThat(place.x()).isBetween(quadrants.right(), end);
            assertThat(place.y()).isBetween(quadrants.top(), quadrants.bottom() + Quadrants.GAP + Quadrants.BELOW);
        });
    }

    @Test
    void onlyPeopleAreAskedForInfluence() {
        Community choir = new Community(new CommunityId("choir"), "Choir", "", 40L, null, Ring.CORE, "", null);

        assertThat(quadrants(choir, person("anna", 1, 10)).places()).hasSize(1);
    }

    private static Place place(Quadrants quadrants, String id) {
        return Optional.ofNullable(quadrants.places().get(new PersonId(id))).orElseThrow();
    }

    private static Quadrants quadrants(Entity... entities) {
        List<Entity> all = new ArrayList<>(List.of(entities));
        all.add(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        return Quadrants.of(Landscape.of(Plan.of(all), TODAY));
    }

    /** Negative followers stand for none that were read. */
    private static Person person(String id, int pieces, long followers) {
        List<Account> accounts = followers < 0
                ? List.of()
                : List.of(new Account("Instagram", "x", List.of(new Reading(TODAY, followers, null))));
        return Person.named(new PersonId(id), id)
                .edit()
                .accounts(accounts)
                .evidence(Collections.nCopies(pieces, new Evidence(TODAY, Evidence.Kind.REFERRAL, "")))
                .person();
    }
}
