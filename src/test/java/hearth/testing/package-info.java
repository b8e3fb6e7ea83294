/** What tests of several rooms share: seeded plans, hand-driven time, the compiled program. */
@NullMarked
package hearth.testing;

import org.jspecify.annotations.NullMarked;
