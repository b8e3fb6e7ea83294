package hearth.desktop.review;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Tips;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Every practice that is checked; pressing one shows only its own findings. Those with open findings stand there with their
 * number, those that are kept unfold behind one chip, so that the findings have the room.
 */
final class PracticeChips extends FlowPane {

    private final Texts texts;
    private final ObjectProperty<@Nullable String> chosen;
    private final ToggleButton more = chip("", Feather.CHECK, "kept");
    private List<ToggleButton> broken = List.of();
    private List<ToggleButton> kept = List.of();

    PracticeChips(Texts texts, ObjectProperty<@Nullable String> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("practice-chips");
        setAccessibleText(texts.get("review.practices"));
        more.getStyleClass().add("more-kept");
        more.setOnAction(event -> lay());
        Tips.on(more, texts.get("review.keptChips.tip"));
    }

    void show(Kept all) {
        broken = chips(all.practices().stream().filter(practice -> !practice.isKept()));
        kept = chips(all.practices().stream().filter(Kept.Practice::isKept));
        more.setText(texts.get("review.keptChips", kept.size()));
        lay();
    }

    /** Presses the chip of a practice, or none. */
    void press(@Nullable String practice) {
        Stream.concat(broken.stream(), kept.stream())
                .forEach(chip -> chip.setSelected(chip.getUserData().equals(practice)));
        lay();
    }

    /** A chip that is pressed is never folded away. */
    private void lay() {
        boolean unfolded = more.isSelected() || kept.stream().anyMatch(ToggleButton::isSelected);
        Stream<? extends Node> behind = kept.isEmpty() ? Stream.of() : Stream.of(more);
        Stream<? extends Node> shown = unfolded ? kept.stream() : Stream.of();
        List<Node> chips = Stream.of(broken.stream(), behind, shown)
                .<Node>flatMap(part -> part)
                .toList();
        // A chip that is taken out and put back loses the keyboard.
        if (!chips.equals(getChildren())) {
            getChildren().setAll(chips);
        }
    }

    private List<ToggleButton> chips(Stream<Kept.Practice> practices) {
        return practices.map(this::chip).toList();
    }

    private ToggleButton chip(Kept.Practice practice) {
        String title = texts.get("review." + practice.id() + ".title");
        ToggleButton chip = practice.isKept()
                ? chip(title, Feather.CHECK, "kept")
                : chip(texts.get("review.chip", title, practice.open()), Feather.ALERT_TRIANGLE, "broken");
        chip.setUserData(practice.id());
        chip.setSelected(practice.id().equals(chosen.get()));
        chip.setOnAction(event -> chosen.set(chip.isSelected() ? practice.id() : null));
        return Tips.on(chip, texts.get("review." + practice.id() + ".practice"));
    }

    private static ToggleButton chip(String words, Feather icon, String style) {
        ToggleButton chip = new ToggleButton(words, Icons.of(icon));
        chip.getStyleClass().addAll("practice-chip", style);
        return chip;
    }
}
