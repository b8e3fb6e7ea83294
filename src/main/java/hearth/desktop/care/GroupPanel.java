package hearth.desktop.care;

import hearth.desktop.forms.BatchForm;
import hearth.desktop.forms.OnePerson;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Several of the hundred at the side: one touch logged with all of them, or all of them changed at once. */
final class GroupPanel implements AutoCloseable {

    private static final int NAMED = 12;

    private final Lifetime lifetime = new Lifetime();
    private final SidePanel panel;

    GroupPanel(Desk desk, CareModel model, List<PersonId> people, Runnable close, Runnable backToList) {
        String title = desk.texts().get("care.several", people.size());
        TouchCorner corner = new TouchCorner(model.form(), desk.texts(), () -> people, backToList, lifetime);
        BatchForm batch = new BatchForm(desk, people);
        panel = new SidePanel(desk.texts(), title, names(desk, people), close)
                .body(
                        Labels.wrapped(desk.texts().get("care.several.hint"), "small", "muted"),
                        corner,
                        one(desk, people),
                        Panes.section(desk.texts().get("care.several.change"), batch))
                .whenLeft(() -> model.form().leave() && batch.leave());
    }

    Node node() {
        return panel;
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** Whether two are one is asked of two only. */
    private static VBox one(Desk desk, List<PersonId> people) {
        VBox one = Panes.column(0, OnePerson.of(desk, people).stream().toArray(Node[]::new));
        Panes.shown(one, !one.getChildren().isEmpty());
        return one;
    }

    private static String names(Desk desk, List<PersonId> people) {
        String named = people.stream()
                .limit(NAMED)
                .flatMap(id -> desk.plan().find(id).stream())
                .map(Person::name)
                .collect(Collectors.joining(", "));
        int more = people.size() - NAMED;
        return more > 0 ? desk.texts().get("care.andMore", named, more) : named;
    }
}
