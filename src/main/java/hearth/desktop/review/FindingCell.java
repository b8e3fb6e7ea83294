package hearth.desktop.review;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.review.Finding;
import hearth.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A finding in the list: what it concerns, why, and under which practice; above the first of its kind a heading. */
final class FindingCell extends ListCell<ReviewModel.Row> {

    private final Texts texts;
    private final ObservableValue<ReviewOrder> order;

    FindingCell(Texts texts, ObservableValue<ReviewOrder> order) {
        this.texts = texts;
        this.order = order;
        getStyleClass().add("finding-cell");
        // As wide as the list: then words wrap instead of scrolling away.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReviewModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : content(row));
        setAccessibleText(row == null || empty ? null : spoken(row.finding()));
    }

    // A cell asks its graphic for the height of one long line; wrapped words need to know how wide they may be.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region content && width > 0
                ? snappedTopInset()
                        + content.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private VBox content(ReviewModel.Row row) {
        Finding finding = row.finding();
        VBox content = new VBox(head(finding), Labels.wrapped(texts.say(finding.reason()), "finding-reason"));
        content.getStyleClass().add("finding");
        if (row.begins()) {
            content.getChildren().addFirst(heading(finding));
        }
        return content;
    }

    private HBox head(Finding finding) {
        HBox head = Panes.row(
                Labels.of(texts.say(finding.subject()), "strong"),
                Labels.of(FindingWords.kind(texts, finding), "caption"));
        if (order.getValue() == ReviewOrder.PRACTICE || finding.isSetAside()) {
            head.getChildren().add(SeverityPill.of(texts, finding));
        }
        if (order.getValue() == ReviewOrder.SEVERITY) {
            head.getChildren().addAll(Panes.spacer(), Labels.of(texts.say(finding.title()), "caption"));
        }
        return head;
    }

    private Label heading(Finding finding) {
        Label heading = order.getValue() == ReviewOrder.SEVERITY
                ? SeverityPill.of(texts, finding.severity())
                : Labels.of(texts.say(finding.title()), "h3");
        VBox.setMargin(heading, new Insets(Space.S, 0, Space.S, 0));
        return heading;
    }

    private String spoken(Finding finding) {
        return "%s: %s. %s"
                .formatted(
                        texts.name("review", finding.severity()),
                        texts.say(finding.subject()),
                        texts.say(finding.reason()));
    }
}
