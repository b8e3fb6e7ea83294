/**
 * People who were entered twice: found by what they share, merged field by field into one, or remembered as two. Pure
 * rules; nothing here guesses on its own that two are one.
 */
@NullMarked
package hearth.plan.twins;

import org.jspecify.annotations.NullMarked;
