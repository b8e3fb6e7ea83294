package hearth.desktop.importing;

import hearth.desktop.fx.Desk;
import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.RowKind;
import hearth.exchange.recipe.book.Recipes;
import hearth.exchange.recipe.own.OwnTable;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Reason;
import hearth.plan.scorecard.Kpi;
import hearth.session.Job;
import hearth.session.Occasion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One file on its way into the plan: read beside the window, decided by the person, brought in as one gesture. */
final class ImportModel implements AutoCloseable {

    /** In the place of a recipe: a person says what the columns hold. */
    static final String BY_HAND = "by-hand";

    private final Desk desk;
    private final BroughtFile file;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Reading(Optional.empty()));
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final Answers answers;
    private ImportOptions options;
    private @Nullable Job reading;

    ImportModel(Desk desk, BroughtFile file, Answers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
        this.options = ImportOptions.NONE.withKept(answers.recipes());
        read();
    }

    ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    String fileName() {
        return file.name();
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

    /** The ids of all recipes: those made by hand, the program's own, and that a table is mapped. */
    List<String> recipes() {
        return Stream.concat(Recipes.with(options.kept()).stream().map(Recipe::id), Stream.of(BY_HAND))
                .toList();
    }

    /** What a recipe is called: its name when it was made by hand. */
    boolean isOwn(String recipe) {
        return options.kept().stream().anyMatch(each -> each.name().equals(recipe));
    }

    /** The table whose columns are being mapped, or null. */
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** The recipe that the file is taken for, or null while it is not known. */
    @Nullable
    String recipe() {
        String known = draft.get() == null ? state.get().recipe().orElse(options.recipe()) : BY_HAND;
        return known == null || recipes().contains(known) ? known : BY_HAND;
    }

    /** True while the rows of the table are said to be numbers. */
    boolean mapsNumbers() {
        Draft mapped = draft.get();
        return mapped != null && mapped.mapping().kind() == RowKind.NUMBERS;
    }

    /** Takes the file for one of a recipe, or begins to map its columns. */
    void take(String recipe) {
        if (recipe.equals(BY_HAND)) {
            map();
        } else {
            draft.set(null);
            choose(asked -> asked.withRecipe(recipe));
        }
    }

    /** Begins to map the columns, with what was said of such a file before when something was. */
    void map() {
        Optional<Mapping> said = options.kept().stream()
                .filter(each -> each.name().equals(recipe()))
                .findFirst();
        begin(table -> said.map(each -> Draft.of(table, each)).orElseGet(() -> Draft.of(table, file.baseName())));
    }

    /** Changes what the columns hold, and looks again what would come in. */
    void map(UnaryOperator<Draft> change) {
        Draft before = draft.get();
        if (before != null) {
            Draft after = change.apply(before);
            draft.set(after);
            if (!after.readsLike(before)) {
                readMapped(after);
            }
        }
    }

    /** Forgets the recipe that was made by hand for this file and reads it as if it never had been. */
    void forget(String recipe) {
        answers.forget(recipe);
        draft.set(null);
        options = options.withKept(answers.recipes()).withRecipe(null);
        read();
    }

    /** The names of all KPIs, for the numbers of the file. */
    List<String> kpis() {
        return desk.plan().all(Kpi.class).stream().map(Kpi::name).sorted().toList();
    }

    /** True while nobody has said what the dates of the file mean, which many of its rows may wait for. */
    boolean asksOrder() {
        return order().isEmpty()
                && state.get().rows().filter(ImportPlan::asksDateOrder).isPresent();
    }

    /** True when there is something to bring in, and nothing left to ask. */
    boolean canImport() {
        return state.get() instanceof ImportState.Ready(ImportPlan plan, int _) && plan.brings() && !asksOrder();
    }

    /** Brings in what was shown. */
    void bringIn() {
        if (state.get() instanceof ImportState.Ready(ImportPlan plan, int alike) && canImport()) {
            keep();
            desk.session().store().backUp(Occasion.IMPORT);
            state.set(new ImportState.Bringing(plan, alike));
            desk.session()
                    .execute(
                            plan.command(),
                            desk.jobs(),
                            decision -> came(plan, alike, decision),
                            () -> state.set(new ImportState.Ready(plan, alike)));
        }
    }

    /** What was said of these columns holds for the next file, too. */
    private void keep() {
        Draft mapped = draft.get();
        if (mapped != null && mapped.isKept()) {
            answers.keep(mapped.mapping().into(options.kpi()));
        }
    }

    private void came(ImportPlan plan, int alike, Decision decision) {
        switch (decision) {
            case Decision.Accepted accepted -> done(plan, alike);
            case Decision.Rejected(List<Reason> reasons) ->
                state.set(new ImportState.Refused(reasons.getFirst().message()));
        }
    }

    /** What stayed outside, to be saved. */
    Outside outside() {
        return new Outside(desk, file);
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.cancel();
        }
    }

    private void begin(Function<OwnTable, Draft> beginning) {
        close();
        reading = desk.jobs()
                .start(
                        Message.of("importing.job.read", fileName()),
                        progress -> OwnTable.of(file.bytes()),
                        table -> {
                            Draft begun = beginning.apply(table);
                            draft.set(begun);
                            readMapped(begun);
                        },
                        failure -> state.set(refused(failure)));
    }

    private void readMapped(Draft mapped) {
        options = options.withMapping(mapped.mapping());
        if (mapped.mapping().suffices()) {
            read();
        } else {
            close();
            String kind = mapped.mapping().kind().name();
            state.set(new ImportState.NeedsColumns(Message.of("importing.map.needs." + kind)));
        }
    }

    private void read() {
        close();
        state.set(new ImportState.Reading(
                draft.get() == null ? Optional.empty() : state.get().rows()));
        FileReading look = FileReading.of(desk, file, options, answers);
        reading = desk.jobs()
                .start(
                        Message.of("importing.job.read", fileName()),
                        progress -> look.ready(),
                        state::set,
                        this::failed);
    }

    private void failed(Throwable failure) {
        boolean unknown = failure instanceof ImportRefused refused
                && refused.reason().key().equals("exchange.refused.notKnown");
        if (unknown && draft.get() == null) {
            begin(table -> Draft.of(table, file.baseName()));
        } else {
            state.set(refused(failure));
        }
    }

    private ImportState refused(Throwable failure) {
        return switch (failure) {
            case ImportRefused refused
            when refused.reason().key().equals("exchange.refused.whichKpi") ->
                new ImportState.NeedsKpi(refused.message());
            case ImportRefused refused -> new ImportState.Refused(refused.message());
            case IOException unreadable -> new ImportState.Refused(Message.of("importing.unreadable", fileName()));
            default -> throw new IllegalStateException("a file could not be read", failure);
        };
    }

    private void done(ImportPlan plan, int alike) {
        desk.notices().tell(Message.of("importing.told", plan.added(), plan.updated(), fileName()));
        draft.set(null);
        state.set(new ImportState.Done(plan, alike));
    }
}
