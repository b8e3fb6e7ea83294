package hearth.desktop.forms;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.plan.care.CommunityLedger;
import hearth.plan.care.Ledger;
import hearth.plan.landscape.CommunityId;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the members of a community were given and asked in twelve months, and whether that is fair (practice P21). */
final class GiveAndTake {

    private GiveAndTake() {}

    /**
     * The words, which follow every touch.
     *
     * @param refreshing takes what brings them up to date
     */
    static Node of(Desk desk, CommunityId community, List<Runnable> refreshing) {
        VBox card = Panes.card();
        Runnable fill = () -> card.getChildren().setAll(lines(desk, community));
        fill.run();
        refreshing.add(fill);
        return card;
    }

    private static List<Node> lines(Desk desk, CommunityId community) {
        Texts texts = desk.texts();
        CommunityLedger members = CommunityLedger.of(desk.plan(), community, desk.today());
        Ledger ledger = members.ledger();
        if (members.members() == 0) {
            return List.of(Labels.wrapped(texts.get("care.community.nobody"), "small", "muted"));
        }
        String gave = texts.get(
                "care.community.ledger", members.members(), ledger.given(), ledger.asked(), ledger.listened());
        String fair = texts.get("care.community.fair", members.missing(), members.least());
        return List.of(
                Labels.wrapped(gave, "small"),
                Labels.wrapped(fair, "small", members.missing() > 0 ? "warn-text" : "muted"));
    }
}
