package hearth.exchange.recipe.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.json.FullPlan;
import hearth.exchange.json.PlanJson;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.plan.ChangeSet;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.testing.Malformed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files as no program writes them: each is brought in, row by row rejected, or refused with a reason; nothing else. */
class MalformedFilesTest {

    /** A short run in every build; the hunt tries what this property says. */
    private static final int FILES = Integer.getInteger("hearth.malformed", 240);

    /** Allocated in all, which is far more than is ever held at once; the hunt runs this in a heap of 256 MB. */
    private static final long MOST_ALLOCATED = 1L << 30;

    private static final long LONGEST = 5_000_000_000L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Plan EMPTY =
            Plan.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneId.of("Europe/London"), LocalDate.of(2026, 1, 1)));

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final AtomicInteger ids = new AtomicInteger();

    @Test
    void everyMalformedFileIsReadOrRefused() throws IOException {
        List<byte[]> seeds = seeds();
        int refused = 0;
        for (int number = 0; number < FILES; number++) {
            byte[] file = new Malformed(number).of(seeds.get(number % seeds.size()));
            refused += isTaken(file, "file " + number) ? 0 : 1;
        }
        assertThat(refused).as("some are beyond reading").isBetween(1, FILES - 1);
    }

    @Test
    void tooMuchOfAnythingIsRefused() throws IOException {
        assertThat(isTaken(new byte[100_000_001], "bytes")).isFalse();
        assertThat(isTaken(text("{\"format\":" + "[".repeat(70) + "]".repeat(70) + "}"), "depth"))
                .isFalse();
        assertThat(isTaken(text("{\"format\":\"" + "x".repeat(1_000_001) + "\"}"), "a text"))
                .isFalse();
        assertThat(isTaken(text("{\"format\":\"hearth-plan\",\"version\":1" + "0".repeat(200) + "}"), "a number"))
                .isFalse();
    }

    /** True when it was read, whatever of it then came in. */
    private boolean isTaken(byte[] file, String name) throws IOException {
        long cpu = thread.getCurrentThreadCpuTime();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        try {
            ImportOptions options = new ImportOptions(null, "Visits", DateOrder.DAY_FIRST, null, List.of());
            ImportPlan plan =
                    Import.plan(new ImportRequest(EMPTY, name, file, options, () -> "n" + ids.incrementAndGet(), DAY));
            assertThat(plan.rejected())
                    .as(name)
                    .allSatisfy(row -> assertThat(row.line()).isPositive());
            if (plan.command().decide(EMPTY) instanceof Decision.Accepted(ChangeSet changes)) {
                assertSound(EMPTY.with(changes), name);
            }
            return true;
        } catch (ImportRefused e) {
            assertThat(e.message().key()).as(name).startsWith("exchange.");
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(name + " seed of " + seeds().size(), e);
        } finally {
            assertThat(thread.getCurrentThreadAllocatedBytes() - allocated)
                    .as(name + ": bytes")
                    .isLessThan(MOST_ALLOCATED);
            assertThat(thread.getCurrentThreadCpuTime() - cpu)
                    .as(name + ": time")
                    .isLessThan(LONGEST);
        }
    }

    /** What came in can be written and read again, and no text in it has a control character. */
    private static void assertSound(Plan plan, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .as(name)
                .doesNotContainPattern("(?<!\\\\)\\\\u00[01][0-9A-F]|[\\x7f-\\x9f]");
        try {
            assertThat(PlanJson.read(new ByteArrayInputStream(out.toByteArray())))
                    .as(name)
                    .isEqualTo(plan);
        } catch (ImportRefused e) {
            throw new AssertionError(name, e);
        }
    }

    /** A sound file of every recipe. */
    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String name : List.of(
                "ambiguous", "american", "ga4-traffic", "google-contacts", "linkedin-connections", "weekly-sales")) {
            try (InputStream in = MalformedFilesTest.class.getResourceAsStream("/hearth/exchange/" + name + ".csv")) {
                seeds.add(Objects.requireNonNull(in).readAllBytes());
            }
        }
        Stream.of(
                        ContactFilesTest.GOOGLE_OLD,
                        ContactFilesTest.OUTLOOK,
                        ContactFilesTest.OUTLOOK_GERMAN,
                        ContactFilesTest.MAILCHIMP,
                        ContactFilesTest.BREVO,
                        ContactFilesTest.CARDS,
                        ContactFilesTest.ELEMENTS,
                        ContactFilesTest.CONNECTIONS)
                .map(MalformedFilesTest::text)
                .forEach(seeds::add);
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        PlanJson.write(FullPlan.plan(), plan);
        seeds.add(plan.toByteArray());
        return seeds;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
