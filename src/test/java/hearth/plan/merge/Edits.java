package hearth.plan.merge;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.Settings;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import hearth.testing.Gestures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody does to their copy of a plan, by chance: gestures, and any field of anything changed. */
final class Edits {

    private static final Message NAME = Message.of("test");

    private final Chance chance;
    private final String prefix;
    private final Gestures gestures;
    private int made;

    Edits(Chance chance, String prefix) {
        this.chance = chance;
        this.prefix = prefix;
        this.gestures = new Gestures(chance, prefix + "g");
    }

    /** The plan after so many edits that it allows. */
    Plan edit(Plan plan, int times) {
        Plan edited = plan;
        for (int i = 0; i < times; i++) {
            try {
                if (next(edited).decide(edited) instanceof Decision.Accepted(var changes)) {
                    edited = edited.with(changes);
                }
            } catch (Refused refused) {
                // The values did not fit; somebody typing would have been told.
                i += 0;
            }
        }
        return edited;
    }

    private Command next(Plan plan) {
        return switch (chance.below(8)) {
            case 0, 1 -> gestures.next(plan);
            case 2, 3, 4 -> changed(plan);
            case 5 -> added(plan);
            case 6 -> read(plan);
            default -> removed(plan);
        };
    }

    /** Some fields of something become those of another of its kind. */
    private Command changed(Plan plan) {
        Kind<?> kind = kind();
        return any(plan, kind)
                .map(entity ->
                        (Command) new Put(NAME, mixed(entity, any(plan, kind).orElse(entity))))
                .orElseGet(this::nothing);
    }

    private Entity mixed(Entity into, Entity from) {
        Shape shape = Shape.of(into);
        @Nullable Object[] values = shape.values(into);
        @Nullable Object[] others = shape.values(from);
        for (int times = 1 + chance.below(2); times > 0; times--) {
            int field = 1 + chance.below(values.length - 1);
            values[field] = others[field];
        }
        return shape.entity(values);
    }

    private Command added(Plan plan) {
        Kind<?> kind = kind();
        return any(plan, kind)
                .filter(entity -> !(entity instanceof Settings))
                .map(entity -> (Command)
                        new Put(NAME, mixed(copy(kind, entity), any(plan, kind).orElse(entity))))
                .orElseGet(this::nothing);
    }

    private Entity copy(Kind<?> kind, Entity of) {
        Shape shape = Shape.of(of);
        @Nullable Object[] values = shape.values(of);
        values[0] = kind.id().apply(prefix + "e" + made++);
        int name = shape.fields().indexOf("name");
        if (name >= 0) {
            // Few names, so that two sides now and then give the same.
            values[name] = "Name " + chance.below(200);
        }
        return shape.entity(values);
    }

    private Command read(Plan plan) {
        return any(plan, Kinds.of(Person.class))
                .map(Person.class::cast)
                .filter(person -> !person.accounts().isEmpty())
                .map(person -> (Command) new Put(
                        NAME, person.edit().accounts(reading(person.accounts())).person()))
                .orElseGet(this::nothing);
    }

    private List<Account> reading(List<Account> accounts) {
        List<Account> more = new ArrayList<>(accounts);
        int place = chance.below(more.size());
        Account account = more.get(place);
        Reading reading = new Reading(chance.before(BigPlan.TODAY, 60), chance.below(9_000), null);
        List<Reading> readings = Stream.concat(
                        account.readings().stream().filter(old -> !old.date().equals(reading.date())),
                        Stream.of(reading))
                .toList();
        more.set(place, new Account(account.network(), account.handle(), readings));
        return more;
    }

    private Command removed(Plan plan) {
        return any(plan, kind())
                .map(entity -> (Command) new Remove(NAME, entity.id()))
                .orElseGet(this::nothing);
    }

    private Command nothing() {
        return new Remove(NAME, List.of());
    }

    private Kind<?> kind() {
        return Kinds.ALL.get(chance.below(Kinds.ALL.size()));
    }

    /** One of a kind; picked in the order of ids, so that the same seed picks the same. */
    private Optional<Entity> any(Plan plan, Kind<?> kind) {
        Entity[] all = plan.all(kind.type()).toArray(Entity[]::new);
        Arrays.sort(all, Comparator.comparing(entity -> entity.id().value()));
        return all.length == 0 ? Optional.empty() : Optional.of(all[chance.below(all.length)]);
    }

    static List<EntityId<?>> ids(Plan plan) {
        return Kinds.ALL.stream()
                .<Entity>flatMap(kind -> plan.all(kind.type()).stream())
                .<EntityId<?>>map(Entity::id)
                .sorted(IdOrder.OF_FILES)
                .toList();
    }
}
