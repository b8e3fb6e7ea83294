package hearth.desktop.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Nodes without a window, drawn into files: the headless platform's own screen is only 1000 pixels wide. */
final class Snapshot {

    /** Layout rounds until virtual lists and wrapped words have come to rest. */
    private static final int ROUNDS = 4;

    private final Scene scene;

    /** On the toolkit's thread. */
    Snapshot(Parent node, int width, int height) {
        scene = new Scene(node, width, height);
    }

    /** Writes what is there now as a PNG; not on the toolkit's thread. */
    void write(Path png) throws IOException {
        settle();
        BufferedImage picture = Toolkit.call(this::picture);
        Files.createDirectories(Objects.requireNonNull(png.toAbsolutePath().getParent()));
        ImageIO.write(picture, "png", png.toFile());
    }

    private void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            Toolkit.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    private BufferedImage picture() {
        Image image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
