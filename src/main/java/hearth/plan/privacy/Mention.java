package hearth.plan.privacy;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A free text that speaks of a person, somewhere in what belongs to others.
 *
 * @param in whose text it is
 * @param field the component it stands in, such as {@code note}
 * @param text all of it
 */
public record Mention(Entity in, String field, String text) {

    /** What says who somebody else is speaks of them alone, though it may be the same words. */
    private static final Set<String> OWN = Set.of("name", "emails", "phones", "links", "accounts");

    /** Every mention in these entities, in their order. */
    static List<Mention> in(Stream<? extends Entity> entities, Traces.Finder finder) {
        List<Mention> found = new ArrayList<>();
        entities.forEach(entity -> Parts.texts(entity, (field, text) -> {
            if (speaksFreely(entity, field) && finder.isIn(text)) {
                found.add(new Mention(entity, field, text));
            }
        }));
        return List.copyOf(found);
    }

    /** Everything in a plan, kind by kind. */
    static Stream<Entity> all(Plan plan) {
        return Kinds.ALL.stream().flatMap(kind -> plan.all(kind.type()).stream().map(Entity.class::cast));
    }

    /** False for what is somebody else's own name, address or account. */
    static boolean speaksFreely(Entity entity, String field) {
        return !(entity instanceof Person) || !OWN.contains(field);
    }
}
