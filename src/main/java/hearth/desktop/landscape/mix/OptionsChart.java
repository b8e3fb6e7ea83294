package hearth.desktop.landscape.mix;

import hearth.desktop.fx.Filling;
import hearth.desktop.fx.PictureView;
import hearth.picture.OptionsPicture;
import hearth.picture.Picture;
import hearth.plan.EntityId;
import hearth.plan.mix.Options;
import hearth.session.Jobs;
import hearth.session.Latest;
import hearth.session.Work;
import hearth.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Options by cost and reach, as large as there is room; a click on one selects it. */
final class OptionsChart extends Filling implements AutoCloseable {

    private static final double SMALLEST = 120;

    private final Texts texts;
    private final PictureView view = new PictureView();
    private final Latest<Picture> pictures;
    private @Nullable Weighed weighed;
    private @Nullable Options options;
    private Set<EntityId<?>> selected = Set.of();

    OptionsChart(Texts texts, Jobs jobs, Consumer<EntityId<?>> open) {
        this.texts = texts;
        this.pictures = new Latest<>(jobs, this::picture, view::show);
        getStyleClass().add("options-chart");
        getChildren().add(view);
        // What arrives must not ask for room, and so for another picture.
        view.setManaged(false);
        view.onSpot(spot -> {
            if (spot.about() != null) {
                open.accept(spot.about());
            }
        });
    }

    /**
     * Shows these options.
     *
     * @param shown those that the filter lets through
     */
    void show(Weighed newest, Options shown, List<EntityId<?>> selection) {
        weighed = newest;
        options = shown;
        selected = Set.copyOf(selection);
        requestLayout();
    }

    @Override
    public void close() {
        pictures.close();
    }

    @Override
    protected void layoutChildren() {
        if (weighed != null && getWidth() >= SMALLEST && getHeight() >= SMALLEST) {
            view.resizeRelocate(0, 0, getWidth(), getHeight());
            pictures.refresh();
        }
    }

    private Work<Picture> picture() {
        Weighed now = weighed;
        Options shown = options;
        Set<EntityId<?>> ringed = selected;
        double width = getWidth();
        double height = getHeight();
        return progress -> now == null || shown == null
                ? new Picture(0, 0, "", List.of(), List.of())
                : OptionsPicture.of(
                        shown,
                        now.chosen(),
                        ringed,
                        texts,
                        now.plan().settings().currency(),
                        width,
                        height);
    }
}
