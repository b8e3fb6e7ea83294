/** People who may have been entered twice, side by side in front of the screen. */
@NullMarked
package hearth.desktop.twins;

import org.jspecify.annotations.NullMarked;
