package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hearth.testing.Compiled;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text a person reads stands in a bundle, and every bundle holds only texts that somebody reads. */
class BundleTest {

    /** Read once: the code is looked through to its last constant. */
    private static final Bundles BUNDLES = Bundles.read();

    private static final KeysInCode CODE = KeysInCode.read(BUNDLES.names());
    private static final Set<String> ENUM_KEYS = enumKeys();

    @Test
    void everyKeyInTheCodeHasItsWords() {
        Set<String> known = new HashSet<>(BUNDLES.keys());
        assertThat(CODE.keys().stream().filter(key -> !known.contains(key)))
                .as("keys in the code without words")
                .isEmpty();
    }

    @Test
    void everyKeyPutTogetherFindsWords() {
        assertThat(CODE.joinedWithout(BUNDLES.keys()))
                .as("keys put together that no bundle answers")
                .isEmpty();
    }

    @Test
    void everyKeyInABundleIsUsed() {
        assertThat(BUNDLES.keys().stream().filter(key -> !CODE.use(key) && !ENUM_KEYS.contains(key)))
                .as("keys nobody uses: delete them, or mend the code that should")
                .isEmpty();
    }

    @Test
    void everyStoredEnumHasItsNames() {
        assertThat(EnumNames.keys().filter(name -> BUNDLES.keys().stream().noneMatch(key -> key.endsWith("." + name))))
                .as("constants that are stored but have no name for people")
                .isEmpty();
    }

    @Test
    void anEnumWithOneNameHasAll() {
        Set<String> begun = BUNDLES.keys().stream()
                .filter(ENUM_KEYS::contains)
                .map(BundleTest::withoutConstant)
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>(BUNDLES.keys());
        assertThat(ENUM_KEYS.stream().filter(key -> begun.contains(withoutConstant(key)) && !known.contains(key)))
                .as("constants without a name in an enum that has some")
                .isEmpty();
    }

    @Test
    void aKeyStandsOnceAndInItsOwnBundle() {
        assertThat(BUNDLES.keys()).doesNotHaveDuplicates();
        assertThat(BUNDLES.lines().filter(line -> !line.key().startsWith(line.bundle() + ".")))
                .as("keys in a bundle that is not theirs")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPatternParses() {
        return BUNDLES.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> checkPatterns(file.getValue())));
    }

    private static void checkPatterns(List<Bundles.Line> lines) {
        for (Bundles.Line line : lines) {
            assertThatCode(() -> new MessageFormat(line.pattern(), Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5}))
                    .as(line.key())
                    .doesNotThrowAnyException();
            assertThat(line.pattern().replace("''", ""))
                    .as("%s: a single apostrophe swallows what follows; write ’ or ''", line.key())
                    .doesNotContain("'");
            assertThat(line.pattern()).as(line.key()).isNotBlank();
        }
    }

    private static String withoutConstant(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    /** Every key that {@link Texts#name} could ask for, in any bundle. */
    private static Set<String> enumKeys() {
        Set<String> constants = Compiled.program().stream()
                .filter(type -> type.isEnum())
                .map(type -> type.reflect())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());
        return BUNDLES.names().stream()
                .flatMap(bundle -> constants.stream().map(constant -> bundle + "." + constant))
                .collect(Collectors.toSet());
    }
}
