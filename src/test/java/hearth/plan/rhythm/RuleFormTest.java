package hearth.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=10;COUNT=5",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
                "FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20270303",
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYDAY=1FR",
                "FREQ=MONTHLY;BYDAY=-1SU;COUNT=12",
                "FREQ=YEARLY;INTERVAL=2"
            })
    void aRuleTheFormCanHoldComesBackAsItWas(String rule) {
        assertThat(RuleForm.of(rule)).map(RuleForm::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=MONTHLY;BYMONTHDAY=1,15",
                "FREQ=MONTHLY;BYMONTHDAY=-2",
                "FREQ=MONTHLY;BYDAY=TU",
                "FREQ=MONTHLY;BYDAY=-2MO",
                "FREQ=MONTHLY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
                "FREQ=YEARLY;BYMONTH=5;BYDAY=1SU",
                "FREQ=DAILY;BYMONTH=1"
            })
    void aRuleThatSaysMoreIsLeftAsText(String rule) {
        assertThat(RuleForm.of(rule)).isEmpty();
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThatThrownBy(() -> RuleForm.of("now and then")).isInstanceOf(Refused.class);
    }

    @Test
    void theFormSaysWhatTheRuleSays() {
        assertThat(RuleForm.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270303"))
                .contains(new RuleForm(
                        RulePattern.Weeks.on(DayOfWeek.TUESDAY), 2, new RuleEnd.Until(LocalDate.of(2027, 3, 3))));
    }

    @Test
    void nonsenseCannotBeWrittenIntoTheForm() {
        assertThatThrownBy(() -> new RulePattern.MonthDay(32)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new RulePattern.MonthWeekday(0, DayOfWeek.MONDAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new RuleEnd.Times(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new RuleForm(new RulePattern.Days(), 0, new RuleEnd.Never()))
                .isInstanceOf(Refused.class);
    }
}
