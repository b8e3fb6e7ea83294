package hearth.plan.landscape;

/** In what way two nodes are tied. */
public enum TieKind {
    KNOWS,
    MEMBER_OF,
    WORKS_WITH,
    FOLLOWS,
    COMPETES_WITH
}
