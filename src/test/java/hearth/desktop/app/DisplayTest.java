package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Where a window would only end in a stack trace, it is not tried. */
class DisplayTest {

    @Test
    void linuxNeedsADisplay() {
        assertThat(display("Linux", Map.of()).isThere()).isFalse();
        assertThat(display("Linux", Map.of("DISPLAY", "")).isThere()).isFalse();
        assertThat(display("Linux", Map.of("DISPLAY", ":0")).isThere()).isTrue();
        assertThat(display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).isThere())
                .isTrue();
    }

    @Test
    void theHeadlessPlatformNeedsNone() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("glass.platform", "Headless");

        assertThat(new Display(properties, Map.of()).isThere()).isTrue();
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(display("Windows 11", Map.of()).isThere()).isTrue();
        assertThat(display("Mac OS X", Map.of()).isThere()).isTrue();
    }

    private static Display display(String system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        return new Display(properties, environment);
    }
}
