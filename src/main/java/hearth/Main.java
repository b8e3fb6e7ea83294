package hearth;

import hearth.cli.Cli;
import hearth.cli.Surroundings;
import hearth.plan.TimedIds;
import hearth.storage.disk.DataFolder;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** The one entry point: {@code hearth}, with or without a window. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        System.exit(new Cli(surroundings()).run(args));
    }

    private static Surroundings surroundings() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        DataFolder data = DataFolder.of(System.getProperties(), System.getenv(), clock);
        Locale locale = Locale.getDefault();
        return new Surroundings(
                writer(System.out),
                writer(System.err),
                data,
                clock,
                locale,
                new TimedIds(clock, () -> UUID.randomUUID().getLeastSignificantBits()),
                new WindowWorkbench(data, clock, locale));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
