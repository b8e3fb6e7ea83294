package hearth.desktop.care;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.care.CareRow;
import hearth.plan.care.Ledger;
import hearth.plan.care.Reciprocity;
import hearth.plan.landscape.Person;
import hearth.text.Ago;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the Care screen speaks of somebody.
 *
 * @param today the day it is seen from
 */
record CareWords(Texts texts, LocalDate today) {

    /** "3 weeks ago", or that there was none. */
    String last(CareRow row) {
        LocalDate last = row.last();
        return last == null ? texts.get("care.last.never") : texts.say(Ago.of(last, today));
    }

    /** "in 4 days", "today", "3 weeks late". */
    String due(CareRow row) {
        return row.overdueDays() > 0
                ? texts.get("care.due.late", Ago.between(row.due(), today))
                : texts.say(Ago.of(row.due(), today));
    }

    /** When the next contact is due, on the tint and with the sign of how it stands. */
    Label duePill(CareRow row) {
        return switch (row.state()) {
            case FRESH -> Labels.pill(due(row), Mood.GOOD, Feather.CHECK);
            case DUE -> Labels.pill(due(row), Mood.WARN, Feather.CLOCK);
            case LOST -> Labels.pill(due(row), Mood.BAD, Feather.ALERT_TRIANGLE);
            case NEVER -> Labels.pill(due(row), Mood.ACCENT, Feather.SUNRISE);
        };
    }

    /** "Inner · every 14 days". */
    String tier(CareRow row) {
        return texts.get(
                "care.tierAndCadence",
                texts.name("care", row.tier()),
                row.cadence().desired());
    }

    /** "5 : 1 : 3". */
    String ledger(Ledger ledger) {
        return texts.get("care.ledger", ledger.given(), ledger.asked(), ledger.listened());
    }

    /** The same in a sentence. */
    String ledgerInWords(Ledger ledger) {
        return texts.get("care.ledgerInWords", ledger.given(), ledger.asked(), ledger.listened());
    }

    /** Whether they may be asked for something, and what comes first if not. */
    String rule(CareRow row) {
        Reciprocity mutual = row.mutual();
        return mutual.isOwed()
                ? texts.get("care.rule.owed", mutual.given(), mutual.missing())
                : texts.get("care.rule", mutual.missing());
    }

    /** Everything the bar of a row shows, in a sentence. */
    String gap(CareRow row) {
        String state = texts.name("care", row.state());
        return texts.get(
                "care.gap",
                state,
                last(row),
                row.cadence().desired(),
                row.cadence().maximum());
    }

    /** What somebody does and where, as far as it is known. */
    static String place(Person person) {
        return Stream.of(person.role(), person.company())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
