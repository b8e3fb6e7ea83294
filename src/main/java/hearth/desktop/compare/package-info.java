/** Another copy of the open plan beside it: what differs, field by field, and what of it is taken over. */
@NullMarked
package hearth.desktop.compare;

import org.jspecify.annotations.NullMarked;
