package hearth.desktop.scorecard;

import hearth.plan.scorecard.KpiIdea;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Perspective;
import java.util.List;

/** One line of the board. */
sealed interface BoardItem {

    /** The head of a perspective. */
    record Head(Perspective perspective) implements BoardItem {}

    /**
     * A KPI.
     *
     * @param first true when it is the uppermost of its perspective
     * @param last true when it is the lowest
     */
    record Row(KpiRow row, boolean first, boolean last) implements BoardItem {}

    /** What would fit into a perspective that is still empty. */
    record Ideas(Perspective perspective, List<KpiIdea> ideas) implements BoardItem {}
}
