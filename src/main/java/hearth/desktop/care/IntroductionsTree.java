package hearth.desktop.care;

import hearth.desktop.fx.PictureView;
import hearth.picture.IntroductionsPicture;
import hearth.picture.Spot;
import hearth.plan.EntityId;
import hearth.plan.care.Introductions;
import hearth.plan.landscape.PersonId;
import hearth.text.IntroductionTexts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The tree of introductions. Choosing somebody opens them. Drawing somebody onto another notes that the other brought
 * them; by keys, B takes somebody up and B on the other lets go there, Escape puts them back, Delete notes that they came
 * by themselves.
 */
final class IntroductionsTree extends Region {

    /** Told who brought somebody; null when they came by themselves. */
    @FunctionalInterface
    interface Introduce {
        void by(PersonId person, @Nullable PersonId introducer);
    }

    private final IntroductionTexts words;
    private final Introduce introduce;
    private final Consumer<Spot> walked;
    private final PictureView view = new PictureView();
    private final Strand strand = new Strand();
    private @Nullable Introductions introductions;
    private @Nullable Spot pressed;
    private double room;

    /**
     * An empty tree.
     *
     * @param walked told where the arrow keys have come
     */
    IntroductionsTree(IntroductionTexts words, Consumer<PersonId> choose, Introduce introduce, Consumer<Spot> walked) {
        this.words = words;
        this.introduce = introduce;
        this.walked = walked;
        getChildren().addAll(view, strand);
        view.onSpot(spot -> person(spot).ifPresent(choose));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pulled);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> follow());
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

    /** Whoever the arrow keys were at, they stay at. */
    private void draw() {
        if (introductions != null && room > 0) {
            Optional<EntityId<?>> at = view.marked().map(Spot::about);
            strand.drop();
            view.show(IntroductionsPicture.of(introductions, words, room));
            at.ifPresent(view::mark);
            requestLayout();
        }
    }

    private void pressed(MouseEvent event) {
        pressed = view.spotAt(event.getX(), event.getY()).orElse(null);
    }

    private void pulled(MouseEvent event) {
        Spot from = pressed;
        if (from != null && !event.isStillSincePress()) {
            strand.begin(from);
            strand.pull(event.getX(), event.getY());
            boolean somebody = view.spotAt(event.getX(), event.getY()).isPresent();
            view.setCursor(somebody ? Cursor.HAND : Cursor.CLOSED_HAND);
        }
    }

    private void released(MouseEvent event) {
        pressed = null;
        view.setCursor(Cursor.DEFAULT);
        dropOn(view.spotAt(event.getX(), event.getY()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case B -> takeOrDrop(event);
            case ENTER, SPACE -> {
                if (strand.isHeld()) {
                    takeOrDrop(event);
                }
            }
            case ESCAPE -> {
                if (strand.isHeld()) {
                    event.consume();
                    strand.drop();
                }
            }
            case DELETE, BACK_SPACE -> {
                event.consume();
                view.marked().flatMap(IntroductionsTree::person).ifPresent(who -> introduce.by(who, null));
            }
            default -> {}
        }
    }

    private void takeOrDrop(KeyEvent event) {
        event.consume();
        if (strand.isHeld()) {
            dropOn(view.marked());
        } else {
            view.marked().ifPresent(strand::begin);
        }
    }

    private void follow() {
        view.marked().ifPresent(spot -> {
            strand.pull(spot.x(), spot.y() + spot.height() / 2);
            walked.accept(spot);
        });
    }

    private void dropOn(Optional<Spot> spot) {
        Optional<PersonId> who = strand.from().flatMap(IntroductionsTree::person);
        Optional<PersonId> by = spot.flatMap(IntroductionsTree::person).filter(id -> !who.equals(Optional.of(id)));
        strand.drop();
        if (who.isPresent() && by.isPresent()) {
            introduce.by(who.get(), by.get());
        }
    }

    private static Optional<PersonId> person(Spot spot) {
        return spot.about() instanceof PersonId id ? Optional.of(id) : Optional.empty();
    }
}
