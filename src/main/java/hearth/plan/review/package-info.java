/** The practices P01…P57 as checks, and the findings a person has set aside. */
@NullMarked
package hearth.plan.review;

import org.jspecify.annotations.NullMarked;
