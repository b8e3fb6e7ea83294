package hearth.exchange.recipe;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column of somebody's own table holds. */
public enum ColumnRole {
    /** Nothing that is wanted. */
    NOTHING(null, true),
    NAME(RowKind.PEOPLE, false),
    FIRST_NAME(RowKind.PEOPLE, false),
    LAST_NAME(RowKind.PEOPLE, false),
    COMPANY(RowKind.PEOPLE, false),
    ROLE(RowKind.PEOPLE, false),
    EMAIL(RowKind.PEOPLE, true),
    PHONE(RowKind.PEOPLE, true),
    LINK(RowKind.PEOPLE, true),
    LABELS(RowKind.PEOPLE, true),
    NOTE(RowKind.PEOPLE, true),
    SEGMENT(RowKind.PEOPLE, false),
    RING(RowKind.PEOPLE, false),
    TIER(RowKind.PEOPLE, false),
    SINCE(RowKind.PEOPLE, false),
    BIRTHDAY(RowKind.PEOPLE, false),
    NEXT_STEP(RowKind.PEOPLE, false),
    NETWORK(RowKind.PEOPLE, false),
    HANDLE(RowKind.PEOPLE, false),
    FOLLOWERS(RowKind.PEOPLE, false),
    /** The day on which the followers were counted. */
    FOLLOWERS_ON(RowKind.PEOPLE, false),
    DATE(RowKind.NUMBERS, false),
    VALUE(RowKind.NUMBERS, false);

    private final @Nullable RowKind kind;
    private final boolean repeats;

    ColumnRole(@Nullable RowKind kind, boolean repeats) {
        this.kind = kind;
        this.repeats = repeats;
    }

    /** True when several columns may hold it. */
    public boolean repeats() {
        return repeats;
    }

    /** True when a table of this kind can have such a column. */
    public boolean isFor(RowKind other) {
        return kind == null || kind == other;
    }

    /** What the columns of a table of this kind can hold. */
    public static List<ColumnRole> of(RowKind kind) {
        return Arrays.stream(values()).filter(role -> role.isFor(kind)).toList();
    }
}
