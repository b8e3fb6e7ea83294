package hearth.cli;

import hearth.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window, as far as the command line needs it. */
public interface Workbench {

    /** Opens the window and stays until it is closed; gives the exit code. */
    int open(Optional<Path> file, boolean sample) throws InterruptedException;

    /** The names of all screens, as their pictures are called. */
    List<String> screens();

    /** Draws one screen without a display and writes it as a PNG. */
    void draw(String screen, Plan plan, Look look, Path png) throws IOException;

    /**
     * What a picture of a screen shall look like.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Look(boolean dark, int width, int height) {}
}
