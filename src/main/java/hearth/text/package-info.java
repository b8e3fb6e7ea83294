/**
 * How the plan's messages become words: message bundles and the plan's formats for numbers, dates and money. A room of
 * its own because the screens, the report and the command line all speak with it, and none of them may know another.
 */
@NullMarked
package hearth.text;

import org.jspecify.annotations.NullMarked;
