package hearth.desktop.shell;

import hearth.desktop.fx.Theme;

/** How somebody likes their window, kept from one day to the next and for every plan. */
public interface Habits {

    Theme theme();

    void theme(Theme theme);

    boolean isRailFolded();

    void foldRail(boolean folded);
}
