package hearth.desktop.export;

import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.report.PageImage;
import hearth.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The pages one below the other, as wide as there is room. */
final class PagesPane extends StackPane implements AutoCloseable {

    private static final double WIDEST = 720;
    private static final double MARGIN = 48;

    private final Texts texts;
    private final ExportModel model;
    private final Lifetime lifetime = new Lifetime();
    private final VBox pages = new VBox(Space.XL);
    private final ScrollPane scroll = Panes.scroll(pages);
    private final ProgressIndicator busy = new ProgressIndicator();

    PagesPane(Texts texts, ExportModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("export-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        pages.getStyleClass().add("export-paper");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.get("export.preview"));
        busy.setMaxSize(48, 48);
        busy.setAccessibleText(texts.get("export.drawing"));
        getChildren().addAll(scroll, busy);
        busy.visibleProperty().bind(model.drawing());
        lifetime.listen(model.pages(), this::show);
        lifetime.listen(model.format(), format -> show(model.pages().get()));
        lifetime.listen(model.table(), table -> show(model.pages().get()));
        show(model.pages().get());
    }

    @Override
    public void close() {
        busy.visibleProperty().unbind();
        lifetime.close();
    }

    private void show(List<PageImage> images) {
        double position = scroll.getVvalue();
        if (images.isEmpty() && !model.drawing().get()) {
            pages.getChildren().setAll(nothing());
        } else {
            pages.getChildren().setAll(images.stream().map(this::page).toList());
        }
        scroll.setVvalue(position);
    }

    private Node nothing() {
        return switch (model.format().get()) {
            case PDF, HTML ->
                new EmptyState(Feather.FILE_TEXT, texts.get("export.nothing.title"), texts.get("export.nothing.words"));
            case JSON ->
                new EmptyState(Feather.DATABASE, texts.get("export.json.title"), texts.get("export.json.words"));
            case CSV -> table();
            case VCF -> new EmptyState(Feather.USERS, texts.get("export.vcf.title"), texts.get("export.vcf.words"));
            case ICS -> new EmptyState(Feather.CALENDAR, texts.get("export.ics.title"), texts.get("export.ics.words"));
        };
    }

    private Node table() {
        return switch (model.table().get()) {
            case PEOPLE, TOUCHES, NUMBERS, HAND_OFFS ->
                new EmptyState(Feather.GRID, texts.get("export.csv.title"), texts.get("export.csv.words"));
            case GOOGLE ->
                new EmptyState(
                        Feather.USERS, texts.get("export.csv.google.title"), texts.get("export.csv.google.words"));
            case OUTLOOK ->
                new EmptyState(
                        Feather.USERS, texts.get("export.csv.outlook.title"), texts.get("export.csv.outlook.words"));
            case KUMU_ELEMENTS, KUMU_CONNECTIONS ->
                new EmptyState(Feather.SHARE_2, texts.get("export.csv.kumu.title"), texts.get("export.csv.kumu.words"));
        };
    }

    private Node page(PageImage page) {
        ImageView view = new ImageView(image(page));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(scroll.widthProperty().map(width -> Math.min(WIDEST, width.doubleValue() - MARGIN)));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(texts.get("export.page", page.number()) + "\n" + page.text());
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("export-sheet");
        sheet.setMaxWidth(USE_PREF_SIZE);
        VBox box = new VBox(Space.XS, sheet, Labels.of(texts.get("export.page", page.number()), "small", "muted"));
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    private static WritableImage image(PageImage page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        var format = PixelFormat.getIntArgbInstance();
        image.getPixelWriter()
                .setPixels(
                        0, 0, page.width(), page.height(), format, page.argb().duplicate(), page.width());
        return image;
    }
}
