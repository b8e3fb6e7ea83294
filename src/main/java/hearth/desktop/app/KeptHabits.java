package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.desktop.shell.Habits;
import hearth.desktop.shell.Shell;

/** Habits that are remembered and followed at once by whatever is on screen. */
record KeptHabits(Remembered remembered, Shown shown) implements Habits {

    @Override
    public Theme theme() {
        return remembered.now().theme();
    }

    @Override
    public void theme(Theme theme) {
        remembered.change(memory -> memory.with(theme));
        theme.apply();
    }

    @Override
    public boolean isRailFolded() {
        return remembered.now().railFolded();
    }

    @Override
    public void foldRail(boolean folded) {
        remembered.change(memory -> memory.withRail(folded));
        shown.shell().ifPresent(Shell::foldRail);
    }
}
