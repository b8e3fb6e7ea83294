/**
 * The frame around the screens: rail, title bar, palette, notices, start page. Knows screens only as ids and factories;
 * what lies beyond one open plan (files, windows, preferences) it asks of its {@link hearth.desktop.shell.Workbench}.
 */
@NullMarked
package hearth.desktop.shell;

import org.jspecify.annotations.NullMarked;
