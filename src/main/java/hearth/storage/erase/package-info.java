/**
 * Taking a person out for good: out of a plan's file and out of everything else this computer keeps of the plan. It
 * works through the door of {@link hearth.storage}, as anybody would, and rewrites what no session has open.
 */
@NullMarked
package hearth.storage.erase;

import org.jspecify.annotations.NullMarked;
