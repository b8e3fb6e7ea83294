package hearth.desktop.scorecard;

import hearth.desktop.fx.Icons;
import hearth.desktop.scorecard.NumbersModel.Line;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.feather.Feather;

/** A number; what could not be read stays as typed, with a sign. */
final class NumberCell extends EditCell {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    NumberCell(NumberGrid grid) {
        super(grid);
        getStyleClass().add("typed");
    }

    @Override
    String typed(Line line) {
        return line.typed();
    }

    @Override
    void show(Line line) {
        boolean missing = line.number().missing() && line.typed().isEmpty();
        setText(missing ? grid().missing() : grid().words(line));
        if (line.isBad()) {
            setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        }
        pseudoClassStateChanged(BAD, line.isBad());
        pseudoClassStateChanged(MISSING, missing);
    }

    @Override
    void take(Line line, String typed) {
        grid().enter(line, typed);
    }
}
