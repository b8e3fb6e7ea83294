/**
 * What all screens share: what they are given, how they are opened and closed, and the few controls that more than one
 * of them uses.
 */
@NullMarked
package hearth.desktop.fx;

import org.jspecify.annotations.NullMarked;
