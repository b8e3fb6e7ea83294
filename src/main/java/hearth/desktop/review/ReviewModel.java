package hearth.desktop.review;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.ScreenId;
import hearth.plan.Command;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.review.Finding;
import hearth.plan.review.Review;
import hearth.plan.review.SetAside;
import hearth.plan.review.SetAsideId;
import hearth.session.Live;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the Review screen shows and what can be done about it. */
final class ReviewModel implements AutoCloseable {

    /**
     * One finding in the list.
     *
     * @param begins true for the first of those that stand together
     */
    record Row(Finding finding, boolean begins) {}

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final ReadOnlyObjectWrapper<@Nullable Kept> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Finding> selected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ReviewShow> show = new SimpleObjectProperty<>(ReviewShow.OPEN);
    private final ObjectProperty<ReviewOrder> order = new SimpleObjectProperty<>(ReviewOrder.SEVERITY);
    private final ObjectProperty<@Nullable String> practice = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final Live<List<Finding>> live;
    private List<Finding> findings = List.of();

    ReviewModel(Desk desk) {
        this.desk = desk;
        show.addListener((value, before, after) -> arrange());
        order.addListener((value, before, after) -> arrange());
        practice.addListener((value, before, after) -> arrange());
        search.addListener((value, before, after) -> arrange());
        live = lifetime.with(desk.live(plan -> Review.of(plan, desk.today(plan))));
        lifetime.with(live.onValue(this::arrived));
    }

    /** How many practices are kept, or null until that has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** The findings shown, in order. */
    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The finding that is being looked at, as it stands now; null when none is. */
    ReadOnlyObjectProperty<@Nullable Finding> selected() {
        return selected.getReadOnlyProperty();
    }

    ObjectProperty<ReviewShow> show() {
        return show;
    }

    ObjectProperty<ReviewOrder> order() {
        return order;
    }

    /** The only practice whose findings are shown, or null for all. */
    ObjectProperty<@Nullable String> practice() {
        return practice;
    }

    /** Words that a shown finding contains. */
    StringProperty search() {
        return search;
    }

    /** Looks again, because a new day has begun. */
    void dayChanged() {
        live.refresh();
    }

    /** True when something hides findings that are there. */
    boolean isNarrowed() {
        return practice.get() != null || !search.get().isBlank();
    }

    /** Shows everything that is open again. */
    void widen() {
        practice.set(null);
        search.set("");
        show.set(ReviewShow.OPEN);
    }

    /** Looks at a finding, or at none. */
    void select(@Nullable Finding finding) {
        selected.set(finding);
    }

    /** Looks at the first finding about an entity, whether it is set aside or not. */
    void reveal(EntityId<?> id) {
        findings.stream()
                .filter(finding -> id.equals(finding.about()))
                .findFirst()
                .ifPresent(this::reveal);
    }

    /** Goes to the place in the plan where it can be mended. */
    void goThere(Finding finding) {
        EntityId<?> about = finding.about();
        switch (finding.practice()) {
            case "P02" -> goThere(ScreenId.RHYTHM, about);
            case "P03", "P24", "P25", "P27", "P48" -> goThere(ScreenId.CHANNELS, about);
            case "P43", "P49" -> goThere(ScreenId.CARE, about);
            case "P09" -> goThere(ScreenId.SCORECARD, about);
            default -> goHome(about);
        }
    }

    /**
     * Sets a finding aside.
     *
     * @throws hearth.plan.Refused when the reason says nothing; names the field {@code reason}
     */
    Command setAside(Finding finding, String reason) {
        SetAside aside = SetAside.of(new SetAsideId(desk.ids().next()), finding, reason, desk.today());
        return new Put(name("review.command.setAside", finding), aside);
    }

    /** Takes a finding up again: every reason it was ever set aside with goes. */
    void takeUp(Finding finding) {
        List<SetAsideId> asides = desk.plan().all(SetAside.class).stream()
                .filter(aside -> aside.key().equals(finding.key()))
                .map(SetAside::id)
                .toList();
        desk.execute(new Remove(name("review.command.takeUp", finding), asides));
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void arrived(List<Finding> found) {
        findings = found;
        kept.set(Kept.of(found));
        arrange();
    }

    private void arrange() {
        int place = place(selected.get());
        List<Finding> shown = findings.stream()
                .filter(this::isShown)
                .sorted(order.get().comparator())
                .toList();
        rows.set(grouped(shown));
        selected.set(again(shown, place));
    }

    /** The same finding as before, or whichever now stands where it stood. */
    private @Nullable Finding again(List<Finding> shown, int place) {
        Finding before = selected.get();
        return shown.stream()
                .filter(finding -> before != null && finding.key().equals(before.key()))
                .findFirst()
                .orElseGet(() -> shown.isEmpty() ? null : shown.get(Math.clamp(place, 0, shown.size() - 1)));
    }

    private int place(@Nullable Finding finding) {
        List<Finding> shown = rows.get().stream().map(Row::finding).toList();
        return finding == null ? 0 : shown.indexOf(finding);
    }

    private boolean isShown(Finding finding) {
        String only = practice.get();
        return show.get().shows(finding)
                && (only == null || only.equals(finding.practice()))
                && words(finding).contains(search.get().strip().toLowerCase(Locale.ROOT));
    }

    private String words(Finding finding) {
        return Stream.of(finding.title(), finding.subject(), finding.reason(), finding.remedy())
                .map(desk.texts()::say)
                .reduce(finding.practice(), (all, next) -> all + " " + next)
                .toLowerCase(Locale.ROOT);
    }

    private List<Row> grouped(List<Finding> shown) {
        List<Row> grouped = new ArrayList<>();
        Finding above = null;
        for (Finding finding : shown) {
            boolean begins = above == null || order.get().comparator().compare(above, finding) != 0;
            grouped.add(new Row(finding, begins));
            above = finding;
        }
        return List.copyOf(grouped);
    }

    private void reveal(Finding finding) {
        widen();
        show.set(finding.isSetAside() ? ReviewShow.ALL : ReviewShow.OPEN);
        select(finding);
    }

    private static Message name(String key, Finding finding) {
        return Message.of(key, finding.title());
    }

    private void goThere(ScreenId screen, @Nullable EntityId<?> about) {
        if (about == null) {
            desk.navigator().show(screen);
        } else {
            desk.navigator().show(screen, about);
        }
    }

    /** What is no single thing is a matter of rhythm. */
    private void goHome(@Nullable EntityId<?> about) {
        if (about == null) {
            desk.navigator().show(ScreenId.RHYTHM);
        } else {
            desk.navigator().show(about);
        }
    }
}
