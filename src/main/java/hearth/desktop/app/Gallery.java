package hearth.desktop.app;

import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.desktop.shell.Shell;
import hearth.plan.Plan;
import hearth.session.ImmediateJobs;
import hearth.session.Session;
import hearth.session.Store;
import hearth.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Screens as PNGs, in the window as it stands, without a display. */
public final class Gallery {

    /** Between the name of a screen and that of its face. */
    private static final String FACE = "-";

    private final Plan plan;
    private final InstantSource clock;
    private final Theme theme;
    private final int width;
    private final int height;

    /**
     * Pictures of this plan.
     *
     * @param width of each picture in pixels
     * @param height of each picture in pixels
     */
    public Gallery(Plan plan, InstantSource clock, Theme theme, int width, int height) {
        this.plan = plan;
        this.clock = clock;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** The names of all screens, in the order of the rail, each followed by those of its further faces. */
    public static List<String> names() {
        return Assembly.screens().factories().keySet().stream()
                .sorted()
                .flatMap(Gallery::names)
                .toList();
    }

    private static Stream<String> names(ScreenId id) {
        String screen = id.name().toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(screen),
                Assembly.faces().getOrDefault(id, List.of()).stream().map(face -> screen + FACE + face));
    }

    /** Draws the screen of this name, in the window as it stands around it, and writes it as a PNG. */
    public void draw(String name, Path png) throws IOException {
        Toolkit.startHeadless();
        Toolkit.run(theme::apply);
        Shell shell = Toolkit.call(this::shell);
        Toolkit.run(() -> show(shell, name.split(FACE, 2)));
        Toolkit.call(() -> new Snapshot(shell.node(), width, height)).write(png);
        Toolkit.run(shell::close);
    }

    private static void show(Shell shell, String[] name) {
        ScreenId screen = ScreenId.valueOf(name[0].toUpperCase(Locale.ROOT));
        shell.show(screen);
        if (name.length > 1) {
            shell.show(screen, name[1]);
        }
    }

    private Shell shell() {
        Session session = new Session(plan, Store.none(), Platform::runLater, clock);
        Texts texts = new Texts(plan.settings().locale());
        return new Shell(
                session,
                new ImmediateJobs(),
                texts,
                clock,
                new CountedIds(),
                Assembly.screens(),
                new StillWorkbench(theme));
    }
}
