/** Options side by side, and the mix made of them. */
@NullMarked
package hearth.desktop.landscape.mix;

import org.jspecify.annotations.NullMarked;
