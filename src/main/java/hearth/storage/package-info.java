/**
 * Bytes: a plan as one file that loses nothing.
 *
 * <p>Rule of the room: SQLite never opens the person's file. Opening copies it into the data folder's {@code work}
 * folder; every gesture is one transaction on that copy; the copy is published to the person's file by replacing it
 * atomically. One thread owns the one connection. What cannot be done is told as a {@link hearth.session.Problem}.
 *
 * <p>The way through the room: {@link hearth.storage.PlanFile} is the door; {@code Opening} brings a file in, {@code
 * Database} holds it as rows by way of {@code Table} and {@code Form}, {@code Publisher} brings it back. {@code
 * Keeping} does all of that in its order while a plan is open; {@code Safekeeping} has {@link hearth.storage.Backups} made
 * meanwhile.
 *
 * <p>Nothing in a file is trusted: {@code Intake} copies it, {@code Inspection} looks the copy over and compares its
 * {@code LogicalDigest}, and only then {@code Loading} reads it. What is not sound is for {@link hearth.storage.Doctor}.
 */
@NullMarked
package hearth.storage;

import org.jspecify.annotations.NullMarked;
