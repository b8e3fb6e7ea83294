package hearth.plan.privacy;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Remove;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.review.SetAside;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes one person out of every state of a plan alike: their rows and all rows about them, their name in free text, ids
 * that say their name. The states of a plan are rewritten with one and the same erasure.
 */
public final class Erasure {

    private final PersonId id;
    private final Traces.Finder finder;
    private final Renaming renaming;
    private final Traces traces;
    private final @Nullable String instead;

    /**
     * Readies the erasure.
     *
     * @param versions the person in every state of the plan
     * @param others everybody else who ever stood in the plan
     * @param instead what free text says in the place of their name, or null to leave free text alone
     * @param ids new ids for what was called after them
     */
    public Erasure(
            PersonId id, Collection<Person> versions, Collection<Person> others, @Nullable String instead, Ids ids) {
        this.id = id;
        this.traces = Traces.of(
                versions,
                others.stream().filter(other -> !other.id().equals(id)).toList());
        this.finder = traces.finder();
        this.renaming = new Renaming(id, traces.words(), ids);
        this.instead = instead;
    }

    /** The words the person was ever known by. */
    public Traces traces() {
        return traces;
    }

    /** What has to change in one state of the plan; empty when it holds nothing of the person. */
    public ChangeSet changes(Plan plan) {
        List<Change> changes = new ArrayList<>(gone(plan));
        Plan rest = plan.with(changes);
        Mention.all(rest)
                .forEach(entity -> rewritten(entity).ifPresent(after -> {
                    if (after.id().equals(entity.id())) {
                        changes.add(new Change(entity, after));
                    } else {
                        changes.add(new Change(entity, null));
                        changes.add(new Change(null, after));
                    }
                }));
        return new ChangeSet(Message.of("plan.erase.name"), changes);
    }

    private List<Change> gone(Plan plan) {
        return plan.find(id)
                .map(person -> AboutPerson.of(plan, person, traces))
                .map(about -> gone(plan, about))
                .orElseGet(List::of);
    }

    private List<Change> gone(Plan plan, AboutPerson about) {
        List<EntityId<?>> ids = new ArrayList<>();
        ids.add(id);
        about.setAsides().forEach(aside -> ids.add(aside.id()));
        // Nothing is refused where no settings are deleted.
        return new Remove(Message.of("plan.erase.name"), ids).decide(plan) instanceof Decision.Accepted(ChangeSet all)
                ? all.changes()
                : List.of();
    }

    private Optional<Entity> rewritten(Entity entity) {
        Entity after = Parts.changed(entity, new Parts.Change() {
            @Override
            public String text(String field, String text) {
                if (entity instanceof SetAside && field.equals("subject")) {
                    return renaming.subject(text);
                }
                return instead != null && Mention.speaksFreely(entity, field) ? finder.struck(text, instead) : text;
            }

            @Override
            public EntityId<?> id(EntityId<?> other) {
                return renaming.of(other);
            }
        });
        return after.equals(entity) ? Optional.empty() : Optional.of(after);
    }
}
