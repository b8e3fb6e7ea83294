/**
 * Lines that somebody types or pastes, as they come: "Rosa Marín, food blog, 12k followers". What they say of whom is read
 * here, and whom of the plan they mean; nothing is added before a person has seen it. A room of {@code exchange}, because
 * such lines are other people's text: anything may stand in them, and none of it may be lost.
 */
@NullMarked
package hearth.exchange.capture;

import org.jspecify.annotations.NullMarked;
