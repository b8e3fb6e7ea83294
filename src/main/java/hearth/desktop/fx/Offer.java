package hearth.desktop.fx;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a screen lets a person do, for those who look for it in the palette instead of on the screen.
 *
 * @param name in the imperative, as a menu says it
 * @param keys what does it where it belongs on the screen, which listens for them itself; or null
 * @param possible whether it can be done just now
 */
public record Offer(String name, Feather icon, @Nullable KeyCombination keys, BooleanSupplier possible, Runnable run) {

    /** What can always be done while the screen is shown. */
    public static Offer of(String name, Feather icon, Runnable run) {
        return new Offer(name, icon, null, () -> true, run);
    }

    /** The same by these keys. */
    public Offer by(String combination) {
        return new Offer(name, icon, KeyCombination.valueOf(combination), possible, run);
    }

    /** The same, only while {@code condition}. */
    public Offer when(BooleanSupplier condition) {
        return new Offer(name, icon, keys, condition, run);
    }
}
