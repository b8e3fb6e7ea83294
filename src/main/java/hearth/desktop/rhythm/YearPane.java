package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Space;
import hearth.picture.LoadPicture;
import hearth.picture.Spot;
import hearth.picture.YearStripPicture;
import hearth.plan.EntityId;
import hearth.plan.channel.ChannelId;
import hearth.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The year in squares, and under it the work of the same weeks against the hours. */
final class YearPane extends StackPane {

    private static final double EDGES = 34;

    private final Desk desk;
    private final RhythmModel model;
    private final PictureView strip = new PictureView();
    private final PictureView load = new PictureView();
    private double shownWidth;

    YearPane(Desk desk, RhythmModel model) {
        this.desk = desk;
        this.model = model;
        Texts texts = desk.texts();
        strip.onSpot(this::chosenInStrip);
        load.onSpot(this::chosenInLoad);
        getStyleClass().add("rhythm-year");
        Label hint = Labels.muted(texts.get("rhythm.load.hint"));
        hint.setMinWidth(0);
        Node add = Buttons.link(texts.get("rhythm.addHelper"), model::addHelper);
        Region hours = Panes.section(texts.get("rhythm.load.title"), load, hint, add);
        getChildren().add(Gutter.scroll(Panes.column(Space.S, card(strip), card(hours))));
        widthProperty().subscribe(width -> draw(model.year().get()));
        model.year().subscribe(page -> {
            shownWidth = 0;
            draw(page);
        });
    }

    private static VBox card(Region content) {
        VBox card = Panes.card(content);
        card.getStyleClass().add("tight");
        return card;
    }

    private void draw(@Nullable YearPage page) {
        double width = Math.floor(getWidth() - EDGES);
        if (page == null || width < EDGES || width == shownWidth) {
            return;
        }
        shownWidth = width;
        strip.show(YearStripPicture.of(page.strip(), desk.texts(), width));
        load.show(LoadPicture.of(page.load(), desk.today(), desk.texts(), width));
    }

    private void chosenInStrip(Spot spot) {
        EntityId<?> about = spot.about();
        YearPage page = model.year().get();
        if (page == null) {
            return;
        }
        if (about == null || about instanceof ChannelId) {
            YearStripPicture.weekOf(spot, page.strip(), shownWidth).ifPresent(model::openWeek);
        } else {
            model.edit(about);
        }
    }

    private void chosenInLoad(Spot spot) {
        YearPage page = model.year().get();
        if (page != null) {
            LoadPicture.weekOf(spot, page.load(), shownWidth)
                    .ifPresentOrElse(
                            model::openWeek,
                            () -> Optional.ofNullable(spot.about()).ifPresent(model::edit));
        }
    }
}
