package hearth.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The file for somebody who asks what is noted of them. */
class PersonJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PersonId INES = new PersonId("ines-carvalho");

    private final Plan plan = SamplePlan.on(DAY);

    @Test
    void itSaysInWordsWhatItIs() throws IOException {
        assertThat(PlanJson.MAPPER.readTree(json(INES)).path("about").asString())
                .contains("Inês Carvalho", "21");
    }

    @Test
    void itHoldsEveryRowAboutThePersonAndNobodyElsesTouchesAndKeepsToItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:hearth/exchange/person.schema.json"));
        for (Person person : plan.all(Person.class)) {
            String json = json(person.id());
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
            JsonNode file = PlanJson.MAPPER.readTree(json);
            assertThat(file.path("person").path("name").asString()).isEqualTo(person.name());
            assertThat(file.path("touches"))
                    .hasSameSizeAs(plan.referring(person.id(), Touch.class))
                    .allSatisfy(touch -> assertThat(touch.path("person").asString())
                            .isEqualTo(person.id().value()));
            assertThat(file.path("ties")).hasSameSizeAs(plan.referring(person.id(), Tie.class));
        }
    }

    private String json(PersonId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PersonJson.write(plan, id, DAY, new Texts(Locale.UK), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
