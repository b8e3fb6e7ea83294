package hearth.desktop;

import hearth.desktop.fx.Theme;
import hearth.desktop.shell.Habits;
import hearth.desktop.shell.NewPlan;
import hearth.desktop.shell.RecentPlan;
import hearth.desktop.shell.Workbench;
import hearth.plan.Message;
import hearth.plan.landscape.PersonId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workbench without files and windows that remembers what was asked of it. */
public final class FakeWorkbench implements Workbench {

    private final List<String> asked = new ArrayList<>();
    private final List<RecentPlan> recents = new ArrayList<>();
    private final Habits habits = new LightHabits();

    /** What was asked, oldest first. */
    public List<String> asked() {
        return asked;
    }

    FakeWorkbench with(RecentPlan recent) {
        recents.add(recent);
        return this;
    }

    @Override
    public void startPage() {
        asked.add("start page");
    }

    @Override
    public void open() {
        asked.add("open");
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void open(Path file, Message remark) {
        asked.add("open " + file + " and say " + remark.key());
    }

    @Override
    public void openSample() {
        asked.add("sample");
    }

    @Override
    public void begin(NewPlan plan) {
        asked.add("begin " + plan.name() + " in " + plan.currency());
    }

    @Override
    public void saveCopy() {
        asked.add("save a copy");
    }

    @Override
    public void saveAs() {
        asked.add("save as");
    }

    @Override
    public void putBack() {
        asked.add("put back");
    }

    @Override
    public void reopen() {
        asked.add("reopen");
    }

    @Override
    public void relocate() {
        asked.add("relocate");
    }

    @Override
    public void backups() {
        asked.add("backups");
    }

    @Override
    public void compare() {
        asked.add("compare");
    }

    @Override
    public void compare(Path copy) {
        asked.add("compare " + copy);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public void bringIn() {
        asked.add("bring in");
    }

    @Override
    public void bringIn(List<Path> files) {
        files.forEach(file -> asked.add("bring in " + file));
    }

    @Override
    public void erase(PersonId person, boolean strike) {
        asked.add((strike ? "erase and strike " : "erase ") + person.value());
    }

    @Override
    public List<RecentPlan> recents() {
        return recents;
    }

    @Override
    public void forget(Path file) {
        recents.removeIf(recent -> recent.file().equals(file));
    }

    @Override
    public Habits habits() {
        return habits;
    }

    @Override
    public void quit() {
        asked.add("quit");
    }

    /** Light to begin with, with the rail at its full width. */
    private static final class LightHabits implements Habits {
        private Theme theme = Theme.LIGHT;
        private boolean folded;

        @Override
        public Theme theme() {
            return theme;
        }

        @Override
        public void theme(Theme chosen) {
            theme = chosen;
            chosen.apply();
        }

        @Override
        public boolean isRailFolded() {
            return folded;
        }

        @Override
        public void foldRail(boolean fold) {
            folded = fold;
        }
    }
}
