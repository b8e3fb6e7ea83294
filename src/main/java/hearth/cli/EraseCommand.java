package hearth.cli;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.privacy.AboutPerson;
import hearth.plan.privacy.Mention;
import hearth.plan.privacy.Whom;
import hearth.storage.erase.CannotErase;
import hearth.storage.erase.Erased;
import hearth.storage.erase.Erasing;
import hearth.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth erase PLAN --person ID}: takes one person out of the plan and out of everything kept of it, for good. */
@Command(name = "erase")
final class EraseCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "PLAN", descriptionKey = "cli.option.plan")
    private Path file = Path.of("");

    @Option(names = "--person", required = true, paramLabel = "ID", descriptionKey = "cli.option.erase.person")
    private String person = "";

    @Option(names = "--keep-notes", descriptionKey = "cli.option.keepNotes")
    private boolean keepNotes;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    /** What is printed as JSON; the name is not in it. */
    record Report(
            boolean erased,
            String id,
            int touches,
            int ties,
            int notesStruck,
            int notesLeft,
            int backupsRewritten,
            int backupsRemoved,
            List<String> conflictCopies,
            List<String> otherCopies) {}

    EraseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        return dryRun ? show() : erase();
    }

    private int show() throws Failure {
        Plan plan = new PlanFiles(around.data()).read(file);
        AboutPerson about = AboutPerson.of(plan, Whose.person(plan, person).id());
        int mentions = about.mentions().size();
        Report report = new Report(
                false,
                about.person().id().value(),
                about.touches().size(),
                about.ties().size(),
                keepNotes ? 0 : mentions,
                keepNotes ? mentions : 0,
                0,
                0,
                List.of(),
                List.of());
        if (json) {
            Say.json(around.out(), report);
        } else {
            print(report, about.mentions());
        }
        return ExitCode.DONE;
    }

    private int erase() throws Failure {
        Erased erased = erased();
        Report report = new Report(
                true,
                erased.id().value(),
                erased.touches(),
                erased.ties(),
                erased.struck(),
                erased.left(),
                erased.backups(),
                erased.removed(),
                texts(erased.conflicts()),
                texts(erased.copies()));
        if (json) {
            Say.json(around.out(), report);
        } else {
            print(report, List.of());
        }
        return erased.left() + erased.copies().size() == 0 ? ExitCode.DONE : ExitCode.WITH_REMARKS;
    }

    private Erased erased() throws Failure {
        if (Files.notExists(file)) {
            throw Failure.missing(file);
        }
        Texts texts = new Texts(around.locale());
        String instead = keepNotes ? null : texts.get("plan.erase.someone");
        try {
            return Erasing.erase(file, this::meant, instead, around.data());
        } catch (CannotErase e) {
            boolean usage = e.why() != CannotErase.Why.REFUSED;
            throw new Failure(usage ? ExitCode.WRONG_USAGE : ExitCode.CANNOT_WRITE, file, e.problem());
        }
    }

    private List<Person> meant(Plan plan) {
        return Whom.isMeant(plan, person);
    }

    private void print(Report report, List<Mention> mentions) {
        Texts texts = new Texts(around.locale());
        String key = report.erased() ? "cli.erase.done" : "cli.erase.would";
        say(texts, Message.of(key, report.id(), report.touches(), report.ties(), report.notesStruck()));
        mentions.forEach(mention -> say(texts, Message.of("cli.erase.mention", mention.text())));
        if (report.notesLeft() > 0) {
            say(texts, Message.of("cli.erase.left", report.notesLeft()));
        }
        if (report.erased()) {
            say(texts, Message.of("cli.erase.backups", report.backupsRewritten(), report.backupsRemoved()));
        }
        report.conflictCopies().forEach(copy -> say(texts, Message.of("cli.erase.conflict", copy)));
        report.otherCopies().forEach(copy -> say(texts, Message.of("cli.erase.copy", copy)));
        say(texts, Message.of("cli.erase.elsewhere"));
        around.out().flush();
    }

    private void say(Texts texts, Message words) {
        around.out().println(texts.say(words));
    }

    private static List<String> texts(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }
}
