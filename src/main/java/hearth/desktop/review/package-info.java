/** The Review screen: what the plan says about itself, where to mend it, and what was set aside for which reason. */
@NullMarked
package hearth.desktop.review;

import org.jspecify.annotations.NullMarked;
