package hearth.exchange.json;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.mix.Option;
import hearth.plan.privacy.AboutPerson;
import hearth.plan.privacy.Mention;
import hearth.plan.privacy.Traces;
import hearth.plan.review.SetAside;
import hearth.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Everything a plan holds about one person, as a file for that person: it begins with a sentence that says what it is.
 * {@code person.schema.json} describes it. Others are named only where the plan ties them to the person.
 */
public final class PersonJson {

    private static final String FORMAT = "hearth-person";
    private static final int VERSION = 1;

    private PersonJson() {}

    /** The whole file; its fields are in the schema. */
    private record File(
            String format,
            int version,
            String about,
            String plan,
            LocalDate date,
            Person person,
            @Nullable Named segment,
            @Nullable Named introducedBy,
            List<Named> introduced,
            List<TieWith> ties,
            List<Touch> touches,
            List<Option> options,
            List<SetAside> setAsides,
            List<Speaking> mentions) {}

    /** Something else in the plan, by kind, id and name. */
    private record Named(String kind, String id, String name) {
        static Named of(Entity entity) {
            return new Named(Kinds.of(entity.getClass()).name(), entity.id().value(), entity.label());
        }

        static @Nullable Named of(Plan plan, @Nullable EntityId<?> id) {
            return id == null
                    ? null
                    : plan.find(id).map(Entity.class::cast).map(Named::of).orElse(null);
        }
    }

    private record TieWith(TieId id, @Nullable Named with, TieKind kind, int strength, String note) {
        static TieWith of(Plan plan, PersonId id, Tie tie) {
            NodeId<?> other = tie.from().equals(id) ? tie.to() : tie.from();
            return new TieWith(tie.id(), Named.of(plan, other), tie.kind(), tie.strength(), tie.note());
        }
    }

    /** Free text that belongs to something else and speaks of the person, with the words it was found by. */
    private record Speaking(Named in, String field, String text, List<String> words) {
        static Speaking of(Mention mention, Traces.Finder finder) {
            return new Speaking(
                    Named.of(mention.in()),
                    mention.field(),
                    mention.text(),
                    finder.in(mention.text()).stream()
                            .map(MatchResult::group)
                            .distinct()
                            .toList());
        }
    }

    /**
     * Writes what a plan holds about a person; the stream stays open.
     *
     * @param date the day it is written on
     */
    public static void write(Plan plan, PersonId id, LocalDate date, Texts texts, OutputStream to) throws IOException {
        try {
            to.write(PlanJson.WRITER
                    .writeValueAsString(file(plan, id, date, texts))
                    .getBytes(StandardCharsets.UTF_8));
            to.write('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static File file(Plan plan, PersonId id, LocalDate date, Texts texts) {
        AboutPerson about = AboutPerson.of(plan, id);
        Person person = about.person();
        Traces.Finder finder = about.traces().finder();
        return new File(
                FORMAT,
                VERSION,
                texts.get("exchange.person.about", plan.settings().name(), person.name(), date),
                plan.settings().name(),
                date,
                person,
                Named.of(plan, person.segment()),
                Named.of(plan, person.introducedBy()),
                about.introduced().stream().map(Named::of).toList(),
                about.ties().stream().map(tie -> TieWith.of(plan, id, tie)).toList(),
                about.touches(),
                about.options(),
                about.setAsides(),
                about.mentions().stream().map(each -> Speaking.of(each, finder)).toList());
    }
}
