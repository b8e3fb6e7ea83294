package hearth.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Several commands as one gesture: each is decided on what the earlier ones left, and one rejection rejects all.
 *
 * @param name what the undo menu calls it
 */
public record Together(Message name, List<Command> commands) implements Command {

    public Together {
        commands = List.copyOf(commands);
    }

    @Override
    public Decision decide(Plan plan) {
        List<Change> all = new ArrayList<>();
        Plan current = plan;
        for (Command command : commands) {
            switch (command.decide(current)) {
                case Decision.Accepted(ChangeSet changes) -> {
                    all.addAll(changes.changes());
                    current = current.with(changes);
                }
                case Decision.Rejected rejected -> {
                    return rejected;
                }
            }
        }
        return new Decision.Accepted(new ChangeSet(name, all));
    }
}
