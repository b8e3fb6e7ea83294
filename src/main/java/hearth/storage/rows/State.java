package hearth.storage.rows;

import java.time.Instant;

/**
 * What a plan was at one moment.
 *
 * @param digest its logical digest, 64 hexadecimal digits
 * @param saved when it was published
 */
public record State(String digest, Instant saved) {}
