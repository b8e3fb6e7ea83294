package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Engagement;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * P11 "Followers mean nothing without engagement and context": whoever counts as visible ({@link
 * Threshold#VISIBLE_REACH}) has an engagement rate beside the followers, and it has not fallen below half of the
 * account's own trailing median ({@link Engagement}).
 */
final class FollowersAlone implements Check {

    @Override
    public String practice() {
        return "P11";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        List<Person> people = plan.all(Person.class).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        List<Finding> unread =
                people.stream().flatMap(person -> unread(plan, person).stream()).toList();
        List<Finding> fallen =
                people.stream().flatMap(person -> fallen(plan, person).stream()).toList();
        return Stream.concat(
                        Several.of(unread, this::manyUnread).stream(), Several.of(fallen, this::manyFallen).stream())
                .toList();
    }

    private Optional<Finding> unread(Plan plan, Person person) {
        return visible(plan, person)
                .filter(account -> Engagement.of(account).isEmpty())
                .map(account -> Finding.about(
                        person,
                        "unread",
                        practice(),
                        Severity.NOTE,
                        Message.of("review.P11.unread", followers(account), account.network()),
                        Message.of("review.P11.read", person.name())));
    }

    private Optional<Finding> fallen(Plan plan, Person person) {
        return visible(plan, person)
                .flatMap(account -> Engagement.of(account).filter(Engagement::hasFallen))
                .map(engagement -> Finding.about(
                        person,
                        "fallen",
                        practice(),
                        Severity.NOTE,
                        Message.of("review.P11.fallen", engagement.latest().doubleValue(), engagement.median()),
                        Message.of("review.P11.lookAgain", person.name())));
    }

    private Finding manyUnread(int many) {
        return people("unread", Message.of("review.P11.manyUnread", many), Message.of("review.P11.readMany"));
    }

    private Finding manyFallen(int many) {
        return people("fallen", Message.of("review.P11.manyFallen", many), Message.of("review.P11.lookAgainMany"));
    }

    private Finding people(String aspect, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, Message.of("review.P11.people"), practice(), Severity.NOTE, reason, remedy);
    }

    /** The widest account of somebody who counts as visible. */
    private static Optional<Account> visible(Plan plan, Person person) {
        int least = plan.settings().limit(Threshold.VISIBLE_REACH);
        return person.accounts().stream()
                .filter(account -> followers(account) >= least)
                .max(Comparator.comparingLong(FollowersAlone::followers));
    }

    private static long followers(Account account) {
        return account.latest().map(Reading::followers).orElse(0L);
    }
}
