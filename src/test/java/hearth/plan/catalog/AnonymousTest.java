package hearth.plan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.ImportRefused;
import hearth.exchange.json.PlanJson;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.plan.rhythm.Helper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing of the sample's people may be left in the plan without personal data. */
class AnonymousTest {

    private static Plan plan;
    private static Plan anonymous;

    @BeforeAll
    static void read() throws IOException, ImportRefused {
        try (InputStream in = Files.newInputStream(Path.of("assets/sample-bakery.json"))) {
            plan = PlanJson.read(in);
        }
        anonymous = Anonymous.of(plan, n -> "Person " + n, n -> "Helper " + n);
    }

    @Test
    void noNameMailHandleOrNoteOfAnybodyIsLeft() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(anonymous, out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(personalWords().filter(words -> words.length() > 4))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(json).doesNotContain("\"" + words + "\""));
    }

    @Test
    void everythingThatIsCountedStays() {
        assertThat(anonymous.all(Person.class)).hasSameSizeAs(plan.all(Person.class));
        assertThat(anonymous.all(Touch.class)).hasSameSizeAs(plan.all(Touch.class));
        assertThat(anonymous.all(Tie.class)).hasSameSizeAs(plan.all(Tie.class));
        assertThat(anonymous.all(Touch.class))
                .allSatisfy(touch -> assertThat(anonymous.has(touch.person())).isTrue());
    }

    @Test
    void theSamePlanBecomesTheSame() {
        assertThat(Anonymous.of(plan, n -> "Person " + n, n -> "Helper " + n)).isEqualTo(anonymous);
    }

    private static Stream<String> personalWords() {
        Stream<String> people = plan.all(Person.class).stream().flatMap(AnonymousTest::words);
        Stream<String> helpers = plan.all(Helper.class).stream()
                .flatMap(helper -> Stream.of(helper.name(), helper.id().value()));
        Stream<String> notes = plan.all(Touch.class).stream().map(Touch::note);
        return Stream.of(people, helpers, notes).flatMap(words -> words);
    }

    private static Stream<String> words(Person person) {
        Stream<String> handles = person.accounts().stream().map(Account::handle);
        Stream<String> single = Stream.of(person.id().value(), person.name(), person.note(), person.nextStep());
        return Stream.of(single, handles, person.emails().stream(), person.links().stream(), person.phones().stream())
                .flatMap(words -> words);
    }
}
