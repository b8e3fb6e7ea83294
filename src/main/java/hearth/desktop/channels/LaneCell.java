package hearth.desktop.channels;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Tips;
import hearth.plan.channel.Counting;
import hearth.plan.channel.Lane;
import hearth.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;

/** One lane in the matrix: how many came, and how that is known. An empty lane looks empty. */
final class LaneCell extends Button {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int SHADES = 4;

    /** Stands for counting by a code. */
    static final Feather CODE = Feather.HASH;

    /** Stands for counting by asking. */
    static final Feather QUESTION = Feather.HELP_CIRCLE;

    private final Texts texts;

    LaneCell(Texts texts) {
        this.texts = texts;
        getStyleClass().setAll("channels-cell");
        setContentDisplay(ContentDisplay.RIGHT);
        setFocusTraversable(false);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /**
     * Shows a lane.
     *
     * @param most the largest count in the matrix, which is shaded strongest
     */
    void show(Lane lane, int days, long most) {
        getStyleClass().removeIf(style -> style.startsWith("channels-lane"));
        getStyleClass().add(style(lane, most));
        setText(lane.crossover().isEmpty() ? "" : texts.number(lane.count()));
        setGraphic(lane.crossover().isEmpty() ? Icons.of(Feather.PLUS) : Icons.of(icon(lane)));
        String says = says(lane, days);
        setAccessibleText(says);
        Tips.on(this, says);
    }

    void open(boolean yes) {
        pseudoClassStateChanged(OPEN, yes);
    }

    private static String style(Lane lane, long most) {
        if (lane.crossover().isEmpty()) {
            return "channels-lane-none";
        }
        return lane.isEmpty() ? "channels-lane-empty" : "channels-lane-" + shade(lane.count(), most);
    }

    private static long shade(long count, long most) {
        return most == 0 ? 1 : Math.max(1, (SHADES * count + most - 1) / most);
    }

    private static Feather icon(Lane lane) {
        boolean byCode = lane.crossover()
                .filter(crossover -> crossover.counting() == Counting.CODE)
                .isPresent();
        return byCode ? CODE : QUESTION;
    }

    private String says(Lane lane, int days) {
        String way = texts.get("channels.way", lane.from().name(), lane.to().name());
        return lane.crossover()
                .map(crossover -> texts.get(
                        crossover.code().isBlank() ? "channels.cell.counted" : "channels.cell.by",
                        way,
                        lane.count(),
                        days,
                        texts.name("channel", crossover.counting()),
                        crossover.code()))
                .orElseGet(() -> texts.get("channels.cell.none", way));
    }
}
