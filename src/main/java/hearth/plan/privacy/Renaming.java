package hearth.plan.privacy;

import hearth.plan.EntityId;
import hearth.plan.Ids;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.rhythm.Helper;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * New ids for what was called after a person: an id such as {@code coffee-with-ana-costa} says who was meant. All states
 * of a plan that are rewritten together share one renaming, so that they stay kin.
 */
final class Renaming {

    /** Ids that a machine gave say nothing, and what is that short is no name. */
    private static final int SHORTEST = 3;

    private static final Pattern SUBJECT = Pattern.compile("(\\w+):([\\w.-]+)((?:/.*)?)", Pattern.DOTALL);

    private final Pattern calledAfter;
    private final Ids ids;
    private final Map<EntityId<?>, EntityId<?>> renamed = new HashMap<>();

    Renaming(PersonId id, Set<String> words, Ids ids) {
        this.ids = ids;
        String any = Stream.concat(words.stream().map(Renaming::slug), Stream.of(slug(id.value())))
                .filter(slug -> slug.length() >= SHORTEST)
                .map(Pattern::quote)
                .distinct()
                .collect(Collectors.joining("|"));
        calledAfter = Pattern.compile(any.isEmpty() ? "(?!)" : "(?<![a-z0-9])(?:" + any + ")(?![a-z0-9])");
    }

    /** The id this goes by afterwards. */
    EntityId<?> of(EntityId<?> id) {
        return isCalledAfter(id) ? renamed.computeIfAbsent(id, this::fresh) : id;
    }

    /** What a finding set aside is about, when that goes by another id afterwards. */
    String subject(String subject) {
        Matcher parts = SUBJECT.matcher(subject);
        return parts.matches() ? parts.group(1) + ":" + ofSubject(parts) + parts.group(3) : subject;
    }

    private String ofSubject(Matcher parts) {
        return Kinds.ALL.stream()
                .filter(kind -> kind.type().getSimpleName().equals(parts.group(1)))
                .<EntityId<?>>map(kind -> kind.id().apply(parts.group(2)))
                .map(id -> of(id).value())
                .findFirst()
                .orElse(parts.group(2));
    }

    /** Other people and helpers are called after themselves. */
    private boolean isCalledAfter(EntityId<?> id) {
        return id.type() != Person.class
                && id.type() != Helper.class
                && calledAfter.matcher(slug(id.value())).find();
    }

    private EntityId<?> fresh(EntityId<?> id) {
        return Kinds.of(id.type()).id().apply(ids.next());
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
