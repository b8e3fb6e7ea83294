/**
 * The plan on paper: one HTML document, written as it is or turned into a tagged PDF.
 *
 * <p>Each section is a record of words and pictures with a template of the same name; layout lives in the templates and
 * in {@code report.css}, never in Java. Charts come as {@link hearth.picture.Picture}s and are painted as SVG with their
 * words as real text above, so that everything can be selected, searched and read aloud.
 */
@NullMarked
package hearth.report;

import org.jspecify.annotations.NullMarked;
