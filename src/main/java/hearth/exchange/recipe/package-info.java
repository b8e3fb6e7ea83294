/**
 * What is made of other programs' files. A recipe knows a program's export by its headers and turns it into one command
 * and an account of every row: what came in, what was there already, and what was left out for which reason.
 */
@NullMarked
package hearth.exchange.recipe;

import org.jspecify.annotations.NullMarked;
