package hearth.desktop.today;

import javafx.scene.input.KeyCode;

/** A task on the screen. */
interface TaskNode extends AutoCloseable {

    Task task();

    TaskRow row();

    /** Gives it the keyboard. */
    void focus();

    /** Does what a key means for this task; false when it means nothing. */
    boolean pressed(KeyCode key);

    @Override
    void close();
}
