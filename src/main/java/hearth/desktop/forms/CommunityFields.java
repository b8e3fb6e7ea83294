package hearth.desktop.forms;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Everything about a community. */
final class CommunityFields implements Fields<Community> {

    private final Texts texts;
    private final FormPane pane;
    private final TextField name = new TextField();
    private final TextField meets = new TextField();
    private final TextField members = new TextField();
    private final ComboBox<Optional<SegmentId>> segment;
    private final ComboBox<Ring> ring;
    private final TextArea note = Inputs.note();

    CommunityFields(Desk desk) {
        texts = desk.texts();
        pane = new FormPane(texts);
        SegmentNames segments = new SegmentNames(desk.plan());
        segment = Inputs.optional(segments.ids(), segments::of, texts.get("landscape.none"));
        ring = Choices.of(List.of(Ring.values()), each -> texts.name("landscape", each));
        pane.add(field("name", name));
        pane.add(field("meets", meets));
        pane.add(field("segment", segment), field("ring", ring));
        pane.add(field("members", members).hint(texts.get("landscape.field.sizeHint")));
        pane.add(field("note", note));
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void show(Community community) {
        name.setText(community.name());
        meets.setText(community.meets());
        members.setText(community.members() == null ? "" : community.members().toString());
        segment.setValue(Optional.ofNullable(community.segment()));
        ring.setValue(community.ring());
        note.setText(community.note());
    }

    @Override
    public Community read(Community base) {
        return new Community(
                base.id(),
                name.getText().strip(),
                meets.getText().strip(),
                Entry.wholeOrNone("members", members.getText())
                        .map(Integer::longValue)
                        .orElse(null),
                Inputs.chosen(segment),
                ring.getValue(),
                note.getText().strip(),
                base.place());
    }

    private Field field(String component, Node control) {
        return new Field(component, texts.get("landscape.field." + component), control);
    }
}
