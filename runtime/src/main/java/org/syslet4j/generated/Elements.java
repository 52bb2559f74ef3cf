// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.SysletBatchException;
import org.syslet4j.SysletException;
import org.syslet4j.SysletResult;

/**
 * The runs of one call of a batch method: lists are given, each element is bound, all are run in
 * one crossing into native code. One thread.
 */
public final class Elements {
  private final LazyProgram program;
  private final List<Binding> bindings = new ArrayList<>();
  private String first = "";
  private int size;

  /** None yet, of that program. */
  public Elements(LazyProgram program) {
    this.program = Objects.requireNonNull(program, "program");
  }

  /**
   * A copy of what differs from run to run.
   *
   * @throws IllegalArgumentException if another list has another size
   * @throws NullPointerException if the list is null, or an element
   */
  public <T> List<T> of(String parameter, List<? extends T> values) {
    Objects.requireNonNull(values, () -> "parameter '" + parameter + "' is null");
    List<T> copy = new ArrayList<>(values);
    int at = copy.indexOf(null);
    if (at >= 0) {
      throw new NullPointerException("element " + at + " of '" + parameter + "' is null");
    }
    if (first.isEmpty()) {
      first = parameter;
      size = copy.size();
    } else if (copy.size() != size) {
      throw new IllegalArgumentException(
          "'"
              + first
              + "' has "
              + size
              + " elements and '"
              + parameter
              + "' has "
              + copy.size()
              + ": there is one of each for every run");
    }
    return copy;
  }

  /** Binds one run for each element. */
  public void bind(ObjIntConsumer<Binding> each) {
    for (int i = 0; i < size; i++) {
      Binding binding = program.bind();
      int index = i;
      Told.of("element " + i, () -> each.accept(binding, index));
      bindings.add(binding);
    }
  }

  /**
   * Runs all and waits until all have ended.
   *
   * @param result what the caller gets of each
   * @throws SysletBatchException if one failed; then descriptors of the others are closed
   */
  public <T extends @Nullable Object> List<T> call(Function<SysletResult, T> result)
      throws SysletException {
    if (bindings.isEmpty()) {
      return List.of();
    }
    try (Batch batch = program.batch(bindings)) {
      if (!batch.call()) {
        throw new SysletBatchException(batch.size(), failures(batch));
      }
      List<SysletResult> results = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        results.add(batch.completion(i).result());
      }
      return mapped(results, result);
    }
  }

  private static SortedMap<Integer, SysletException> failures(Batch batch) {
    SortedMap<Integer, SysletException> failures = new TreeMap<>();
    for (int i = 0; i < batch.size(); i++) {
      SysletException failure = batch.completion(i).failure();
      if (failure != null) {
        failures.put(i, failure);
      }
    }
    return failures;
  }

  /** What the caller gets of all; the descriptors are closed if that cannot be made of one. */
  private static <T extends @Nullable Object> List<T> mapped(
      List<SysletResult> results, Function<SysletResult, T> result) {
    List<T> values = new ArrayList<>();
    try {
      results.forEach(each -> values.add(result.apply(each)));
    } catch (RuntimeException | Error e) {
      results.forEach(LazyProgram::discard);
      throw e;
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * Starts all, each of which ends for itself.
   *
   * @param result what a future gives; cancelled, it closes the descriptors in the result
   */
  public <T extends @Nullable Object> List<CompletableFuture<T>> submitEach(
      Function<SysletResult, T> result) {
    List<CompletableFuture<T>> futures = new ArrayList<>();
    for (CompletableFuture<SysletResult> run : program.submitAll(bindings)) {
      futures.add(LazyProgram.mapped(run, result));
    }
    return Collections.unmodifiableList(futures);
  }

  /**
   * Starts all.
   *
   * @param result what the caller gets of each
   * @return completes when all have ended, with a {@link SysletBatchException} if one failed;
   *     cancelled, it stops all
   */
  public <T extends @Nullable Object> CompletableFuture<List<T>> submit(
      Function<SysletResult, T> result) {
    List<CompletableFuture<SysletResult>> runs = program.submitAll(bindings);
    CompletableFuture<List<T>> future = new CompletableFuture<>();
    CompletableFuture.allOf(runs.toArray(CompletableFuture<?>[]::new))
        .whenComplete((nothing, failure) -> finish(runs, future, result));
    future.whenComplete(
        (value, failure) -> {
          if (future.isCancelled()) {
            runs.forEach(run -> run.cancel(false));
          }
        });
    return future;
  }

  private static <T extends @Nullable Object> void finish(
      List<CompletableFuture<SysletResult>> runs,
      CompletableFuture<List<T>> future,
      Function<SysletResult, T> result) {
    List<SysletResult> results = new ArrayList<>();
    SortedMap<Integer, SysletException> failures = new TreeMap<>();
    Throwable other = null;
    for (int i = 0; i < runs.size(); i++) {
      try {
        results.add(runs.get(i).join());
      } catch (CompletionException e) {
        if (e.getCause() instanceof SysletException failure) {
          failures.put(i, failure);
        } else {
          other = e.getCause();
        }
      } catch (CancellationException e) {
        other = e; // with the whole, which is complete already
      }
    }
    if (other == null && !failures.isEmpty()) {
      other = new SysletBatchException(runs.size(), failures);
    }
    if (other != null) {
      results.forEach(LazyProgram::discard);
      future.completeExceptionally(other);
      return;
    }
    try {
      if (!future.complete(mapped(results, result))) {
        results.forEach(LazyProgram::discard);
      }
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
    }
  }
}
