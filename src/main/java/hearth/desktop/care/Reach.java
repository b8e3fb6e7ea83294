package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.plan.landscape.Person;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody can be reached, each line to be copied. Lines are made once and show one person after another. */
final class Reach extends VBox {

    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();

    Reach(Texts texts) {
        this.texts = texts;
    }

    void show(Person person) {
        List<String> all = Stream.of(person.phones(), person.emails(), person.links())
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < Math.max(all.size(), lines.size()); i++) {
            Line line = line(i);
            Panes.shown(line, i < all.size());
            line.show(i < all.size() ? all.get(i) : "");
        }
    }

    private Line line(int number) {
        if (number == lines.size()) {
            Line line = new Line();
            lines.add(line);
            getChildren().add(line);
        }
        return lines.get(number);
    }

    private final class Line extends HBox {
        private final Label address = Labels.of("");
        private final Button copy = Buttons.icon(Feather.COPY, texts.get("care.copy"), this::copied);

        Line() {
            getStyleClass().addAll("row", "touch-row");
            getChildren().addAll(address, copy);
        }

        void show(String text) {
            address.setText(text);
            copy.setAccessibleText(texts.get("care.copyOf", text));
        }

        private void copied() {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, address.getText()));
        }
    }
}
