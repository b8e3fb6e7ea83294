/**
 * The frame around the screens: rail, title bar, palette, notices, start page. Knows screens only as ids and factories;
 * what lies beyond one open plan (files, windows, preferences) it asks of its {@link hearth.desktop.shell.Workbench}.
 *
 * <p>A screen that leaves the scene is not closed but put out of sight: it keeps what a person filtered, scrolled and
 * typed there, computes nothing while nobody looks, and is closed with the plan. That is simpler than models which
 * remember their state, and nothing typed is ever lost to a look elsewhere.
 */
@NullMarked
package hearth.desktop.shell;

import org.jspecify.annotations.NullMarked;
