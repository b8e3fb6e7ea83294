package hearth.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.merge.Conflict.Cause;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two people edit copies of a plan by chance, then the copies are merged. The seed is in every message; {@code
 * -Dhearth.merge.seed=… -Dhearth.merge.rounds=…} repeats a run or makes a longer one.
 */
class RandomMergeTest {

    private static final long SEED = Long.getLong("hearth.merge.seed", 20_261_121);
    private static final int ROUNDS = Integer.getInteger("hearth.merge.rounds", 40);

    /** Two histories from one plan. */
    private record Case(long seed, Plan base, Plan mine, Plan theirs) {

        static Case of(long seed) {
            Chance chance = new Chance(seed);
            Plan base = BigPlan.of(seed, new BigPlan.Size(12 + chance.below(40), 20 + chance.below(60), 3, 4));
            int busy = 1 + chance.below(chance.maybe() ? 4 : 40);
            Plan mine = new Edits(chance, "m").edit(base, busy);
            Plan theirs = new Edits(chance, "t").edit(base, busy);
            return new Case(seed, base, mine, theirs);
        }

        Merge merge(Side side) {
            return Merge.of(base, mine, theirs, Choices.all(side));
        }

        Case turned() {
            return new Case(seed, base, /* mine= */ theirs, /* theirs= */ mine);
        }

        Plan side(Side side) {
            return side == Side.MINE ? mine : theirs;
        }
    }

