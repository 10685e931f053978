package io.github.interviewanalyzer.sturdy;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A thread that counts how often its work asks whether it was interrupted. */
final class Watched extends Thread {

    private final Callable<?> work;
    private final int interrupt;

    /** How often it asked. */
    int asked;

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
        try {
            result = work.call();
        } catch (Exception e) {
            thrown = e;
        }
        flag = super.isInterrupted();
    }

    @Override
    public boolean isInterrupted() {
        asked++;
        if (asked == interrupt) {
            interrupt();
        }
        return super.isInterrupted();
    }
}
