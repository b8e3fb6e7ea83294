/** The Scorecard: all KPIs on a board, one KPI on its page, numbers in a grid, goals in a form. */
@NullMarked
package hearth.desktop.scorecard;

import org.jspecify.annotations.NullMarked;
