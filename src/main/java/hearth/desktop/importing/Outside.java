package hearth.desktop.importing;

import hearth.desktop.fx.Desk;
import hearth.exchange.WholeFile;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.RejectedFile;
import hearth.plan.Message;
import hearth.session.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** The rows of a file that stayed outside, to be saved, mended and brought in again. */
final class Outside {

    private final Desk desk;
    private final BroughtFile from;

    Outside(Desk desk, BroughtFile from) {
        this.desk = desk;
        this.from = from;
    }

    /** A name for their file. */
    String name() {
        return desk.texts().get("importing.rejected.file", from.baseName());
    }

    /** Saves them; the person has already agreed to overwrite what may stand there. */
    void save(ImportPlan plan, Path to) {
        desk.jobs()
                .start(
                        Message.of("importing.job.rejected", String.valueOf(to.getFileName())),
                        progress -> written(to, plan),
                        saved -> desk.notices().tell(Message.of("importing.rejected.saved", saved.toString())),
                        failure -> desk.notices().problem(cannotSave(to)));
    }

    private Path written(Path to, ImportPlan plan) throws IOException {
        WholeFile.write(to, true, out -> RejectedFile.write(plan, desk.texts(), out));
        return to;
    }

    private static Problem cannotSave(Path file) {
        return new Problem(
                Message.of("export.problem.happened", file.toString()),
                Message.of("export.problem.safe"),
                Message.of("export.problem.remedy"));
    }
}
