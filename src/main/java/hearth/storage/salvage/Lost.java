package hearth.storage.salvage;

import hearth.plan.Message;

/**
 * Something of a damaged plan that could not be recovered, or not as a whole.
 *
 * @param kind its kind's name in JSON: {@code touches}
 * @param id the text of its id; {@code *} for all those whose ids cannot be read either
 * @param kept whether the recovered plan has it all the same, without the part that the reason names
 * @param reason why, in half a sentence
 */
public record Lost(String kind, String id, boolean kept, Message reason) {}
