/** The one list of all kinds of entities, in the order in which files hold them. */
@NullMarked
package hearth.plan.catalog;

import org.jspecify.annotations.NullMarked;
