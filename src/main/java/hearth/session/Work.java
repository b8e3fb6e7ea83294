package hearth.session;

/** Something that takes longer than a moment; runs beside the home thread on a snapshot it was made with. */
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
