package hearth.desktop.landscape;

import hearth.picture.map.Arrangement;
import java.util.Optional;

/** The ways to see the same landscape. */
public enum LandscapeMode {
    MAP,
    RINGS,
    QUADRANT,
    TABLE,
    OPTIONS;

    /** Where everybody stands, when it is a picture. */
    Optional<Arrangement> arrangement() {
        return switch (this) {
            case MAP -> Optional.of(Arrangement.MAP);
            case RINGS -> Optional.of(Arrangement.RINGS);
            case QUADRANT -> Optional.of(Arrangement.QUADRANTS);
            default -> Optional.empty();
        };
    }
}
