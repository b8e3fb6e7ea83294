/** The Channels screen: where the business meets people, how one place leads to another, and what makes people go. */
@NullMarked
package hearth.desktop.channels;

import org.jspecify.annotations.NullMarked;
