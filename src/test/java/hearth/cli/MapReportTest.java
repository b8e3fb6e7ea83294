package hearth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.map.Landscape;
import hearth.plan.web.Connections;
import hearth.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of {@code hearth map}, which other programs read. */
class MapReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final JsonNode sample = json(SamplePlan.on(TODAY));

    @Test
    void everyNodeTellsHowItIsTied() {
        assertThat(sample.get("nodes"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.propertyNames())
                        .containsExactly(
                                "id",
                                "kind",
                                "label",
                                "degree",
                                "betweenness",
                                "community",
                                "steps",
                                "influence",
                                "visibility"));
    }

    @Test
    void influenceAndVisibilityHaveTheirInterval() {
        JsonNode mimi = node(sample, "mimi-adeyemi");

        assertThat(mimi.get("influence").propertyNames())
                .containsExactly("value", "low", "high", "evidence", "newest", "confidence");
        assertBetween(mimi.get("influence"));
        assertThat(mimi.get("visibility").propertyNames())
                .containsExactly("value", "low", "high", "newest", "confidence", "engagement");
        assertBetween(mimi.get("visibility"));
        assertThat(mimi.get("visibility").get("high").asLong())
                .isGreaterThan(mimi.get("visibility").get("value").asLong());
    }

    @Test
    void theCorrelationHasItsIntervalAndAPlainSentence() {
        JsonNode correlation = sample.get("correlation");

        assertThat(correlation.propertyNames()).containsExactly("rho", "low", "high", "people", "sentence");
        assertThat(correlation.get("rho").asDouble())
                .isBetween(
                        correlation.get("low").asDouble(),
                        correlation.get("high").asDouble());
        assertThat(correlation.get("sentence").asString()).contains("rank correlation", "95 %");
    }

    @Test
    void whatTheMapKnowsIsToldByIds() {
        assertThat(sample.get("bridges")).isNotEmpty().allSatisfy(bridge -> {
            assertThat(node(sample, bridge.get("id").asString())
                            .get("betweenness")
                            .asDouble())
                    .isPositive();
            assertThat(bridge.get("audiences").isArray()).isTrue();
        });
        assertThat(sample.get("untended").isArray()).isTrue();
        assertThat(sample.get("unreached").isArray()).isTrue();
    }

    @Test
    void whatIsNotKnownIsNullAndNeverNothing() {
        JsonNode map = json(Plan.of(List.<Entity>of(
                Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                Person.named(new PersonId("anna"), "Anna"))));
        JsonNode anna = node(map, "anna");

        assertThat(anna.get("influence").isNull()).isTrue();
        assertThat(anna.get("visibility").isNull()).isTrue();
        assertThat(anna.get("steps").isNull()).isTrue();
        assertThat(map.get("correlation").isNull()).isTrue();
    }

    private static void assertBetween(JsonNode figure) {
        assertThat(figure.get("value").asDouble())
                .isBetween(figure.get("low").asDouble(), figure.get("high").asDouble());
    }

    private static JsonNode node(JsonNode map, String id) {
        return map.get("nodes")
                .valueStream()
                .filter(node -> node.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Plan plan) {
        Landscape landscape = Landscape.of(plan, TODAY);
        StringWriter out = new StringWriter();
        Say.json(new PrintWriter(out), MapReport.of(plan, landscape, Connections.of(landscape), new Texts(Locale.UK)));
        return new JsonMapper().readTree(out.toString());
    }
}
