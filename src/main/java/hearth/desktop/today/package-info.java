/** The Today screen: one calm page with the day's work, ticked off by single keys. */
@NullMarked
package hearth.desktop.today;

import org.jspecify.annotations.NullMarked;
