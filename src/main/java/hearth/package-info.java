/** Where the program begins: reads the command line and hands over to the room that does the job. */
@NullMarked
package hearth;

import org.jspecify.annotations.NullMarked;
