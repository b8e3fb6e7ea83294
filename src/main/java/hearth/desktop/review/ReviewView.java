package hearth.desktop.review;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DayWatch;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.SearchField;
import hearth.desktop.fx.Segmented;
import hearth.plan.EntityId;
import hearth.plan.review.Finding;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The plan's own critic: every finding with its reason, its place and its remedy. */
public final class ReviewView implements Screen {

    private final Desk desk;
    private final Texts texts;
    private final ReviewModel model;
    private final Lifetime lifetime = new Lifetime();
    private final ScreenFrame frame;
    private final PracticeChips chips;
    private final ListView<ReviewModel.Row> list = new ListView<>();
    private boolean showing;

    public ReviewView(Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = lifetime.with(new ReviewModel(desk));
        lifetime.with(new DayWatch(desk, model::dayChanged));
        chips = new PracticeChips(texts, model.practice());
        frame = new ScreenFrame(texts.get("review.title"), "").filters(search(), show(), order());
        frame.content(content());
        lifetime.listen(model.kept(), this::showKept);
        lifetime.listen(model.rows(), this::showRows);
        lifetime.listen(model.selected(), this::showFinding);
        lifetime.listen(model.practice(), chips::press);
        showKept(model.kept().get());
        showRows(model.rows().get());
        showFinding(model.selected().get());
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void reveal(EntityId<?> id) {
        model.reveal(id);
    }

    @Override
    public boolean leave() {
        return frame.leaveSide();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private SearchField search() {
        SearchField search = new SearchField(texts.get("review.search"));
        search.getStyleClass().add("review-search");
        search.textProperty().bindBidirectional(model.search());
        return search;
    }

    private Segmented<ReviewShow> show() {
        Segmented<ReviewShow> show = new Segmented<>(
                texts.get("review.show"), List.of(ReviewShow.values()), value -> texts.name("review", value));
        show.valueProperty().bindBidirectional(model.show());
        return show;
    }

    private Segmented<ReviewOrder> order() {
        Segmented<ReviewOrder> order = new Segmented<>(
                texts.get("review.order"), List.of(ReviewOrder.values()), value -> texts.name("review", value));
        order.valueProperty().bindBidirectional(model.order());
        return order;
    }

    private VBox content() {
        list.setId("findings");
        list.setAccessibleText(texts.get("review.list"));
        list.setCellFactory(view -> new FindingCell(texts, model.order()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(chips, list);
        content.getStyleClass().add("review-content");
        return content;
    }

    private void showKept(@Nullable Kept kept) {
        if (kept != null) {
            frame.subtitle(
                    texts.get("review.summary", kept.kept(), kept.practices().size(), kept.open(), kept.aside()));
            chips.show(kept);
        }
    }

    private void showRows(List<ReviewModel.Row> rows) {
        showing = true;
        list.getItems().setAll(rows);
        list.setPlaceholder(placeholder());
        showing = false;
        mark(model.selected().get());
    }

    private void showFinding(@Nullable Finding finding) {
        mark(finding);
        if (finding == null) {
            frame.closeSide();
        } else if (!(frame.getRight() instanceof FindingPanel open && open.isTypedFor(finding))) {
            frame.openSide(new FindingPanel(desk, model, finding, list::requestFocus));
        }
    }

    /** Selects a finding in the list and, when the list did not choose it itself, brings it into view. */
    private void mark(@Nullable Finding finding) {
        List<Finding> listed =
                list.getItems().stream().map(ReviewModel.Row::finding).toList();
        int place = finding == null ? -1 : listed.indexOf(finding);
        if (place == list.getSelectionModel().getSelectedIndex()) {
            return;
        }
        showing = true;
        list.getSelectionModel().clearSelection();
        if (place >= 0) {
            list.getSelectionModel().select(place);
            list.getFocusModel().focus(place);
            list.scrollTo(Math.max(0, place - 1));
        }
        showing = false;
    }

    private void picked(ReviewModel.@Nullable Row row) {
        if (showing || row == null) {
            return;
        }
        if (frame.leaveSide()) {
            model.select(row.finding());
        } else {
            mark(model.selected().get());
        }
    }

    private Region placeholder() {
        Kept kept = model.kept().get();
        if (model.isNarrowed() || model.show().get() != ReviewShow.OPEN) {
            return nothingHere();
        }
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                texts.get("review.well.title"),
                texts.get(
                        "review.well.words", kept == null ? 0 : kept.practices().size()));
    }

    private EmptyState nothingHere() {
        return new EmptyState(
                Feather.SEARCH,
                texts.get("review.nothing.title"),
                texts.get("review.nothing.words"),
                Buttons.plain(texts.get("review.nothing.widen"), model::widen));
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> go();
            case S, DELETE -> setAside();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go() {
        Finding finding = model.selected().get();
        if (finding != null) {
            model.goThere(finding);
        }
    }

    private void setAside() {
        Finding finding = model.selected().get();
        if (finding != null && finding.isSetAside()) {
            model.takeUp(finding);
        } else {
            askReason();
        }
    }

    /** Opens the place to write why the finding that is looked at is set aside. */
    void askReason() {
        if (frame.getRight() instanceof FindingPanel panel) {
            panel.askReason();
        }
    }
}
