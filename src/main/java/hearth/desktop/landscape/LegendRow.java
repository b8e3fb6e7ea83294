package hearth.desktop.landscape;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Chips in one row, so that a picture above keeps its room. What always stands there comes first; then as many chips as fit;
 * those left out are counted by what opens to them. What is told at the end in full is told by a button where it does not fit.
 */
final class LegendRow extends Region {

    private static final double GAP = 4;

    private final LeftOut rest;
    private final Region full;
    private final Region brief;
    private List<Region> always = List.of();
    private List<Region> chips = List.of();
    private int fitting;

    /** What opens to the chips that do not fit. */
    interface LeftOut {
        Region node();

        /** So many chips do not fit, none when all do. */
        void count(int chips);
    }

    /**
     * A row without chips.
     *
     * @param full what is told at the end where there is room
     * @param brief what stands there instead
     */
    LegendRow(LeftOut rest, Region full, Region brief) {
        this.rest = rest;
        this.full = full;
        this.brief = brief;
    }

    /** Shows other chips, after what always stands there. */
    void show(List<? extends Region> first, List<? extends Region> others) {
        always = List.copyOf(first);
        chips = List.copyOf(others);
        List<Node> all = new ArrayList<>(always);
        all.addAll(chips);
        all.addAll(List.of(rest.node(), full, brief));
        getChildren().setAll(all);
        requestLayout();
    }

    /** How many chips are shown; the others have to be looked for in what opens. */
    int fitting() {
        return fitting;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        return around.getLeft() + wide(always) + wide(chips) + wide(List.of(full)) + around.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double highest = getManagedChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
        return around.getTop() + snapSizeY(highest) + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() - wide(always);
        boolean roomy = wide(chips) + wide(List.of(full)) <= room;
        fitting = roomy ? chips.size() : fitting(room - wide(List.of(brief)));
        rest.count(chips.size() - fitting);
        shown(full, roomy);
        shown(brief, !roomy);
        shown(rest.node(), fitting < chips.size());
        for (int i = 0; i < chips.size(); i++) {
            shown(chips.get(i), i < fitting);
        }
        place();
    }

    /** As many as fit beside what opens to the others. */
    private int fitting(double room) {
        if (wide(chips) <= room) {
            return chips.size();
        }
        rest.count(chips.size());
        double left = room - wide(List.of(rest.node()));
        int fit = 0;
        while (fit < chips.size() && wide(chips.subList(0, fit + 1)) <= left) {
            fit++;
        }
        return fit;
    }

    private void place() {
        double top = getInsets().getTop();
        double high = getHeight() - top - getInsets().getBottom();
        double x = getInsets().getLeft();
        for (Node node : getManagedChildren()) {
            if (node.isVisible()) {
                double wide = snapSizeX(node.prefWidth(-1));
                double tall = Math.min(high, snapSizeY(node.prefHeight(-1)));
                double left = node.equals(brief) ? getWidth() - getInsets().getRight() - wide : x;
                node.resizeRelocate(left, snapPositionY(top + (high - tall) / 2), wide, tall);
                x += wide + GAP;
            }
        }
    }

    private static void shown(Region node, boolean yes) {
        if (node.isVisible() != yes) {
            node.setVisible(yes);
        }
    }

    private double wide(List<? extends Region> nodes) {
        return nodes.stream()
                .mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + GAP)
                .sum();
    }
}
