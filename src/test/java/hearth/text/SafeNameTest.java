package hearth.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.testing.Hostile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type becomes one name in one folder. */
class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Crumb & Crust→Crumb & Crust",
                "Käse – Brot 東京→Käse – Brot 東京",
                "../../etc/passwd→etc passwd",
                "C:\\Windows\\x→C Windows x",
                "a<b>c|d?e*f→a b c d e f",
                "CON→_CON",
                "nul.txt→_nul.txt",
                "Com1→_Com1",
                "COM¹→_COM¹",
                "Console→Console",
                "ends with dots. . .→ends with dots",
                ".hidden→hidden",
                "...→plan",
                "' '→plan"
            })
    void aNameIsSafe(String typed, String name) {
        assertThat(SafeName.of(typed, "plan")).isEqualTo(name);
    }

    @Test
    void nothingTurnsTheDirectionOrHides() {
        assertThat(SafeName.of("invoice\u202Efdp.exe\u0000\u0007\uFEFF\u2066\u200B", "plan"))
                .isEqualTo("invoicefdp.exe");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = SafeName.of("🔥".repeat(200), "plan");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(160);
        assertThat(name).matches("(🔥)+");
    }

    @Test
    void whateverIsTypedStaysInItsFolder() {
        Hostile hostile = new Hostile(20_261_121);
        for (int i = 0; i < Hostile.count(); i++) {
            String typed = hostile.text();
            String name = SafeName.of(typed, "plan");
            Path folder = Path.of("folder");
            assertThat(name)
                    .as(typed)
                    .isNotBlank()
                    .doesNotStartWith(".")
                    .doesNotEndWith(".")
                    .doesNotContain("/", "\\");
            assertThat(name.codePoints()).as(typed).noneMatch(Character::isISOControl);
            assertThat(folder.resolve(name + ".hearth").normalize().getParent()).isEqualTo(folder);
        }
    }
}
