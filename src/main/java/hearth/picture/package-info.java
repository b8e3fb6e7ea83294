/**
 * Charts and maps laid out as plain marks with words on them. What a chart shows is computed in {@code plan}; where it
 * goes on the page is computed here, once; the screen and the report only paint the marks. A room of its own because
 * painting needs words ({@code text}) and both painters need the same layout.
 */
@NullMarked
package hearth.picture;

import org.jspecify.annotations.NullMarked;
