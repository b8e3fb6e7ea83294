/** The Care screen: the first hundred people, who needs a contact, and the log of touches. */
@NullMarked
package hearth.desktop.care;

import org.jspecify.annotations.NullMarked;
