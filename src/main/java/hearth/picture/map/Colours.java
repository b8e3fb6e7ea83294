package hearth.picture.map;

import hearth.picture.Tone;
import hearth.plan.care.CareState;
import hearth.plan.landscape.CareTier;
import hearth.plan.map.MapNode;
import hearth.plan.trait.Group;
import hearth.plan.trait.Sorting;
import hearth.plan.trait.Trait;
import java.util.Map;
import java.util.Optional;

/** The colour and the sign of each group of a trait. Every known group has a letter too, since colour alone says nothing. */
public record Colours(Sorting sorting) {

    /** Nobody has a colour. */
    public static final Colours NONE = new Colours(Sorting.NONE);

    private static final Map<String, Tone> WARMTH = Map.of(
            CareState.FRESH.name(), Tone.GOOD,
            CareState.DUE.name(), Tone.WARN,
            CareState.LOST.name(), Tone.BAD,
            CareState.NEVER.name(), Tone.HUE_4);

    /** The closer the warmer. */
    private static final Map<String, Tone> CARE = Map.of(
            CareTier.INNER.name(), Tone.EMBER,
            CareTier.CLOSE.name(), Tone.HUE_3,
            CareTier.WIDER.name(), Tone.HUE_1);

    Tone tone(MapNode node) {
        return node.retired()
                ? Tone.MUTED
                : sorting.group(node.id()).map(this::tone).orElse(Tone.MUTED);
    }

    /** The colour of a group. */
    public Tone tone(Group group) {
        return switch (group.sort()) {
            case OWN -> Tone.EMBER;
            case UNKNOWN, OTHERS, BESIDE -> Tone.MUTED;
            case KNOWN ->
                switch (sorting.trait()) {
                    case WARMTH -> WARMTH.getOrDefault(group.key(), Tone.MUTED);
                    case CARE_TIER -> CARE.getOrDefault(group.key(), Tone.MUTED);
                    default -> Tone.hue(group.number());
                };
        };
    }

    /** One letter that tells a group from the others, a plus for all that are more; nothing where nothing is known. */
    public Optional<String> sign(Group group) {
        return switch (group.sort()) {
            case KNOWN -> Optional.of(Character.toString('A' + group.number()));
            case OTHERS -> Optional.of("+");
            case OWN, UNKNOWN, BESIDE -> Optional.empty();
        };
    }

    Optional<String> sign(MapNode node) {
        return sorting.group(node.id()).flatMap(this::sign);
    }

    /** True when the ground says the same already. */
    boolean isBySegment() {
        return sorting.trait() == Trait.SEGMENT;
    }
}
