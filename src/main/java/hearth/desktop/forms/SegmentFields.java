package hearth.desktop.forms;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentKind;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Everything about a segment. */
final class SegmentFields implements Fields<Segment> {

    private final Texts texts;
    private final FormPane pane;
    private final TextField name = new TextField();
    private final ComboBox<SegmentKind> kind;
    private final ComboBox<Ring> ring;
    private final TextField size = new TextField();
    private final TextArea note = Inputs.note();

    SegmentFields(Desk desk) {
        texts = desk.texts();
        pane = new FormPane(texts);
        kind = Choices.of(List.of(SegmentKind.values()), each -> texts.name("landscape", each));
        ring = Choices.of(List.of(Ring.values()), each -> texts.name("landscape", each));
        pane.add(field("name", name));
        pane.add(field("kind", kind), field("ring", ring));
        pane.add(field("size", size).hint(texts.get("landscape.field.sizeHint")));
        pane.add(field("note", note));
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void show(Segment segment) {
        name.setText(segment.name());
        kind.setValue(segment.kind());
        ring.setValue(segment.ring());
        size.setText(segment.size() == null ? "" : segment.size().toString());
        note.setText(segment.note());
    }

    @Override
    public Segment read(Segment base) {
        return new Segment(
                base.id(),
                name.getText().strip(),
                kind.getValue(),
                ring.getValue(),
                Entry.wholeOrNone("size", size.getText())
                        .map(Integer::longValue)
                        .orElse(null),
                note.getText().strip(),
                base.place(),
                base.order());
    }

    private Field field(String component, Node control) {
        return new Field(component, texts.get("landscape.field." + component), control);
    }
}
