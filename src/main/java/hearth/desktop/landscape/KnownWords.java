package hearth.desktop.landscape;

import hearth.plan.landscape.NodeId;
import hearth.plan.web.Bridge;
import hearth.plan.web.Knowledge;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the map knows, in words. */
final class KnownWords {

    private final Texts texts;

    KnownWords(Texts texts) {
        this.texts = texts;
    }

    /** Where a bridge leads to. */
    String leadsTo(Bridge bridge) {
        return bridge.audiences().isEmpty()
                ? texts.get("known.bridge.alone")
                : texts.get("known.bridge", String.join(", ", bridge.audiences()));
    }

    /** How many people stand how far from the core, a line each. */
    List<String> steps(Knowledge known) {
        List<String> lines = new ArrayList<>();
        for (int far = 0; far <= 2; far++) {
            int people = known.steps().getOrDefault(far, 0);
            if (people > 0) {
                lines.add(texts.get("known.steps." + far, people));
            }
        }
        int more = known.steps().entrySet().stream()
                .filter(entry -> entry.getKey() > 2)
                .mapToInt(entry -> entry.getValue())
                .sum();
        if (more > 0) {
            lines.add(texts.get("known.steps.more", more));
        }
        return lines;
    }

    /** What part a node plays, a line each; none when it is tied to nobody. */
    String[] role(Knowledge known, NodeId<?> id) {
        List<String> lines = new ArrayList<>();
        known.of(id).filter(connection -> connection.degree() > 0).ifPresent(connection -> {
            known.bridge(id).ifPresent(bridge -> lines.add(role(bridge)));
            if (known.hasCore()) {
                lines.add(steps(connection.steps()));
            }
            known.group(id)
                    .filter(group -> group.size() > 2)
                    .ifPresent(group -> lines.add(
                            group.centre().id().equals(id)
                                    ? texts.get("known.role.centre", group.size())
                                    : texts.get(
                                            "known.role.group", group.centre().label())));
        });
        return lines.toArray(String[]::new);
    }

    private String role(Bridge bridge) {
        return bridge.audiences().isEmpty()
                ? texts.get("known.role.bridge.alone")
                : texts.get("known.role.bridge", String.join(", ", bridge.audiences()));
    }

    private String steps(OptionalInt far) {
        if (far.isEmpty()) {
            return texts.get("known.role.cut");
        }
        return far.getAsInt() == 0 ? texts.get("known.role.step.0") : texts.get("known.role.step", far.getAsInt());
    }
}
