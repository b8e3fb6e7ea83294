package hearth.plan.twins;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.mix.Mix;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Reach;
import hearth.plan.review.SetAside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of everything that spoke of somebody when they and another are one.
 *
 * @param first what no longer refers to what is dropped, to be put before that goes
 * @param dropped what would be there twice
 * @param changed what speaks of the one who stays
 */
record Moved(List<Entity> first, List<EntityId<?>> dropped, List<Entity> changed) {

    static Moved of(Plan plan, PersonId kept, PersonId gone) {
        Moved moved = new Moved(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Move move = new Move(plan, kept, gone, moved);
        plan.referring(gone)
                .sorted(Comparator.comparing(entity -> entity.id().value()))
                .forEach(move::take);
        plan.all(SetAside.class).forEach(move::setAside);
        return moved;
    }

    /** The change from one person to the other. */
    private record Move(Plan plan, PersonId kept, PersonId gone, Moved into) {

        void take(Entity entity) {
            switch (entity) {
                case Touch touch -> into.changed.add(touch(touch));
                case Tie tie -> tie(tie);
                case Option option -> option(option);
                case TwoPeople two -> two(two);
                case Person person -> introduced(person);
                default -> throw new IllegalStateException("nobody said how to move " + entity.getClass());
            }
        }

        private Touch touch(Touch t) {
            return new Touch(t.id(), kept, t.date(), t.kind(), t.channel(), t.real(), t.paid(), t.note());
        }

        /** Who was brought by the one who goes was brought by the one who stays, unless that is themselves. */
        private void introduced(Person person) {
            if (!person.id().equals(kept)) {
                into.changed.add(person.edit().introducedBy(kept).person());
            }
        }

        private void tie(Tie tie) {
            NodeId<?> other = tie.from().equals(gone) ? tie.to() : tie.from();
            Optional<Tie> same = plan.referring(kept, Tie.class).stream()
                    .filter(each -> each.kind() == tie.kind())
                    .filter(each -> each.from().equals(other) || each.to().equals(other))
                    .findFirst();
            if (other.equals(kept) || same.isPresent()) {
                into.dropped.add(tie.id());
                same.filter(each -> !other.equals(kept)).ifPresent(each -> into.changed.add(united(each, tie)));
            } else {
                into.changed.add(
                        new Tie(tie.id(), moved(tie.from()), moved(tie.to()), tie.kind(), tie.strength(), tie.note()));
            }
        }

        private NodeId<?> moved(NodeId<?> id) {
            return id.equals(gone) ? kept : id;
        }

        private static Tie united(Tie one, Tie other) {
            int strength = Math.max(one.strength(), other.strength());
            return new Tie(one.id(), one.from(), one.to(), one.kind(), strength, text(one.note(), other.note()));
        }

        /** Each node has one option: what one of both leaves open the other says. */
        private void option(Option option) {
            Optional<Option> present = Option.of(plan, kept);
            if (present.isEmpty()) {
                into.changed.add(about(option, option.id()));
                return;
            }
            into.dropped.add(option.id());
            into.changed.add(united(present.get(), option));
            plan.referring(option.id(), Mix.class).forEach(mix -> into.first.add(chosen(mix, option, present.get())));
        }

        private static Mix chosen(Mix mix, Option gone, Option kept) {
            return mix.of(mix.options().stream()
                    .map(id -> id.equals(gone.id()) ? kept.id() : id)
                    .toList());
        }

        private Option about(Option o, OptionId id) {
            return new Option(id, kept, o.paidFor(), o.cost(), o.risk(), o.reaches(), o.frequency(), o.note());
        }

        private Option united(Option one, Option other) {
            Map<Object, Reach> reaches = new LinkedHashMap<>();
            Stream.concat(one.reaches().stream(), other.reaches().stream())
                    .forEach(reach -> reaches.putIfAbsent(reach.segment(), reach));
            return new Option(
                    one.id(),
                    kept,
                    one.paidFor().isEmpty() ? other.paidFor() : one.paidFor(),
                    one.cost() == null ? other.cost() : one.cost(),
                    one.risk() == null ? other.risk() : one.risk(),
                    List.copyOf(reaches.values()),
                    one.frequency() == null ? other.frequency() : one.frequency(),
                    text(one.note(), other.note()));
        }

        private void two(TwoPeople two) {
            PersonId third = two.one().equals(gone) ? two.other() : two.one();
            boolean said = plan.referring(kept, TwoPeople.class).stream()
                    .anyMatch(each -> each.one().equals(third) || each.other().equals(third));
            if (third.equals(kept) || said) {
                into.dropped.add(two.id());
            } else {
                into.changed.add(new TwoPeople(two.id(), kept, third));
            }
        }

        /** A finding that was set aside about the one who goes is set aside about the one who stays. */
        void setAside(SetAside aside) {
            String before = "Person:" + gone.value();
            String subject = aside.subject();
            if (!subject.equals(before) && !subject.startsWith(before + "/")) {
                return;
            }
            String now = "Person:" + kept.value() + subject.substring(before.length());
            boolean taken = plan.all(SetAside.class).stream()
                    .anyMatch(each -> each.practice().equals(aside.practice())
                            && each.subject().equals(now));
            if (taken) {
                into.dropped.add(aside.id());
            } else {
                into.changed.add(new SetAside(aside.id(), aside.practice(), now, aside.reason(), aside.date()));
            }
        }

        private static String text(String one, String other) {
            if (one.contains(other)) {
                return one;
            }
            return one.isEmpty() || other.contains(one) ? other : one + "\n" + other;
        }
    }
}
