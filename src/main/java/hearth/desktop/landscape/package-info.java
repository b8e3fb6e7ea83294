/**
 * The landscape on screen: one set of people, communities, channels and segments in three pictures (map, influence ×
 * visibility, table) with one filter and one selection, and a panel at the side to edit what is selected.
 */
@NullMarked
package hearth.desktop.landscape;

import org.jspecify.annotations.NullMarked;
