package hearth.cli;

import hearth.exchange.csv.DateOrder;
import hearth.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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
        tell(new WrongUsage(line, texts).of(e, args), Arrays.asList(args));
        return ExitCode.WRONG_USAGE;
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        String name = command.getCommandSpec().qualifiedName();
        List<String> args = parsed.originalArgs();
        if (e instanceof Failure failure) {
            tell(Trouble.of(failure, name, texts), args);
            return failure.code();
        }
        tell(new Trouble(texts.get("cli.defect", e.toString()), name, null), args);
        return ExitCode.DEFECT;
    }

    /** In words for whoever sits there, and besides as JSON for a program that waits for its one object. */
    private void tell(Trouble trouble, List<String> args) {
        trouble.words(around.err());
        if (args.contains("--json")) {
            trouble.json(around.out());
        }
    }
}
