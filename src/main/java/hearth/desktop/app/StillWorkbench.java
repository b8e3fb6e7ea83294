package hearth.desktop.app;

import hearth.desktop.fx.Theme;
import hearth.desktop.shell.Habits;
import hearth.desktop.shell.NewPlan;
import hearth.desktop.shell.RecentPlan;
import hearth.desktop.shell.Workbench;
import hearth.plan.Message;
import hearth.plan.landscape.PersonId;
import java.nio.file.Path;
import java.util.List;

/** The workbench of a picture: nothing can be done in it. */
record StillWorkbench(Theme theme) implements Workbench {

    @Override
    public void startPage() {}

    @Override
    public void open() {}

    @Override
    public void open(Path file) {}

    @Override
    public void open(Path file, Message remark) {}

    @Override
    public void openSample() {}

    @Override
    public void begin(NewPlan plan) {}

    @Override
    public void saveCopy() {}

    @Override
    public void erase(PersonId person, boolean strike) {}

    @Override
    public void saveAs() {}

    @Override
    public void putBack() {}

    @Override
    public void relocate() {}

    @Override
    public void reopen() {}

    @Override
    public void backups() {}

    @Override
    public void compare() {}

    @Override
    public void compare(Path copy) {}

    @Override
    public boolean takesFiles() {
        return false;
    }

    @Override
    public void bringIn() {}

    @Override
    public void bringIn(List<Path> files) {}

    @Override
    public List<RecentPlan> recents() {
        return List.of();
    }

    @Override
    public void forget(Path file) {}

    @Override
    public Habits habits() {
        return new StillHabits(theme);
    }

    @Override
    public void quit() {}

    /** One theme and a whole rail, come what may. */
    private record StillHabits(Theme theme) implements Habits {

        @Override
        public void theme(Theme chosen) {}

        @Override
        public boolean isRailFolded() {
            return false;
        }

        @Override
        public void foldRail(boolean folded) {}
    }
}
