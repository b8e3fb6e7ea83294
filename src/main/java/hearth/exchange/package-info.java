/**
 * Other programs' files, and the plan as a file that any program can read.
 *
 * <p>Rule of the room: every file is hostile until it has been read. Whatever bytes come in, what goes out is a value, a
 * rejected row with its reason, or an {@link hearth.exchange.ImportRefused} that says where and why; nothing is half
 * imported. Files become commands here, but only a session carries them out.
 */
@NullMarked
package hearth.exchange;

import org.jspecify.annotations.NullMarked;
