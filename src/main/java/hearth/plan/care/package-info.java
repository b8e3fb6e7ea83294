/** Taking care of the first hundred: touches, due dates, ledgers. */
@NullMarked
package hearth.plan.care;

import org.jspecify.annotations.NullMarked;
