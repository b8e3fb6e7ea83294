package hearth.plan.mix;

import hearth.plan.Entity;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small plans of segments and of people one could ask. */
public final class Town {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final List<Entity> entities = new ArrayList<>();

    public Town() {
        entities.add(Settings.of("Town", "EUR", Locale.UK, ZoneId.of("Europe/London"), TODAY.minusYears(1)));
    }

    public static SegmentId segment(String id) {
        return new SegmentId(id);
    }

    public static PersonId person(String id) {
        return new PersonId(id);
    }

    public static OptionId option(String id) {
        return new OptionId("option-" + id);
    }

    public static Reach reach(String segment, long people) {
        return new Reach(segment(segment), people);
    }

    /** A segment; of unknown size when that is null. */
    public Town segment(String id, @Nullable Long size) {
        entities.add(new Segment(segment(id), id, SegmentKind.CUSTOMERS, Ring.CIRCLE, size, "", null, entities.size()));
        return this;
    }

    /** Somebody without a following. */
    public Town person(String id, @Nullable Long euros, @Nullable Risk risk, Reach... reaches) {
        entities.add(Person.named(person(id), id));
        return option(id, person(id), euros, risk, null, reaches);
    }

    /** Somebody with followers, met so many times by those who are reached. */
    public Town voice(String id, long followers, String times, Reach... reaches) {
        Person person = Person.named(person(id), id);
        Account account = new Account("Instagram", id, List.of(new Reading(TODAY, followers, new BigDecimal("0.05"))));
        entities.add(person.edit().accounts(List.of(account)).person());
        return option(id, person(id), 10L, Risk.SMALL, new BigDecimal(times), reaches);
    }

    public Town option(
            String id,
            NodeId<?> node,
            @Nullable Long euros,
            @Nullable Risk risk,
            @Nullable BigDecimal times,
            Reach... reaches) {
        Money cost = euros == null ? null : new Money(euros * 100, "EUR");
        entities.add(new Option(option(id), node, "", cost, risk, List.of(reaches), times, ""));
        return this;
    }

    public Town mix(String name, String... options) {
        MixId id = new MixId("mix-" + entities.size());
        entities.add(
                Mix.named(id, name, 0).of(Stream.of(options).map(Town::option).toList()));
        return this;
    }

    public Town with(Entity entity) {
        entities.add(entity);
        return this;
    }

    public Plan plan() {
        return Plan.of(entities);
    }
}
