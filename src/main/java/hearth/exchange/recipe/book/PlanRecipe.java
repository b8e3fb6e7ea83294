package hearth.exchange.recipe.book;

import hearth.exchange.ImportRefused;
import hearth.exchange.json.PlanJson;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.Tally;
import hearth.plan.Entity;
import hearth.plan.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A plan as JSON into another plan: what is new comes in, what is there keeps its own words and gets its gaps filled. A
 * plan with nothing in it becomes the imported one, settings and all.
 */
final class PlanRecipe implements Recipe {

    private static final int HEAD = 4_096;

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Optional<Reading> recognise(Source source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        String text = head.startsWith("\ufeff") ? head.substring(1) : head;
        return text.stripLeading().startsWith("{") ? Optional.of(this::plan) : Optional.empty();
    }

    private ImportPlan plan(ImportRequest request) throws ImportRefused {
        PlanJson.Located incoming = read(request.bytes());
        PlanMerge merge = new PlanMerge(request.plan(), incoming.plan());
        Tally tally = new Tally();
        for (Entity entity : merge.incoming()) {
            int line = incoming.line(entity.id());
            Optional<Message> against = merge.against(entity);
            against.ifPresentOrElse(
                    reason -> tally.reject(line, List.of(name(entity)), reason),
                    () -> take(entity, line, merge, tally));
        }
        return tally.plan(this, request);
    }

    private static void take(Entity entity, int line, PlanMerge merge, Tally tally) {
        RowOutcome outcome = merge.outcome(entity);
        tally.read(line, outcome, Message.of("exchange.row.entity", name(entity)));
        if (outcome != RowOutcome.SKIPPED) {
            tally.bring(merge.merged(entity));
        }
    }

    private static String name(Entity entity) {
        return entity.label().isBlank() ? entity.id().value() : entity.label();
    }

    private static PlanJson.Located read(byte[] bytes) throws ImportRefused {
        try {
            return PlanJson.readLocated(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
