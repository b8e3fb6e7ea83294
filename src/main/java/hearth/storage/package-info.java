/**
 * Bytes: a plan as one file that loses nothing.
 *
 * <p>Rule of the room: SQLite never opens the person's file. Opening copies it into the data folder's {@code work}
 * folder; every gesture is one transaction on that copy; the copy is published to the person's file by replacing it
 * atomically. One thread owns the one connection. What cannot be done is told as a {@link hearth.session.Problem}.
 *
 * <p>The way through the room: {@link hearth.storage.PlanFile} is the door; {@code Opening} brings a file in, {@code
 * Publisher} brings it back, and {@code Keeping} does all of that in its order while a plan is open; {@code Safekeeping}
 * has {@link hearth.storage.Backups} made meanwhile. What is not sound is for {@link hearth.storage.Doctor}.
 *
 * <p>Further in: {@link hearth.storage.rows} holds the plan as rows, {@link hearth.storage.salvage} reads what a damaged
 * file still holds, {@link hearth.storage.disk} knows files and folders. Other rooms meet of these only what the door
 * hands out.
 */
@NullMarked
package hearth.storage;

import org.jspecify.annotations.NullMarked;
