package hearth.desktop.fx;

import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.text.Texts;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed or picked, written as the plan's locale writes it. What is no day leaves the field empty.
 *
 * <p>The toolkit's calendar names months and begins weeks as the process does, so the process takes the plan's
 * locale before one opens; Hearth itself never asks for it.
 */
public final class DateField extends DatePicker {

    public DateField(Texts texts) {
        setOnShowing(event -> Locale.setDefault(Locale.Category.FORMAT, texts.locale()));
        setConverter(new Days(texts.locale()));
        setPromptText(getConverter().toString(LocalDate.of(2026, 12, 31)));
    }

    /** A field that begins with a day. */
    public DateField(Texts texts, LocalDate day) {
        this(texts);
        setValue(day);
    }

    /**
     * The day, also one that was typed and not yet confirmed; what is no day is refused.
     *
     * @param field name of the record component, for the refusal
     */
    public LocalDate day(String field) {
        String typed = getEditor().getText();
        if (typed.isBlank()) {
            throw new Refused(field, Message.of("plan.refused.blank"));
        }
        return Optional.ofNullable(getConverter().fromString(typed))
                .orElseThrow(() -> new Refused(field, Message.of("fx.refused.date", typed, getPromptText())));
    }

    /** Takes what was typed and not yet confirmed as the value. */
    public void commit() {
        setValue(getConverter().fromString(getEditor().getText()));
    }

    private static final class Days extends StringConverter<LocalDate> {
        private final DateTimeFormatter shown;
        private final List<DateTimeFormatter> read;

        Days(Locale locale) {
            shown = DateTimeFormatter.ofPattern(fullYear(locale), locale);
            read = List.of(
                    shown,
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                    DateTimeFormatter.ISO_LOCAL_DATE);
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : shown.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            String text = typed == null ? "" : typed.strip();
            return read.stream()
                    .flatMap(format -> parse(text, format).stream())
                    .findFirst()
                    .orElse(null);
        }

        private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        // The short style of most locales has a year of two digits, which nobody should have to guess at.
        private static String fullYear(Locale locale) {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                    .replaceAll("y+|u+", "uuuu");
        }
    }
}
