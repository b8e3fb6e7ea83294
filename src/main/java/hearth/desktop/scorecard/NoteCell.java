package hearth.desktop.scorecard;

import hearth.desktop.scorecard.NumbersModel.Line;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;

/** A note beside a number; beside one that could not be read, the reason. */
final class NoteCell extends EditCell {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    NoteCell(NumberGrid grid) {
        super(grid);
        getStyleClass().add("typed");
    }

    @Override
    String typed(Line line) {
        return line.number().note();
    }

    @Override
    void show(Line line) {
        String words = line.isBad() ? line.reason() : line.number().note();
        setText(words);
        setTooltip(words.isEmpty() ? null : new Tooltip(words));
        pseudoClassStateChanged(BAD, line.isBad());
    }

    @Override
    void take(Line line, String typed) {
        grid().note(line, typed);
    }
}
