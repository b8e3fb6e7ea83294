package hearth.desktop.scorecard;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiIdea;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Scorecard;
import hearth.session.Live;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** All KPIs by perspective, narrowed by a filter and by words. */
final class BoardModel implements AutoCloseable {

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final ReadOnlyObjectWrapper<@Nullable Scorecard> scorecard = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<BoardItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<BoardFilter> filter = new SimpleObjectProperty<>(BoardFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");

    BoardModel(Desk desk) {
        this.desk = desk;
        Live<Scorecard> live = lifetime.with(desk.live(plan -> Scorecard.of(plan, desk.today(plan))));
        lifetime.with(live.onValue(this::arrived));
        filter.subscribe(any -> narrow());
        search.subscribe(any -> narrow());
    }

    /** The scorecard, or null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable Scorecard> scorecard() {
        return scorecard.getReadOnlyProperty();
    }

    /** What is shown, top to bottom. */
    ReadOnlyObjectProperty<List<BoardItem>> items() {
        return items.getReadOnlyProperty();
    }

    ObjectProperty<BoardFilter> filter() {
        return filter;
    }

    /** Words that a shown KPI's name contains. */
    StringProperty search() {
        return search;
    }

    /** How many KPIs a filter shows, without the search. */
    long count(BoardFilter one) {
        Scorecard all = scorecard.get();
        return all == null ? 0 : all.rows().filter(one::shows).count();
    }

    /** Takes an idea into the plan as a KPI that is watched from today. */
    void add(KpiIdea idea) {
        String name = desk.texts().say(idea.name());
        Kpi kpi = idea.kpi(
                new KpiId(desk.ids().next()),
                name,
                desk.texts().say(idea.relationship()),
                desk.texts().say(idea.how()),
                desk.today(),
                KpiDraft.nextOrder(desk.plan(), idea.perspective()));
        desk.execute(new Put(Message.of("scorecard.command.add", name), kpi));
    }

    /** Moves a KPI {@code step} places down its perspective; never past the ends, and never a vanity metric upwards out. */
    void move(KpiRow row, int step) {
        List<KpiRow> rows = new ArrayList<>(group(row));
        int at = rows.indexOf(row);
        int to = at + step;
        if (at >= 0 && to >= 0 && to < rows.size() && rows.get(to).isVanity() == row.isVanity()) {
            Collections.swap(rows, at, to);
            List<Kpi> placed = IntStream.range(0, rows.size())
                    .mapToObj(place -> rows.get(place).kpi().at(place))
                    .toList();
            desk.execute(new Put(Message.of("scorecard.command.move", row.kpi().name()), placed));
        }
    }

    private List<KpiRow> group(KpiRow row) {
        Scorecard all = scorecard.get();
        return all == null
                ? List.of()
                : all.groups().stream()
                        .map(Scorecard.Group::rows)
                        .filter(rows -> rows.contains(row))
                        .findFirst()
                        .orElse(List.of());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void arrived(Scorecard value) {
        scorecard.set(value);
        narrow();
    }

    private void narrow() {
        Scorecard all = scorecard.get();
        if (all != null) {
            items.set(all.groups().stream()
                    .flatMap(group -> items(group).stream())
                    .toList());
        }
    }

    private List<BoardItem> items(Scorecard.Group group) {
        List<KpiRow> rows = group.rows().stream().filter(this::isShown).toList();
        List<BoardItem> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            found.add(new BoardItem.Row(rows.get(i), i == 0, i == rows.size() - 1));
        }
        if (group.rows().isEmpty() && isWhole()) {
            found.add(new BoardItem.Ideas(group.perspective(), KpiIdea.of(group.perspective())));
        }
        if (!found.isEmpty()) {
            found.addFirst(new BoardItem.Head(group.perspective()));
        }
        return found;
    }

    private boolean isShown(KpiRow row) {
        return filter.get().shows(row) && lower(row.kpi().name()).contains(lower(search.get()));
    }

    private boolean isWhole() {
        return filter.get() == BoardFilter.ALL && search.get().isBlank();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
