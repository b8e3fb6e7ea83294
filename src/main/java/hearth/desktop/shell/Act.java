package hearth.desktop.shell;

import hearth.desktop.fx.Offer;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do from anywhere: by menu, by key, by the palette.
 *
 * @param name as the menu says it, in this moment
 * @param also other words it is looked for by, apart from its name
 * @param keys the keys that do it, or null
 * @param possible whether it can be done just now
 */
record Act(
        String name, String also, Feather icon, @Nullable KeyCombination keys, BooleanSupplier possible, Runnable run) {

    static Act of(String name, Feather icon, @Nullable String keys, Runnable run) {
        return new Act(name, "", icon, keys == null ? null : KeyCombination.valueOf(keys), () -> true, run);
    }

    /** What a screen offers; its keys are the screen's own. */
    static Act of(Offer offer) {
        return new Act(offer.name(), "", offer.icon(), offer.keys(), offer.possible(), offer.run());
    }

    /** The same, only while {@code possible}. */
    Act when(BooleanSupplier condition) {
        return new Act(name, also, icon, keys, condition, run);
    }

    /** The same, found by these words, too. */
    Act also(String words) {
        return new Act(name, words, icon, keys, possible, run);
    }

    /** The keys as they stand on the keyboard, or nothing. */
    String keyWords() {
        return keys == null ? "" : keys.getDisplayText();
    }
}
