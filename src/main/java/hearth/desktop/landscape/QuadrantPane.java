package hearth.desktop.landscape;

import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.PictureView;
import hearth.picture.Picture;
import hearth.picture.map.QuadrantPicture;
import hearth.picture.map.QuadrantWords;
import hearth.plan.EntityId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.session.Jobs;
import hearth.session.Latest;
import hearth.session.Work;
import hearth.text.Texts;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Influence against visibility, as large as there is room; a click on somebody selects them. */
final class QuadrantPane extends Region implements AutoCloseable {

    private static final double CAPTION = 28;
    private static final double SMALLEST = 320;

    private final LandscapeModel model;
    private final Texts texts;
    private final PictureView picture = new PictureView();
    private final Label caption = Labels.of("", "quadrant-caption");
    private final EmptyState empty;
    private final Lifetime lifetime = new Lifetime();
    private final Latest<Page> pages;

    /** What is shown: the picture, or none when of nobody anything is known, and what is said below. */
    private record Page(Optional<Picture> picture, String caption) {}

    QuadrantPane(LandscapeModel model, Jobs jobs, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.empty = new EmptyState(
                Feather.COMPASS,
                texts.get("landscape.quadrant.emptyTitle"),
                texts.get("landscape.quadrant.emptyWords"));
        pages = lifetime.with(new Latest<>(jobs, this::page, this::show));
        getStyleClass().add("quadrant-pane");
        getChildren().addAll(picture, caption, empty);
        // What arrives must not ask for room, and so for another picture.
        getChildren().forEach(child -> child.setManaged(false));
        picture.onSpot(spot -> {
            if (spot.about() != null) {
                model.select(spot.about());
            }
        });
        lifetime.listen(model.seen(), seen -> requestLayout());
        lifetime.listen(model.selected(), selected -> requestLayout());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    @Override
    protected void layoutChildren() {
        Seen seen = model.seen().get();
        if (!seen.isKnown() || getWidth() < SMALLEST || getHeight() < SMALLEST) {
            return;
        }
        empty.resizeRelocate(0, 0, getWidth(), getHeight());
        caption.resizeRelocate(0, getHeight() - CAPTION, getWidth(), CAPTION);
        picture.resizeRelocate(0, 0, getWidth(), getHeight() - CAPTION);
        pages.refresh();
    }

    private Work<Page> page() {
        Seen seen = model.seen().get();
        double width = getWidth();
        double height = getHeight() - CAPTION;
        Set<EntityId<?>> selected = Set.copyOf(model.selected().get());
        return progress -> page(seen, width, height, selected);
    }

    private Page page(Seen seen, double width, double height, Set<EntityId<?>> selected) {
        Landscape shown = seen.shown();
        return shown.nodes().values().stream().noneMatch(QuadrantPane::isKnown)
                ? new Page(Optional.empty(), "")
                : new Page(
                        Optional.of(QuadrantPicture.of(shown, seen.plan().settings(), texts, width, height, selected)),
                        caption(shown));
    }

    private void show(Page page) {
        empty.setVisible(page.picture.isEmpty());
        picture.setVisible(page.picture.isPresent());
        caption.setText(page.caption);
        page.picture.ifPresent(picture::show);
    }

    /** The picture is as large as the room it is given, so it must not ask for any. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    private String caption(Landscape shown) {
        return new QuadrantWords(texts).correlation(shown).orElseGet(() -> texts.get("landscape.correlation.unknown"));
    }

    private static boolean isKnown(MapNode node) {
        return node.standing().influence().isPresent()
                || node.standing().visibility().isPresent();
    }
}
