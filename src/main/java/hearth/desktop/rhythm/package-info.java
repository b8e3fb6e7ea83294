/** The Rhythm screen: the year in squares, the week in cards, the list of commitments, and the work against the hours. */
@NullMarked
package hearth.desktop.rhythm;

import org.jspecify.annotations.NullMarked;
