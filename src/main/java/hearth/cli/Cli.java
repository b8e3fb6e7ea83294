package hearth.cli;

import hearth.exchange.csv.DateOrder;
import hearth.plan.Message;
import hearth.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: which commands there are and how what goes wrong is told. */
public final class Cli {

    private final Surroundings around;
    private final Texts texts;
    private final CommandLine line;

    public Cli(Surroundings around) {
        this.around = around;
        this.texts = new Texts(around.locale());
        this.line = commands()
                .setOut(around.out())
                .setErr(around.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(DateOrder.class, Cli::dateOrder)
                .registerConverter(LocalDate.class, this::day)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
        describe();
    }

    /** Runs a command and gives its exit code. */
    public int run(String... args) {
        return line.execute(args);
    }

    private CommandLine commands() {
        return new CommandLine(new OpenCommand(around))
                .addSubcommand(new NewCommand(around))
                .addSubcommand(new ImportCommand(around))
                .addSubcommand(new ExportCommand(around))
                .addSubcommand(new EraseCommand(around))
                .addSubcommand(new ReviewCommand(around))
                .addSubcommand(new DoctorCommand(around))
                .addSubcommand(new MergeCommand(around))
                .addSubcommand(new BackupsCommand(around))
                .addSubcommand(new MapCommand(around))
                .addSubcommand(new MixCommand(around))
                .addSubcommand(new CareCommand(around))
                .addSubcommand(new ScreensCommand(around));
    }

    private static DateOrder dateOrder(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "day-first" -> DateOrder.DAY_FIRST;
            case "month-first" -> DateOrder.MONTH_FIRST;
            default -> throw new TypeConversionException("day-first or month-first, not " + text);
        };
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(texts.get("cli.refused.day", text));
        }
    }

    private void describe() {
        line.setResourceBundle(ResourceBundle.getBundle("hearth.text.cli", Locale.ROOT));
        line.getCommandSpec().usageMessage().description(texts.get("cli.about.hearth"));
        line.getSubcommands().forEach((name, command) -> {
            command.getCommandSpec().mixinStandardHelpOptions(true);
            command.getCommandSpec().usageMessage().description(texts.get("cli.about." + name));
        });
    }

    private int wrongUsage(ParameterException e, String[] args) {
        around.err().println(e.getMessage());
        around.err()
                .println(texts.get(
                        "cli.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        around.err().flush();
        return ExitCode.WRONG_USAGE;
    }

    private int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        int code = e instanceof Failure failure ? told(failure) : defect(e);
        around.err().flush();
        return code;
    }

    private int told(Failure failure) {
        for (Message words : failure.words()) {
            around.err().println(texts.say(words));
        }
        return failure.code();
    }

    private int defect(Exception e) {
        around.err().println(texts.get("cli.defect", e.toString()));
        return ExitCode.DEFECT;
    }
}
