package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A person's accounts, each with its dated readings. */
final class AccountsCard extends VBox {

    private final Desk desk;
    private final Texts texts;
    private final PersonId id;
    private final VBox accounts = new VBox(Space.L);
    private List<Account> shown = List.of();

    AccountsCard(Desk desk, PersonId id) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        getChildren().addAll(accounts, adding());
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

    private FormPane adding() {
        FormPane form = new FormPane(texts);
        TextField network = new TextField();
        TextField handle = new TextField();
        network.setPromptText(texts.get("landscape.account.networkPrompt"));
        Runnable add = () -> {
            boolean added = form.submit(
                    () -> new PersonEdits(desk.plan().get(id)).addAccount(network.getText(), handle.getText()),
                    desk::execute);
            if (added) {
                network.clear();
                handle.clear();
            }
        };
        handle.setOnAction(event -> add.run());
        form.add(
                new Field("network", texts.get("landscape.account.network"), network),
                new Field("handle", texts.get("landscape.account.handle"), handle));
        form.getChildren().add(Panes.row(Buttons.plain(texts.get("landscape.account.add"), Feather.PLUS, add)));
        return form;
    }
}
