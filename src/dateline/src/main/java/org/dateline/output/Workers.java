package org.dateline.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same to each of many things, with several threads that hold one thing each. */
final class Workers<T, R> {

    /** What is done to one thing. */
    interface Task<T, R> {
        R apply(T item) throws IOException;
    }

    private final List<T> items;
    private final Task<T, R> task;
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentSkipListMap<Integer, R> results = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

    private Workers(List<T> items, Task<T, R> task) {
        this.items = items;
        this.task = task;
    }

    /**
     * The results, in the order of the items. Nothing is still running when this returns or throws.
     *
     * @throws IOException the failure of the first item that fails, also if it is a {@link RuntimeException} or an
     *     {@link Error}: the same one however many threads there are
     */
    static <T, R> List<R> map(List<T> items, int threads, Task<T, R> task) throws IOException {
        return new Workers<>(items, task).run(Math.max(1, Math.min(threads, items.size())));
    }

    private List<R> run(int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            pool.execute(this::work);
        }
        pool.shutdown();
        awaitEnd(pool);
        if (!failures.isEmpty()) {
            throwAgain(failures.firstEntry().getValue());
        }
        return List.copyOf(results.values());
    }

    /** Items are taken in order, so whatever lies before the first failure seen has been taken and will be finished. */
    private void work() {
        for (int i = next.getAndIncrement(); i < items.size() && failures.isEmpty(); i = next.getAndIncrement()) {
            try {
                results.put(i, task.apply(items.get(i)));
            } catch (Throwable e) { // an Error, too, belongs to the caller and not to this thread
                failures.put(i, e);
            }
        }
    }

    private void awaitEnd(ExecutorService pool) throws IOException {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
                next.set(items.size());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while making the pages");
        }
    }

    private static void throwAgain(Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException(failure);
    }
}
