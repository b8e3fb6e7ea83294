package hearth.desktop.landscape;

import hearth.desktop.fx.Gesture;
import hearth.text.Texts;
import java.util.List;

/** What hands do on the map, in words. */
final class MapHelp {

    private final Texts texts;

    MapHelp(Texts texts) {
        this.texts = texts;
    }

    List<Gesture> gestures() {
        return List.of(
                gesture("map.help.zoom", "map.by.wheel"),
                gesture("map.help.pan", "map.by.dragGround"),
                gesture("map.help.addHere", "map.by.doubleClick"),
                gesture("map.help.renameHere", "map.by.doubleClickNode"),
                gesture("map.help.move", "map.by.dragNode"),
                gesture("map.help.tie", "map.by.dragPlus"),
                gesture("map.help.more", "map.by.shiftClick"),
                gesture("map.help.lasso", "map.by.shiftDrag"),
                gesture("map.help.find", "map.by.letters"),
                gesture("map.help.walk", "map.by.arrows"),
                gesture("map.help.stride", "map.by.controlArrows"),
                gesture("map.help.nudge", "map.by.altArrows"),
                gesture("map.help.panKeys", "map.by.shiftArrows"),
                gesture("map.help.nearer", "map.by.plusMinus"),
                gesture("map.help.escape", "map.by.escape"));
    }

    private Gesture gesture(String does, String by) {
        return new Gesture(texts.get(does), texts.get(by));
    }
}
