package hearth.desktop.care;

import hearth.desktop.fx.PictureView;
import hearth.picture.IntroductionsPicture;
import hearth.picture.Spot;
import hearth.plan.care.Introductions;
import hearth.plan.landscape.PersonId;
import hearth.text.IntroductionTexts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * The tree of introductions. Choosing somebody opens them; drawing somebody onto another notes that the other brought
 * them.
 */
final class IntroductionsTree extends Region {

    private final IntroductionTexts words;
    private final BiConsumer<PersonId, PersonId> introduce;
    private final PictureView view = new PictureView();
    private final Line thread = new Line();
    private @Nullable Introductions introductions;
    private @Nullable Spot dragged;
    private double room;

    /**
     * An empty tree.
     *
     * @param introduce told of somebody and of who brought them
     */
    IntroductionsTree(IntroductionTexts words, Consumer<PersonId> choose, BiConsumer<PersonId, PersonId> introduce) {
        this.words = words;
        this.introduce = introduce;
        thread.getStyleClass().add("introductions-thread");
        thread.setMouseTransparent(true);
        thread.setManaged(false);
        thread.setVisible(false);
        getChildren().addAll(view, thread);
        view.onSpot(spot -> person(spot).ifPresent(choose));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pulled);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    void show(Introductions shown) {
        introductions = shown;
        draw();
    }

    /** Lays the tree out for a width. */
    void room(double width) {
        if (Math.abs(width - room) >= 1) {
            room = width;
            draw();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return view.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, view.prefWidth(-1), view.prefHeight(-1));
    }

    private void draw() {
        if (introductions != null && room > 0) {
            view.show(IntroductionsPicture.of(introductions, words, room));
            requestLayout();
        }
    }

    private void pressed(MouseEvent event) {
        dragged = view.spotAt(event.getX(), event.getY()).orElse(null);
    }

    private void pulled(MouseEvent event) {
        Spot from = dragged;
        if (from != null && !event.isStillSincePress()) {
            thread.setStartX(from.x());
            thread.setStartY(from.y() + from.height() / 2);
            thread.setEndX(event.getX());
            thread.setEndY(event.getY());
            thread.setVisible(true);
            boolean somebody = other(event).isPresent();
            view.setCursor(somebody ? Cursor.HAND : Cursor.CLOSED_HAND);
        }
    }

    private void released(MouseEvent event) {
        Optional<PersonId> who = Optional.ofNullable(dragged).flatMap(IntroductionsTree::person);
        Optional<PersonId> by = other(event);
        boolean wasPulled = thread.isVisible();
        thread.setVisible(false);
        view.setCursor(Cursor.DEFAULT);
        dragged = null;
        if (wasPulled && who.isPresent() && by.isPresent()) {
            introduce.accept(who.get(), by.get());
        }
    }

    private Optional<PersonId> other(MouseEvent event) {
        return view.spotAt(event.getX(), event.getY())
                .filter(spot -> !spot.equals(dragged))
                .flatMap(IntroductionsTree::person);
    }

    private static Optional<PersonId> person(Spot spot) {
        return spot.about() instanceof PersonId id ? Optional.of(id) : Optional.empty();
    }
}
