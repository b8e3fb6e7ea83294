/**
 * The landscape laid out for the eye: which part of it is in view, what each node looks like there, and who is under the
 * pointer. The same layout paints the map on screen, frame by frame, and the picture in the report.
 *
 * <p>Fluent with 20,000 people because a grid finds what is in view and what is too small for itself is shown as a crowd.
 */
@NullMarked
package hearth.picture.map;

import org.jspecify.annotations.NullMarked;
