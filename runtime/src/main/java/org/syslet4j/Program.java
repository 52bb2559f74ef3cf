// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.ref.Cleaner;
import java.util.List;
import java.util.stream.Collectors;
import org.syslet4j.image.Image;
import org.syslet4j.internal.engine.Engine;
import org.syslet4j.internal.engine.InstancePool;

/**
 * A syslet that was verified and is ready to run on one runtime. Any thread may bind and run it,
 * any number of runs at once. Its memory is pooled; that pool is given back by {@link #close}, when
 * the runtime closes, or when the program is no longer reachable, and always only after the runs in
 * flight have ended.
 */
public final class Program implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final SysletRuntime runtime;
  private final Engine engine;
  private final InstancePool pool;
  private final Image image;

  /** For bindings, of which there may be thousands; nobody writes to it. */
  private final Image.Param[] params;

  private final Cleaner.Cleanable cleanable;

  Program(SysletRuntime runtime, Engine engine, Image image, boolean strict) {
    this.runtime = runtime;
    this.engine = engine;
    this.image = image;
    this.params = image.params().toArray(Image.Param[]::new);
    this.pool = engine.pool(image, strict);
    this.cleanable = CLEANER.register(this, dropping(engine, pool));
  }

  /** Apart, because it must not hold the program itself. */
  private static Runnable dropping(Engine engine, InstancePool pool) {
    return () -> engine.drop(pool);
  }

  /** The syslet's name with its package. */
  public String name() {
    return image.name();
  }

  /** What it was loaded from. */
  public Image image() {
    return image;
  }

  /** In the order of the declaration: the index is that of the setters by index. */
  public List<Image.Param> parameters() {
    return image.params();
  }

  /** In the order of the declaration. */
  public List<Image.Result> results() {
    return image.results();
  }

  /** Arguments for runs of this program; nothing is bound yet but defaults. */
  public Binding bind() {
    return new Binding(this);
  }

  /**
   * Rows for a parameter that takes structs, all zero, in native memory.
   *
   * @param parameter its name
   * @param rows how many, at least 0
   * @throws IllegalArgumentException if there is no such parameter, or it takes no structs
   */
  public StructArray structArray(String parameter, int rows) {
    Image.Param param = image.params().get(index(parameter));
    return image.structs().stream()
        .filter(struct -> struct.name().equals(param.struct()))
        .findFirst()
        .map(struct -> new StructArray(engine.space(), struct, image.structs(), rows))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "parameter '"
                        + parameter
                        + "' of "
                        + name()
                        + " takes no structs, but "
                        + typeName(param)));
  }

  /**
   * The same with a record for each row.
   *
   * @see StructArray.Row#set(Record)
   */
  public StructArray structArray(String parameter, List<? extends Record> rows) {
    StructArray array = structArray(parameter, rows.size());
    boolean filled = false;
    try {
      array.fill(rows);
      filled = true;
      return array;
    } finally {
      if (!filled) {
        array.close();
      }
    }
  }

  /** Gives pooled memory back. Runs in flight end normally; new ones still work, without a pool. */
  @Override
  public void close() {
    cleanable.clean();
  }

  Image.Param[] params() {
    return params;
  }

  SysletRuntime runtime() {
    return runtime;
  }

  Engine engine() {
    return engine;
  }

  InstancePool pool() {
    return pool;
  }

  int index(String parameter) {
    List<Image.Param> params = image.params();
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).name().equals(parameter)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        name()
            + " has no parameter '"
            + parameter
            + "'; it has "
            + (params.isEmpty()
                ? "none"
                : params.stream().map(Image.Param::name).collect(Collectors.joining(", "))));
  }

  static String typeName(Image.Param param) {
    return switch (param.type()) {
      case LONG -> "a long";
      case FD -> "a descriptor";
      case PATH -> "a path";
      case BYTES -> "bytes";
      case STRUCT -> "one struct " + param.struct();
      case STRUCTS -> "structs " + param.struct();
    };
  }

  @Override
  public String toString() {
    return name()
        + image.params().stream()
            .map(param -> param.name() + ": " + typeName(param))
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
