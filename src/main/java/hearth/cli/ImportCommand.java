package hearth.cli;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.RejectedFile;
import hearth.exchange.recipe.book.Import;
import hearth.exchange.recipe.book.Recipes;
import hearth.exchange.recipe.own.KeptRecipes;
import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.Problem;
import hearth.storage.Opened;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearth import FILE... --into PLAN}: all files or, when one of them cannot be read, none. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.import.files")
    private List<Path> files = List.of();

    @Option(names = "--into", required = true, paramLabel = "PLAN", descriptionKey = "cli.option.into")
    private Path into = Path.of("");

    @Option(names = "--recipe", paramLabel = "ID", descriptionKey = "cli.option.recipe")
    private @Nullable String recipe;

    @Option(names = "--kpi", paramLabel = "NAME", descriptionKey = "cli.option.kpi")
    private @Nullable String kpi;

    @Option(names = "--dates", paramLabel = "ORDER", descriptionKey = "cli.option.dates")
    private @Nullable DateOrder dates;

    @Option(names = "--rejected", paramLabel = "FILE", descriptionKey = "cli.option.rejected")
    private @Nullable Path rejected;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "cli.option.asJson")
    private boolean json;

    ImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        checkUsage();
        PlanFiles plans = new PlanFiles(around.data());
        Opened opened = plans.open(into);
        try (var _ = opened.file()) {
            // Listened to until the file is closed, since closing makes one, too.
            var _ = opened.file().onBackupProblem(this::remark);
            Map<Path, ImportPlan> imports = imports(opened, plans);
            Texts texts = new Texts(opened.plan().settings().locale());
            saveRejected(imports, texts);
            print(new ImportReport(imports, texts), texts);
            return imports.values().stream().allMatch(each -> each.rejected().isEmpty())
                    ? ExitCode.DONE
                    : ExitCode.WITH_REMARKS;
        }
    }

    private void remark(Problem problem) {
        List.of(problem.happened(), problem.safe(), problem.remedy())
                .forEach(words -> Say.line(around.err(), around.locale(), words));
    }

    private void checkUsage() throws Failure {
        List<Recipe> all = Recipes.with(kept());
        if (recipe != null && all.stream().noneMatch(each -> each.id().equals(recipe))) {
            String known = all.stream().map(Recipe::id).collect(Collectors.joining(", "));
            throw Failure.usage("exchange.refused.noRecipe", recipe, known);
        }
        if (rejected != null && files.size() > 1) {
            throw Failure.usage("cli.import.oneRejected");
        }
    }

    /** Reads every file against what the earlier ones leave, then saves all of it at once. */
    private Map<Path, ImportPlan> imports(Opened opened, PlanFiles plans) throws Failure {
        Map<Path, ImportPlan> imports = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        Plan plan = opened.plan();
        for (Path file : files) {
            ImportPlan one = read(plan, file);
            ChangeSet brought = accepted(one, plan, file);
            changes.addAll(brought.changes());
            plan = plan.with(brought);
            imports.put(file, one);
        }
        if (!changes.isEmpty()) {
            plans.save(into, opened, new ChangeSet(Message.of("exchange.import.name", names()), changes));
        }
        return imports;
    }

    private ImportPlan read(Plan plan, Path file) throws Failure {
        List<Mapping> kept = kept();
        ImportOptions options = new ImportOptions(recipe, kpi, dates, null, kept);
        try {
            return Import.plan(new ImportRequest(
                    plan,
                    file.getFileName().toString(),
                    bytes(file),
                    options,
                    around.ids(),
                    Days.asked(null, around, plan)));
        } catch (ImportRefused e) {
            Message where = Message.of("cli.import.refused", file.toString(), e.message());
            throw e.reason().key().equals("exchange.refused.whichKpi")
                    ? new Failure(ExitCode.WRONG_USAGE, where, Message.of("cli.import.whichKpi"))
                    : new Failure(ExitCode.CANNOT_READ, where, Message.of("cli.import.untouched", into.toString()));
        }
    }

    /** The recipes made by hand in the program's window serve here, too. */
    private List<Mapping> kept() {
        return new KeptRecipes(around.data().root()).read();
    }

    private static byte[] bytes(Path file) throws Failure, ImportRefused {
        try {
            if (Files.size(file) > Import.MOST_BYTES) {
                throw new ImportRefused(Message.of("exchange.refused.bytes", Import.MOST_BYTES / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.cannotRead(file);
        }
    }

    private static ChangeSet accepted(ImportPlan one, Plan plan, Path file) throws Failure {
        return switch (one.command().decide(plan)) {
            case Decision.Accepted(ChangeSet changes) -> changes;
            case Decision.Rejected(var reasons) ->
                throw new Failure(
                        ExitCode.CANNOT_READ,
                        Message.of(
                                "cli.import.refused",
                                file.toString(),
                                reasons.getFirst().message()));
        };
    }

    private void saveRejected(Map<Path, ImportPlan> imports, Texts texts) throws Failure {
        ImportPlan only = imports.values().iterator().next();
        if (rejected != null && !only.rejected().isEmpty()) {
            PlanFiles.write(rejected, force, out -> RejectedFile.write(only, texts, out));
        }
    }

    private void print(ImportReport report, Texts texts) {
        if (json) {
            Say.json(around.out(), report);
            return;
        }
        for (ImportReport.Imported file : report.files()) {
            around.out()
                    .println(texts.get(
                            "cli.import.done",
                            file.file(),
                            file.recipe(),
                            file.read(),
                            file.added(),
                            file.updated(),
                            file.skipped(),
                            file.rejected().size()));
            file.rejected().forEach(row -> around.out().println(texts.get("cli.import.row", row.line(), row.reason())));
        }
        around.out().flush();
    }

    private String names() {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
