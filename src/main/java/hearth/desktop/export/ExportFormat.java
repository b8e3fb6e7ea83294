package hearth.desktop.export;

import java.util.Locale;

/** What the plan can be saved as. */
enum ExportFormat {
    PDF,
    HTML,
    JSON;

    /** The ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when it has sections to choose; JSON always holds everything. */
    boolean hasSections() {
        return this != JSON;
    }
}
