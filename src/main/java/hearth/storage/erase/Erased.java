package hearth.storage.erase;

import hearth.plan.landscape.PersonId;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of it when a person was erased.
 *
 * @param id who it was
 * @param touches contacts that went with them
 * @param ties ties that went with them
 * @param struck free texts elsewhere that named them and no longer do
 * @param left free texts elsewhere that still name them, because nobody wanted that struck
 * @param backups backups that were rewritten without them
 * @param removed backups that could not be read and were deleted
 * @param conflicts conflict copies that were rewritten without them
 * @param copies other copies of the plan in the same folder, which were left alone and may still hold them
 */
public record Erased(
        PersonId id,
        int touches,
        int ties,
        int struck,
        int left,
        int backups,
        int removed,
        List<Path> conflicts,
        List<Path> copies) {

    public Erased {
        conflicts = List.copyOf(conflicts);
        copies = List.copyOf(copies);
    }
}
