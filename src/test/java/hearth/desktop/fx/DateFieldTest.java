package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Settings;
import hearth.testing.Hands;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The calendar of a field speaks as the plan does, wherever the machine stands. */
class DateFieldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final Hands robot = new Hands();
    private final Locale machine = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws TimeoutException {
        Settings bakery = Settings.of("Bäckerei", "EUR", Locale.GERMANY, ZoneOffset.UTC, DAY);
        Settings sundays = new Settings(
                bakery.id(),
                bakery.name(),
                bakery.currency(),
                bakery.locale(),
                DayOfWeek.SUNDAY,
                bakery.zone(),
                null,
                bakery.started(),
                new TreeMap<>());
        FxToolkit.setupStage(stage -> {
            stage.setScene(new Scene(new StackPane(new DateField(new Texts(sundays.calendar()), DAY)), 500, 500));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        Locale.setDefault(Locale.Category.FORMAT, machine);
        FxToolkit.cleanupStages();
    }

    @Test
    void monthsAndWeeksAreThoseOfThePlan() {
        robot.interact(() -> field().show());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(texts(".spinner-label")).contains("März");
        assertThat(texts(".day-name-cell").getFirst()).startsWith("So");
    }

    private DateField field() {
        return robot.lookup(".date-picker").query();
    }

    private List<String> texts(String selector) {
        return robot.lookup(selector).queryAll().stream()
                .map(DateFieldTest::text)
                .toList();
    }

    private static String text(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
