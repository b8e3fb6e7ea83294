/**
 * The same jobs without a window. Each command is one class that reads, asks the rooms further in, and prints; the
 * window and the pictures of its screens come in through {@link hearth.cli.Workbench}, so that no toolkit is touched
 * unless they are asked for.
 */
@NullMarked
package hearth.cli;

import org.jspecify.annotations.NullMarked;
