package hearth.desktop.scorecard;

import hearth.desktop.forms.KpiNumber;
import hearth.desktop.fx.Desk;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiDetail;
import hearth.plan.scorecard.KpiDetail.NumberLine;
import hearth.plan.scorecard.NumberLog;
import hearth.plan.scorecard.Periods;
import hearth.text.KpiTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The grid in which a KPI's numbers are entered: a line a period, oldest first. */
final class NumbersModel {

    /**
     * One line as it is shown.
     *
     * @param typed the number as it is typed, or what was typed instead of one
     * @param reason why that was not taken, in words; empty when it was
     */
    record Line(NumberLine number, String typed, String reason) {
        boolean isBad() {
            return !reason.isEmpty();
        }
    }

    /** Something typed that is no number. */
    private record Bad(String typed, Message reason) {}

    private final Desk desk;
    private final KpiNumber numbers;
    private final KpiTexts texts;
    private final Map<LocalDate, Bad> bad = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable KpiDetail detail;

    NumbersModel(Desk desk, KpiTexts texts) {
        this.desk = desk;
        this.texts = texts;
        this.numbers = new KpiNumber(desk.texts(), desk.plan().settings().currency());
    }

    /** The lines, oldest first. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Shows a KPI; what was typed wrongly for another one is forgotten. */
    void show(KpiDetail newDetail) {
        if (detail == null
                || !detail.row().kpi().id().equals(newDetail.row().kpi().id())) {
            bad.clear();
        }
        detail = newDetail;
        arrange();
    }

    /** The line to begin with: the number that is missing, or else the newest. */
    int start() {
        List<Line> all = lines.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number().missing()) {
                return i;
            }
        }
        return all.size() - 1;
    }

    /** Takes what was typed for a period; nothing typed takes the number away. False when it was no number. */
    boolean enter(LocalDate start, String typed) {
        return kpi().map(kpi -> typed.isBlank() ? clear(kpi, start) : number(kpi, start, typed))
                .orElse(false);
    }

    /** Takes a note beside a number. */
    void note(LocalDate start, String note) {
        kpi().flatMap(kpi -> log(kpi).note(name("scorecard.command.note", kpi, start), start, note.strip()))
                .ifPresent(desk::execute);
    }

    /**
     * Takes a column copied from a spreadsheet: the first line for {@code start}, each further line for the next period,
     * as one gesture. Lines without a number are left as they are, bad ones are shown with their reason, and what would
     * lie in the future is left out and told. Of several columns the last one counts, so that dates may be copied along.
     */
    void paste(LocalDate start, String copied) {
        kpi().ifPresent(kpi -> paste(kpi, start, copied.stripTrailing().lines().toList()));
    }

    private void paste(Kpi kpi, LocalDate start, List<String> copied) {
        int room = Periods.between(kpi.period(), start, desk.today()).size();
        SortedMap<LocalDate, BigDecimal> good = new TreeMap<>();
        for (int i = 0; i < Math.min(room, copied.size()); i++) {
            LocalDate at = Periods.plus(kpi.period(), start, i);
            String typed = lastColumn(copied.get(i));
            if (!typed.isBlank()) {
                read(kpi, at, typed).ifPresent(value -> good.put(at, value));
            }
        }
        if (copied.size() > room) {
            desk.notices().tell(Message.of("scorecard.paste.future", copied.size() - room));
        }
        if (!good.isEmpty()) {
            execute(log(kpi).enter(Message.of("scorecard.command.paste", good.size(), kpi.name()), good));
        }
        arrange();
    }

    private boolean number(Kpi kpi, LocalDate start, String typed) {
        Optional<BigDecimal> value = read(kpi, start, typed);
        value.ifPresent(number -> execute(log(kpi).enter(name("scorecard.command.enter", kpi, start), start, number)));
        arrange();
        return value.isPresent();
    }

    private boolean clear(Kpi kpi, LocalDate start) {
        bad.remove(start);
        if (line(start).filter(line -> line.value().isPresent()).isPresent()) {
            execute(log(kpi).clear(name("scorecard.command.clear", kpi, start), start));
        }
        arrange();
        return true;
    }

    private Optional<BigDecimal> read(Kpi kpi, LocalDate start, String typed) {
        try {
            BigDecimal value = numbers.read("value", kpi.unit(), typed);
            bad.remove(start);
            return Optional.of(value);
        } catch (Refused refused) {
            bad.put(start, new Bad(typed, refused.reason().message()));
            return Optional.empty();
        }
    }

    private void execute(Command command) {
        if (desk.execute(command) instanceof Decision.Rejected(List<Reason> reasons)) {
            desk.notices().tell(reasons.getFirst().message());
        }
    }

    private void arrange() {
        KpiDetail shown = detail;
        if (shown != null) {
            Kpi kpi = shown.row().kpi();
            lines.set(shown.numbers().stream().map(number -> line(kpi, number)).toList());
        }
    }

    private Line line(Kpi kpi, NumberLine number) {
        Bad refused = bad.get(number.start());
        return refused == null
                ? new Line(
                        number,
                        number.value()
                                .map(value -> numbers.typed(kpi.unit(), value))
                                .orElse(""),
                        "")
                : new Line(number, refused.typed(), desk.texts().say(refused.reason()));
    }

    private Optional<NumberLine> line(LocalDate start) {
        return lines.get().stream()
                .map(Line::number)
                .filter(number -> number.start().equals(start))
                .findFirst();
    }

    private Optional<Kpi> kpi() {
        return Optional.ofNullable(detail)
                .flatMap(shown -> desk.plan().find(shown.row().kpi().id()));
    }

    private NumberLog log(Kpi kpi) {
        return new NumberLog(desk.plan(), kpi, desk.ids());
    }

    private Message name(String key, Kpi kpi, LocalDate start) {
        return Message.of(key, kpi.name(), texts.period(kpi.period(), start));
    }

    private static String lastColumn(String line) {
        return line.substring(line.lastIndexOf('\t') + 1);
    }
}
