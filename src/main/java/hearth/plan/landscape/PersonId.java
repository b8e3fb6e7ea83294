package hearth.plan.landscape;

import hearth.plan.EntityId;

/** The id of a person. */
public record PersonId(String value) implements NodeId<Person> {

    public PersonId {
        EntityId.check(value);
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }
}
