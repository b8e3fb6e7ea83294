/** Typing and pasting people as lines: the text above, what was understood of it below, and one step into the plan. */
@NullMarked
package hearth.desktop.landscape.capture;

import org.jspecify.annotations.NullMarked;
