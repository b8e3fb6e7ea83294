package hearth.cli;

import hearth.exchange.recipe.ImportPlan;
import hearth.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What an import prints. */
record ImportReport(List<Imported> files) {

    /** One file; every row that was read is counted once in the four numbers behind it. */
    record Imported(
            String file, String recipe, int read, int added, int updated, int skipped, List<Rejected> rejected) {}

    /** One row that stayed outside, by its line in the file, counted from 1. */
    record Rejected(long line, String reason) {}

    ImportReport(Map<Path, ImportPlan> imports, Texts texts) {
        this(imports.entrySet().stream()
                .map(entry -> imported(entry.getKey(), entry.getValue(), texts))
                .toList());
    }

    private static Imported imported(Path file, ImportPlan plan, Texts texts) {
        return new Imported(
                file.toString(),
                plan.recipe(),
                plan.read(),
                plan.added(),
                plan.updated(),
                plan.skipped(),
                plan.rejected().stream()
                        .map(row -> new Rejected(row.line(), texts.say(row.reason())))
                        .toList());
    }
}
