/** What a plan costs as it grows: {@link hearth.bench.PlanCosts} in one table, {@link hearth.bench.PlanBenchmark} exactly. */
@NullMarked
package hearth.bench;

import org.jspecify.annotations.NullMarked;
