package hearth;

import hearth.desktop.app.Desktop;
import hearth.desktop.app.Launch;
import hearth.storage.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one entry point: `hearth`, with or without a window. */
@Command(name = "hearth", versionProvider = Main.Version.class, mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The plan to open.")
    private @Nullable Path file;

    @Option(names = "--sample", description = "Open the sample plan.")
    private boolean sample;

    public static void main(String... args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.system(ZoneId.systemDefault());
        DataFolder data = DataFolder.of(System.getProperties(), System.getenv(), clock);
        Optional<Path> plan = Optional.ofNullable(file).map(Path::toAbsolutePath);
        return new Desktop(System.getProperties(), System.getenv(), System.err)
                .open(new Launch(plan, sample, data, clock, Locale.getDefault()));
    }

    /** The version that the build wrote into the resources. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "hearth " + ResourceBundle.getBundle("hearth.version").getString("version")
            };
        }
    }
}
