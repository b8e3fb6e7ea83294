package hearth.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.channel.ChannelId;
import hearth.plan.review.Review;
import hearth.plan.review.SetAside;
import hearth.plan.review.SetAsideId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Review screen as a person sees it: with findings, while a reason is written, and when all is well. */
class ReviewShotsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Plan SAMPLE = SamplePlan.on(TODAY);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-16T12:00:00Z"));

    @Test
    void theReviewOfTheSampleIsDrawn() throws Exception {
        Shots.write("review", SAMPLE, NOON, ReviewView::new);

        assertThat(Files.size(Path.of("target/shots/review-dark-1920x1080.png")))
                .isGreaterThan(20_000);
    }

    @Test
    void aReasonIsBeingWritten() throws Exception {
        Shots.write("review-reason", SAMPLE, NOON, ReviewShotsTest::withReason);

        assertThat(Files.size(Path.of("target/shots/review-reason-light-1280x720.png")))
                .isGreaterThan(20_000);
    }

    @Test
    void nothingIsOpen() throws Exception {
        Shots.write("review-well", SAMPLE.with(new ChangeSet(Message.of(""), allSetAside())), NOON, ReviewView::new);

        assertThat(Files.size(Path.of("target/shots/review-well-light-1280x720.png")))
                .isGreaterThan(10_000);
    }

    private static Screen withReason(Desk desk) {
        ReviewView view = new ReviewView(desk);
        view.reveal(new ChannelId("maps-profile"));
        view.askReason();
        return view;
    }

    private static List<Change> allSetAside() {
        return Review.of(SAMPLE, TODAY).stream()
                .filter(finding -> !finding.isSetAside())
                .map(finding -> SetAside.of(
                        new SetAsideId(
                                "aside-" + Integer.toHexString(finding.key().hashCode())),
                        finding,
                        "Fine.",
                        TODAY))
                .map(aside -> new Change(null, aside))
                .toList();
    }
}
