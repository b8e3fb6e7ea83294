package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Unfinished;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A person's accounts, each with its dated readings. */
final class AccountsCard extends VBox implements Unfinished {

    private final Desk desk;
    private final Texts texts;
    private final PersonId id;
    private final VBox accounts = new VBox(Space.L);
    private final FormPane form;
    private final TextField network = new TextField();
    private final TextField handle = new TextField();
    private List<Account> shown = List.of();

    AccountsCard(Desk desk, PersonId id) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.form = new FormPane(texts);
        layOut();
        getChildren().addAll(accounts, form);
        refresh();
    }

    /** Shows the accounts as they stand in the plan. */
    void refresh() {
        List<Account> now = desk.plan().find(id).map(Person::accounts).orElse(List.of());
        if (!now.equals(shown) || accounts.getChildren().isEmpty()) {
            shown = now;
            accounts.getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                accounts.getChildren().add(new AccountBox(desk, id, i, now.get(i)));
            }
            if (now.isEmpty()) {
                accounts.getChildren().add(Labels.wrapped(texts.get("landscape.accounts.empty"), "muted"));
            }
        }
    }

    /** Numbers first: a new account would put them in other boxes. */
    @Override
    public boolean leave() {
        return accounts.getChildren().stream().allMatch(box -> !(box instanceof Unfinished open) || open.leave())
                && ((network.getText() + handle.getText()).isBlank() || add());
    }

    private void layOut() {
        network.setPromptText(texts.get("landscape.account.networkPrompt"));
        handle.setOnAction(event -> add());
        form.add(
                new Field("network", texts.get("landscape.account.network"), network),
                new Field("handle", texts.get("landscape.account.handle"), handle));
        form.getChildren().add(Panes.row(Buttons.plain(texts.get("landscape.account.add"), Feather.PLUS, this::add)));
    }

    private boolean add() {
        boolean added = form.submit(
                () -> new PersonEdits(desk.plan().get(id)).addAccount(network.getText(), handle.getText()),
                desk::execute);
        if (added) {
            network.clear();
            handle.clear();
        }
        return added;
    }
}
