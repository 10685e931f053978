package io.github.interviewanalyzer.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The time of the processor for one operation, collection of garbage included, and the peak of the
 * heap. Other work on the machine stretches the time of the clock, hardly this one.
 */
public final class ProcessorTime implements InternalProfiler {

    static final String TIME = "processor";
    static final String PEAK = "peak";

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long begin;

    @Override
    public String getDescription() {
        return "processor time per operation, peak of the heap";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        begin = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double time = system.getProcessCpuTime() - begin;
        long operations = result.getMetadata().getMeasuredOps();
        double peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return List.of(
                new ScalarResult(TIME, time / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(PEAK, peak, "B", AggregationPolicy.MAX));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
