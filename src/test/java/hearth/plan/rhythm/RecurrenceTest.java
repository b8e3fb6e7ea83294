package hearth.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.DateRange;
import hearth.plan.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static List<LocalDate> days(String rule, String start, String from, String to) {
        return Recurrence.of(rule, LocalDate.parse(start), List.of())
                .days(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static List<LocalDate> first(int count, String rule, String start) {
        LocalDate day = LocalDate.parse(start);
        return Recurrence.of(rule, day, List.of()).from(day).limit(count).toList();
    }

    private static List<LocalDate> dates(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    /**
     * The examples of RFC 5545, section 3.8.5.3, with the days printed there. Two things are written differently: hours
     * are left out, and an UNTIL that the RFC gives in UTC is given as the last local day.
     */
    @Nested
    class ExamplesOfRfc5545 {

        @Test
        void dailyForTenOccurrences() {
            assertThat(days("FREQ=DAILY;COUNT=10", "1997-09-02", "1997-01-01", "1999-01-01"))
                    .hasSize(10)
                    .startsWith(LocalDate.of(1997, 9, 2))
                    .endsWith(LocalDate.of(1997, 9, 11));
        }

        @Test
        void dailyUntilChristmasEve() {
            assertThat(days("FREQ=DAILY;UNTIL=19971223", "1997-09-02", "1997-01-01", "1999-01-01"))
                    .hasSize(113)
                    .endsWith(LocalDate.of(1997, 12, 23));
        }

        @Test
        void everyOtherDayForever() {
            assertThat(days("FREQ=DAILY;INTERVAL=2", "1997-09-02", "1997-11-25", "1997-12-06"))
                    .isEqualTo(
                            dates("1997-11-25", "1997-11-27", "1997-11-29", "1997-12-01", "1997-12-03", "1997-12-05"));
        }

        @Test
        void everyTenDaysFiveOccurrences() {
            assertThat(first(9, "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02"))
                    .isEqualTo(dates("1997-09-02", "1997-09-12", "1997-09-22", "1997-10-02", "1997-10-12"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FREQ=YEARLY;UNTIL=20000131;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
                    "FREQ=DAILY;UNTIL=20000131;BYMONTH=1"
                })
        void everyDayInJanuaryForThreeYears(String rule) {
            assertThat(days(rule, "1998-01-01", "1998-01-01", "2001-01-01"))
                    .hasSize(93)
                    .allMatch(day -> day.getMonthValue() == 1);
        }

        @Test
        void everyOtherWeekForever() {
            assertThat(first(6, "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09-02"))
                    .isEqualTo(
                            dates("1997-09-02", "1997-09-16", "1997-09-30", "1997-10-14", "1997-10-28", "1997-11-11"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"FREQ=WEEKLY;UNTIL=19971006;WKST=SU;BYDAY=TU,TH", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH"
                })
        void weeklyOnTuesdayAndThursdayForFiveWeeks(String rule) {
            assertThat(first(20, rule, "1997-09-02"))
                    .isEqualTo(dates(
                            "1997-09-02",
                            "1997-09-04",
                            "1997-09-09",
                            "1997-09-11",
                            "1997-09-16",
                            "1997-09-18",
                            "1997-09-23",
                            "1997-09-25",
                            "1997-09-30",
                            "1997-10-02"));
        }

        @Test
        void everyOtherWeekOnThreeDays() {
            assertThat(days(
                            "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971223;WKST=SU;BYDAY=MO,WE,FR",
                            "1997-09-01",
                            "1997-09-01",
                            "1997-10-01"))
                    .isEqualTo(dates(
                            "1997-09-01",
                            "1997-09-03",
                            "1997-09-05",
                            "1997-09-15",
                            "1997-09-17",
                            "1997-09-19",
                            "1997-09-29"));
        }

        @Test
        void monthlyOnTheFirstFriday() {
            assertThat(first(4, "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05"))
                    .isEqualTo(dates("1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05"));
        }

        @Test
        void monthlyOnTheSecondToLastMonday() {
            assertThat(first(9, "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22"))
                    .isEqualTo(
                            dates("1997-09-22", "1997-10-20", "1997-11-17", "1997-12-22", "1998-01-19", "1998-02-16"));
        }

        @Test
        void monthlyOnTheThirdToLastDay() {
            assertThat(first(6, "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28"))
                    .isEqualTo(
                            dates("1997-09-28", "1997-10-29", "1997-11-28", "1997-12-29", "1998-01-29", "1998-02-26"));
        }

        @Test
        void monthlyOnTheFirstAndTheLastDay() {
            assertThat(first(5, "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30"))
                    .isEqualTo(dates("1997-09-30", "1997-10-01", "1997-10-31", "1997-11-01", "1997-11-30"));
        }

        @Test
        void everyThirdYearOnThreeDaysOfTheYear() {
            assertThat(first(12, "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997-01-01"))
                    .isEqualTo(dates(
                            "1997-01-01",
                            "1997-04-10",
                            "1997-07-19",
                            "2000-01-01",
                            "2000-04-09",
                            "2000-07-18",
                            "2003-01-01",
                            "2003-04-10",
                            "2003-07-19",
                            "2006-01-01"));
        }

        @Test
        void mondayOfWeekTwenty() {
            assertThat(first(3, "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12"))
                    .isEqualTo(dates("1997-05-12", "1998-05-11", "1999-05-17"));
        }

        @Test
        void everyFridayTheThirteenth() {
            assertThat(first(5, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02"))
                    .isEqualTo(dates("1998-02-13", "1998-03-13", "1998-11-13", "1999-08-13", "2000-10-13"));
        }

        @Test
        void dayOfAnElectionInTheUnitedStates() {
            assertThat(first(3, "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05"))
                    .isEqualTo(dates("1996-11-05", "2000-11-07", "2004-11-02"));
        }

        @Test
        void thirdOfTuesdayWednesdayThursday() {
            assertThat(first(9, "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04"))
                    .isEqualTo(dates("1997-09-04", "1997-10-07", "1997-11-06"));
        }

        @Test
        void weekStartDecidesWhichWeeksAreSkipped() {
            assertThat(first(4, "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05"))
                    .isEqualTo(dates("1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"));
            assertThat(first(4, "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05"))
                    .isEqualTo(dates("1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"));
        }

        @Test
        void daysThatDoNotExistAreLeftOut() {
            assertThat(first(5, "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15"))
                    .isEqualTo(dates("2007-01-15", "2007-01-30", "2007-02-15", "2007-03-15", "2007-03-30"));
        }
    }

    @Test
    void theEndOfARangeIsNotInIt() {
        assertThat(days("FREQ=DAILY", "2026-11-01", "2026-11-20", "2026-11-22"))
                .isEqualTo(dates("2026-11-20", "2026-11-21"));
    }

    @Test
    void nothingHappensBeforeTheStart() {
        assertThat(days("FREQ=WEEKLY;BYDAY=MO", "2026-11-18", "2026-01-01", "2026-12-01"))
                .isEqualTo(dates("2026-11-23", "2026-11-30"));
    }

    @Test
    void theLastDayIsStillOne() {
        assertThat(days("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130", "2026-11-16", "2026-01-01", "2030-01-01"))
                .isEqualTo(dates("2026-11-16", "2026-11-23", "2026-11-30"));
    }

    @Test
    void anExceptionCountsButDoesNotHappen() {
        LocalDate start = LocalDate.of(2026, 11, 16);
        var recurrence = Recurrence.of("FREQ=WEEKLY;COUNT=3", start, dates("2026-11-23"));
        assertThat(recurrence.from(start)).containsExactly(start, LocalDate.of(2026, 11, 30));
    }

    @Test
    void theThirtyFirstWaitsForMonthsThatHaveIt() {
        assertThat(first(3, "FREQ=MONTHLY;BYMONTHDAY=31", "2026-10-31"))
                .isEqualTo(dates("2026-10-31", "2026-12-31", "2027-01-31"));
    }

    @Test
    void theTwentyNinthOfFebruaryComesInLeapYearsOnly() {
        assertThat(first(3, "FREQ=YEARLY", "2024-02-29")).isEqualTo(dates("2024-02-29", "2028-02-29", "2032-02-29"));
    }

    /** 2026 and 2032 have 53 weeks by ISO 8601; the turn of neither year may drop or double a day. */
    @Test
    void everySecondWeekRunsOnThroughYearsOf53Weeks() {
        List<LocalDate> days = days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "2026-01-01", "2026-01-01", "2036-01-01");
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusWeeks(2));
        }
        assertThat(days).contains(LocalDate.of(2026, 12, 31));
        assertThat(LocalDate.of(2026, 12, 31).get(WeekFields.ISO.weekOfWeekBasedYear()))
                .isEqualTo(53);
    }

    /** Clocks change in Berlin on 28 Mar and 31 Oct 2027, in New York on 14 Mar and 7 Nov 2027. */
    @Test
    void changesOfClocksNeitherDropNorDoubleADay() {
        assertThat(days("FREQ=DAILY", "2027-01-01", "2027-01-01", "2028-01-01"))
                .hasSize(365)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=7",
                "FREQ=DAILY;BYMONTH=2,8;BYDAY=MO,FR",
                "FREQ=DAILY;INTERVAL=3;COUNT=200",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20290305",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU;WKST=SU",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=77",
                "FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR",
                "FREQ=YEARLY;BYWEEKNO=1,53"
            })
    void whereALookBeginsChangesNothingOfWhatItSees(String rule) {
        LocalDate start = LocalDate.of(2025, 1, 30);
        Recurrence recurrence = Recurrence.of(rule, start, List.of());
        LocalDate end = LocalDate.of(2031, 1, 1);
        List<LocalDate> all = recurrence.days(new DateRange(start, end));
        for (LocalDate first = start; first.isBefore(end); first = first.plusDays(17)) {
            LocalDate from = first;
            assertThat(recurrence.days(new DateRange(from, end)))
                    .isEqualTo(all.stream().filter(day -> !day.isBefore(from)).toList());
        }
    }

    @Test
    void theNextDaysCanBePreviewed() {
        assertThat(Recurrence.of("FREQ=WEEKLY;BYDAY=TU", LocalDate.of(2020, 1, 1), List.of())
                        .from(LocalDate.of(2026, 11, 21))
                        .limit(2))
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hello                                | rhythm.refused.rule
                    RRULE:FREQ=DAILY                     | rhythm.refused.rule
                    FREQ=FORTNIGHTLY                     | rhythm.refused.rule
                    FREQ=DAILY;INTERVAL=0                | rhythm.refused.rule
                    FREQ=DAILY;INTERVAL=99999999999      | rhythm.refused.rule
                    FREQ=DAILY;INTERVAL=2147483647       | rhythm.refused.interval
                    FREQ=WEEKLY;BYDAY=1TU                | rhythm.refused.rule
                    FREQ=WEEKLY;BYDAY=XX                 | rhythm.refused.rule
                    FREQ=DAILY;COUNT=3;UNTIL=20300101    | rhythm.refused.rule
                    FREQ=DAILY;COUNT=0                   | rhythm.refused.rule
                    FREQ=DAILY;UNTIL=99999999            | rhythm.refused.rule
                    FREQ=DAILY;UNTIL=20300101T090000Z    | rhythm.refused.untilTime
                    FREQ=DAILY;UNTIL=20300101T090000     | rhythm.refused.untilTime
                    FREQ=HOURLY                          | rhythm.refused.withinDay
                    FREQ=DAILY;BYHOUR=9,17               | rhythm.refused.withinDay
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30  | rhythm.refused.noDay
                    FREQ=DAILY;INTERVAL=7;BYDAY=MO       | rhythm.refused.noDay
                    FREQ=DAILY;UNTIL=20200101            | rhythm.refused.noDay
                    """)
    void aBadRuleIsRefusedWithItsReason(String rule, String key) {
        assertThatThrownBy(() -> Recurrence.of(rule, LocalDate.of(2026, 11, 21), List.of()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason().field()).isEqualTo("rule");
                    assertThat(refused.reason().message().key()).isEqualTo(key);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "+12026-11-21"})
    void aStartOutsideTheCalendarIsRefused(String start) {
        assertThatThrownBy(() -> Recurrence.of("FREQ=DAILY", LocalDate.parse(start), List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().field()).isEqualTo("start"));
    }

    @Test
    void aRhythmWithABadRuleCannotBe() {
        assertThatThrownBy(() -> Rhythms.rhythm("walk", "every now and then")).isInstanceOf(Refused.class);
    }

    @Test
    void aRuleThatOutlivesTheCalendarJustEnds() {
        assertThat(days("FREQ=YEARLY;INTERVAL=1000", "2026-11-21", "2026-01-01", "9999-12-31"))
                .hasSize(8);
    }

    @Test
    void weekdaysAreThoseOfTheRule() {
        assertThat(first(50, "FREQ=WEEKLY;BYDAY=SU,MO", "2026-11-21"))
                .extracting(LocalDate::getDayOfWeek)
                .containsOnly(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }
}
