package hearth.desktop.export;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.Space;
import hearth.exchange.csv.PlanTable;
import hearth.plan.EntityId;
import hearth.report.Paper;
import hearth.report.Section;
import hearth.text.Texts;
import java.io.File;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The choices at the side, the pages in the middle, one button to save. */
public final class ExportView implements Screen {

    private final Texts texts;
    private final ExportModel model;
    private final Lifetime lifetime = new Lifetime();
    private final ScreenFrame frame;
    private final Button save;
    private final VBox sections = new VBox(Space.S);

    public ExportView(Desk desk) {
        texts = desk.texts();
        model = lifetime.with(new ExportModel(desk));
        save = Buttons.primary(texts.get("export.save.PDF"), Feather.DOWNLOAD, this::choosePlace);
        frame = new ScreenFrame(texts.get("export.title"), texts.get("export.subtitle"))
                .primary(save)
                .content(content())
                .flush();
        lifetime.listen(model.format(), format -> showSave());
        frame.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (SAVE_KEYS.match(event)) {
                event.consume();
                choosePlace();
            }
        });
    }

    private static final KeyCombination SAVE_KEYS = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void reveal(EntityId<?> id) {
        // No single thing is at home here.
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private BorderPane content() {
        BorderPane content = new BorderPane(lifetime.with(new PagesPane(texts, model)));
        content.setRight(Panes.scroll(choices()));
        return content;
    }

    private Region choices() {
        FormPane form = new FormPane(texts);
        form.getStyleClass().add("export-choices");
        form.add("format", texts.get("export.format"), format());
        form.add(tableField());
        form.add(sectionField());
        form.add(onlyFor(ExportFormat::isReport, new Field("paper", texts.get("export.paper"), paper())));
        Field day = new Field("asOf", texts.get("export.asOf"), asOf()).hint(texts.get("export.asOf.hint"));
        form.add(onlyFor(ExportFormat::isReport, day));
        form.add(privacyField());
        form.add(addresses());
        return form;
    }

    private Field privacyField() {
        Field field =
                new Field("privacy", texts.get("export.privacy"), privacy()).hint(texts.get("export.privacy.hint"));
        field.visibleProperty().bind(model.addressBook().not());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    /** Where nothing would be left without personal data, that is said in the place of the choice. */
    private Field addresses() {
        Field field = new Field(
                "addresses", texts.get("export.privacy"), Labels.wrapped(texts.get("export.privacy.addresses")));
        field.visibleProperty().bind(model.addressBook());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private ComboBox<ExportFormat> format() {
        ComboBox<ExportFormat> format = Choices.of(List.of(ExportFormat.values()), each -> texts.name("export", each));
        format.setMaxWidth(Double.MAX_VALUE);
        format.valueProperty().bindBidirectional(model.format());
        return format;
    }

    private Field tableField() {
        ComboBox<PlanTable> table = Choices.of(model.tables(), each -> texts.name("exchange", each));
        table.setMaxWidth(Double.MAX_VALUE);
        table.valueProperty().bindBidirectional(model.table());
        return onlyFor(format -> format == ExportFormat.CSV, new Field("table", texts.get("export.table"), table));
    }

    /** What has no meaning in a format is not shown with it. */
    private Field onlyFor(Predicate<ExportFormat> formats, Field field) {
        field.visibleProperty().bind(model.format().map(formats::test));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Field sectionField() {
        Section.ALL.forEach(section -> sections.getChildren().add(section(section)));
        return onlyFor(ExportFormat::isReport, new Field("sections", texts.get("export.sections"), sections));
    }

    private CheckBox section(Section section) {
        CheckBox box = new CheckBox(texts.name("report", section));
        box.setSelected(model.has(section));
        box.selectedProperty().subscribe(chosen -> {
            model.choose(section, chosen);
            showSave();
        });
        return box;
    }

    private Segmented<Paper> paper() {
        Segmented<Paper> paper = new Segmented<>(
                texts.get("export.paper"), List.of(Paper.values()), choice -> texts.name("report", choice));
        paper.valueProperty().bindBidirectional(model.paper());
        return paper;
    }

    // Picked, never typed: there is no report without a day.
    private DateField asOf() {
        DateField field = new DateField(texts);
        field.setEditable(false);
        field.valueProperty().bindBidirectional(model.asOf());
        return field;
    }

    private CheckBox privacy() {
        CheckBox box = new CheckBox(texts.get("export.privacy.without"));
        box.selectedProperty().bindBidirectional(model.withoutPersonalData());
        return box;
    }

    private void showSave() {
        save.setText(texts.get("export.save." + model.format().get().name()));
        save.setDisable(!model.canSave());
    }

    private void choosePlace() {
        if (!model.canSave()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(save.getText());
        chooser.setInitialFileName(model.fileName());
        String ending = model.format().get().ending();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(java.util.Locale.ROOT), "*." + ending));
        File file = chooser.showSaveDialog(frame.getScene().getWindow());
        if (file != null) {
            model.save(file.toPath());
        }
    }
}
