package hearth.desktop.fx;

import javafx.scene.layout.Region;

/**
 * A region that is as large as the room it is given and asks for none. What it shows depends on that room: were it to ask
 * for as much as it shows, every picture would make room for a larger one.
 */
public abstract class Filling extends Region {

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return 0;
    }
}
