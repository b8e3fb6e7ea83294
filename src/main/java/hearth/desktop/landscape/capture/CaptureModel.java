package hearth.desktop.landscape.capture;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.exchange.capture.Arrival.Effect;
import hearth.exchange.capture.Capture;
import hearth.exchange.capture.CaughtLine;
import hearth.exchange.capture.Choice;
import hearth.exchange.capture.Lineup;
import hearth.exchange.capture.Usual;
import hearth.exchange.capture.Vocabulary;
import hearth.plan.Decision;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.PersonId;
import hearth.session.Latest;
import hearth.session.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Lines being typed, and what they mean for the plan in this moment. Nothing is added before {@link #add} is asked. */
public final class CaptureModel implements AutoCloseable {

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Usual> usual = new SimpleObjectProperty<>(Usual.NOTHING);
    private final Map<String, Choice> choices = new HashMap<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final Latest<Preview> reading;

    public CaptureModel(Desk desk) {
        this.desk = desk;
        this.reading = lifetime.with(new Latest<>(desk.jobs(), this::look, preview::set));
        text.subscribe(typed -> reading.refresh());
        usual.subscribe(now -> reading.refresh());
        lifetime.with(desk.session().onRevision(revision -> reading.refresh()));
    }

    /** What was typed. */
    public StringProperty text() {
        return text;
    }

    /** What holds for all of whom the lines do not say it. */
    public ObjectProperty<Usual> usual() {
        return usual;
    }

    /** What was understood. */
    public ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Adds further lines below those that stand there. */
    public void paste(String pasted) {
        // A letter beyond what is read is kept, so that it is told that something is missing.
        String lines = pasted.substring(0, Math.min(pasted.length(), Capture.MOST_LETTERS + 1));
        String before = text.get();
        text.set(before.isBlank() || before.endsWith("\n") ? before + lines : before + "\n" + lines);
    }

    public void choose(CaughtLine line, Choice choice) {
        choices.put(line.text(), choice);
        reading.refresh();
    }

    /**
     * Takes everybody into the plan in one step, as the lines stand now.
     *
     * @param then told who was added or completed
     */
    public void add(Consumer<List<PersonId>> then) {
        desk.jobs().quietly(work(desk.ids()), lined -> taken(lined.lineup(), then));
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void taken(Lineup lineup, Consumer<List<PersonId>> then) {
        List<PersonId> people = lineup.arrivals().stream()
                .filter(arrival -> arrival.effect() == Effect.ADDED || arrival.effect() == Effect.COMPLETED)
                .map(arrival -> arrival.person().id())
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return;
        }
        if (desk.execute(lineup.command()) instanceof Decision.Rejected(var reasons)) {
            desk.notices().tell(reasons.getFirst().message());
            return;
        }
        text.set("");
        choices.clear();
        then.accept(people);
        desk.notices().done(Message.of("capture.done", lineup.count(Effect.ADDED), lineup.count(Effect.COMPLETED)));
    }

    /** Ids that stay the same while one types, so that only rows that mean something else are painted anew. */
    private Work<Preview> look() {
        return work(new Ids() {
            private int last;

            @Override
            public String next() {
                last++;
                return "line-" + last;
            }
        });
    }

    private Work<Preview> work(Ids ids) {
        String typed = text.get();
        Plan plan = desk.plan();
        Usual now = usual.get();
        Map<String, Choice> chosen = Map.copyOf(choices);
        return progress -> {
            Vocabulary words = new Vocabulary(plan, desk.texts());
            List<CaughtLine> lines = Capture.read(typed, words);
            Lineup lineup = Lineup.of(
                    lines,
                    plan,
                    words,
                    ids,
                    desk.today(plan),
                    now,
                    line -> chosen.getOrDefault(line.text(), Choice.TAKE));
            return new Preview(plan, lineup, Capture.isTooLong(typed));
        };
    }
}
