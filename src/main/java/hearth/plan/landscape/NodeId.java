package hearth.plan.landscape;

import hearth.plan.Entity;
import hearth.plan.EntityId;

/** The id of anything that can stand on the map and be tied: a person, community, channel or segment. */
public interface NodeId<E extends Entity> extends EntityId<E> {}
