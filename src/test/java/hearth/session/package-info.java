@NullMarked
package hearth.session;

import org.jspecify.annotations.NullMarked;
