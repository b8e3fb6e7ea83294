package hearth.plan.catalog;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import java.util.function.Function;

/**
 * One kind of entity.
 *
 * @param name plural name, as in JSON arrays and table names: {@code people}
 * @param type its record
 * @param idType its id's record
 * @param id makes an id from its text
 */
public record Kind<E extends Entity>(
        String name, Class<E> type, Class<? extends EntityId<E>> idType, Function<String, ? extends EntityId<E>> id) {}
