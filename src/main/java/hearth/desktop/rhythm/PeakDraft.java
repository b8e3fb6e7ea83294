package hearth.desktop.rhythm;

import hearth.plan.Command;
import hearth.plan.DateRange;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.channel.ChannelId;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.PeakId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A peak while it is being edited. */
final class PeakDraft implements Draft {

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> last = new SimpleObjectProperty<>();
    final ObservableList<ChannelId> channels = FXCollections.observableArrayList();
    final StringProperty note = new SimpleStringProperty("");

    private final PeakId id;
    private final int order;
    private final boolean isNew;

    private PeakDraft(PeakId id, int order, boolean isNew) {
        this.id = id;
        this.order = order;
        this.isNew = isNew;
    }

    static PeakDraft fresh(PeakId id, LocalDate day, int order) {
        PeakDraft draft = new PeakDraft(id, order, true);
        draft.first.set(day);
        draft.last.set(day.plusDays(6));
        return draft;
    }

    static PeakDraft of(Peak peak) {
        PeakDraft draft = new PeakDraft(peak.id(), peak.order(), false);
        draft.name.set(peak.name());
        draft.first.set(peak.days().start());
        draft.last.set(peak.days().end().minusDays(1));
        draft.channels.setAll(peak.channels());
        draft.note.set(peak.note());
        return draft;
    }

    @Override
    public PeakId id() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @Override
    public Command command() {
        Peak peak = new Peak(
                id,
                name.get().strip(),
                days(),
                new ArrayList<>(channels),
                note.get().strip(),
                order);
        return new Put(Message.of(isNew ? "rhythm.command.addPeak" : "rhythm.command.changePeak", peak.name()), peak);
    }

    @Override
    public Command removal() {
        return new Remove(Message.of("rhythm.command.removePeak", name.get()), List.of(id));
    }

    private DateRange days() {
        LocalDate from = day("first", first);
        LocalDate to = day("last", last);
        if (to.isBefore(from)) {
            throw new Refused("last", Message.of("rhythm.refused.lastBeforeFirst"));
        }
        return new DateRange(from, to.plusDays(1));
    }

    private static LocalDate day(String field, ObjectProperty<@Nullable LocalDate> day) {
        if (day.get() == null) {
            throw new Refused(field, Message.of("rhythm.refused.noDate"));
        }
        return Objects.requireNonNull(day.get());
    }
}
