package hearth.exchange.calendar;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Recurrence;
import hearth.plan.rhythm.Rhythm;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rhythm as events: the rule with its exceptions, and an event of its own for each day that was moved. */
final class RhythmEvents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern UNTIL = Pattern.compile("(?<=UNTIL=)(\\d{8})(?![\\dT])");

    private final Plan plan;
    private final Rhythm rhythm;
    private final Instant now;
    private final ContentLines lines;
    private final ZoneId zone;
    private final List<Occurrence> noted;

    RhythmEvents(Plan plan, Rhythm rhythm, Instant now, ContentLines lines) {
        this.plan = plan;
        this.rhythm = rhythm;
        this.now = now;
        this.lines = lines;
        this.zone = plan.settings().zone();
        this.noted = plan.referring(rhythm.id(), Occurrence.class).stream()
                .sorted(Comparator.comparing(Occurrence::date))
                .toList();
    }

    /** Writes them; nothing when the rule gives no day. A calendar counts from a day of the rule, so the first one it is. */
    void write() throws IOException {
        Recurrence rule = Recurrence.of(rhythm.rule(), rhythm.start(), List.of());
        Optional<LocalDate> first = rule.from(rhythm.start()).findFirst();
        if (first.isEmpty()) {
            return;
        }
        begin(rhythm.id().value(), first.get());
        lines.put("RRULE", until(rule.text()));
        List<LocalDate> skipped = skipped(rule);
        if (!skipped.isEmpty()) {
            lines.put(named("EXDATE"), skipped.stream().map(this::moment).collect(Collectors.joining(",")));
        }
        lines.put("END", "VEVENT");
        for (Occurrence occurrence : noted) {
            if (occurrence.movedTo() != null && occurrence.state() != OccurrenceState.SKIPPED) {
                moved(occurrence, rule);
            }
        }
    }

    /** A day the rule no longer gives was moved when it still did: it stands alone. */
    private void moved(Occurrence occurrence, Recurrence rule) throws IOException {
        boolean given = gives(rule, occurrence.date()) && !rhythm.except().contains(occurrence.date());
        String uid = rhythm.id().value() + (given ? "" : "-" + DAY.format(occurrence.date()));
        begin(uid, occurrence.day());
        if (given) {
            lines.put(named("RECURRENCE-ID"), moment(occurrence.date()));
        }
        lines.put("END", "VEVENT");
    }

    private void begin(String uid, LocalDate day) throws IOException {
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", uid + "@hearth");
        lines.put("DTSTAMP", UTC.format(now));
        lines.put(named("DTSTART"), moment(day));
        if (rhythm.at() != null && rhythm.minutes() > 0) {
            lines.put("DURATION", "PT" + rhythm.minutes() + "M");
        }
        lines.text("SUMMARY", rhythm.name());
        lines.text("LOCATION", label(rhythm.channel()));
        lines.text(
                "DESCRIPTION",
                Stream.of(label(rhythm.owner()), rhythm.note())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")));
        lines.put("TRANSP", rhythm.at() == null ? "TRANSPARENT" : "OPAQUE");
    }

    private List<LocalDate> skipped(Recurrence rule) {
        Stream<LocalDate> skipped = noted.stream()
                .filter(occurrence -> occurrence.state() == OccurrenceState.SKIPPED)
                .map(Occurrence::date);
        return Stream.concat(rhythm.except().stream(), skipped)
                .filter(day -> gives(rule, day))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean gives(Recurrence rule, LocalDate day) {
        return rule.from(day).findFirst().filter(day::equals).isPresent();
    }

    /** With a time of day an end is a moment in UTC; section 3.3.10 asks for that. */
    private String until(String rule) {
        LocalTime at = rhythm.at();
        if (at == null) {
            return rule;
        }
        Matcher end = UNTIL.matcher(rule);
        return end.replaceAll(found ->
                UTC.format(LocalDate.parse(found.group(1), DAY).atTime(at).atZone(zone)));
    }

    private String named(String property) {
        return property + (rhythm.at() == null ? ";VALUE=DATE" : ";TZID=" + ZonePart.name(zone));
    }

    private String moment(LocalDate day) {
        LocalTime at = rhythm.at();
        return at == null ? DAY.format(day) : LOCAL.format(LocalDateTime.of(day, at));
    }

    private String label(@Nullable EntityId<?> id) {
        return id == null
                ? ""
                : plan.find(id).map(Entity.class::cast).map(Entity::label).orElse("");
    }
}
