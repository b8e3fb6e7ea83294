package hearth.plan.landscape;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group that exists without the business: a choir, a forum, a market association.
 *
 * @param meets where it meets, offline or online; may be empty
 * @param members estimated number of members, or null when unknown
 * @param segment the segment most of its members belong to, or null
 */
public record Community(
        CommunityId id,
        String name,
        String meets,
        @Nullable Long members,
        @Nullable SegmentId segment,
        Ring ring,
        String note,
        @Nullable Place place)
        implements Node {

    public Community {
        Refused.blank("name", name);
        if (members != null) {
            Refused.below("members", members, 0);
        }
    }

    @Override
    public Collection<EntityId<?>> references() {
        return segment == null ? List.of() : List.of(segment);
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return Optional.of(new Community(id, name, meets, members, null, ring, note, place));
    }

    @Override
    public Community called(String newName) {
        return new Community(id, newName, meets, members, segment, ring, note, place);
    }

    @Override
    public Community at(@Nullable Place place) {
        return new Community(id, name, meets, members, segment, ring, note, place);
    }
}
