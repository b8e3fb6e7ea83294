/**
 * The machine's disk: the person's folder and Hearth's own, who has a file open, and the words for what goes wrong
 * there.
 *
 * <p>Rule of the room: bytes and names only. It knows no SQL and nothing of what a plan is.
 */
@NullMarked
package hearth.storage.disk;

import org.jspecify.annotations.NullMarked;
