/** The Export screen: the plan as PDF, HTML, JSON, table or calendar, with a preview of the very pages that will be saved. */
@NullMarked
package hearth.desktop.export;

import org.jspecify.annotations.NullMarked;
