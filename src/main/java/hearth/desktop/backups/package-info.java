/** Earlier states of a plan: the backups while it is open, and what is left to do when a file is damaged. */
@NullMarked
package hearth.desktop.backups;

import org.jspecify.annotations.NullMarked;
