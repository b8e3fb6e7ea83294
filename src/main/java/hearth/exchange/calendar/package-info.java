/**
 * The rhythms as a calendar file (iCalendar, RFC 5545) that any calendar program reads. Written by hand because the form
 * is small and the times are the business's own: local times with their zone, which a library of {@code java.util.Date}
 * would only lose. Tests read the files with a library.
 */
@NullMarked
package hearth.exchange.calendar;

import org.jspecify.annotations.NullMarked;
