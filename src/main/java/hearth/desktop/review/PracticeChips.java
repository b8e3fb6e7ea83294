package hearth.desktop.review;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Tips;
import hearth.text.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every practice that is checked: kept, or with how many findings; pressing one shows only its own. */
final class PracticeChips extends FlowPane {

    private final Texts texts;
    private final ObjectProperty<@Nullable String> chosen;

    PracticeChips(Texts texts, ObjectProperty<@Nullable String> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("practice-chips");
        setAccessibleText(texts.get("review.practices"));
    }

    void show(Kept kept) {
        getChildren().setAll(kept.practices().stream().map(this::chip).toList());
    }

    /** Presses the chip of a practice, or none. */
    void press(@Nullable String practice) {
        getChildren().stream()
                .map(ToggleButton.class::cast)
                .forEach(chip -> chip.setSelected(chip.getUserData().equals(practice)));
    }

    private ToggleButton chip(Kept.Practice practice) {
        String title = texts.get("review." + practice.id() + ".title");
        ToggleButton chip = new ToggleButton(words(practice, title));
        chip.setGraphic(Icons.of(practice.isKept() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        chip.getStyleClass().addAll("practice-chip", practice.isKept() ? "kept" : "broken");
        chip.setUserData(practice.id());
        chip.setSelected(practice.id().equals(chosen.get()));
        chip.setOnAction(event -> chosen.set(chip.isSelected() ? practice.id() : null));
        return Tips.on(chip, texts.get("review." + practice.id() + ".practice"));
    }

    private String words(Kept.Practice practice, String title) {
        return practice.isKept() ? title : texts.get("review.chip", title, practice.open());
    }
}
