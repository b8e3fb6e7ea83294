package hearth.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.exchange.json.SamplePlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Review of the sample bakery, drawn in both themes. */
class ReviewShotsTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-16T12:00:00Z"));

    @Test
    void theReviewOfTheSampleIsDrawn() throws Exception {
        Shots.write("review", SamplePlan.on(LocalDate.of(2026, 11, 16)), NOON, ReviewView::new);

        assertThat(Files.size(Path.of("target/shots/review-dark-1920x1080.png")))
                .isGreaterThan(20_000);
    }
}
