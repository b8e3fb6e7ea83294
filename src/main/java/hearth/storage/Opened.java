package hearth.storage;

import hearth.plan.Message;
import hearth.plan.Plan;
import java.util.Optional;

/**
 * A plan that was opened.
 *
 * @param plan what it holds
 * @param file the store that keeps it
 * @param recovered what was brought back from a session that ended badly, in words; empty when the last one ended well
 */
public record Opened(Plan plan, PlanFile file, Optional<Message> recovered) {}
