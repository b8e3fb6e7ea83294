package hearth.plan.mix;

/**
 * How a best mix was found. Net reach grows by less the more is chosen already (it is monotone and submodular), and the
 * budget is a knapsack; for such problems the worst case of these ways is proven.
 */
public enum Way {
    /** Branch and bound went through everything that could be better. */
    EXACT(1),
    /**
     * Every three options, completed greedily: at least 1 − 1/e of the best (M. Sviridenko, "A note on maximizing a
     * submodular set function subject to a knapsack constraint", <i>Operations Research Letters</i> 32, 2004).
     */
    TRIPLES(1 - 1 / Math.E),
    /**
     * The better of the greedy choice and the best single option: at least (1 − 1/e) ÷ 2 of the best (S. Khuller, A. Moss
     * and J. Naor, "The budgeted maximum coverage problem", <i>Information Processing Letters</i> 70, 1999).
     */
    GREEDY((1 - 1 / Math.E) / 2);

    private final double guarantee;

    Way(double guarantee) {
        this.guarantee = guarantee;
    }

    /** The least share of the best possible reach that this way finds, whatever the options are. */
    public double guarantee() {
        return guarantee;
    }
}