    @Test
    void aMergeWithoutConflictContainsBothSidesChangesInBothOrdersAlike() {
        int clean = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            Merge merge = copies.merge(Side.MINE);
            if (merge.conflicts().isEmpty()) {
                clean++;
                assertThat(copies.turned().merge(Side.MINE).plan())
                        .as("seed %s: the other way round", copies.seed())
                        .isEqualTo(merge.plan());
                assertThat(lost(copies, merge, Side.MINE))
                        .as("seed %s: of mine", copies.seed())
                        .isEmpty();
                assertThat(lost(copies, merge, Side.THEIRS))
                        .as("seed %s: of theirs", copies.seed())
                        .isEmpty();
            }
        }
        assertThat(clean).as("merges without conflict, of %s", ROUNDS).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void whatIsNotTakenIsListedAsAConflict() {
        int clashing = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            for (Side side : Side.values()) {
                Merge merge = copies.merge(side);
                clashing += merge.conflicts().isEmpty() ? 0 : 1;
                assertThat(unlisted(copies, merge, side))
                        .as("seed %s: kept of %s", copies.seed(), side)
                        .isEmpty();
                assertThat(unlisted(copies, merge, side.other()))
                        .as("seed %s: decided for %s, of the other", copies.seed(), side)
                        .isEmpty();
            }
        }
        assertThat(clashing).as("merges with conflicts").isGreaterThan(ROUNDS / 5);
    }

    @Test
    void choosingOneSideEverywhereGivesItsValueThere() {
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            for (Side side : Side.values()) {
                Merge merge = copies.merge(side);
                for (Conflict conflict : merge.conflicts()) {
                    assertThat(Objects.equals(conflict.mine(), conflict.theirs()))
                            .as("seed %s: both values of %s", copies.seed(), conflict)
                            .isFalse();
                    holds(merge, conflict, side, copies.seed());
                }
            }
        }
    }

    @Test
    void whoIsCalledMineMakesNoDifference() {
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            Merge here = copies.merge(Side.MINE);
            Merge there = copies.turned().merge(Side.THEIRS);
            assertThat(there.plan()).as("seed %s", copies.seed()).isEqualTo(here.plan());
            assertThat(there.conflicts().stream().map(Conflict::spot))
                    .as("seed %s: conflicts", copies.seed())
                    .containsExactlyInAnyOrderElementsOf(
                            here.conflicts().stream().map(Conflict::spot).toList());
        }
    }

    @Test
    void everythingStandsInWhatComesOut() {
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            for (Side side : Side.values()) {
                sound(copies.merge(side).plan(), copies);
                sound(
                        Merge.of(copies.mine(), copies.theirs(), Choices.all(side))
                                .plan(),
                        copies);
            }
        }
    }

    @Test
    void anyPartOfAMergeCanBeTakenAlone() {
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            Chance chance = new Chance(copies.seed());
            Merge merge = copies.merge(chance.of(Side.values()));
            Set<EntityId<?>> chosen = merge.changes().stream()
                    .map(change -> change.id())
                    .filter(id -> chance.maybe())
                    .collect(Collectors.toSet());
            Decision decision = merge.select(chosen).command(Message.of("test")).decide(copies.mine());
            if (decision instanceof Decision.Accepted(var changes)) {
                assertThat(copies.mine().with(changes).dangling())
                        .as("seed %s", copies.seed())
                        .isEmpty();
            } else if (decision instanceof Decision.Rejected(var reasons)) {
                assertThat(reasons)
                        .as("seed %s", copies.seed())
                        .noneMatch(reason -> reason.message().key().equals("plan.refused.reference"));
            }
        }
    }

    @Test
    void aCopyThatDidNotChangeChangesNothing() {
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            Choices mine = Choices.all(Side.MINE);
            Plan edited = copies.mine();
            for (Merge merge : List.of(
                    Merge.of(copies.base(), edited, copies.base(), mine),
                    Merge.of(copies.base(), copies.base(), edited, mine),
                    Merge.of(copies.base(), edited, edited, mine),
                    Merge.of(edited, edited, mine))) {
                assertThat(merge.plan()).as("seed %s", copies.seed()).isEqualTo(edited);
                assertThat(merge.conflicts()).as("seed %s", copies.seed()).isEmpty();
            }
        }
    }

    @Test
    void withoutAnAncestorNothingThatStandsOnOneSideIsLost() {
        for (int i = 0; i < ROUNDS; i++) {
            Case copies = Case.of(SEED + i);
            for (Side side : Side.values()) {
                Merge merge = Merge.of(copies.mine(), copies.theirs(), Choices.all(side));
                Case unrelated = new Case(copies.seed(), Plan.empty(), copies.mine(), copies.theirs());
                assertThat(unlisted(unrelated, merge, Side.MINE))
                        .as("seed %s", copies.seed())
                        .isEmpty();
                assertThat(unlisted(unrelated, merge, Side.THEIRS))
                        .as("seed %s", copies.seed())
                        .isEmpty();
                merge.conflicts().forEach(conflict -> holds(merge, conflict, side, copies.seed()));
            }
        }
    }

    private static void sound(Plan plan, Case copies) {
        assertThat(plan.dangling()).as("seed %s", copies.seed()).isEmpty();
        Set<EntityId<?>> touched = new HashSet<>(Edits.ids(plan));
        touched.removeIf(id -> plan.find(id).equals(copies.base().find(id)));
        for (EntityId<?> id : touched) {
            assertThat(plan.get(id).objections(plan))
                    .as("seed %s: %s", copies.seed(), id)
                    .isEmpty();
        }
    }

    private static void holds(Merge merge, Conflict conflict, Side side, long seed) {
        Entity merged = merge.plan().find(conflict.id()).map(Entity.class::cast).orElse(null);
        Object wanted = conflict.value(side);
        if (conflict.cause() == Cause.REMOVED || conflict.cause() == Cause.NEEDED) {
            assertThat(merged == null).as("seed %s: %s", seed, conflict).isEqualTo(wanted == null);
        } else if (conflict.cause() == Cause.DIFFERENT && merged != null) {
            List<@Nullable Object> seen = Seen.at(merged, conflict.spot());
            assertThat(seen).as("seed %s: %s", seed, conflict).contains(wanted);
        }
    }

    /** Changes of one side that are not in the merge and for which there is no conflict that could tell why. */
    private static List<String> unlisted(Case copies, Merge merge, Side side) {
        Set<EntityId<?>> disputed = new HashSet<>();
        for (Conflict conflict : merge.conflicts()) {
            disputed.add(conflict.id());
            Stream.of(conflict.mine(), conflict.theirs())
                    .filter(Entity.class::isInstance)
                    .map(value -> ((Entity) value).id())
                    .forEach(disputed::add);
        }
        Set<EntityId<?>> explained = withAllThatHangsOnThem(disputed, copies.base());
        return Lost.of(copies.base(), copies.side(side), merge.plan()).stream()
                .filter(lost -> !lost.concerns(explained))
                .map(Lost::toString)
                .toList();
    }

    /** What makes no sense without something in dispute goes and comes with it: an option with the person it is about. */
    private static Set<EntityId<?>> withAllThatHangsOnThem(Set<EntityId<?>> disputed, Plan base) {
        Set<EntityId<?>> all = new HashSet<>(disputed);
        Deque<EntityId<?>> left = new ArrayDeque<>(disputed);
        while (!left.isEmpty()) {
            EntityId<?> id = left.poll();
            base.referring(id)
                    .filter(each -> each.without(id).isEmpty())
                    .filter(each -> all.add(each.id()))
                    .forEach(each -> left.add(each.id()));
        }
        return all;
    }

    private static List<Lost> lost(Case copies, Merge merge, Side side) {
        return Lost.of(copies.base(), copies.side(side), merge.plan());
    }
}
