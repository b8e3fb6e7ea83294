package hearth.desktop.rhythm;

import hearth.desktop.fx.Entry;
import hearth.plan.Command;
import hearth.plan.DateRange;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A helper while being edited; hours are typed as people say them, 3.5 for three and a half. */
final class HelperDraft implements Draft {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7 * 24L);

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty hours = new SimpleStringProperty("");
    final ObservableList<DateRange> daysOff = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable LocalDate> offFrom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> offTo = new SimpleObjectProperty<>();

    private final HelperId id;
    private final int order;
    private final boolean isNew;
    private final Texts texts;

    private HelperDraft(HelperId id, int order, boolean isNew, Texts texts) {
        this.id = id;
        this.order = order;
        this.isNew = isNew;
        this.texts = texts;
    }

    static HelperDraft fresh(HelperId id, int order, Texts texts) {
        return new HelperDraft(id, order, true, texts);
    }

    static HelperDraft of(Helper helper, Texts texts) {
        HelperDraft draft = new HelperDraft(helper.id(), helper.order(), false, texts);
        draft.name.set(helper.name());
        draft.hours.set(texts.number(helper.weeklyMinutes() / 60.0, 2));
        draft.daysOff.setAll(helper.daysOff());
        return draft;
    }

    @Override
    public HelperId id() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    /**
     * Adds the vacation that was typed, both days included.
     *
     * @throws Refused naming the field {@code daysOff}
     */
    void addDaysOff() {
        LocalDate from = offFrom.get();
        LocalDate to = offTo.get() == null ? from : offTo.get();
        if (from == null || to == null) {
            throw new Refused("daysOff", Message.of("rhythm.refused.noDate"));
        }
        if (to.isBefore(from)) {
            throw new Refused("daysOff", Message.of("rhythm.refused.lastBeforeFirst"));
        }
        daysOff.add(new DateRange(from, to.plusDays(1)));
        daysOff.sort(Comparator.comparing(DateRange::start));
        offFrom.set(null);
        offTo.set(null);
    }

    @Override
    public Command command() {
        if (offFrom.get() != null) {
            addDaysOff();
        }
        Helper helper = new Helper(id, name.get().strip(), weeklyMinutes(), new ArrayList<>(daysOff), order);
        return new Put(
                Message.of(isNew ? "rhythm.command.addHelper" : "rhythm.command.changeHelper", helper.name()), helper);
    }

    @Override
    public Command removal() {
        return new Remove(Message.of("rhythm.command.removeHelper", name.get()), List.of(id));
    }

    private int weeklyMinutes() {
        BigDecimal typed = Entry.decimal("weeklyMinutes", hours.get(), texts.locale());
        if (typed.signum() < 0 || typed.compareTo(WEEK) > 0) {
            throw new Refused("weeklyMinutes", Message.of("rhythm.refused.hours"));
        }
        return typed.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
