package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.picture.Picture;
import hearth.picture.Spot;
import hearth.plan.Entity;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import hearth.text.Texts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuadrantPictureTest {

    private final Texts texts = new Texts(Locale.UK);

    @Test
    void moreSeenIsFurtherRightAndMoreInfluenceHigherUp() {
        Picture picture = picture(both("quiet", 3, 200), both("loud", 1, 90_000));

        assertThat(spot(picture, "quiet").x()).isLessThan(spot(picture, "loud").x());
        assertThat(spot(picture, "quiet").y()).isLessThan(spot(picture, "loud").y());
    }

    @Test
    void whoeverIsUnknownOnOneAxisStandsBesideThePlotAndNotAtZero() {
        Picture picture = picture(both("known", 1, 10), moving("unseen", 1), seen("unproven", 10));

        assertThat(spot(picture, "unseen").x())
                .isLessThan(spot(picture, "known").x());
        assertThat(spot(picture, "unproven").y())
                .isGreaterThan(spot(picture, "known").y());
    }

    @Test
    void whoeverIsUnknownOnBothIsCountedInWordsOnly() {
        Picture picture = picture(both("known", 1, 10), Lands.person("unknown", 0, 0));

        assertThat(picture.spots()).hasSize(1);
        assertThat(picture.description()).contains("1 not known yet");
    }

    @Test
    void pointingAtSomebodySaysWhatTheirPlaceRestsOn() {
        Picture picture = picture(both("anna", 2, 1_500));

        assertThat(spot(picture, "anna").says())
                .isEqualTo("anna: Beacon. Influence 2, from 2 pieces of evidence, the newest of 21 Nov 2026"
                        + " (fairly sure). Seen by 1,500, read on 21 Nov 2026 (sure).");
    }

    private Picture picture(Entity... people) {
        return QuadrantPicture.of(Lands.of(people), Lands.SETTINGS, texts, 1_000, 600);
    }

    private static Spot spot(Picture picture, String name) {
        return picture.spots().stream()
                .filter(spot -> spot.says().startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static Person both(String id, int pieces, long followers) {
        return moving(id, pieces).edit().accounts(accounts(followers)).person();
    }

    private static Person seen(String id, long followers) {
        return Lands.person(id, 0, 0).edit().accounts(accounts(followers)).person();
    }

    private static Person moving(String id, int pieces) {
        List<Evidence> evidence = Collections.nCopies(pieces, new Evidence(Lands.TODAY, Evidence.Kind.REFERRAL, ""));
        return Lands.person(id, 0, 0).edit().evidence(evidence).person();
    }

    private static List<Account> accounts(long followers) {
        return List.of(new Account("Instagram", "x", List.of(new Reading(Lands.TODAY, followers, null))));
    }
}
