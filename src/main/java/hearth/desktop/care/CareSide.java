package hearth.desktop.care;

import hearth.desktop.forms.EntityPanel;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.ScreenFrame;
import hearth.plan.landscape.PersonId;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The side of the Care screen: one person, several, everything about somebody, or somebody to be added. */
final class CareSide implements AutoCloseable {

    private final Desk desk;
    private final CareModel model;
    private final ScreenFrame frame;
    private final Runnable backToList;
    private @Nullable PersonPanel person;
    private @Nullable GroupPanel group;
    private @Nullable EntityPanel whole;

    /**
     * The side of a frame, closed.
     *
     * @param backToList gives the keyboard to the list
     */
    CareSide(Desk desk, CareModel model, ScreenFrame frame, Runnable backToList) {
        this.desk = desk;
        this.model = model;
        this.frame = frame;
        this.backToList = backToList;
        model.selection().subscribe(this::showSelection);
        model.detail().subscribe(this::showDetail);
        model.form().open().subscribe(this::showForm);
    }

    /** Whoever is selected, or the one whose everything is shown. */
    List<PersonId> people() {
        List<PersonId> selected = model.selection().get();
        EntityPanel shown = whole;
        return selected.isEmpty() && shown != null && shown.id() instanceof PersonId id ? List.of(id) : selected;
    }

    /** Everything about somebody in place of how they are tended. */
    void openWhole(PersonId id) {
        if (frame.leaveSide()) {
            close();
            EntityPanel.of(desk, id, this::closeWhole, other -> desk.navigator().show(other))
                    .ifPresent(this::showWhole);
        }
    }

    void openAdder() {
        if (!frame.leaveSide()) {
            return;
        }
        model.select(List.of());
        close();
        AdderPanel panel =
                new AdderPanel(new AdderModel(desk), desk.texts(), model.list().get(), this::added, this::closeAdder);
        frame.openSide(panel.node());
        panel.focus();
    }

    /** Walking on from the list or from nowhere, the keyboard is in the list; at the side it stays where it is. */
    void walked() {
        Node side = frame.getRight();
        if (side == null || !Focus.isIn(side)) {
            backToList.run();
        }
    }

    /** Closes whatever is open; ask {@link ScreenFrame#leaveSide} before. */
    @Override
    public void close() {
        frame.closeSide();
        if (person != null) {
            person.close();
            person = null;
        }
        if (group != null) {
            group.close();
            group = null;
        }
        if (whole != null) {
            whole.close();
            whole = null;
        }
    }

    private void showSelection(List<PersonId> selection) {
        if (selection.size() > 1) {
            close();
            group = new GroupPanel(desk, model, selection, this::deselect, backToList);
            frame.openSide(group.node());
        } else if (selection.isEmpty()) {
            close();
        }
    }

    private void showDetail(CareModel.@Nullable Detail detail) {
        if (detail == null || (whole != null && whole.id().equals(detail.row().id()))) {
            return;
        }
        if (person != null) {
            person.show(detail);
            return;
        }
        close();
        person = new PersonPanel(desk, model, detail, this::deselect, backToList, this::openWhole);
        frame.openSide(person.node());
    }

    /** A touch begun by key is typed where touches are. */
    private void showForm(boolean open) {
        if (open && whole != null && frame.leaveSide()) {
            close();
            showDetail(model.detail().get());
        }
    }

    private void showWhole(EntityPanel panel) {
        whole = panel;
        frame.openSide(panel.node());
        panel.focus();
    }

    private void closeWhole() {
        if (frame.leaveSide()) {
            close();
            showDetail(model.detail().get());
            backToList.run();
        }
    }

    private void added(PersonId id) {
        closeAdder();
        model.reveal(id);
    }

    private void closeAdder() {
        close();
        backToList.run();
    }

    private void deselect() {
        model.select(List.of());
        backToList.run();
    }
}
