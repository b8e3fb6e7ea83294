package hearth.plan.channel;

/** How one knows that somebody came over from another channel. */
public enum Counting {
    /** They show a code, a card or a link that stands on one channel only. */
    CODE,
    /** They are asked: how did you hear of us? */
    QUESTION
}
