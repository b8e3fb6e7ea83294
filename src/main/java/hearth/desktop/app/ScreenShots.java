package hearth.desktop.app;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Notices;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.plan.EntityId;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.ImmediateJobs;
import hearth.session.Problem;
import hearth.session.Session;
import hearth.session.Store;
import hearth.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Screens as pictures, without a display. Projections are computed at once, so what is drawn has settled. */
public final class ScreenShots {

    /** Layout rounds until virtual lists and wrapped words have come to rest. */
    private static final int ROUNDS = 4;

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
    public ScreenShots(Plan plan, InstantSource clock, Theme theme, int width, int height) {
        this.plan = plan;
        this.clock = clock;
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** Writes one screen as a PNG. */
    public void write(Function<Desk, Screen> factory, Path png) throws IOException {
        Toolkit.startHeadless();
        Screen screen = Toolkit.call(() -> build(factory));
        Scene scene = Toolkit.call(() -> new Scene(screen.node(), width, height));
        settle(scene);
        BufferedImage picture = Toolkit.call(() -> picture(scene));
        Toolkit.run(screen::close);
        Files.createDirectories(Objects.requireNonNull(png.toAbsolutePath().getParent()));
        ImageIO.write(picture, "png", png.toFile());
    }

    private Screen build(Function<Desk, Screen> factory) {
        theme.apply();
        return factory.apply(desk());
    }

    // A scene without a window: the headless platform's own screen is only 1000 pixels wide.
    private static void settle(Scene scene) {
        for (int round = 0; round < ROUNDS; round++) {
            Toolkit.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    private Desk desk() {
        Session session = new Session(plan, Store.none(), Platform::runLater, clock);
        Texts texts = new Texts(plan.settings().locale());
        return new Desk(session, new ImmediateJobs(), texts, clock, new CountedIds(), new Nowhere(), new Silence());
    }

    private static BufferedImage picture(Scene scene) {
        Image image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static final class CountedIds implements Ids {
        private int count;

        @Override
        public String next() {
            return "new-" + ++count;
        }
    }

    /** A picture leads nowhere. */
    private static final class Nowhere implements Navigator {
        @Override
        public void show(ScreenId screen) {}

        @Override
        public void show(ScreenId screen, EntityId<?> id) {}

        @Override
        public void show(EntityId<?> id) {}
    }

    /** A picture says nothing. */
    private static final class Silence implements Notices {
        @Override
        public void tell(Message message) {}

        @Override
        public void problem(Problem problem) {}
    }
}
