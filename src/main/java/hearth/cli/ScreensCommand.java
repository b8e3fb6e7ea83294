package hearth.cli;

import hearth.cli.Workbench.Look;
import hearth.plan.Message;
import hearth.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth screens PLAN DIR}: every screen as a picture. */
@Command(name = "screens")
final class ScreensCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /** Light or dark. */
    enum Shade {
        LIGHT,
        DARK
    }

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "cli.option.screens.dir")
    private Path dir = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.option.theme")
    private Shade theme = Shade.LIGHT;

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", descriptionKey = "cli.option.size")
    private String size = "1280x800";

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    ScreensCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Look look = look();
        Plan plan = new PlanFiles(around.data()).read(file);
        checkFree();
        try {
            Files.createDirectories(dir);
            for (String screen : around.workbench().screens()) {
                around.workbench().draw(screen, plan, look, png(screen));
            }
        } catch (IOException e) {
            throw Failure.cannotWrite(dir);
        }
        Say.line(
                around.out(),
                around.locale(),
                Message.of("cli.screens.done", around.workbench().screens().size(), dir.toString()));
        return ExitCode.DONE;
    }

    private Look look() throws Failure {
        Matcher parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw Failure.usage("cli.screens.noSize", size);
        }
        return new Look(theme == Shade.DARK, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private void checkFree() throws Failure {
        for (String screen : around.workbench().screens()) {
            if (!force && Files.exists(png(screen))) {
                throw Failure.exists(png(screen));
            }
        }
    }

    private Path png(String screen) {
        return dir.resolve(screen + ".png");
    }
}
