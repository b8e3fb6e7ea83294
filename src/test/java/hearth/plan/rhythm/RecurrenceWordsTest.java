package hearth.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceWordsTest {

    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY                                    | every day
                    FREQ=DAILY;INTERVAL=2                         | every second day
                    FREQ=DAILY;INTERVAL=10;COUNT=5                | every 10 days, 5 times
                    FREQ=DAILY;COUNT=1                            | every day, once
                    FREQ=WEEKLY                                   | every Tuesday
                    FREQ=WEEKLY;BYDAY=TU,TH                       | every Tuesday and Thursday
                    FREQ=WEEKLY;BYDAY=FR,MO,WE                    | every Monday, Wednesday and Friday
                    FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR              | every working day
                    FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU        | every day
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270303 | every second Tuesday, until 3 Mar 2027
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR            | every second week on Tuesday and Friday
                    FREQ=WEEKLY;INTERVAL=4;BYDAY=SA               | every 4 weeks on Saturday
                    FREQ=WEEKLY;BYDAY=SA;BYMONTH=6,7,8            | every Saturday, only in June, July and August
                    FREQ=MONTHLY                                  | on day 17 of every month
                    FREQ=MONTHLY;BYMONTHDAY=1,15                  | on day 1 and day 15 of every month
                    FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1         | on the last day of every third month
                    FREQ=MONTHLY;BYDAY=1FR                        | on the first Friday of every month
                    FREQ=MONTHLY;BYDAY=1FR,3FR                    | on the first Friday and the third Friday of every month
                    FREQ=MONTHLY;BYDAY=-1SU                       | on the last Sunday of every month
                    FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | on the last working day of every month
                    FREQ=YEARLY                                   | every year on 17 November
                    FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6           | every year on 6 December
                    FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=2SU    | every second year on the second Sunday of May
                    FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO              | by the rule FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO
                    FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13           | by the rule FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13
                    """)
    void aRuleIsSaidInWords(String rule, String words) {
        assertThat(TEXTS.say(RecurrenceWords.of(rule, TUESDAY, null))).isEqualTo(words);
    }

    @Test
    void theTimeOfDayComesBeforeTheEnd() {
        var words = RecurrenceWords.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270303", TUESDAY, LocalTime.of(9, 0));
        assertThat(TEXTS.say(words)).isEqualTo("every second Tuesday at 09:00, until 3 Mar 2027");
    }
}
