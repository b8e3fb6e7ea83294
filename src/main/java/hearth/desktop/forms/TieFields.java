package hearth.desktop.forms;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Segmented;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieKind;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;

/** In what way two nodes are tied, and how strongly. */
final class TieFields implements Fields<Tie> {

    private final Texts texts;
    private final FormPane pane;
    private final ComboBox<TieKind> kind;
    private final Segmented<Integer> strength;
    private final TextArea note = Inputs.note();

    TieFields(Desk desk) {
        texts = desk.texts();
        pane = new FormPane(texts);
        kind = Choices.of(List.of(TieKind.values()), each -> texts.name("landscape", each));
        strength = new Segmented<>(
                texts.get("landscape.field.strength"),
                List.of(1, 2, 3),
                each -> texts.get("landscape.strength." + each));
        pane.add(field("kind", kind));
        pane.add(field("strength", strength));
        pane.add(field("note", note));
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void show(Tie tie) {
        kind.setValue(tie.kind());
        strength.set(tie.strength());
        note.setText(tie.note());
    }

    @Override
    public Tie read(Tie base) {
        return new Tie(
                base.id(),
                base.from(),
                base.to(),
                kind.getValue(),
                strength.get(),
                note.getText().strip());
    }

    private Field field(String component, Node control) {
        return new Field(component, texts.get("landscape.field." + component), control);
    }
}
