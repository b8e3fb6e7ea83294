/**
 * What a plan holds about one person, and the plan without it. People did not ask to be in a plan: they may be told all
 * that it says of them, and they may be taken out of it for good.
 *
 * <p>Looks through the components of every record instead of naming kinds and fields, so that a new one is covered from
 * the day it stands in the {@code catalog}.
 */
@NullMarked
package hearth.plan.privacy;

import org.jspecify.annotations.NullMarked;
