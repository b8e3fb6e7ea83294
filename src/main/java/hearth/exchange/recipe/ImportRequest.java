package hearth.exchange.recipe;

import hearth.plan.Ids;
import hearth.plan.Plan;

/**
 * A file to bring in.
 *
 * @param plan the plan it should come into
 * @param fileName what the undo menu calls it
 * @param bytes all of it
 * @param ids ids of what is new
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record ImportRequest(Plan plan, String fileName, byte[] bytes, ImportOptions options, Ids ids) {}
