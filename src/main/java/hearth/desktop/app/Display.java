package hearth.desktop.app;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Whether there is a screen to open a window on. */
public record Display(Properties properties, Map<String, String> environment) {

    /** False when a window would only end in a stack trace. */
    public boolean isThere() {
        return !isUnixDesktop() || isHeadless() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private boolean isHeadless() {
        return "Headless".equalsIgnoreCase(properties.getProperty("glass.platform"));
    }

    private boolean isUnixDesktop() {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("windows") && !system.startsWith("mac");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
