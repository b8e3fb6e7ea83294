package hearth.plan.map;

/** What a node of the map is. */
public enum NodeKind {
    SEGMENT,
    PERSON,
    COMMUNITY,
    CHANNEL
}
