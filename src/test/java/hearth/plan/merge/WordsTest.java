package hearth.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.FullPlan;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.text.Texts;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Plan PLAN = FullPlan.plan();

    static Stream<Kind<?>> kinds() {
        return Kinds.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfEveryKindCanBeSaid(Kind<?> kind) throws ReflectiveOperationException {
        Words words = new Words(PLAN);
        for (Entity entity : PLAN.all(kind.type())) {
            assertThat(TEXTS.say(words.name(entity))).isNotEmpty();
            for (RecordComponent field : kind.type().getRecordComponents()) {
                Object value = field.getAccessor().invoke(entity);
                assertThat(TEXTS.say(words.value(entity.id(), field.getName(), value)))
                        .isNotNull();
                constants(field, words, entity);
            }
        }
    }

    private static void constants(RecordComponent field, Words words, Entity entity) {
        if (field.getType().isEnum()) {
            for (Object constant : field.getType().getEnumConstants()) {
                assertThat(TEXTS.say(words.value(entity.id(), field.getName(), constant)))
                        .isNotEmpty();
            }
        }
    }
}
