package hearth.cli;

import hearth.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed and cannot be meant, in the owner's words instead of the parser's. */
final class WrongUsage {

    /** More names than these are no help. */
    private static final int SUGGESTIONS = 2;

    private final CommandLine line;
    private final Texts texts;

    WrongUsage(CommandLine line, Texts texts) {
        this.line = line;
        this.texts = texts;
    }

    /** What speaks against what was typed. */
    Trouble of(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException && command.getParent() == null) {
            return unknown(args)
                    .orElseGet(() -> new Trouble(Objects.requireNonNullElse(e.getMessage(), name), name, help(name)));
        }
        return new Trouble(noChoice(e).orElseGet(e::getMessage), where(e.getArgSpec(), name), help(name));
    }

    /** There is neither a command nor a file of that name. */
    Trouble unknown(String typed) {
        List<String> like = new UnmatchedArgumentException(line, List.of(typed)).getSuggestions();
        String what = like.isEmpty()
                ? texts.get("cli.noCommand", typed)
                : texts.get("cli.noCommand.like", typed, oneOf(like.subList(0, Math.min(like.size(), SUGGESTIONS))));
        return new Trouble(what, typed, help(line.getCommandName()));
    }

    private Optional<Trouble> unknown(String[] args) {
        return Stream.of(args)
                .filter(typed -> !typed.startsWith("-"))
                .findFirst()
                .filter(OpenCommand::isNoFile)
                .map(this::unknown);
    }

    /** "rings or map": a word that is none of those there are to choose from. */
    private Optional<String> noChoice(ParameterException e) {
        ArgSpec spec = e.getArgSpec();
        if (spec == null || !spec.type().isEnum() || !(e.getCause() instanceof TypeConversionException)) {
            return Optional.empty();
        }
        List<String> choices = Arrays.stream(spec.type().getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return Optional.of(texts.get("cli.refused.choice", where(spec, ""), oneOf(choices), e.getValue()));
    }

    private static String where(@Nullable ArgSpec spec, String command) {
        return switch (spec) {
            case OptionSpec option -> option.longestName();
            case null -> command;
            default -> spec.paramLabel();
        };
    }

    private String oneOf(List<String> names) {
        String last = names.getLast();
        return names.size() == 1
                ? last
                : texts.get("cli.or", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    private String help(String command) {
        return texts.get("cli.help", command);
    }
}
