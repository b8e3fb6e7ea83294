package hearth.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hearth.exchange.ImportRefused;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanJsonTest {

    private static final Texts TEXTS = new Texts(Locale.UK);

    @Test
    void whatIsWrittenIsReadBackEqual() throws Exception {
        assertThat(read(json(FullPlan.plan()))).isEqualTo(FullPlan.plan());
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws Exception {
        String once = json(FullPlan.plan());
        assertThat(json(read(once))).isEqualTo(once);
        assertThat(once).endsWith("}\n").doesNotContain("\r").contains("  \"format\": \"hearth-plan\",\n");
    }

    @Test
    void valuesLookAsDescribed() throws IOException {
        assertThat(json(FullPlan.plan()))
                .contains("\"from\": \"person:anna\"", "\"to\": \"channel:shop\"", "\"locale\": \"de-CH-1996\"")
                .contains("\"at\": \"09:30\"", "\"perspective\": \"My own view\"", "\"value\": 1234.5,")
                .contains("\"minor\": 1250", "\"tier\": \"INNER\"", "\"CARE_CAP\": 80");
    }

    @Test
    void rowsAreOrderedByOrderOrDateThenId() throws IOException {
        String json = json(FullPlan.plan());
        assertThat(json.indexOf("\"id\": \"market\"")).isLessThan(json.indexOf("\"id\": \"shop\""));
        assertThat(json.indexOf("\"id\": \"m1\"")).isLessThan(json.indexOf("\"id\": \"m2\""));
    }

    @Test
    void missingListsAndTextsAreEmpty() throws Exception {
        Plan plan = read(with("people", "{\"id\": \"joe\", \"name\": \"Joe\", \"ring\": \"BEYOND\", \"note\": null}"));
        assertThat(plan.get(new PersonId("joe"))).isEqualTo(Person.named(new PersonId("joe"), "Joe"));
    }

    @Test
    void aPlaceSaysThatALayoutFoundItOnlyIfOneDid() throws Exception {
        String json = json(
                read(
                        with(
                                "people",
                                "{\"id\": \"joe\", \"name\": \"Joe\", \"ring\": \"CORE\", \"place\": {\"x\": 1, \"y\": 2, \"arranged\": true}},"
                                        + "{\"id\": \"mia\", \"name\": \"Mia\", \"ring\": \"CORE\", \"place\": {\"x\": 1, \"y\": 2}}")));
        assertThat(json.split("\"arranged\": true", -1)).hasSize(2);
        assertThat(json).doesNotContain("\"arranged\": false");
        assertThat(read(json).get(new PersonId("joe")).place()).isEqualTo(new Place(1, 2, true));
        assertThat(read(json).get(new PersonId("mia")).place()).isEqualTo(new Place(1, 2));
    }

    @Test
    void controlCharactersStayOutside() throws Exception {
        Plan plan =
                read(with("people", "{\"id\": \"joe\", \"name\": \"J\\u0000o\\u009be\\ud800\", \"ring\": \"CORE\"}"));
        assertThat(plan.get(new PersonId("joe")).name()).isEqualTo("Joe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'id': 'x', 'name': 'X', 'ring': 'NEAR'                      | people[0].ring    | This must be one of CORE, CIRCLE, BEYOND.
            'id': 'x', 'name': 'X', 'ring': 0                           | people[0].ring    | This must be one of CORE, CIRCLE, BEYOND.
            'id': 'x', 'name': 'X'                                      | people[0].ring    | This is missing.
            'id': 'x', 'name': 'X', 'ring': null                        | people[0].ring    | This is missing.
            'id': 'x', 'ring': 'CORE'                                   | people[0].name    | This cannot be empty.
            'id': 'x', 'name': 7, 'ring': 'CORE'                        | people[0].name    | This must be a text.
            'id': 'x y', 'name': 'X', 'ring': 'CORE'                    | people[0].id      | “x y” cannot be an id: use 1 to 64 letters, digits, dots, dashes or underscores.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'age': 7            | people[0].age     | A plan has no field “age”.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'emails': 'a@b'     | people[0].emails  | This must be a list.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'emails': [1]       | people[0].emails[0] | This must be a text.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'since': '1/2/26'   | people[0].since   | “1/2/26” is not a date such as 2026-11-21.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'since': 20260102   | people[0].since   | This must be a text.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'cadenceDays': 1.5  | people[0].cadenceDays | This must be a whole number.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'cadenceDays': 0    | people[0].cadenceDays | This must be at least 1.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'place': 7          | people[0].place   | This must be an object with fields.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'place': {'x': 1}   | people[0].place.y | This is missing.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'place': {'x': 'a', 'y': 1} | people[0].place.x | This must be a number.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'segment': 'gone'   | people[0]         | “X” refers to something that is not in the plan (gone).
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'introducedBy': 'x' | people[0].introducedBy | Nobody introduces themselves.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'accounts': [{'handle': 'h'}] | people[0].accounts[0].network | This cannot be empty.
            'id': 'x', 'name': 'X', 'ring': 'CORE', 'accounts': [null]  | people[0].accounts[0] | This is missing.
            """, quoteCharacter = '`')
    void whatIsWrongIsNamedWithItsPlace(String person, String field, String reason) {
        ImportRefused refused = refusal(with("people", "{" + person.replace('\'', '"') + "}"));
        assertThat(Objects.requireNonNull(refused.spot()).field()).isEqualTo(field);
        assertThat(refused.spot().line()).isEqualTo(5);
        assertThat(TEXTS.say(refused.reason())).isEqualTo(reason);
    }

    @Test
    void theMessageSaysLineColumnFieldAndReason() {
        ImportRefused refused = refusal(with("people", "{\"id\": \"x\", \"name\": \"X\", \"ring\": \"NEAR\"}"));
        assertThat(TEXTS.say(refused.message()))
                .isEqualTo("Line 5, column 34 (people[0].ring): This must be one of CORE, CIRCLE, BEYOND.");
    }

    @Test
    void aTieNamesAKindAndAnId() {
        for (String bad : List.of("anna", "person:", "touch:anna", ":", "person:a b")) {
            ImportRefused refused = refusal(with(
                    "ties",
                    "{\"id\": \"t\", \"from\": \"" + bad
                            + "\", \"to\": \"person:x\", \"kind\": \"KNOWS\", \"strength\": 1}"));
            assertThat(Objects.requireNonNull(refused.spot()).field()).isEqualTo("ties[0].from");
        }
    }

    @Test
    void aNumberWithoutEndIsRefusedBeforeItFillsTheMemory() {
        ImportRefused refused = refusal(with(
                "measurements", "{\"id\": \"m\", \"kpi\": \"k\", \"date\": \"2026-01-01\", \"value\": 1e999999999}"));
        assertThat(TEXTS.say(refused.reason())).isEqualTo("A number may have at most 40 digits.");
    }

    @Test
    void theSameIdTwiceIsRefused() {
        String joe = "{\"id\": \"joe\", \"name\": \"Joe\", \"ring\": \"CORE\"}";
        assertThat(reason(with("people", joe + "," + joe))).isEqualTo("The id “joe” is used twice.");
    }

    @Test
    void aFieldTwiceIsRefused() {
        assertThat(refusal(with("people", "{\"id\": \"joe\", \"id\": \"joe\"}")))
                .isNotNull();
    }

    @Test
    void otherFilesAreNotPlans() {
        assertThat(List.of(
                        "",
                        "{}",
                        "[]",
                        "7",
                        "hello",
                        "{\"format\": \"other\"}",
                        "\u0000",
                        "{\"settings\": []}",
                        "null"))
                .allSatisfy(text -> assertThat(refusal(text)).isNotNull());
        assertThat(reason("{\"format\":\"hearth-plan\",\"version\":2}")).contains("newer Hearth");
        assertThat(reason("{\"format\":\"hearth-plan\",\"version\":1}")).contains("settings");
        assertThat(reason("{\"format\":\"hearth-plan\",\"pets\":[]}")).isEqualTo("A plan has no field “pets”.");
        assertThat(reason("{\"format\":\"hearth-plan\",\"people\":{}}")).isEqualTo("“people” must be a list.");
    }

    @Test
    void whatIsCutOffIsRefusedWherever() throws IOException {
        String whole = json(FullPlan.plan()).stripTrailing();
        for (int length = 0; length < whole.length(); length += 7) {
            assertThat(refusal(whole.substring(0, length)))
                    .as("first %d characters", length)
                    .isNotNull();
        }
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(reason(with("people", "[".repeat(100_000)))).isNotBlank();
        assertThat(reason("{\"format\":" + "[".repeat(100_000))).isNotBlank();
    }

    /** A plan of settings and these rows, which stand in line 5. */
    private static String with(String kind, String rows) {
        return """
                {"format": "hearth-plan", "version": 1,
                "settings": [{"id": "plan", "name": "B", "currency": "EUR", "locale": "en", "firstDayOfWeek": "MONDAY",
                "zone": "UTC", "started": "2026-01-01"}],
                "%s": [
                %s
                ]}
                """.formatted(kind, rows);
    }

    private static String json(Plan plan) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toString(UTF_8);
    }

    private static Plan read(String json) throws ImportRefused, IOException {
        return PlanJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static ImportRefused refusal(String json) {
        return Objects.requireNonNull(catchThrowableOfType(ImportRefused.class, () -> read(json)));
    }

    private static String reason(String json) {
        return TEXTS.say(refusal(json).reason());
    }
}
