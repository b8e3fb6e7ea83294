package hearth.plan.twins;

/**
 * How alike two words are, from 0 to 1: characters that stand at about the same place, less half of those that changed
 * places, with a bonus for the same beginning. M. A. Jaro, “Advances in record-linkage methodology as applied to matching
 * the 1985 census of Tampa, Florida”, Journal of the American Statistical Association 84 (1989), pp. 414–420; W. E.
 * Winkler, “String comparator metrics and enhanced decision rules in the Fellegi–Sunter model of record linkage”,
 * Proceedings of the Section on Survey Research Methods (1990), pp. 354–359.
 */
final class JaroWinkler {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double similarity(String one, String other) {
        double jaro = jaro(one, other);
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        int prefix = 0;
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] matched = new boolean[other.length()];
        StringBuilder inOne = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            int last = Math.min(other.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if (!matched[j] && one.charAt(i) == other.charAt(j)) {
                    matched[j] = true;
                    inOne.append(one.charAt(i));
                    break;
                }
            }
        }
        double matches = inOne.length();
        return matches == 0
                ? 0
                : (matches / one.length()
                                + matches / other.length()
                                + (matches - transposed(inOne, other, matched)) / matches)
                        / 3;
    }

    /** Half the number of matches that stand in another order. */
    private static double transposed(CharSequence inOne, String other, boolean[] matched) {
        int place = 0;
        int moved = 0;
        for (int j = 0; j < other.length(); j++) {
            if (matched[j] && other.charAt(j) != inOne.charAt(place++)) {
                moved++;
            }
        }
        return moved / 2.0;
    }
}
