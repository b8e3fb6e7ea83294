package hearth;

import hearth.cli.Workbench;
import hearth.desktop.app.Desktop;
import hearth.desktop.app.Gallery;
import hearth.desktop.app.Launch;
import hearth.desktop.fx.Theme;
import hearth.plan.Plan;
import hearth.storage.disk.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The window, as the command line asks for it. */
record WindowWorkbench(DataFolder data, Clock clock, Locale locale) implements Workbench {

    @Override
    public int open(Optional<Path> file, boolean sample) throws InterruptedException {
        return new Desktop(System.getProperties(), System.getenv(), System.err)
                .open(new Launch(file, sample, data, clock, locale));
    }

    @Override
    public List<String> screens() {
        return Gallery.names();
    }

    @Override
    public void draw(String screen, Plan plan, Look look, Path png) throws IOException {
        Theme theme = look.dark() ? Theme.DARK : Theme.LIGHT;
        new Gallery(plan, clock, theme, look.width(), look.height()).draw(screen, png);
    }
}
