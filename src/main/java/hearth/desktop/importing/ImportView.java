package hearth.desktop.importing;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.book.Recipes;
import hearth.text.Texts;
import java.io.File;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a file would bring, shown in front of the screen before anything happens. */
public final class ImportView extends VBox implements AutoCloseable {

    private final Texts texts;
    private final ImportModel model;
    private final IntConsumer finished;
    private final boolean last;
    private final int before;
    private final ComboBox<String> recipe;
    private final ComboBox<String> kpi = new ComboBox<>();
    private final ComboBox<DateOrder> order;
    private final Field kpiField;
    private final Field orderField;
    private final FormPane form;
    private final Button cancel;
    private final Label words = Labels.wrapped("", "import-words");
    private final VBox rows = new VBox();
    private final Button save;
    private final Button go;
    private final Button change;
    private final Button compare;
    private final Runnable twins;
    private boolean showing;

    /**
     * A file on its way in; it is read at once.
     *
     * @param answers what was said about such files before
     * @param last false when more files follow, so that this one can only be passed over
     * @param before how many pairs who look alike the files before this one left
     * @param finished told when the person is through with it, and how many pairs there are now
     * @param twins told when the person wants to look at those who look like somebody else
     */
    public ImportView(
            Desk desk,
            BroughtFile file,
            Answers answers,
            boolean last,
            int before,
            IntConsumer finished,
            Runnable twins) {
        this.texts = desk.texts();
        this.last = last;
        this.before = before;
        this.model = new ImportModel(desk, file, answers);
        this.finished = finished;
        this.twins = twins;
        recipe = Choices.of(model.recipes(), id -> model.isOwn(id) ? id : texts.get("importing.recipe." + id));
        change = Buttons.plain(texts.get("importing.map.change"), Feather.COLUMNS, model::map);
        compare = Buttons.plain(texts.get("importing.alike.compare"), Feather.USERS, this::compare);
        order = Choices.of(List.of(DateOrder.values()), each -> texts.name("importing", each));
        kpiField = new Field("kpi", texts.get("importing.kpi"), kpi).hint(texts.get("importing.kpi.hint"));
        orderField = new Field("order", texts.get("importing.order"), order).hint(texts.get("importing.order.hint"));
        save = Buttons.plain(texts.get("importing.rejected.save"), Feather.SAVE, this::saveRejected);
        go = Buttons.primary(texts.get("importing.go"), Feather.DOWNLOAD, this::go);
        cancel = Buttons.plain(texts.get(last ? "importing.cancel" : "importing.pass"), this::finish);
        form = new FormPane(texts);
        build();
        model.state().subscribe(this::show);
    }

    @Override
    public void close() {
        model.close();
    }

    private void build() {
        getStyleClass().add("import");
        recipe.setOnAction(event -> chosen(() -> model.take(recipe.getValue())));
        kpi.setEditable(true);
        kpi.getItems().setAll(model.kpis());
        kpi.setOnAction(event -> chosen(() -> model.choose(o -> o.withKpi(blankAsNull(kpi.getValue())))));
        order.setPromptText(texts.get("importing.order.choose"));
        order.setOnAction(event -> chosen(() -> model.means(order.getValue())));
        form.add("recipe", texts.get("importing.recipe"), recipe);
        form.add(kpiField);
        form.add(orderField);
        go.setDefaultButton(true);
        VBox outcome = Panes.column(Space.S, words, rows);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        outcome.setMinWidth(0);
        getChildren().addAll(file(), form, new HBox(Space.XL, new MappingPane(texts, model), outcome));
        model.draft().subscribe(draft -> {
            getStyleClass().remove("widest-sheet");
            if (draft != null) {
                getStyleClass().add("widest-sheet");
            }
            show(model.state().get());
        });
    }

    /** What belongs at the foot, the primary action last. */
    public List<Button> buttons() {
        return List.of(save, compare, cancel, go);
    }

    private Node file() {
        return Panes.row(Icons.of(Feather.FILE_TEXT), Labels.of(model.fileName(), "strong"), Panes.spacer(), change);
    }

