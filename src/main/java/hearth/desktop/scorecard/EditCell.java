package hearth.desktop.scorecard;

import hearth.desktop.scorecard.NumbersModel.Line;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is typed into. What was typed is taken however the cell is left: by Enter, by the arrow keys, by a click
 * elsewhere; only Escape gives it up.
 */
abstract class EditCell extends TableCell<Line, Line> {

    private final NumberGrid grid;
    private @Nullable TextField field;
    private @Nullable Line edited;

    EditCell(NumberGrid grid) {
        this.grid = grid;
    }

    /** What the field begins with. */
    abstract String typed(Line line);

    /** Shows the line while nobody types. */
    abstract void show(Line line);

    /** Takes what was typed. */
    abstract void take(Line line, String typed);

    final NumberGrid grid() {
        return grid;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Line line = getItem();
        if (!isEditing() || line == null) {
            return;
        }
        edited = line;
        String begun = grid.takeBegun();
        TextField opened = new TextField(begun.isEmpty() ? typed(line) : begun);
        opened.getStyleClass().add("cell-field");
        opened.setAccessibleText(getTableColumn().getText());
        opened.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        opened.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                leave(0, false);
            }
        });
        field = opened;
        setText(null);
        setGraphic(opened);
        // A field selects its text when it is focused, with its skin: both first, so that the text that began stays.
        opened.applyCss();
        opened.requestFocus();
        if (begun.isEmpty()) {
            opened.selectAll();
        } else {
            opened.end();
        }
    }

    @Override
    public void cancelEdit() {
        TextField left = field;
        Line line = edited;
        field = null;
        edited = null;
        super.cancelEdit();
        if (getItem() != null) {
            updateItem(getItem(), false);
        }
        if (left != null && line != null) {
            take(line, left.getText());
        }
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (field == null) {
            setGraphic(null);
            show(line);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> leave(event, 1, true);
            case UP -> leave(event, -1, true);
            case TAB -> leave(event, event.isShiftDown() ? -1 : 1, true);
            case ESCAPE -> {
                edited = null;
                leave(event, 0, true);
            }
            default -> {}
        }
    }

    private void leave(KeyEvent event, int step, boolean stay) {
        event.consume();
        leave(step, stay);
    }

    private void leave(int step, boolean stay) {
        if (field != null) {
            int row = getIndex();
            cancelEdit();
            if (stay) {
                grid.goOn(row, step);
            }
        }
    }
}
