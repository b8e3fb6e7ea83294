package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Toolkit;
import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Tone;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is painted is the picture and nothing else. */
class PictureViewTest {

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
        Toolkit.run(Theme.LIGHT::apply);
    }

    @Test
    void aSmallerPictureLeavesNothingOfTheLarger() {
        Toolkit.run(() -> {
            PictureView view = new PictureView();
            Stage stage = new Stage();
            Scene scene = new Scene(new StackPane(view), 200, 200, Color.WHITE);
            stage.setScene(scene);
            stage.show();
            for (double size = 190.3; size > 20; size -= 10.1) {
                view.show(new Picture(
                        size + 10,
                        size + 10,
                        "full",
                        List.of(Mark.Box.filled(0, 0, 210, 210, 0, Tone.INK)),
                        List.of()));
                scene.snapshot(null);
                view.show(new Picture(size, size, "empty", List.of(), List.of()));
                assertThat(isBlank(scene.snapshot(null))).as("blank at " + size).isTrue();
            }
            stage.close();
        });
    }

    private static boolean isBlank(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        Color paper = pixels.getColor(1, 1);
        return IntStream.range(0, 200)
                .allMatch(at -> pixels.getColor(10, at).equals(paper)
                        && pixels.getColor(at, 10).equals(paper));
    }
}
