package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.FakeWorkbench;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** What becomes of files that are dropped onto the window. */
class DropsTest {

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Drops drops = new Drops(new Pane(), workbench);

    @Test
    void aPlanOpens() {
        take("bakery.hearth");
        assertThat(workbench.asked()).containsExactly("open bakery.hearth");
    }

    @Test
    void filesComeInOneAfterTheOther() {
        take("people.csv", "photo.png", "visits.TSV", "cards.vcf");
        assertThat(workbench.asked())
                .containsExactly("bring in people.csv", "bring in visits.TSV", "bring in cards.vcf");
    }

    @Test
    void ofPlansTheFirstOpensAndItIsSaid() {
        take("people.csv", "one.hearth", "two.hearth");
        assertThat(workbench.asked()).containsExactly("open one.hearth and say shell.drop.first");
    }

    private void take(String... names) {
        drops.take(List.of(names).stream().map(Path::of).toList());
    }
}
