/** Forms that more than one screen opens: each edits a draft and submits one command. */
@NullMarked
package hearth.desktop.forms;

import org.jspecify.annotations.NullMarked;
