package hearth.desktop.care;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.SidePanel;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Several of the hundred at the side: one touch logged with all of them. */
final class GroupPanel implements AutoCloseable {

    private static final int NAMED = 12;

    private final Lifetime lifetime = new Lifetime();
    private final SidePanel panel;

    GroupPanel(Desk desk, CareModel model, List<PersonId> people, Runnable close, Runnable backToList) {
        String title = desk.texts().get("care.several", people.size());
        TouchCorner corner = new TouchCorner(model.form(), desk.texts(), () -> people, backToList, lifetime);
        panel = new SidePanel(desk.texts(), title, desk.texts().get("care.several.hint"), close)
                .body(corner, Labels.wrapped(names(desk, people), "muted"))
                .whenLeft(model.form()::leave);
    }

    Node node() {
        return panel;
    }

    @Override
    public void close() {
        lifetime.close();
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
