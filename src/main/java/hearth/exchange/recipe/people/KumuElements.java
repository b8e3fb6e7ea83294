package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The elements of a Kumu map: people, and groups of people as communities. Several values of one cell stand between
 * {@code |}. What is neither stays outside.
 */
public final class KumuElements extends RowRecipe {

    private static final Set<String> PEOPLE =
            Set.of("", "person", "people", "individual", "influencer", "contact", "customer");
    private static final Set<String> SEGMENTS = Set.of("segment", "audience", "audience segment");
    private static final Set<String> GROUPS = Set.of(
            "community", "group", "organization", "organisation", "company", "association", "club", "network", "team");

    @Override
    public String id() {
        return "kumu-elements";
    }

    @Override
    boolean knows(Header header) {
        return header.has("Label", "Type") && header.column("Description", "Tags") >= 0 && !header.has("From");
    }

    @Override
    RowReader reader(ImportRequest request, Tally tally) {
        return new Elements(request, tally)::read;
    }

    /** The elements of one file on their way into a plan. */
    private static final class Elements {
        private final ImportRequest request;
        private final Tally tally;
        private final People people;
        private final NamedNodes nodes;

        Elements(ImportRequest request, Tally tally) {
            this.request = request;
            this.tally = tally;
            this.people = new People(request, tally);
            this.nodes = new NamedNodes(request.plan());
        }

        void read(Cells cells) throws Unfit {
            String type = cells.text("Type").toLowerCase(Locale.ROOT);
            if (nodes.isNumbered(cells.text("Label"))) {
                known(cells);
            } else if (SEGMENTS.contains(type) && !cells.text("Label").isEmpty()) {
                segment(cells);
            } else if (type.equals("channel")
                    && nodes.all(cells.text("Label")).stream().anyMatch(Channel.class::isInstance)) {
                known(cells);
            } else if (GROUPS.contains(type) && !cells.text("Label").isEmpty()) {
                group(cells);
            } else {
                people.take(cells, id -> person(Person.named(id, name(cells, type)), cells));
            }
        }

        /** Namesakes are told apart by their numbers; channels are never made from a map, which does not know their kind. */
        private void known(Cells cells) {
            tally.read(cells.row().line(), RowOutcome.SKIPPED, Message.of("exchange.row.entity", cells.text("Label")));
        }

        private void segment(Cells cells) throws Unfit {
            String name = cells.text("Label");
            boolean known = nodes.all(name).stream().anyMatch(Segment.class::isInstance);
            people.bringSegment(name).ifPresent(nodes::add);
            tally.read(
                    cells.row().line(),
                    known ? RowOutcome.SKIPPED : RowOutcome.ADDED,
                    Message.of("exchange.row.entity", name));
        }

        private void group(Cells cells) {
            String name = cells.text("Label");
            Optional<? extends Entity> known =
                    nodes.all(name).stream().filter(Community.class::isInstance).findFirst();
            tally.read(
                    cells.row().line(),
                    known.isPresent() ? RowOutcome.SKIPPED : RowOutcome.ADDED,
                    Message.of("exchange.row.entity", name));
            if (known.isEmpty()) {
                CommunityId id = new CommunityId(request.ids().next());
                Community group = new Community(id, name, "", null, null, Ring.BEYOND, cells.text("Description"), null);
                nodes.add(group);
                tally.bring(group);
            }
        }

        private static String name(Cells cells, String type) throws Unfit {
            if (!PEOPLE.contains(type)) {
                throw new Unfit("exchange.unfit.kind", cells.text("Type"));
            }
            return Cells.name(Stream.of(cells.text("Label")));
        }

        private Person person(Person named, Cells cells) throws Unfit {
            String segment = cells.text("Segment");
            return named.edit()
                    .segment(segment.isEmpty() ? null : people.segment(segment))
                    .labels(cells.texts("tags", "\\|"))
                    .emails(cells.texts("e-?mail( address)?", "\\|"))
                    .links(cells.texts("url|website|link", "\\|"))
                    .company(cells.text("Company", "Organization", "Organisation"))
                    .note(cells.text("Description"))
                    .person();
        }
    }
}
