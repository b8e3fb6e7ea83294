package hearth.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.channel.ChannelId;
import hearth.plan.review.Review;
import hearth.plan.review.SetAside;
import hearth.testing.Hands;
import hearth.testing.OnStage;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person does on the Review screen, with the sample plan and a keyboard. */
class ReviewJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Plan SAMPLE = SamplePlan.on(TODAY);
    private static final ChannelId STALE = new ChannelId("maps-profile");

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(TODAY, SAMPLE);

    @RegisterExtension
    final OnStage stage = OnStage.of(this::view, () -> findings().requestFocus());

    private Region view() {
        ReviewView view = new ReviewView(desk.desk());
        view.reveal(STALE);
        return view.node();
    }

    @Test
    void aFindingIsSetAsideWithAReasonAndUndoBringsItBack() {
        robot.type(KeyCode.S);
        robot.write("My cousin does that");
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(reasonsFor(STALE)).containsExactly("My cousin does that");
        assertThat(isListed(STALE)).isFalse();
        assertThat(findings().isFocused()).isTrue();

        robot.interact(desk.session()::undo);

        assertThat(isListed(STALE)).isTrue();
    }

    @Test
    void withoutAReasonNothingIsSetAside() {
        robot.type(KeyCode.S);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(reasonsFor(STALE)).isEmpty();
        assertThat(robot.lookup(".field-reason").tryQuery()).isPresent();
    }

    @Test
    void escapeLeavesTheReasonUnwritten() {
        robot.type(KeyCode.S);
        robot.write("never mind");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#reason").tryQuery()).isEmpty();
        assertThat(isListed(STALE)).isTrue();
    }

    @Test
    void enterGoesThere() {
        robot.type(KeyCode.ENTER);

        assertThat(desk.shown()).containsExactly(STALE);
    }

    @Test
    void thePracticesThatAreKeptUnfoldBehindOneChip() {
        assertThat(robot.lookup(".practice-chip.broken").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".practice-chip.kept").queryAll()).hasSize(1);

        robot.clickOn(".more-kept");

        assertThat(robot.lookup(".practice-chip").queryAll())
                .hasSize(Review.practices().size() + 1);
    }

    @SuppressWarnings("unchecked")
    private ListView<ReviewModel.Row> findings() {
        return robot.lookup("#findings").queryAs(ListView.class);
    }

    private boolean isListed(ChannelId channel) {
        return findings().getItems().stream()
                .anyMatch(row -> channel.equals(row.finding().about()));
    }

    private List<String> reasonsFor(ChannelId channel) {
        return desk.plan().all(SetAside.class).stream()
                .filter(aside -> aside.subject().equals("Channel:" + channel.value()))
                .map(SetAside::reason)
                .toList();
    }
}
