package hearth.desktop.channels;

import hearth.desktop.fx.Lifetime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands below one of the tabs: it shows the newest page as long as it is open. */
abstract class PagePane extends VBox implements AutoCloseable {

    private final Lifetime lifetime = new Lifetime();

    PagePane(double spacing) {
        super(spacing);
    }

    /** Shows what is known now and from now on; called once everything is laid out. */
    final void follow(ChannelsModel model) {
        lifetime.listen(model.page(), this::arrived);
        arrived(model.page().get());
    }

    final Lifetime lifetime() {
        return lifetime;
    }

    /** Shows the newest page. */
    abstract void show(ChannelsPage page);

    /** Only what is not there yet is put in place, so that nothing loses the keyboard to a change elsewhere. */
    final void place(Node... wanted) {
        if (!getChildren().equals(List.of(wanted))) {
            getChildren().setAll(wanted);
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void arrived(@Nullable ChannelsPage page) {
        if (page != null) {
            show(page);
        }
    }
}
