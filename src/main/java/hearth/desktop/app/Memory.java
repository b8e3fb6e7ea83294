package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.exchange.csv.DateOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next.
 *
 * @param window where the window was, or null before the first time
 * @param railFolded whether the rail shows only signs
 * @param recents plans that were open, the newest first
 * @param dateOrders what 03/04/2026 means in files of a recipe, as somebody said
 */
record Memory(
        Theme theme,
        @Nullable Bounds window,
        boolean railFolded,
        List<Recent> recents,
        Map<String, DateOrder> dateOrders) {

    private static final int MOST = 12;

    static final Memory BLANK = new Memory(Theme.SYSTEM, null, false, List.of(), Map.of());

    /** Where a window was; a maximised one goes back to where it was before. */
    record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** A plan that was open; time in epoch seconds. */
    record Recent(String file, String name, long opened) {}

    Memory {
        recents = List.copyOf(recents);
        // Older files do not have it.
        dateOrders = dateOrders == null ? Map.of() : Map.copyOf(dateOrders);
    }

    Memory with(Theme newTheme) {
        return new Memory(newTheme, window, railFolded, recents, dateOrders);
    }

    Memory with(Bounds newWindow) {
        return new Memory(theme, newWindow, railFolded, recents, dateOrders);
    }

    Memory withRail(boolean folded) {
        return new Memory(theme, window, folded, recents, dateOrders);
    }

    /** With this plan on top of the list. */
    Memory with(Recent recent) {
        var all = new ArrayList<>(without(recent.file()).recents);
        all.addFirst(recent);
        return new Memory(theme, window, railFolded, all.subList(0, Math.min(MOST, all.size())), dateOrders);
    }

    /** Without the plan in this file. */
    Memory without(String file) {
        var rest = recents.stream().filter(recent -> !recent.file.equals(file)).toList();
        return new Memory(theme, window, railFolded, rest, dateOrders);
    }

    /** With the meaning of dates in files of a recipe. */
    Memory with(String recipe, DateOrder means) {
        var orders = new HashMap<>(dateOrders);
        orders.put(recipe, means);
        return new Memory(theme, window, railFolded, recents, orders);
    }
}
