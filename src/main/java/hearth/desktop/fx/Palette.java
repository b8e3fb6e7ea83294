package hearth.desktop.fx;

import hearth.picture.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of one picture view, one for each tone, set by the style sheet as {@code -tone-ember} and so on. */
final class Palette {

    private static final Map<Tone, CssMetaData<PictureView, Color>> TONES = tones();
    static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

    private final Map<Tone, StyleableObjectProperty<Color>> colors = new EnumMap<>(Tone.class);

    Palette(PictureView view, Runnable changed) {
        TONES.forEach((tone, css) -> {
            var color = new SimpleStyleableObjectProperty<>(css, view, tone.name(), Color.GRAY);
            color.subscribe(changed);
            colors.put(tone, color);
        });
    }

    Color of(Tone tone) {
        return property(tone).get();
    }

    private StyleableObjectProperty<Color> property(Tone tone) {
        return Objects.requireNonNull(colors.get(tone));
    }

    private static Map<Tone, CssMetaData<PictureView, Color>> tones() {
        Map<Tone, CssMetaData<PictureView, Color>> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, new ToneCss(tone));
        }
        return tones;
    }

    private static List<CssMetaData<? extends Styleable, ?>> css() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(TONES.values());
        return Collections.unmodifiableList(all);
    }

    private static final class ToneCss extends CssMetaData<PictureView, Color> {
        private final Tone tone;

        ToneCss(Tone tone) {
            super(
                    "-tone-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getColorConverter(),
                    Color.GRAY);
            this.tone = tone;
        }

        @Override
        public boolean isSettable(PictureView view) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(PictureView view) {
            return view.palette().property(tone);
        }
    }
}
