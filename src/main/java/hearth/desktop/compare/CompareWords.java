package hearth.desktop.compare;

import hearth.plan.Message;
import hearth.plan.merge.Proposal;
import hearth.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How two copies are related and how much differs, in sentences. */
final class CompareWords {

    private final Texts texts;
    private final ZoneId zone;

    CompareWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** Whether the two are kin, until when they were the same, and which was saved later. */
    String kinship(CompareModel.Seen seen) {
        return Stream.of(Optional.of(related(seen)), newer(seen.copy()))
                .flatMap(Optional::stream)
                .map(texts::say)
                .collect(Collectors.joining(" "));
    }

    String counts(Proposal proposal) {
        long conflicts = proposal.items().stream()
                .filter(item -> !item.conflicts().isEmpty())
                .count();
        return texts.get(
                "compare.counts",
                proposal.items().size(),
                proposal.withoutConflict().size(),
                conflicts);
    }

    private Message related(CompareModel.Seen seen) {
        OtherCopy copy = seen.copy();
        if (!copy.kin()) {
            return Message.of("compare.strangers");
        }
        if (copy.base() == null || copy.parted().isEmpty()) {
            return Message.of("compare.noBase");
        }
        Message then = moment(copy.parted().get());
        if (copy.plan().equals(copy.base())) {
            return Message.of("compare.older", then);
        }
        return seen.proposal().merge().mine().equals(copy.base())
                ? Message.of("compare.ahead", then)
                : Message.of("compare.parted", then);
    }

    private Optional<Message> newer(OtherCopy copy) {
        return copy.saved().flatMap(theirs -> copy.mineSaved().map(mine -> newer(mine, theirs)));
    }

    private Message newer(Instant mine, Instant theirs) {
        int order = mine.compareTo(theirs);
        if (order == 0) {
            return Message.of("compare.newer.neither", moment(mine));
        }
        return Message.of(order < 0 ? "compare.newer.theirs" : "compare.newer.mine", moment(theirs), moment(mine));
    }

    private Message moment(Instant instant) {
        ZonedDateTime then = instant.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        return Message.of("compare.moment", then.toLocalDate(), then.toLocalTime());
    }
}
