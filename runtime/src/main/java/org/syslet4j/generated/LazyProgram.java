// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Batch;
import org.syslet4j.Binding;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.image.Limits;

/** A program that is decoded, verified and loaded when it is first used. */
public final class LazyProgram {
  private final SysletRuntime runtime;
  private final String name;
  private final Supplier<byte[]> atoms;
  private volatile @Nullable Program program;

  /**
   * Takes what is needed to load it.
   *
   * @param name the syslet's, with its package
   * @param atoms the bytes of an {@code .atoms} file in pieces, each in Base64
   */
  public LazyProgram(SysletRuntime runtime, String name, Supplier<String[]> atoms) {
    this(name, Objects.requireNonNull(runtime, "runtime"), () -> decoded(atoms.get()));
  }

  private LazyProgram(String name, SysletRuntime runtime, Supplier<byte[]> atoms) {
    this.runtime = Objects.requireNonNull(runtime, "runtime");
    this.name = Objects.requireNonNull(name, "name");
    this.atoms = atoms;
  }

  /**
   * Takes what is needed to load it from a resource.
   *
   * @param name the syslet's, with its package
   * @param resource opens an {@code .atoms} file, or gives null when it is not there; the generated
   *     class opens it itself, for a module shows its resources to nobody else
   */
  public static LazyProgram ofResource(
      SysletRuntime runtime, String name, Supplier<? extends @Nullable InputStream> resource) {
    Objects.requireNonNull(resource, "resource");
    return new LazyProgram(name, runtime, () -> read(name, resource.get()));
  }

  private static byte[] decoded(String[] pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String piece : pieces) {
      bytes.writeBytes(Base64.getDecoder().decode(piece));
    }
    return bytes.toByteArray();
  }

  private static byte[] read(String name, @Nullable InputStream resource) {
    if (resource == null) {
      throw new IllegalStateException(
          "the .atoms resource of "
              + name
              + " is not beside its class: they are made together, keep them together");
    }
    try (InputStream in = resource) {
      return in.readNBytes(Limits.FILE + 1); // more than a file may have is refused
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the .atoms resource of " + name, e);
    }
  }

  /**
   * Rows for a parameter that takes structs.
   *
   * @see Program#structArray
   */
  public StructArray structArray(String parameter, int rows) {
    return program().structArray(parameter, rows);
  }

  /**
   * Arguments for a run.
   *
   * @throws org.syslet4j.image.ImageArchException if there is no image for this architecture
   * @throws IllegalStateException if the runtime is closed
   */
  public Binding bind() {
    return program().bind();
  }

  /**
   * Starts a run.
   *
   * @param binding of {@link #bind}
   * @param result what the future gives; cancelled, it closes the descriptors in the result
   */
  public <T> CompletableFuture<T> submit(Binding binding, Function<SysletResult, T> result) {
    Objects.requireNonNull(result, "result");
    return mapped(binding.submit(), result);
  }

  static <T extends @Nullable Object> CompletableFuture<T> mapped(
      CompletableFuture<SysletResult> run, Function<SysletResult, T> result) {
    CompletableFuture<T> future = new CompletableFuture<>();
    run.whenComplete(
        (value, failure) -> {
          if (failure != null) {
            future.completeExceptionally(failure);
          } else {
            finish(value, future, result);
          }
        });
    future.whenComplete(
        (value, failure) -> {
          if (future.isCancelled()) {
            run.cancel(false); // it closes what nobody takes
          }
        });
    return future;
  }

  private static <T extends @Nullable Object> void finish(
      SysletResult value, CompletableFuture<T> future, Function<SysletResult, T> result) {
    T mapped;
    try {
      mapped = result.apply(value);
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
      discard(value);
      return;
    }
    if (!future.complete(mapped)) {
      discard(value);
    }
  }

  /** Closes the descriptors, which nobody will take. */
  static void discard(SysletResult value) {
    for (int i = 0; i < value.size(); i++) {
      try {
        value.fd(i).close();
      } catch (IOException | IllegalStateException e) {
        continue; // closed all the same, or no descriptor; there is nobody left to tell
      }
    }
  }

  Batch batch(List<Binding> bindings) {
    return runtime.batch(bindings);
  }

  List<CompletableFuture<SysletResult>> submitAll(List<Binding> bindings) {
    return bindings.isEmpty() ? List.of() : runtime.submitAll(bindings);
  }

  private Program program() {
    Program loaded = program;
    return loaded != null ? loaded : load();
  }

  private synchronized Program load() {
    Program loaded = program;
    if (loaded == null) {
      loaded = runtime.load(atoms.get(), name);
      program = loaded;
    }
    return loaded;
  }
}
