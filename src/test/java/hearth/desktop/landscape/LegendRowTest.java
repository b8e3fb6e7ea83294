package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a legend stands in its one row: 100 wide always, five chips of 50, all signs in 200 or a button of 40. */
class LegendRowTest {

    private final Region choice = wide(100);
    private final List<Region> chips = Stream.generate(() -> wide(50)).limit(5).toList();
    private final Region signs = wide(200);
    private final Region button = wide(40);
    private final Region opener = wide(60);
    private int leftOut;

    private final LegendRow row = new LegendRow(
            new LegendRow.LeftOut() {
                @Override
                public Region node() {
                    return opener;
                }

                @Override
                public void count(int chips) {
                    leftOut = chips;
                }
            },
            signs,
            button);

    @BeforeEach
    void show() {
        row.show(List.of(choice), chips);
    }

    @Test
    void allIsToldWhereThereIsRoom() {
        layOut(700);

        assertThat(visible(chips)).isEqualTo(5);
        assertThat(signs.isVisible()).isTrue();
        assertThat(button.isVisible()).isFalse();
        assertThat(opener.isVisible()).isFalse();
    }

    @Test
    void signsGiveWayBeforeColoursDo() {
        layOut(450);

        assertThat(visible(chips)).isEqualTo(5);
        assertThat(signs.isVisible()).isFalse();
        assertThat(button.isVisible()).isTrue();
        assertThat(opener.isVisible()).isFalse();
    }

    @Test
    void coloursThatDoNotFitAreCountedAndNothingIsCutOff() {
        layOut(330);

        assertThat(visible(chips)).isEqualTo(row.fitting()).isBetween(1, 4);
        assertThat(leftOut).isEqualTo(5 - row.fitting());
        assertThat(opener.isVisible()).isTrue();
        assertThat(row.getChildrenUnmodifiable().stream().filter(Node::isVisible))
                .allSatisfy(
                        node -> assertThat(node.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(330));
    }

    @Test
    void itIsAsHighInAnyWidth() {
        assertThat(row.prefHeight(200)).isEqualTo(row.prefHeight(2_000));
        assertThat(row.minWidth(-1)).isZero();
    }

    private void layOut(double width) {
        row.resize(width, 30);
        row.layout();
    }

    private static int visible(List<Region> some) {
        return (int) some.stream().filter(Region::isVisible).count();
    }

    private static Region wide(double width) {
        Region region = new Region();
        region.setMinSize(width, 20);
        region.setPrefSize(width, 20);
        return region;
    }
}
