/** Bringing a file in: what it is, what would come in, what would stay outside and why, and then one gesture. */
@NullMarked
package hearth.desktop.importing;

import org.jspecify.annotations.NullMarked;
