package hearth.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.DateRange;
import hearth.plan.Money;
import hearth.plan.Refused;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.testing.TestDesk;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The settings form changes everything it shows as one gesture. */
class PlanDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final HelperId ORLA = new HelperId("orla");
    private static final DateRange CHRISTMAS = DateRange.of(LocalDate.of(2026, 12, 24), 9);

    private final TestDesk desk = TestDesk.with(
            TODAY,
            List.of(
                    Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/Dublin"), TODAY),
                    new Helper(ORLA, "Órla", 240, List.of(CHRISTMAS), 0),
                    new Helper(new HelperId("marek"), "Marek", 120, List.of(), 1)));

    @Test
    void oneUndoTakesEverythingBack() {
        var before = desk.plan();

        desk.session().execute(draft("1,200.50", "4.5", "80").command(before));

        assertThat(desk.plan().settings().budget()).isEqualTo(new Money(120_050, "EUR"));
        assertThat(desk.plan().settings().limit(Threshold.CARE_CAP)).isEqualTo(80);
        assertThat(desk.plan().all(Helper.class)).containsExactly(new Helper(ORLA, "Órla", 270, List.of(CHRISTMAS), 0));

        desk.session().undo();
        assertThat(desk.plan()).isEqualTo(before);
    }

    @Test
    void anEmptyLimitMeansTheStandard() {
        desk.session().execute(draft("", "4", "").command(desk.plan()));

        assertThat(desk.plan().settings().thresholds()).isEmpty();
        assertThat(desk.plan().settings().budget()).isNull();
    }

    @Test
    void whatIsNoNumberIsRefusedBesideItsField() {
        assertThatThrownBy(() -> draft("much", "4", "").command(desk.plan()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().field()).isEqualTo("budget"));
        assertThatThrownBy(() -> draft("", "4", "many").command(desk.plan()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().field()).isEqualTo("CARE_CAP"));
    }

    private static PlanDraft draft(String budget, String hours, String cap) {
        return new PlanDraft(
                "Bakery",
                "EUR",
                Locale.UK,
                DayOfWeek.MONDAY,
                ZoneId.of("Europe/Dublin"),
                budget,
                TODAY,
                Map.of(Threshold.CARE_CAP, cap),
                List.of(new HelperDraft(ORLA, "Órla", hours, List.of(CHRISTMAS))));
    }
}
