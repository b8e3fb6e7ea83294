package hearth.desktop;

import hearth.desktop.fx.Screen;
import hearth.plan.EntityId;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What comes up on a card in front of a screen, as a screen of its own for its picture. */
public final class OnCard implements Screen {

    private final StackPane ground;
    private final Runnable end;

    /** Takes what stands on the card, the card's greatest width, and what lets go of it all. */
    public OnCard(Region content, double width, Runnable end) {
        StackPane card = new StackPane(content);
        card.getStyleClass().add("card");
        card.setMaxSize(width, Region.USE_PREF_SIZE);
        this.ground = new StackPane(card);
        this.end = end;
    }

    @Override
    public Region node() {
        return ground;
    }

    @Override
    public void reveal(EntityId<?> id) {}

    @Override
    public void close() {
        end.run();
    }
}
