package hearth.picture.map;

import hearth.plan.landscape.Engagement;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.RankCorrelation;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Influence and visibility in words. */
public final class QuadrantWords {

    private final Texts texts;

    public QuadrantWords(Texts texts) {
        this.texts = texts;
    }

    /** What somebody in a quadrant is called. */
    public String name(Quadrant quadrant) {
        return texts.get("landscape.quadrant.one." + quadrant.name());
    }

    /** One person's standing: quadrant and both numbers, with what they rest on. */
    public String standing(MapNode person) {
        return texts.get(
                "landscape.standing",
                person.label(),
                name(person.standing().quadrant()),
                influence(person.standing().influence()),
                visibility(person.standing().visibility()));
    }

    /** Influence with what it rests on. */
    public String influence(Optional<Influence> influence) {
        return influence
                .map(known -> texts.get(
                        "landscape.influence.known",
                        texts.number(known.deeds(), 1),
                        known.pieces(),
                        known.newest(),
                        texts.name("landscape", known.confidence()),
                        texts.number(known.low(), 1),
                        texts.number(known.high(), 1)))
                .orElseGet(() -> texts.get("landscape.influence.unknown"));
    }

    /** Visibility with what it rests on. */
    public String visibility(Optional<Visibility> visibility) {
        return visibility
                .map(known -> texts.get(
                                known.atMost() > known.reach()
                                        ? "landscape.visibility.between"
                                        : "landscape.visibility.known",
                                texts.number(known.reach()),
                                known.newest(),
                                texts.name("landscape", known.confidence()),
                                texts.number(known.atMost()))
                        + " "
                        + engagement(known.engagement()))
                .orElseGet(() -> texts.get("landscape.visibility.unknown"));
    }

    /** How many of an account's followers take part, beside what is usual for it. */
    public String engagement(Optional<Engagement> engagement) {
        return engagement.map(this::engagement).orElseGet(() -> texts.get("landscape.engagement.unknown"));
    }

    private String engagement(Engagement known) {
        String latest = texts.percent(known.latest().doubleValue(), 1);
        return known.earlier() == 0
                ? texts.get("landscape.engagement.first", latest)
                : texts.get(
                        "landscape.engagement." + (known.hasFallen() ? "fallen" : "known"),
                        latest,
                        texts.percent(known.median(), 1),
                        known.earlier());
    }

    /** The four quadrants and the unknown in one sentence, for those who cannot see them. */
    public String description(Landscape landscape) {
        Map<Quadrant, Long> counts = landscape.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .collect(Collectors.groupingBy(node -> node.standing().quadrant(), Collectors.counting()));
        return texts.get(
                "landscape.quadrant.description",
                counts.getOrDefault(Quadrant.BEACON, 0L),
                counts.getOrDefault(Quadrant.QUIET_MOVER, 0L),
                counts.getOrDefault(Quadrant.LOUDSPEAKER, 0L),
                counts.getOrDefault(Quadrant.NEIGHBOUR, 0L),
                counts.getOrDefault(Quadrant.UNKNOWN, 0L));
    }

    /** What a quadrant means. */
    public String meaning(Quadrant quadrant) {
        return texts.get("landscape.quadrant.meaning." + quadrant.name());
    }

    /** Whether the seen are the movers in this landscape; empty when too little is known to say. */
    public Optional<String> correlation(Landscape landscape) {
        return landscape.correlation().map(this::correlation);
    }

    /** Whether the seen are the movers, with how sure that is. */
    public String correlation(RankCorrelation found) {
        return texts.get(
                "landscape.correlation." + kind(found),
                texts.number(found.rho(), 2),
                found.people(),
                texts.number(found.low(), 2),
                texts.number(found.high(), 2));
    }

    private static String kind(RankCorrelation found) {
        if (!found.isTelling()) {
            return "none";
        }
        return found.rho() > 0 ? "together" : "apart";
    }
}
