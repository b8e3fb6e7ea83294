package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.plan.EntityId;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Of two people who were chosen together: whether they are one. */
public final class OnePerson {

    private OnePerson() {}

    /** What leads to both side by side; empty when other than two people are chosen. */
    public static Optional<Button> of(Desk desk, List<? extends EntityId<?>> chosen) {
        List<PersonId> people = chosen.stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .toList();
        return people.size() == 2 && chosen.size() == 2
                ? Optional.of(Buttons.plain(
                        desk.texts().get("twins.one"),
                        Feather.USER_CHECK,
                        () -> desk.persons().twins(people)))
                : Optional.empty();
    }
}
