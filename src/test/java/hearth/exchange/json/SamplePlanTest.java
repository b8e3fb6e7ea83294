package hearth.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.scorecard.Measurement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePlanTest {

    static Stream<LocalDate> days() {
        return Stream.iterate(FullPlan.DAY.minusDays(40), day -> day.plusDays(17))
                .limit(60);
    }

    @ParameterizedTest
    @MethodSource("days")
    void datesMoveByWholeWeeksAndStayWithinOneOfToday(LocalDate today) throws Exception {
        Rhythm bread = moved(today).get(new RhythmId("bread"));
        assertThat(bread.start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(bread.start()).isBetween(today.minusDays(6), today);
        assertThat(bread.except()).containsExactly(bread.start().plusDays(8));
        LocalDate until = LocalDate.of(2027, 12, 31).plusDays(bread.start().toEpochDay() - FullPlan.DAY.toEpochDay());
        assertThat(bread.rule()).endsWith("UNTIL=" + until.toString().replace("-", ""));
    }

    @ParameterizedTest
    @MethodSource("days")
    void monthlyNumbersStayOnTheFirstOfTheirMonth(LocalDate today) throws Exception {
        String monthly = json(FullPlan.plan())
                .replace("\"period\": \"WEEK\"", "\"period\": \"MONTH\"")
                .replace("\"date\": \"2026-11-02\"", "\"date\": \"2026-02-01\"")
                .replace("\"date\": \"2026-11-09\"", "\"date\": \"2026-03-01\"");
        Plan plan = read(monthly, today);
        assertThat(plan.all(Measurement.class))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.date().getDayOfMonth()).isEqualTo(1));
    }

    private static Plan moved(LocalDate today) throws Exception {
        return read(json(FullPlan.plan()), today);
    }

    private static Plan read(String json, LocalDate today) throws Exception {
        String dated = json.replaceFirst("\\{", "{\"asOf\": \"" + FullPlan.DAY + "\",");
        return SamplePlan.read(new ByteArrayInputStream(dated.getBytes(UTF_8)), today);
    }

    private static String json(Plan plan) throws Exception {
        var out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toString(UTF_8);
    }
}
