package hearth.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth [FILE]}: the workbench itself. */
@Command(name = "hearth", mixinStandardHelpOptions = true, versionProvider = OpenCommand.Version.class)
final class OpenCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.option.open.file")
    private @Nullable Path file;

    @Option(names = "--sample", descriptionKey = "cli.option.sample")
    private boolean sample;

    OpenCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        return around.workbench().open(Optional.ofNullable(file).map(Path::toAbsolutePath), sample);
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
