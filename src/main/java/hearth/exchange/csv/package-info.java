/**
 * Tables from anywhere, read tolerantly: encodings, separators, damaged quotes, and the ways people and programs write
 * numbers and dates. What can be read one way only is read; what could mean two things is asked; what means nothing is
 * a rejected row with its line.
 */
@NullMarked
package hearth.exchange.csv;

import org.jspecify.annotations.NullMarked;
