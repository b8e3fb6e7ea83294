package hearth.desktop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.testing.Hands;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The ground every screen stands on: toolkit, theme, controls and robot work together without a display. */
class ToolkitSmokeTest {
    private static final int DARK = 0x40;

    private final AtomicInteger clicks = new AtomicInteger();
    private final Hands robot = new Hands();
    private final TextField name = TextFields.createClearableTextField();
    private final PopOver note = new PopOver(new Label("Ask about the harvest"));
    private Stage window;

    /** Controls can only be made once the toolkit runs, and the fields of this class are controls. */
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Application.setUserAgentStylesheet("/hearth/desktop/theme-dark.css");
    }

    @BeforeEach
    void show() throws TimeoutException {
        window = FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(content(), 400, 300));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theRobotClicksAButton() {
        robot.clickOn("Tend");

        assertThat(clicks).hasValue(1);
    }

    @Test
    void whatIsTypedIsCompleted() throws TimeoutException {
        robot.clickOn(name).write("Ann");

        WaitForAsyncUtils.waitFor(
                5, SECONDS, () -> robot.lookup("Anna Baker").tryQuery().isPresent());
        assertThat(name.getText()).isEqualTo("Ann");
    }

    @Test
    void aNoteOpensBesideItsButton() {
        robot.clickOn("Tend");

        assertThat(robot.lookup("Ask about the harvest").tryQuery()).isPresent();
    }

    @Test
    void aThemedWindowBecomesAPicture(@TempDir Path dir) throws IOException {
        Path png = dir.resolve("window.png");
        ImageIO.write(picture(), "png", png.toFile());

        BufferedImage read = ImageIO.read(png.toFile());
        assertThat(read.getWidth()).isEqualTo(400);
        assertThat(read.getRGB(390, 290) & 0xff).as("the dark theme's ground").isLessThan(DARK);
    }

    private VBox content() {
        TextFields.bindAutoCompletion(name, List.of("Anna Baker", "Annika Sol"));
        Button tend = new Button("Tend", new FontIcon(Feather.HEART));
        tend.setOnAction(_ -> {
            clicks.incrementAndGet();
            note.show(tend);
        });
        return new VBox(8, tend, name);
    }

    private BufferedImage picture() {
        Image image = robot.capture(window.getScene().getRoot()).getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
