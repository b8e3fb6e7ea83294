package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Message;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The connections of a Kumu map: ties between nodes that the plan already knows by name. */
public final class KumuConnections extends RowRecipe {

    private static final Map<String, TieKind> KINDS = Map.of(
            "knows", TieKind.KNOWS,
            "member of", TieKind.MEMBER_OF,
            "member", TieKind.MEMBER_OF,
            "belongs to", TieKind.MEMBER_OF,
            "works with", TieKind.WORKS_WITH,
            "works for", TieKind.WORKS_WITH,
            "partner", TieKind.WORKS_WITH,
            "follows", TieKind.FOLLOWS,
            "competes with", TieKind.COMPETES_WITH,
            "competitor", TieKind.COMPETES_WITH);

    @Override
    public String id() {
        return "kumu-connections";
    }

    @Override
    boolean knows(Header header) {
        return header.has("From", "To", "Type");
    }

    @Override
    RowReader reader(ImportRequest request, Tally tally) {
        return new Ties(request, tally)::read;
    }

    /** The ties of one file on their way into a plan. */
    private static final class Ties {
        private final ImportRequest request;
        private final Tally tally;
        private final NamedNodes nodes;
        private final Set<Set<Object>> known = new HashSet<>();

        Ties(ImportRequest request, Tally tally) {
            this.request = request;
            this.tally = tally;
            this.nodes = new NamedNodes(request.plan());
            request.plan().all(Tie.class).forEach(tie -> known.add(mark(tie)));
        }

        void read(Cells cells) throws Unfit {
            Node from = nodes.one(cells.text("From"));
            Node to = nodes.one(cells.text("To"));
            if (from.id().equals(to.id())) {
                throw new Unfit("landscape.refused.tieToSelf");
            }
            take(from, to, cells);
        }

        private void take(Node from, Node to, Cells cells) {
            Tie tie = new Tie(
                    new TieId(request.ids().next()), from.id(), to.id(), kind(cells), strength(cells), note(cells));
            boolean isNew = known.add(mark(tie));
            tally.read(
                    cells.row().line(),
                    isNew ? RowOutcome.ADDED : RowOutcome.SKIPPED,
                    Message.of("exchange.row.tie", from.name(), to.name()));
            if (isNew) {
                tally.bring(tie);
            }
        }

        /** A tie is the same one from either end. */
        private static Set<Object> mark(Tie tie) {
            return Set.of(tie.from(), tie.to(), tie.kind());
        }

        private static TieKind kind(Cells cells) {
            return KINDS.getOrDefault(type(cells).toLowerCase(Locale.ROOT), TieKind.KNOWS);
        }

        /** Kumu's strength is any number, most often 1 to 3. */
        private static int strength(Cells cells) {
            return switch (cells.text("Strength")) {
                case "1" -> 1;
                case "3" -> 3;
                default -> 2;
            };
        }

        private static String note(Cells cells) {
            boolean said = KINDS.containsKey(type(cells).toLowerCase(Locale.ROOT));
            return Rows.joined(": ", List.of(said ? "" : type(cells), cells.text("Description", "Label")));
        }

        private static String type(Cells cells) {
            return cells.text("Type");
        }
    }
}
