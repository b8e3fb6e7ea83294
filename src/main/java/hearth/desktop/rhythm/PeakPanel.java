package hearth.desktop.rhythm;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.plan.channel.Channel;
import hearth.text.Texts;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of a peak. */
final class PeakPanel {

    private PeakPanel() {}

    static SidePanel of(Desk desk, RhythmModel model, PeakDraft draft) {
        Texts texts = desk.texts();
        FormPane form = new FormPane(texts);
        TextField name = Inputs.text(draft.name);
        form.add("name", texts.get("rhythm.peak.name"), name);
        form.add(
                new Field("first", texts.get("rhythm.peak.first"), Inputs.date(texts, draft.first)),
                new Field("last", texts.get("rhythm.peak.last"), Inputs.date(texts, draft.last)));
        form.add("channels", texts.get("rhythm.peak.channels"), channels(desk, draft));
        form.add("note", texts.get("rhythm.field.note"), Inputs.lines(draft.note));
        String title = texts.get(draft.isNew() ? "rhythm.peak.new" : "rhythm.peak.edit");
        return Panel.of(texts, model, draft, title, form, name);
    }

    private static Node channels(Desk desk, PeakDraft draft) {
        VBox boxes = new VBox(Space.S);
        desk.plan().all(Channel.class).stream()
                .filter(channel -> !channel.retired() || draft.channels.contains(channel.id()))
                .sorted(Comparator.comparingInt(Channel::order).thenComparing(Channel::name))
                .map(channel -> box(channel, draft))
                .forEach(boxes.getChildren()::add);
        return boxes;
    }

    private static CheckBox box(Channel channel, PeakDraft draft) {
        CheckBox box = new CheckBox(channel.name());
        box.setSelected(draft.channels.contains(channel.id()));
        box.selectedProperty().subscribe((was, is) -> {
            draft.channels.remove(channel.id());
            if (is) {
                draft.channels.add(channel.id());
            }
        });
        return box;
    }
}
