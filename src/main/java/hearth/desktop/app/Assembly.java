package hearth.desktop.app;

import hearth.desktop.export.ExportView;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.shell.Screens;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The one place where screens are wired: each adds its line. */
public final class Assembly {

    private Assembly() {}

    /** The screens there are. */
    public static Screens screens() {
        Map<ScreenId, Function<Desk, Screen>> all = new EnumMap<>(ScreenId.class);
        all.put(ScreenId.EXPORT, ExportView::new);
        return new Screens(all, Homes::of);
    }
}
