package hearth.testing;

import hearth.desktop.app.Toolkit;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The robot with quicker hands. It waits 50 ms or more after every press, release and letter; these let the toolkit take
 * each in its turn and wait that long once, when all keys are up again.
 */
public final class Hands extends FxRobot {

    @Override
    public Hands write(String text) {
        text.chars().forEach(character -> strike((char) character));
        return settled();
    }

    @Override
    public Hands write(String text, int sleepMillis) {
        return write(text);
    }

    @Override
    public Hands press(KeyCode... keys) {
        keyboard().pressNoWait(keys);
        pause();
        return this;
    }

    @Override
    public Hands release(KeyCode... keys) {
        keyboard().releaseNoWait(keys);
        return settled();
    }

    @Override
    public Hands type(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard().pressNoWait(key);
            keyboard().releaseNoWait(key);
            pause();
        }
        return settled();
    }

    private void strike(char character) {
        Scene scene = Toolkit.call(this::target).getScene();
        robotContext().getBaseRobot().typeKeyboard(scene, code(character), Character.toString(character));
        pause();
    }

    /** Where a key goes: the window that has the focus, as on a real desktop. */
    private Window target() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(() -> window(0));
    }

    private static KeyCode code(char character) {
        return switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }

    private static void pause() {
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private Hands settled() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
