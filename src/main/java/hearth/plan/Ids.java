package hearth.plan;

/** Where new ids come from; handed in, so that tests know them beforehand. */
@FunctionalInterface
public interface Ids {

    /** A text never given before, fit for {@link EntityId#check}. */
    String next();
}
