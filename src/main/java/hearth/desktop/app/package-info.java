/**
 * Where the window is put together: what starts it, what it is made of, and how its screens become pictures.
 *
 * <p>{@code Desktop} opens one window for all starts ({@code Doorbell}); {@code Program} is what can be done in it,
 * {@code Shown} what it shows, {@code Sitting} the plan that is open and the way out of it, {@code FileGestures} what is
 * done with its file.
 */
@NullMarked
package hearth.desktop.app;

import org.jspecify.annotations.NullMarked;
