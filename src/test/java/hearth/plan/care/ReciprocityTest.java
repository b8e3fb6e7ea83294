package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule of three gives: PRODUCT.md, practice P56. */
class ReciprocityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Touch> touches = new ArrayList<>();

    @Test
    void threeGivesComeBeforeAsking() {
        given(30);
        given(20);
        assertThat(mutual().missing()).isEqualTo(1);

        given(10);
        assertThat(mutual().missing()).isZero();
    }

    @Test
    void whoeverWasAskedTooEarlyIsOwedUntilEnoughIsGiven() {
        asked(5);
        given(4);
        given(3);
        assertThat(mutual().isOwed()).isTrue();

        given(0);
        assertThat(mutual().isOwed()).isFalse();
    }

    @Test
    void whatWasGivenLongAgoCountsAndWhatWasAskedLongAgoIsForgiven() {
        given(900);
        asked(400);

        assertThat(mutual()).isEqualTo(new Reciprocity(1, 0, 3));
        assertThat(mutual().isOwed()).isFalse();
    }

    @Test
    void whatIsStillToComeDoesNotCount() {
        given(-1);
        asked(-1);

        assertThat(mutual()).isEqualTo(new Reciprocity(0, 0, 3));
    }

    private Reciprocity mutual() {
        return Reciprocity.of(touches, 3, TODAY);
    }

    private void given(int daysAgo) {
        add(TouchKind.GIVEN, daysAgo);
    }

    private void asked(int daysAgo) {
        add(TouchKind.ASKED, daysAgo);
    }

    private void add(TouchKind kind, int daysAgo) {
        touches.add(TouchDraft.real(kind, TODAY.minusDays(daysAgo))
                .touch(new TouchId("t" + touches.size()), new PersonId("anna")));
    }
}
