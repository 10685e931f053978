package io.github.interviewanalyzer.sturdy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A thread that counts how often its work asks whether it was interrupted, and when. */
final class Watched extends Thread {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    /** Nanoseconds between two looks at the processor's clock, which is slow to tell. */
    private static final long LOOK = 10_000_000;

    private final Callable<?> work;
    private final int interrupt;
    private long looked;
    private long processorThen;

    /** How often it asked. */
    int asked;

    /** Nanoseconds of the processor between two asks at most, and up to {@link #LOOK} more. */
    long longest;

    /** Nanoseconds of the processor in all. */
    long processor;

    @Nullable Object result;
    @Nullable Throwable thrown;

    /** Whether the flag was set at the end. */
    boolean flag;

    private Watched(Callable<?> work, int interrupt) {
        this.work = work;
        this.interrupt = interrupt;
    }

    /** Works without an interrupt. */
    static Watched of(Callable<?> work) throws InterruptedException {
        return interrupted(work, Integer.MAX_VALUE);
    }

    /** Works and is interrupted when it asks for the so many-th time. */
    static Watched interrupted(Callable<?> work, int when) throws InterruptedException {
        Watched thread = new Watched(work, when);
        thread.start();
        thread.join();
        return thread;
    }

    @Override
    public void run() {
        processorThen = TIMES.getCurrentThreadCpuTime();
        long begin = processorThen;
        looked = System.nanoTime();
        try {
            result = work.call();
        } catch (Exception e) {
            thrown = e;
        }
        look();
        processor = processorThen - begin;
        flag = super.isInterrupted();
    }

    private void look() {
        long now = TIMES.getCurrentThreadCpuTime();
        longest = Math.max(longest, now - processorThen);
        processorThen = now;
        looked = System.nanoTime();
    }

    @Override
    public boolean isInterrupted() {
        asked++;
        if (System.nanoTime() - looked > LOOK) {
            look();
        }
        if (asked == interrupt) {
            interrupt();
        }
        return super.isInterrupted();
    }
}
