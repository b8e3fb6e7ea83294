package hearth.desktop.importing;

import hearth.desktop.fx.Desk;
import hearth.exchange.ImportRefused;
import hearth.exchange.WholeFile;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.Import;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.Recipes;
import hearth.exchange.recipe.RejectedFile;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.scorecard.Kpi;
import hearth.session.Job;
import hearth.session.Occasion;
import hearth.session.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One file on its way into the plan: read beside the window, decided by the person, brought in as one gesture. */
final class ImportModel implements AutoCloseable {

    private final Desk desk;
    private final Path file;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new ImportState.Reading());
    private final Answers answers;
    private ImportOptions options = ImportOptions.NONE;
    private byte @Nullable [] bytes;
    private @Nullable Job reading;

    ImportModel(Desk desk, Path file, Answers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
        read();
    }

    ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    ImportOptions options() {
        return options;
    }

    /** Decides something and looks again what would come in. */
    void choose(UnaryOperator<ImportOptions> choice) {
        ImportOptions chosen = choice.apply(options);
        if (!chosen.equals(options)) {
            options = chosen;
            read();
        }
    }

    /** Says what dates with two meanings are; it is not asked again for files of this kind. */
    void means(DateOrder order) {
        state.get().rows().ifPresent(plan -> answers.dateOrder(plan.recipe(), order));
        choose(asked -> asked.withDateOrder(order));
    }

    /** What dates with two meanings are taken for: as was said for this file, or for one like it before. */
    Optional<DateOrder> order() {
        return Optional.ofNullable(options.dateOrder())
                .or(() -> state.get().rows().flatMap(plan -> answers.dateOrder(plan.recipe())));
    }

    static List<String> recipes() {
        return Recipes.ALL.stream().map(Recipe::id).toList();
    }

    /** The names of all KPIs, for the numbers of the file. */
    List<String> kpis() {
        return desk.plan().all(Kpi.class).stream().map(Kpi::name).sorted().toList();
    }

    /** True when there is something to bring in. */
    boolean canImport() {
        return state.get() instanceof ImportState.Ready(ImportPlan plan) && plan.brings();
    }

    /** Brings in what was shown. */
    void bringIn() {
        if (state.get() instanceof ImportState.Ready(ImportPlan plan) && plan.brings()) {
            desk.session().store().backUp(Occasion.IMPORT);
            state.set(new ImportState.Bringing(plan));
            desk.session()
                    .execute(
                            plan.command(),
                            desk.jobs(),
                            decision -> came(plan, decision),
                            () -> state.set(new ImportState.Ready(plan)));
        }
    }

    private void came(ImportPlan plan, Decision decision) {
        switch (decision) {
            case Decision.Accepted accepted -> done(plan);
            case Decision.Rejected(List<Reason> reasons) ->
                state.set(new ImportState.Refused(reasons.getFirst().message()));
        }
    }

    /** A name for the file of what stayed outside. */
    String rejectedName() {
        return desk.texts().get("importing.rejected.file", fileName().replaceFirst("\\.[^.]*$", ""));
    }

    /** Saves what stayed outside; the person has already agreed to overwrite what may stand there. */
    void saveRejected(Path to) {
        state.get()
                .rows()
                .ifPresent(plan -> desk.jobs()
                        .start(
                                Message.of("importing.job.rejected", String.valueOf(to.getFileName())),
                                progress -> written(to, plan),
                                saved -> desk.notices().tell(Message.of("importing.rejected.saved", saved.toString())),
                                failure -> desk.notices().problem(cannotSave(to))));
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.cancel();
        }
    }

    private void read() {
        close();
        state.set(new ImportState.Reading());
        Plan snapshot = desk.plan();
        ImportOptions chosen = options;
        Map<String, DateOrder> said = said();
        reading = desk.jobs()
                .start(
                        Message.of("importing.job.read", fileName()),
                        progress -> plan(snapshot, chosen, said),
                        plan -> state.set(new ImportState.Ready(plan)),
                        this::failed);
    }

    /** Only once the file is known to ask, what was answered before is an answer. */
    private ImportPlan plan(Plan snapshot, ImportOptions chosen, Map<String, DateOrder> said)
            throws IOException, ImportRefused {
        ImportPlan plan = plan(snapshot, chosen);
        boolean asks = plan.asksDateOrder() && chosen.dateOrder() == null && said.containsKey(plan.recipe());
        return asks ? plan(snapshot, chosen.withDateOrder(said.get(plan.recipe()))) : plan;
    }

    private ImportPlan plan(Plan snapshot, ImportOptions chosen) throws IOException, ImportRefused {
        return Import.plan(new ImportRequest(snapshot, fileName(), bytes(), chosen, desk.ids(), desk.today(snapshot)));
    }

    private Map<String, DateOrder> said() {
        Map<String, DateOrder> said = new HashMap<>();
        recipes().forEach(recipe -> answers.dateOrder(recipe).ifPresent(order -> said.put(recipe, order)));
        return said;
    }

    /** The file's bytes, read once however often the person decides otherwise. */
    private synchronized byte[] bytes() throws IOException, ImportRefused {
        byte[] known = bytes;
        if (known == null) {
            if (Files.size(file) > Import.MOST_BYTES) {
                throw new ImportRefused(Message.of("exchange.refused.bytes", Import.MOST_BYTES / 1_000_000));
            }
            known = Files.readAllBytes(file);
            bytes = known;
        }
        return known;
    }

    private void failed(Throwable failure) {
        state.set(
                switch (failure) {
                    case ImportRefused refused
                    when refused.reason().key().equals("exchange.refused.whichKpi") ->
                        new ImportState.NeedsKpi(refused.message());
                    case ImportRefused refused -> new ImportState.Refused(refused.message());
                    case IOException unreadable ->
                        new ImportState.Refused(Message.of("importing.unreadable", fileName()));
                    default -> throw new IllegalStateException("a file could not be read", failure);
                });
    }

    private void done(ImportPlan plan) {
        desk.notices().tell(Message.of("importing.told", plan.added(), plan.updated(), fileName()));
        state.set(new ImportState.Done(plan));
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
