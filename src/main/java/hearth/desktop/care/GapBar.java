package hearth.desktop.care;

import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * How much of somebody's longest bearable gap has gone by: full when they are being lost, with a mark where contact
 * becomes due. Empty and dashed while there never was one.
 */
final class GapBar extends Region {

    private static final double HEIGHT = 6;
    private static final double MARK = 2;
    private static final double MARK_HEIGHT = 12;

    private final Region fill = new Region();
    private final Region mark = new Region();
    private double filled;
    private double due;

    GapBar() {
        fill.getStyleClass().add("fill");
        mark.getStyleClass().add("mark");
        setAccessibleRole(AccessibleRole.TEXT);
        setPrefSize(96, MARK_HEIGHT);
        setMaxHeight(MARK_HEIGHT);
        getChildren().addAll(track(), fill, mark);
    }

    /** The bar of a row. */
    GapBar(CareRow row, String says) {
        this();
        show(row, says);
    }

    /**
     * Shows another row.
     *
     * @param says the same in words
     */
    void show(CareRow row, String says) {
        double maximum = row.cadence().maximum();
        double gap = (double) row.overdueDays() + row.cadence().desired();
        filled = row.state() == CareState.NEVER ? 0 : Math.clamp(gap / maximum, 0.02, 1);
        due = row.cadence().desired() / maximum;
        getStyleClass().setAll("gap-bar", styleClass(row.state()));
        setAccessibleText(says);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double middle = (getHeight() - HEIGHT) / 2;
        getChildren().getFirst().resizeRelocate(in.getLeft(), middle, width, HEIGHT);
        fill.resizeRelocate(in.getLeft(), middle, Math.rint(width * filled), HEIGHT);
        double at = Math.rint(in.getLeft() + width * due - MARK / 2);
        mark.resizeRelocate(at, (getHeight() - MARK_HEIGHT) / 2, MARK, MARK_HEIGHT);
    }

    private static Region track() {
        Region track = new Region();
        track.getStyleClass().add("track");
        return track;
    }

    private static String styleClass(CareState state) {
        return switch (state) {
            case FRESH -> "good";
            case DUE -> "warn";
            case LOST -> "bad";
            case NEVER -> "never";
        };
    }
}
