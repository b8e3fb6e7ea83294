package hearth.plan.care;

import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import org.jspecify.annotations.Nullable;

/** The commands that decide how somebody is tended. */
public final class Tending {

    private Tending() {}

    /** Tends somebody as closely as {@code tier} says, whether they were among the hundred before or not. */
    public static Command tend(Person person, CareTier tier) {
        Message name = Message.of("care.command.tend", person.name(), Message.of(key(tier)));
        return new Put(name, person.edit().tier(tier).person());
    }

    /** Lets somebody's place among the hundred go; their touches stay. */
    public static Command letGo(Person person) {
        Message name = Message.of("care.command.letGo", person.name());
        return new Put(
                name,
                person.edit().tier(null).cadenceDays(null).maximumDays(null).person());
    }

    /**
     * Gives somebody a gap of their own, or the tier's again.
     *
     * @param days desired days between contacts, or null for the tier's
     * @throws hearth.plan.Refused when {@code days} is below 1
     */
    public static Command cadence(Person person, @Nullable Integer days) {
        Message name = Message.of("care.command.cadence", person.name());
        return new Put(name, person.edit().cadenceDays(days).person());
    }

    /**
     * Gives somebody a longest gap of their own, or the one that follows from the cadence again.
     *
     * @param days days without contact after which they count as lost, or null for the usual
     * @throws hearth.plan.Refused when {@code days} is below 1
     */
    public static Command maximum(Person person, @Nullable Integer days) {
        Message name = Message.of("care.command.maximum", person.name());
        return new Put(name, person.edit().maximumDays(days).person());
    }

    /** Writes down what makes somebody one of the hundred. */
    public static Command why(Person person, String reason) {
        Message name = Message.of("care.command.why", person.name());
        return new Put(name, person.edit().why(reason.strip()).person());
    }

    /** Writes down what to do next for or with somebody. */
    public static Command nextStep(Person person, String step) {
        Message name = Message.of("care.command.nextStep", person.name());
        return new Put(name, person.edit().nextStep(step.strip()).person());
    }

    /** Keeps what is worth knowing of somebody. */
    public static Command note(Person person, String text) {
        Message name = Message.of("care.command.note", person.name());
        return new Put(name, person.edit().note(text.strip()).person());
    }

    private static String key(CareTier tier) {
        return switch (tier) {
            case INNER -> "care.CareTier.INNER";
            case CLOSE -> "care.CareTier.CLOSE";
            case WIDER -> "care.CareTier.WIDER";
        };
    }
}
