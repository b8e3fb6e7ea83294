package hearth.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.text.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the document says of the people taken care of. */
class CarePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Plan plan = Plan.of(List.<Entity>of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, DAY),
            person("anna").why("Sends her pupils").person(),
            touch("a", "anna", TouchKind.ASKED, 3),
            person("ben")
                    .dates(List.of(new Occasion("Birthday", MonthDay.of(11, 25), 1980)))
                    .person(),
            touch("b", "ben", TouchKind.GIVEN, 90),
            person("cleo").person(),
            new Segment(new SegmentId("regulars"), "Regulars", SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, 0),
            new Segment(new SegmentId("rivals"), "Rivals", SegmentKind.COMPETITORS, Ring.BEYOND, null, "", null, 1)));
    private final ReportContext context = new ReportContext(plan, ReportOptions.standard(DAY), new Texts(Locale.UK));
    private final CarePages pages = CarePages.of(context);

    @Test
    void whoeverWasNeverMetIsNotCalledLost() {
        assertThat(pages.tiers().getFirst())
                .isEqualTo(new CarePages.TierRow("Inner", "3", "every 14 days, at the latest after 28", "1", "1", "1"));
    }

    @Test
    void itSaysWhatWentWhichWayAndWhoWasAskedTooEarly() {
        assertThat(pages.given())
                .isEqualTo("In twelve months we gave once, asked once and listened never."
                        + " One person was asked before enough was given.");
    }

    @Test
    void aBirthdayThatIsNearIsTold() {
        assertThat(pages.dates())
                .containsExactly(new CarePages.DateRow("ben", "Birthday · 25 Nov · 46 years", "in 4 days"));
    }

    @Test
    void aCoverOfNothingYetSaysSoFar() {
        Plan empty = Plan.of(Settings.of("Bike Shop", "EUR", Locale.UK, ZoneOffset.UTC, DAY));
        ReportContext young = new ReportContext(empty, ReportOptions.standard(DAY), new Texts(Locale.UK));
        assertThat(Cover.of(young).facts())
                .extracting(Cover.Fact::what)
                .containsExactly(
                        "people in our care so far",
                        "groups named so far",
                        "promises made so far",
                        "numbers watched so far");
    }

    @Test
    void nobodyServesCompetitors() {
        assertThat(Cover.of(context).facts()).contains(new Cover.Fact("1", "group we serve"));
    }

    private static PersonDraft person(String id) {
        return Person.named(new PersonId(id), id).edit().tier(CareTier.INNER);
    }

    private static Touch touch(String id, String person, TouchKind kind, int daysAgo) {
        return TouchDraft.real(kind, DAY.minusDays(daysAgo)).touch(new TouchId(id), new PersonId(person));
    }
}
