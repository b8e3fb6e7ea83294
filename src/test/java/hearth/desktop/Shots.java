package hearth.desktop;

import hearth.desktop.app.ScreenShots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.Theme;
import hearth.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;

/** Pictures of a screen while it is being built: light and dark, small and large, in {@code target/shots}. */
public final class Shots {

    private static final Path DIR = Path.of("target", "shots");

    private Shots() {}

    /** Writes {@code NAME-light-1280x720.png} and its three siblings. */
    public static void write(String name, Plan plan, InstantSource clock, Function<Desk, Screen> screen)
            throws IOException {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            write(name, plan, clock, screen, theme, 1280, 720);
            write(name, plan, clock, screen, theme, 1920, 1080);
        }
    }

    private static void write(
            String name,
            Plan plan,
            InstantSource clock,
            Function<Desk, Screen> screen,
            Theme theme,
            int width,
            int height)
            throws IOException {
        String file = "%s-%s-%dx%d.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height);
        new ScreenShots(plan, clock, theme, width, height).write(screen, DIR.resolve(file));
    }
}
