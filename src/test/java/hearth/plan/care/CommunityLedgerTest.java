package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Give : ask per community: PRODUCT.md, practice P21. Anna sings in the choir, Ben only knows it. */
class CommunityLedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CommunityId CHOIR = new CommunityId("choir");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");

    private final List<Entity> entities = new ArrayList<>(List.of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
            new Community(CHOIR, "Choir", "", null, null, Ring.CORE, "", null),
            Person.named(ANNA, "Anna"),
            Person.named(BEN, "Ben"),
            new Tie(new TieId("a"), ANNA, CHOIR, TieKind.MEMBER_OF, 2, ""),
            new Tie(new TieId("b"), BEN, CHOIR, TieKind.KNOWS, 2, "")));

    @Test
    void onlyWhatWentBetweenMembersAndTheBusinessCounts() {
        touch(ANNA, TouchKind.GIVEN, 10);
        touch(BEN, TouchKind.GIVEN, 10);

        assertThat(ledger()).isEqualTo(new CommunityLedger(1, new Ledger(1, 0, 0), 3));
    }

    @Test
    void threeGivesMakeUpForOneAsk() {
        touch(ANNA, TouchKind.ASKED, 30);
        touch(ANNA, TouchKind.ASKED, 20);
        touch(ANNA, TouchKind.GIVEN, 10);

        assertThat(ledger().missing()).isEqualTo(5);
    }

    @Test
    void aYearLaterNothingIsOwed() {
        touch(ANNA, TouchKind.ASKED, 366);

        assertThat(ledger().missing()).isZero();
    }

    private CommunityLedger ledger() {
        return CommunityLedger.of(Plan.of(entities), CHOIR, TODAY);
    }

    private void touch(PersonId person, TouchKind kind, int daysAgo) {
        entities.add(TouchDraft.real(kind, TODAY.minusDays(daysAgo)).touch(new TouchId("t" + entities.size()), person));
    }
}
