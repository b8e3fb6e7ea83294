package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** At the end of a person's panel: what that person may ask for. */
public final class PersonalData {

    private PersonalData() {}

    /** A section with both requests; each says in the next step what it does. */
    public static Node of(Desk desk, PersonId id) {
        return of(desk, () -> id);
    }

    /** The same in a panel that shows one person after another. */
    public static Node of(Desk desk, Supplier<PersonId> id) {
        Texts texts = desk.texts();
        FlowPane requests = new FlowPane(
                Space.S,
                Space.S,
                Buttons.plain(
                        texts.get("landscape.data.export"),
                        Feather.FILE_TEXT,
                        () -> desk.persons().export(id.get())),
                Buttons.danger(
                        texts.get("landscape.data.erase"),
                        Feather.USER_X,
                        () -> desk.persons().erase(id.get())));
        return Panes.section(
                texts.get("landscape.section.data"),
                Panes.column(Space.S, Labels.wrapped(texts.get("landscape.data.hint"), "field-hint"), requests));
    }
}
