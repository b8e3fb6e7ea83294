package hearth.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.landscape.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final double TINY = 1e-9;
    private final Viewport view = Viewport.of(800, 600);

    @Test
    void theOriginIsInTheMiddle() {
        assertThat(view.place(400, 300)).isEqualTo(new Place(0, 0));
    }

    @Test
    void whatIsUnderThePointerStaysThereWhileZooming() {
        Place under = view.place(620, 130);

        Place now = view.zoomed(1.7, 620, 130).zoomed(0.4, 620, 130).place(620, 130);

        assertThat(now.x()).isCloseTo(under.x(), within(TINY));
        assertThat(now.y()).isCloseTo(under.y(), within(TINY));
    }

    @Test
    void zoomStopsAtItsLimits() {
        assertThat(view.zoomed(1_000_000, 0, 0).scale()).isEqualTo(Viewport.MOST);
        assertThat(view.zoomed(0.000001, 0, 0).scale()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void theGroundFollowsTheHand() {
        Place under = view.place(100, 100);

        assertThat(view.panned(30, -20).point(under).x()).isCloseTo(130, within(TINY));
        assertThat(view.panned(30, -20).point(under).y()).isCloseTo(80, within(TINY));
    }

    @Test
    void fittingShowsEverythingInsideTheMargin() {
        Bounds bounds = Bounds.around(List.of(new Place(-900, 40), new Place(2_000, 700)));

        Viewport fitted = view.fitting(bounds, 50);

        assertThat(fitted.point(new Place(-900, 40)).x()).isCloseTo(50, within(TINY));
        assertThat(fitted.point(new Place(2_000, 700)).x()).isCloseTo(750, within(TINY));
    }

    @Test
    void aSinglePersonIsNotShownAsAGiant() {
        assertThat(view.fitting(Bounds.around(List.of(new Place(5, 5))), 50).scale())
                .isLessThan(1.5);
    }

    @Test
    void aPanelThatOpensAtTheRightMovesNobody() {
        Place corner = view.place(0, 0);

        Place now = view.sized(420, 600).place(0, 0);

        assertThat(now).isEqualTo(corner);
    }
}
