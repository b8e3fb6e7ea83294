package hearth.exchange.recipe;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The names of a table's columns, compared without regard to case and order. */
public final class Header {

    private final List<String> names;

    public Header(List<String> cells) {
        names = cells.stream().map(Header::plain).toList();
    }

    /** The column with one of these names, or −1. */
    public int column(String... aliases) {
        for (String alias : aliases) {
            int column = names.indexOf(plain(alias));
            if (column >= 0) {
                return column;
            }
        }
        return -1;
    }

    public boolean has(String... all) {
        return List.of(all).stream().allMatch(name -> names.contains(plain(name)));
    }

    /** The columns whose names match a pattern written in small letters, from left to right. */
    public List<Integer> columns(String pattern) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).matches(pattern))
                .boxed()
                .toList();
    }

    public int width() {
        return names.size();
    }

    public static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
