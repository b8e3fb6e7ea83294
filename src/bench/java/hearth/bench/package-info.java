/**
 * What a plan costs as it grows: {@link hearth.bench.PlanCosts} in one table, {@link hearth.bench.PlanBenchmark} exactly;
 * {@link hearth.bench.ToolkitCosts} says how long each gesture keeps the window busy.
 */
@NullMarked
package hearth.bench;

import org.jspecify.annotations.NullMarked;
