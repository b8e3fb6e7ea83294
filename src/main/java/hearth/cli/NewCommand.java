package hearth.cli;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth new FILE}: a plan to begin with. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    /** What a new plan can begin as. */
    enum Template {
        SAMPLE,
        EMPTY
    }

    private final Surroundings around;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.new.file")
    private Path file = Path.of("");

    @Option(names = "--template", paramLabel = "ID", defaultValue = "EMPTY", descriptionKey = "cli.option.template")
    private Template template = Template.EMPTY;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    NewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        LocalDate today = LocalDate.now(around.clock());
        Plan plan = switch (template) {
            case SAMPLE -> SamplePlan.on(today);
            case EMPTY -> Plan.of(settings(today));
        };
        new PlanFiles(around.data()).create(file, plan, force);
        Say.line(around.out(), around.locale(), Message.of("cli.new.done", file.toString()));
        return ExitCode.DONE;
    }

    private Settings settings(LocalDate today) {
        return Settings.of(
                name(),
                currency(around.locale()),
                around.locale(),
                around.clock().getZone(),
                today);
    }

    /** The file's name without its ending, since a plan needs a name and nobody was asked for one. */
    private String name() {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.replaceFirst("\\.[^.]+$", "");
        return name.isBlank() ? fileName : name;
    }

    private static String currency(Locale locale) {
        return locale.getCountry().length() == 2 && Currency.getInstance(locale) != null
                ? Currency.getInstance(locale).getCurrencyCode()
                : "EUR";
    }
}
