package hearth.plan.web;

import hearth.plan.map.MapNode;
import java.util.List;

/**
 * Somebody over whom ways lead to audiences outside the core.
 *
 * @param audiences to whom, by name: segments outside the core that those they are tied to belong to, or else those
 *     themselves; the most tied to first
 */
public record Bridge(Connection connection, List<String> audiences) {

    public Bridge {
        audiences = List.copyOf(audiences);
    }

    public MapNode node() {
        return connection.node();
    }
}
