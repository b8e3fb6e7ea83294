/** Where the window is put together: what starts it, what it is made of, and how its screens become pictures. */
@NullMarked
package hearth.desktop.app;

import org.jspecify.annotations.NullMarked;
