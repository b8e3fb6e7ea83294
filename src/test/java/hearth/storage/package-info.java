@NullMarked
package hearth.storage;

import org.jspecify.annotations.NullMarked;
