package hearth.picture.map;

import hearth.plan.care.Touch;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import hearth.plan.trail.Trail.Step;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step between the quadrants in words, with what was done meanwhile (practice P07). */
public record TrailWords(Texts texts) {

    /** When, from where to where, and each thing that was done, in this order. */
    public List<String> lines(Step step) {
        List<String> lines = new ArrayList<>(List.of(days(step), moved(step)));
        lines.addAll(done(step));
        return lines;
    }

    /** From which day to which. */
    public String days(Step step) {
        return texts.get("landscape.trail.step", texts.date(step.from()), texts.date(step.to()));
    }

    /** The quadrants and the numbers, before and after. */
    public String moved(Step step) {
        QuadrantWords words = new QuadrantWords(texts);
        String from = words.name(step.before().quadrant());
        String to = words.name(step.after().quadrant());
        String where = from.equals(to) ? to : texts.get("landscape.trail.moved", from, to);
        return texts.get(
                "landscape.trail.numbers",
                where,
                influence(step.before()),
                influence(step.after()),
                visibility(step.before()),
                visibility(step.after()));
    }

    /** What they caused and how one was in touch, or that nothing of it was noted. */
    public List<String> done(Step step) {
        return step.isQuiet()
                ? List.of(texts.get("landscape.trail.quiet"))
                : Stream.concat(
                                step.caused().stream().map(this::caused),
                                step.touches().stream().map(this::touched))
                        .toList();
    }

    private String influence(Standing standing) {
        return standing.influence()
                .map(Influence::deeds)
                .map(deeds -> texts.number(deeds, 1))
                .orElseGet(() -> texts.get("landscape.trail.unknown"));
    }

    private String visibility(Standing standing) {
        return standing.visibility()
                .map(Visibility::reach)
                .map(texts::number)
                .orElseGet(() -> texts.get("landscape.trail.unknown"));
    }

    private String caused(Evidence evidence) {
        return line(texts.date(evidence.date()), texts.name("landscape", evidence.kind()), evidence.note());
    }

    private String touched(Touch touch) {
        return line(texts.date(touch.date()), texts.name("care", touch.kind()), touch.note());
    }

    private String line(String day, String what, String note) {
        return note.isEmpty()
                ? texts.get("landscape.evidence.bare", day, what)
                : texts.get("landscape.evidence.line", day, what, note);
    }
}
