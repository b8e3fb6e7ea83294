package hearth.exchange.recipe;

import hearth.plan.Message;

/**
 * One row that was understood.
 *
 * @param line line of the file, counted from 1; 0 when the file has no rows
 * @param what what it holds, in words
 */
public record ReadRow(long line, RowOutcome outcome, Message what) {}
