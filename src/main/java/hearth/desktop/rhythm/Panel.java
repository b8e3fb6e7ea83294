package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.plan.Reason;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The frame of the forms of this screen: save, cancel, delete. */
final class Panel {

    private Panel() {}

    /** A panel around a form; {@code first} gets the focus. */
    static SidePanel of(Texts texts, RhythmModel model, Draft draft, String title, FormPane form, Node first) {
        List<Node> foot = new ArrayList<>();
        if (!draft.isNew()) {
            foot.add(Buttons.danger(texts.get("rhythm.delete"), Feather.TRASH_2, model::delete));
        }
        Button save = Buttons.primary(
                texts.get(draft.isNew() ? "rhythm.addIt" : "rhythm.save"), Feather.CHECK, () -> submit(model, form));
        save.setDefaultButton(true);
        foot.addAll(List.of(Panes.spacer(), Buttons.plain(texts.get("rhythm.cancel"), model::cancel), save));
        Focus.on(first);
        return new SidePanel(texts, title, "", model::cancel)
                .body(form)
                .foot(foot.toArray(Node[]::new))
                .whenLeft(form, () -> submit(model, form));
    }

    private static boolean submit(RhythmModel model, FormPane form) {
        List<Reason> reasons = model.submit();
        if (!reasons.isEmpty()) {
            form.show(reasons);
        }
        return reasons.isEmpty();
    }
}
