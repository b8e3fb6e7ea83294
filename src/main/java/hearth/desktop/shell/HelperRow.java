package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.DateRange;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One helper in the settings form: name, hours a week, days off. */
final class HelperRow extends VBox {

    private static final double HOURS_WIDTH = 96;

    private final HelperId id;
    private final LocalDate today;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField hours = new TextField();
    private final List<Off> offs = new ArrayList<>();
    private final VBox daysOff = new VBox(Space.XS);

    private record Off(DateField first, DateField last) {
        /** Both ends are days off, as people say it. */
        DateRange range() {
            return new DateRange(first.day("helpers"), last.day("helpers").plusDays(1));
        }
    }

    HelperRow(Helper helper, LocalDate today, Texts texts, Consumer<HelperRow> remove) {
        this.id = helper.id();
        this.today = today;
        this.texts = texts;
        getStyleClass().add("helper-row");
        name.setText(helper.name());
        name.setPromptText(texts.get("shell.helper.name"));
        name.setAccessibleText(texts.get("shell.helper.name"));
        hours.setText(helper.weeklyMinutes() == 0 ? "" : texts.number(helper.weeklyMinutes() / 60.0, 2));
        hours.setPromptText(texts.get("shell.helper.hours"));
        hours.setAccessibleText(texts.get("shell.helper.hours"));
        hours.setPrefWidth(HOURS_WIDTH);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(firstLine(remove), daysOff);
        helper.daysOff().forEach(range -> addOff(range.start(), range.end().minusDays(1)));
    }

    HelperDraft draft() {
        String typed = hours.getText().isBlank() ? "0" : hours.getText();
        List<DateRange> ranges = offs.stream().map(Off::range).toList();
        return new HelperDraft(id, name.getText(), typed, ranges);
    }

    private HBox firstLine(Consumer<HelperRow> remove) {
        return Panes.row(
                name,
                hours,
                Buttons.icon(Feather.SUN, texts.get("shell.helper.addOff"), this::addNextWeek),
                Buttons.icon(Feather.TRASH_2, texts.get("shell.helper.remove"), () -> remove.accept(this)));
    }

    private void addNextWeek() {
        LocalDate last = offs.isEmpty() ? null : offs.getLast().last().getValue();
        LocalDate first = last == null ? today : last.plusDays(1);
        addOff(first, first.plusDays(6));
    }

    private void addOff(LocalDate first, LocalDate last) {
        Off off = new Off(picker(first, "shell.helper.offFirst"), picker(last, "shell.helper.offLast"));
        HBox line = Panes.row(Labels.muted(texts.get("shell.helper.off")), off.first, off.last);
        line.getChildren().add(Buttons.icon(Feather.X, texts.get("shell.helper.removeOff"), () -> {
            offs.remove(off);
            daysOff.getChildren().remove(line);
        }));
        offs.add(off);
        daysOff.getChildren().add(line);
    }

    private DateField picker(LocalDate day, String key) {
        DateField picker = new DateField(texts, day);
        picker.setAccessibleText(texts.get(key));
        picker.setPrefWidth(150);
        return picker;
    }
}
