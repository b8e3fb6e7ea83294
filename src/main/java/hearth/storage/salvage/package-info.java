/**
 * What can still be read of a damaged file, page by page, and an account of what cannot. It works on a copy and makes a
 * plan of what it finds; nothing is repaired in place.
 */
@NullMarked
package hearth.storage.salvage;

import org.jspecify.annotations.NullMarked;
