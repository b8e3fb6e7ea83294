/**
 * What a plan costs as it grows: {@link hearth.bench.PlanCosts} in one table, {@link hearth.bench.PlanBenchmark} exactly;
 * {@link hearth.bench.ToolkitCosts} says how long each gesture keeps the window busy, {@link hearth.bench.StorageCosts}
 * what an edit and a publish cost beside SQLite alone.
 */
@NullMarked
package hearth.bench;

import org.jspecify.annotations.NullMarked;
