package hearth.desktop.landscape.capture;

import hearth.exchange.capture.Arrival;
import hearth.exchange.capture.CaughtAccount;
import hearth.exchange.capture.CaughtPerson;
import hearth.exchange.capture.Choice;
import hearth.plan.Plan;
import hearth.plan.landscape.Engagement;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was understood of a line, cell by cell. */
final class CaptureWords {

    private final Texts texts;

    CaptureWords(Texts texts) {
        this.texts = texts;
    }

    String work(Arrival arrival) {
        CaughtPerson said = arrival.line().person();
        return joined(" · ", said.role(), said.company());
    }

    String accounts(Arrival arrival) {
        return arrival.line().person().accounts().stream()
                .map(account -> account(account, arrival.person()))
                .collect(Collectors.joining(", "));
    }

    String addresses(Arrival arrival) {
        CaughtPerson said = arrival.line().person();
        return Stream.of(said.emails(), said.phones(), said.links())
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
    }

    /** Where they will stand: segment, ring, and how closely they are tended. */
    String place(Arrival arrival, Preview preview) {
        Person person = arrival.person();
        return joined(
                " · ",
                segment(person.segment(), preview),
                texts.name("landscape", person.ring()),
                person.tier() == null ? "" : texts.name("care", person.tier()));
    }

    String rest(Arrival arrival) {
        CaughtPerson said = arrival.line().person();
        return joined(
                ", ",
                said.labels().stream().map(label -> "#" + label).collect(Collectors.joining(" ")),
                said.nextStep().isEmpty() ? "" : texts.get("capture.next", said.nextStep()),
                said.note());
    }

    /** What can become of a line, and what that means. */
    String choice(Arrival arrival, Choice choice) {
        return switch (choice) {
            case LEAVE_OUT -> texts.get("capture.leaveOut");
            case TAKE_AS_NEW -> texts.get("capture.asNew");
            case TAKE -> take(arrival);
        };
    }

    private String take(Arrival arrival) {
        Person resembles = arrival.resembles();
        if (resembles == null) {
            return texts.get("capture.add");
        }
        if (arrival.sameLine() > 0) {
            return texts.get("capture.sameLine", arrival.sameLine());
        }
        return arrival.effect() == Arrival.Effect.KNOWN
                ? texts.get("capture.known", resembles.name())
                : texts.get("capture.complete", resembles.name());
    }

    private String account(CaughtAccount account, Person person) {
        Long followers = account.followers();
        return joined(
                " ",
                account.network(),
                account.handle().isEmpty() ? "" : "@" + account.handle(),
                followers == null ? "" : texts.number(followers),
                engaged(account, person));
    }

    private String engaged(CaughtAccount account, Person person) {
        BigDecimal share = account.engagement();
        if (share == null) {
            return "";
        }
        String now = texts.percent(share.doubleValue(), 1);
        return usual(account, person)
                .map(usual -> texts.get("capture.engaged.usually", now, usual))
                .orElseGet(() -> texts.get("capture.engaged", now));
    }

    /** What is usual for an account that stands. */
    private Optional<String> usual(CaughtAccount caught, Person person) {
        return person.accounts().stream()
                .filter(account -> account.network().equalsIgnoreCase(caught.network())
                        && (caught.handle().isEmpty() || account.handle().equalsIgnoreCase(caught.handle())))
                .flatMap(account -> Engagement.of(account).stream())
                .filter(engagement -> engagement.earlier() > 0)
                .map(engagement -> texts.percent(engagement.median(), 1))
                .findFirst();
    }

    private static String segment(@Nullable SegmentId id, Preview preview) {
        if (id == null) {
            return "";
        }
        Plan plan = preview.plan();
        return Stream.concat(plan.find(id).stream(), preview.lineup().newSegments().stream())
                .filter(segment -> Objects.equals(segment.id(), id))
                .map(Segment::name)
                .findFirst()
                .orElse("");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