    private void show(ImportState state) {
        showing = true;
        showQuestions(state);
        say(state);
        rows.getChildren()
                .setAll(state.rows().map(plan -> new ImportRows(plan, texts)).stream()
                        .toList());
        showFoot(state);
        showing = false;
        if (state instanceof ImportState.Done && !leavesRows(state) && (alike(state) == 0 || !last)) {
            finish();
        }
    }

    /** What the file is taken for, and what only a person can say of it. */
    private void showQuestions(ImportState state) {
        if (!recipe.getItems().equals(model.recipes())) {
            recipe.getItems().setAll(model.recipes());
        }
        recipe.setValue(model.recipe());
        boolean own = state.recipe().filter(model::isOwn).isPresent();
        Panes.shown(change, model.draft().get() == null && own);
        boolean numbers = state.rows().filter(this::holdsNumbers).isPresent();
        Panes.shown(kpiField, numbers || state instanceof ImportState.NeedsKpi);
        order.setValue(model.order().orElse(null));
        Panes.shown(orderField, state.rows().filter(ImportPlan::asksDateOrder).isPresent());
        Panes.shown(form, !(state instanceof ImportState.Done));
    }

    /** What can be done now. */
    private void showFoot(ImportState state) {
        boolean done = state instanceof ImportState.Done;
        Panes.shown(compare, last && done && alike(state) > 0);
        Panes.shown(save, leavesRows(state));
        Panes.shown(cancel, !done);
        go.setText(texts.get(done ? closing() : "importing.go"));
        go.setGraphic(Icons.of(done ? Feather.CHECK : Feather.DOWNLOAD));
        go.setDisable(!done && !model.canImport());
        if (!go.isDisabled() && !Focus.isIn(this)) {
            go.requestFocus();
        }
    }

    private static boolean leavesRows(ImportState state) {
        return state.rows().filter(plan -> !plan.rejected().isEmpty()).isPresent();
    }

    private void say(ImportState state) {
        words.setText(
                switch (state) {
                    case ImportState.NeedsColumns(var why) -> texts.say(why);
                    case ImportState.Reading reading -> texts.get("importing.reading");
                    case ImportState.Bringing bringing -> texts.get("importing.bringing");
                    case ImportState.NeedsKpi(var why) -> texts.say(why);
                    case ImportState.Refused(var why) -> texts.say(why);
                    case ImportState.Done(var plan, int _) ->
                        texts.get("importing.done", plan.rejected().size(), alike(state));
                    case ImportState.Ready(var plan, int alike) ->
                        model.asksOrder()
                                ? texts.get("importing.asks")
                                : texts.get(plan.brings() ? "importing.ready" : "importing.nothing", alike);
                });
        words.getStyleClass().remove("bad-text");
        if (state instanceof ImportState.Refused) {
            words.getStyleClass().add("bad-text");
        }
    }

    private void go() {
        if (model.state().get() instanceof ImportState.Done) {
            finish();
        } else {
            model.bringIn();
        }
    }

    private void finish() {
        finished.accept(alike(model.state().get()));
    }

    /** The pairs who look alike, those of the files before included. */
    private int alike(ImportState state) {
        return state instanceof ImportState.Done(var _, int alike) ? before + alike : before;
    }

    private void compare() {
        finish();
        twins.run();
    }

    private String closing() {
        return last ? "importing.close" : "importing.next";
    }

    private void saveRejected() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(save.getText());
        chooser.setInitialFileName(model.outside().name());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File to = chooser.showSaveDialog(getScene().getWindow());
        if (to != null) {
            model.state().get().rows().ifPresent(plan -> model.outside().save(plan, to.toPath()));
        }
    }

    /** What the person chooses counts; what is shown because the file says so does not. */
    private void chosen(Runnable choice) {
        if (!showing) {
            choice.run();
        }
    }

    private boolean holdsNumbers(ImportPlan plan) {
        return model.mapsNumbers()
                || List.of(Recipes.DATES_AND_NUMBERS, "ga4-traffic").contains(plan.recipe());
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
