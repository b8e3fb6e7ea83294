package hearth.plan.scorecard;

import hearth.plan.Refused;
import java.util.List;

/**
 * A side from which a scorecard looks at the business: one of the four standard ones or one the plan names itself.
 *
 * @param name key of a standard perspective, or the own one's name as typed
 */
public record Perspective(String name) {

    public static final Perspective REPUTATION = new Perspective("reputation");
    public static final Perspective SALES = new Perspective("sales");
    public static final Perspective MARKET_SHARE = new Perspective("market-share");
    public static final Perspective TOP_OF_MIND = new Perspective("top-of-mind");

    /** The four every scorecard should have, in the order they are shown. */
    public static final List<Perspective> STANDARD = List.of(REPUTATION, SALES, MARKET_SHARE, TOP_OF_MIND);

    public Perspective {
        Refused.blank("perspective", name);
    }

    public boolean isStandard() {
        return STANDARD.contains(this);
    }
}
