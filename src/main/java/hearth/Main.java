package hearth;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The one entry point: `hearth`, with or without a window. */
@Command(name = "hearth", versionProvider = Main.Version.class, mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    public static void main(String... args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
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
