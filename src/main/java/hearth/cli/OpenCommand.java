package hearth.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code hearth [FILE]}: the workbench itself. */
@Command(name = "hearth", mixinStandardHelpOptions = true, versionProvider = OpenCommand.Version.class)
final class OpenCommand implements Callable<Integer> {

    private static final String ENDING = ".hearth";

    private final Surroundings around;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.option.open.file")
    private @Nullable Path file;

    @Option(names = "--sample", descriptionKey = "cli.option.sample")
    private boolean sample;

    OpenCommand(Surroundings around) {
        this.around = around;
    }

    /** True for a bare word that no file bears and that was not meant as a plan's name either: a command mistyped. */
    static boolean isNoFile(String typed) {
        // Of all that can be typed not everything can be a Path.
        File file = new File(typed);
        return file.getParent() == null && !typed.endsWith(ENDING) && !file.exists();
    }

    @Override
    public Integer call() throws InterruptedException {
        if (file != null && isNoFile(file.toString())) {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(file.toString()));
        }
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
