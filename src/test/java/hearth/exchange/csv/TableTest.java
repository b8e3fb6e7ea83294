package hearth.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.exchange.ImportRefused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String ODD = "\"\"\"',;\t\r\nab1";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyUsualEncodingIsRead(String charset) throws ImportRefused {
        String text = "Name,Ort\nZoë Müller,Köln – Süd\nJosé,Málaga\n";
        assertThat(first(text.getBytes(Charset.forName(charset))).head(2).get(1).cells())
                .containsExactly("Zoë Müller", "Köln – Süd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) throws ImportRefused {
        assertThat(first("\ufeffName,Ort\n".getBytes(Charset.forName(charset)))
                        .head(1)
                        .getFirst()
                        .cells())
                .containsExactly("Name", "Ort");
    }

    @Test
    void linesAreThoseOfTheFile() throws ImportRefused {
        List<Row> rows = rows("sep=;\r\na;b\r\n\"two\r\nlines\";c\r\n\r\nd;e\r\n");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 5L, 6L);
        assertThat(rows.get(1).cells()).containsExactly("two\nlines", "c");
        assertThat(rows.get(2).isEmpty()).isTrue();
    }

    @Test
    void aQuoteThatNeverClosesCostsItsRowOnly() throws ImportRefused {
        List<Row> rows = rows("a,b\n\"open,1\nc,2\nd,\"3\"\n");
        assertThat(rows).extracting(Row::damaged).containsExactly(false, true, false, false);
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.getLast().cells()).containsExactly("d", "3");
    }

    @Test
    void aQuoteWithinARowCostsItsRowOnly() throws ImportRefused {
        List<Row> rows = rows("a,b\n\"he said \"hi\" twice\",1\n5\" tall,2\n");
        assertThat(rows).extracting(Row::damaged).containsExactly(false, true, false);
        assertThat(rows.getLast().cells()).containsExactly("5\" tall", "2");
    }

    @Test
    void excelsApostropheGoesAndPeoplesStays() throws ImportRefused {
        assertThat(rows("'+49 30,'t Hooft,'=A1,'123\n").getFirst().cells())
                .containsExactly("+49 30", "'t Hooft", "=A1", "123");
    }

    @Test
    void controlCharactersAndPaddingGo() throws ImportRefused {
        assertThat(rows("\u0007 a \u0001,b\u009b\n").getFirst().cells()).containsExactly("a", "b");
    }

    @Test
    void anEndlessCellIsDamage() throws ImportRefused {
        List<Row> rows = rows("a,b\n" + "x".repeat(Table.MOST_CHARACTERS + 10) + ",1\nc,2\n");
        assertThat(rows).extracting(Row::damaged).containsExactly(false, true, false);
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThatThrownBy(() -> rows("a\n".repeat(Table.MOST_ROWS + 1))).isInstanceOf(ImportRefused.class);
    }

    @Test
    void tooManyDamagedRowsAreRefused() {
        assertThatThrownBy(() -> rows("\"a\" b\n".repeat(Table.MOST_DAMAGED + 1)))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void randomBytesGiveRowsOrATypedError() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            readOrRefuse(bytes);
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) ODD.charAt(Math.floorMod(bytes[b], ODD.length()));
            }
            readOrRefuse(bytes);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            for (Table table : Table.of(bytes)) {
                table.each(row -> assertThat(row.line()).isPositive());
            }
        } catch (ImportRefused e) {
            assertThat(e.reason().key()).startsWith("exchange.refused.");
        }
    }

    private static List<Row> rows(String text) throws ImportRefused {
        return first(text.getBytes(StandardCharsets.UTF_8)).head(Integer.MAX_VALUE);
    }

    private static Table first(byte[] bytes) throws ImportRefused {
        return Table.of(bytes).getFirst();
    }
}
