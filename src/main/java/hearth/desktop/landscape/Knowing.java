package hearth.desktop.landscape;

import hearth.desktop.forms.EntityPanel;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Offer;
import hearth.desktop.fx.Tips;
import hearth.plan.landscape.NodeId;
import hearth.plan.web.Knowledge;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the map knows, on the landscape's screen: a button to ask for it, the panel that tells, and roles in other panels. */
final class Knowing implements AutoCloseable {

    private final KnownModel model;
    private final KnownPanel panel;
    private final KnownWords words;
    private final ToggleButton button = new ToggleButton("", Icons.of(Feather.EYE));
    private final String title;
    private final Lifetime lifetime = new Lifetime();
    private @Nullable EntityPanel beside;

    Knowing(Desk desk, MapModel map) {
        this.model = lifetime.with(new KnownModel(desk));
        this.words = new KnownWords(desk.texts());
        this.panel = new KnownPanel(desk.texts(), map, () -> open(false));
        this.title = desk.texts().get("known.title");
        button.setAccessibleText(title);
        Tips.on(button, title);
        lifetime.listen(model.known(), now -> tell());
    }

    /** Asks for it, and puts it away. */
    ToggleButton button() {
        return button;
    }

    Node panel() {
        return panel.node();
    }

    Offer offer() {
        return Offer.of(title, Feather.EYE, () -> open(true));
    }

    boolean isOpen() {
        return button.isSelected();
    }

    void open(boolean wanted) {
        button.setSelected(wanted);
    }

    /** Tells whenever it is asked for or put away. */
    void onOpen(Consumer<Boolean> listener) {
        button.selectedProperty().subscribe(listener);
    }

    /** The panel of somebody that is open now, who has a role here too; null when there is none. */
    void beside(@Nullable EntityPanel other) {
        beside = other;
        model.wanted(isOpen() || other != null);
        tell();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void tell() {
        Knowledge now = model.known().get();
        panel.show(now);
        EntityPanel other = beside;
        if (now != null && other != null && other.id() instanceof NodeId<?> node) {
            other.role(words.role(now, node));
        }
    }
}
