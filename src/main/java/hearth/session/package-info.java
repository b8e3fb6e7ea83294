/**
 * What is true about time and history: the open plan, its undo history, its save state and the work going on beside it.
 *
 * <p>Rule of the room: knows the plan and nothing of screens, files or SQL. Storage comes in through {@link
 * hearth.session.Store}, the toolkit's thread as a plain executor called <em>home</em>.
 */
@NullMarked
package hearth.session;

import org.jspecify.annotations.NullMarked;
