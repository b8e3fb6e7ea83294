package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.care.ComingDate;
import hearth.plan.landscape.PersonId;
import hearth.text.OccasionTexts;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Birthdays and other dates that are near: whose, what, and when; the name leads to the person. The nearest come first,
 * and the others when they are asked for.
 */
public final class ComingDates extends VBox {

    private static final int FIRST = 6;

    private final Texts texts;
    private final Consumer<PersonId> open;
    private List<ComingDate> shown = List.of();
    private LocalDate day = LocalDate.MIN;

    public ComingDates(Texts texts, Consumer<PersonId> open) {
        super(Space.XS);
        this.texts = texts;
        this.open = open;
    }

    /** Shows these, as seen from a day. */
    public void show(List<ComingDate> dates, LocalDate today) {
        if (shown.equals(dates) && day.equals(today)) {
            return;
        }
        shown = dates;
        day = today;
        List<ComingDate> first = dates.subList(0, Math.min(FIRST, dates.size()));
        List<ComingDate> others = dates.subList(first.size(), dates.size());
        OccasionTexts words = new OccasionTexts(texts, today);
        getChildren().setAll(lines(first, words));
        if (!others.isEmpty()) {
            Hyperlink more = Buttons.link(texts.get("today.dates.more", others.size()), () -> {});
            more.setOnAction(event -> {
                getChildren().remove(more);
                getChildren().addAll(lines(others, words));
            });
            getChildren().add(more);
        }
    }

    private List<Node> lines(List<ComingDate> dates, OccasionTexts words) {
        return dates.stream().map(date -> line(date, words)).toList();
    }

    private Node line(ComingDate date, OccasionTexts words) {
        Hyperlink name = Buttons.link(
                date.person().name(), () -> open.accept(date.person().id()));
        name.setMinWidth(USE_PREF_SIZE);
        return Panes.row(
                Icons.of(Feather.GIFT, "muted"),
                name,
                Labels.of(words.line(date.occasion()), "small", "muted"),
                Panes.spacer(),
                Labels.of(words.when(date.occasion()), "small"));
    }
}
