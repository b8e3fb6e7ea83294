package hearth.desktop.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.Refused;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEntryTest {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:05, 09:05",
        "09.30, 09:30",
        "9h, 09:00",
        "9h45, 09:45",
        "2 pm, 14:00",
        "2:30pm, 14:30",
        "12 am, 00:00",
        "12 p.m., 12:00",
        "23:59, 23:59"
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(TimeEntry.read("at", typed)).contains(time);
    }

    @Test
    void nothingIsNoTime() {
        assertThat(TimeEntry.read("at", " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "24:00", "9:75", "9:5:3", "-1"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> TimeEntry.read("at", typed)).isInstanceOf(Refused.class);
    }
}
