package hearth.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCardVersion;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddressCardsTest {

    private static final Plan SAMPLE = SamplePlan.on(LocalDate.of(2026, 11, 21));

    @Test
    void everyCardIsAValidVCard4() {
        assertThat(SAMPLE.all(Person.class))
                .allSatisfy(person -> assertThat(AddressCards.card(person)
                                .validate(VCardVersion.V4_0)
                                .isEmpty())
                        .isTrue());
    }

    @Test
    void thereIsACardForEverybodyInTheOrderOfNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AddressCards.write(SAMPLE, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").endsWith("END:VCARD\r\n");
        assertThat(text.lines().filter("BEGIN:VCARD"::equals).count())
                .isEqualTo(SAMPLE.all(Person.class).size());
    }
}
