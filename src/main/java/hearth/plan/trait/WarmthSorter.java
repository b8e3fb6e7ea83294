package hearth.plan.trait;

import hearth.plan.Plan;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.map.MapNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By the state of care. */
record WarmthSorter(Plan plan, LocalDate today) implements Sorter {

    @Override
    public List<Group> groups() {
        return Sorter.ofPeople("care", List.of(CareState.values()), "landscape.group.notTended");
    }

    @Override
    public String key(MapNode node) {
        if (!(node.id() instanceof PersonId person)) {
            return BESIDE;
        }
        return plan.find(person)
                .flatMap(this::row)
                .map(row -> row.state().name())
                .orElse(UNKNOWN);
    }

    private Optional<CareRow> row(Person person) {
        return CareRow.of(plan, person, today);
    }
}
