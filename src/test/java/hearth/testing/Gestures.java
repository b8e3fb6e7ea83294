package hearth.testing;

import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.Settings;
import hearth.plan.Together;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody might do to a plan next, by chance; sometimes something the plan will refuse. */
public final class Gestures {

    private static final Message NAME = Message.of("test");

    private final Chance chance;
    private final String prefix;
    private int made;

    /** Gestures by this chance; what they add has ids that begin with the prefix and must be new to the plan. */
    public Gestures(Chance chance, String prefix) {
        this.chance = chance;
        this.prefix = prefix;
    }

    /** Any command that could be given for this plan. */
    public Command next(Plan plan) {
        return switch (chance.below(10)) {
            case 0, 1 -> addition(plan);
            case 2, 3 -> changed(plan);
            case 4 -> remove(plan);
            case 5 -> touches(plan);
            case 6 -> measured(plan);
            case 7 -> typed(plan);
            case 8 -> new Together(NAME, List.of(put(somebody(plan)), changed(plan), remove(plan)));
            default -> settled(plan);
        };
    }

    /** Adds somebody. */
    public Command addition(Plan plan) {
        return put(somebody(plan));
    }

    private static Put put(Entity... entities) {
        return new Put(NAME, entities);
    }

    private Person somebody(Plan plan) {
        SegmentId segment = any(plan, Segment.class).map(Segment::id).orElse(new SegmentId("none"));
        PersonId introducer = any(plan, Person.class).map(Person::id).orElse(null);
        return People.random(chance, new PersonId(prefix + made++), segment, introducer);
    }

    private Command changed(Plan plan) {
        return any(plan, Person.class)
                .map(person -> put(
                        person.edit().name(chance.name()).place(chance.place()).person()))
                .orElseGet(() -> put(somebody(plan)));
    }

    private Command typed(Plan plan) {
        return any(plan, Person.class)
                .map(person -> {
                    String note = chance.maybe() ? person.note() + "x" : "";
                    return new Put(
                            NAME,
                            List.of(person.edit().note(note).person()),
                            "note " + person.id().value());
                })
                .orElseGet(() -> put(somebody(plan)));
    }

    /** Anything but too much at once, so that the plan does not run empty. */
    private Command remove(Plan plan) {
        List<Class<? extends Entity>> usual = List.of(Person.class, Touch.class, Measurement.class);
        Class<? extends Entity> type = chance.one(30)
                ? Kinds.ALL.get(chance.below(Kinds.ALL.size())).type()
                : usual.get(chance.below(usual.size()));
        return any(plan, type)
                .map(entity -> new Remove(NAME, entity.id()))
                .orElseGet(() -> new Remove(NAME, List.of()));
    }

    private Command touches(Plan plan) {
        PersonId person = any(plan, Person.class).map(Person::id).orElse(new PersonId("nobody"));
        List<Touch> touches = IntStream.range(0, 1 + chance.below(3))
                .mapToObj(i -> new Touch(
                        new TouchId(prefix + made++),
                        person,
                        chance.before(BigPlan.TODAY, 900),
                        chance.of(TouchKind.values()),
                        null,
                        chance.maybe(),
                        chance.maybe(),
                        chance.words(2)))
                .toList();
        return new Put(NAME, touches);
    }

    private Command measured(Plan plan) {
        return any(plan, Kpi.class)
                .map(kpi -> put(new Measurement(
                        new MeasurementId(prefix + made++),
                        kpi.id(),
                        chance.before(BigPlan.TODAY, 3_000),
                        BigDecimal.valueOf(chance.below(100_000), 2),
                        "",
                        "")))
                .orElseGet(() -> put(somebody(plan)));
    }

    private Command settled(Plan plan) {
        Settings old = plan.settings();
        return put(new Settings(
                old.id(),
                chance.name(),
                old.currency(),
                old.locale(),
                old.firstDayOfWeek(),
                old.zone(),
                old.budget(),
                chance.before(BigPlan.TODAY, 1_000),
                old.thresholds()));
    }

    /** One of a kind; picked in the order of ids, so that the same seed picks the same. */
    private <E extends Entity> Optional<E> any(Plan plan, Class<E> type) {
        Collection<E> all = plan.all(type);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<E> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(entity -> entity.id().value()));
        return Optional.of(sorted.get(chance.below(sorted.size())));
    }
}
