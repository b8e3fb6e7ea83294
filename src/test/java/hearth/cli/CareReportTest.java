package hearth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.CareList;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code hearth care --json} says, worked by hand from the arithmetic of PRODUCT.md. */
class CareReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Plan plan = Plan.of(List.<Entity>of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, DAY),
            Person.named(new PersonId("anna"), "Anna")
                    .edit()
                    .tier(CareTier.INNER)
                    .cadenceDays(10)
                    .why("Sends her pupils")
                    .person(),
            touch("t1", TouchKind.GIVEN, LocalDate.of(2026, 11, 6), true),
            touch("t2", TouchKind.ASKED, LocalDate.of(2026, 11, 20), false),
            Person.named(new PersonId("ben"), "Ben")
                    .edit()
                    .tier(CareTier.WIDER)
                    .since(LocalDate.of(2026, 11, 12))
                    .person(),
            Person.named(new PersonId("cleo"), "Cleo")));

    private final CareReport report = CareReport.of(plan, CareList.of(plan, DAY));

    @Test
    void onlyThoseTendedAreListedTheMostUrgentFirst() {
        assertThat(report.people()).extracting(CareReport.Tended::id).containsExactly("anna", "ben");
        assertThat(report.cap()).isEqualTo(100);
    }

    /** Last real contact on 6 November; a gap of 10 days of her own is due on the 16th: 5 days late are half a cadence. */
    @Test
    void dueIsTheLastRealContactAndTheCadenceAndUrgencyOverdueByCadence() {
        CareReport.Tended anna = report.people().getFirst();

        assertThat(anna.last()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(anna.due()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(anna.overdueDays()).isEqualTo(5);
        assertThat(anna.urgency()).isCloseTo(0.5, within(1e-12));
        assertThat(anna.state()).isEqualTo("DUE");
        assertThat(anna.maximum()).isEqualTo(20);
        assertThat(anna.given()).isEqualTo(1);
        assertThat(anna.asked()).isEqualTo(1);
        assertThat(anna.askedTooEarly()).isTrue();
    }

    @Test
    void whoeverWasNeverMetHasNoLastContactAndIsNotCovered() {
        CareReport.Tended ben = report.people().getLast();

        assertThat(ben.last()).isNull();
        assertThat(ben.state()).isEqualTo("NEVER");
        assertThat(ben.urgency()).isCloseTo(9 / 90.0, within(1e-12));
        assertThat(report.coverage()).isEqualTo(0.5);
    }

    private static Touch touch(String id, TouchKind kind, LocalDate date, boolean real) {
        return new TouchDraft(date, kind, null, real, false, "").touch(new TouchId(id), new PersonId("anna"));
    }
}
