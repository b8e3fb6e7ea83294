package hearth.session;

import hearth.plan.Message;

/**
 * Bad news that stays on screen until it is solved.
 *
 * @param happened what happened
 * @param safe what is safe nevertheless
 * @param remedy what to do
 */
public record Problem(Message happened, Message safe, Message remedy) {}
