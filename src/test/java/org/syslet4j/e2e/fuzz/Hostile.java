// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Binding;
import org.syslet4j.CompletionQueue;
import org.syslet4j.EngineKind;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.StructArray;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;

/** Arguments and receivers that are null, extreme, used up, or fit nothing; and some that fit. */
final class Hostile {
  private static final String TEXT =
      """
      package fuzz
      struct Job { file: path, into: bytes, size: long }
      syslet add(a: long, b: long = 3) -> long { return a + b }
      syslet two(a: long) -> (x: long, y: long) { return a, a }
      syslet opened(file: path) -> (file: fd) { return try openat(AT_FDCWD, file, O_RDONLY | O_CLOEXEC) }
      syslet sum(data: bytes) -> long {
          check data.len > 0
          return data[0]
      }
      syslet wait(ms: long) {
          check ms >= 0
          check ms < 20
          var t: timespec
          t.tv_nsec = ms * 1000000
          try nanosleep(t, t)
      }
      syslet filled(into: bytes) -> long { return try getrandom(into) }
      syslet rows(jobs: Job[]) -> long {
          var n = 0
          for j in jobs { j.size = n  n += 1 }
          return n
      }
      """;

  /** Descriptors of the JVM and of the engines lie between 2 and 1000: theirs is the harm. */
  private static final long[] NUMBERS = {
    0,
    1,
    -1,
    -100,
    1000,
    4095,
    4096,
    65536,
    1_000_000,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    1L << 31,
    1L << 32,
    1L << 40,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private static final int MOST = 40;

  /** Fits a row of jobs. */
  public record Job(String file, long size) {}

  /** Fits the results of two. */
  public record Two(long x, int y) {}

  /** Fits nothing. */
  public record Odd(double size, @Nullable Object file) {}

  private static final List<Class<?>> CLASSES =
      List.of(Job.class, Two.class, Odd.class, Image.class, Record.class, String.class, int.class);

  private final Random random;
  private final List<Object> pool = new ArrayList<>();
  private final List<Image> images;
  private final Bundle bundle;

  enum Taste {
    NOTHING,
    ANY
  }

  Hostile(Random random) {
    this.random = random;
    var compilation =
        new SysletCompiler().archs(Arch.values()).source("fuzz.syslet", TEXT).compile();
    if (compilation.bundle().images().isEmpty()) {
      throw new IllegalStateException("the programs do not compile: " + compilation.diagnostics());
    }
    bundle = compilation.bundle();
    images = bundle.images();
  }

  /** Fills the pool with what calls start from. */
  void begin() {
    keep(SysletRuntime.open());
    keep(SysletRuntime.builder());
    renew();
  }

  /** Puts something that works into the pool, among what was used up. */
  void renew() {
    List<SysletRuntime> runtimes = kept(SysletRuntime.class);
    while (runtimes.size() > 4) {
      SysletRuntime old = runtimes.remove(0);
      pool.remove(old);
      old.close();
    }
    EngineKind[] kinds = EngineKind.values();
    SysletRuntime runtime =
        SysletRuntime.builder()
            .engine(kinds[random.nextInt(2)])
            .closeTimeout(Duration.ofMillis(10))
            .strict(random.nextInt(4) == 0)
            .build();
    pool.add(runtime);
    Arch here = Arch.current().orElseThrow();
    for (Image image : images) {
      keep(image);
      if (image.arch() == here) {
        Program program = runtime.load(image);
        keep(program);
        Binding binding = program.bind();
        keep(binding);
        for (Image.Param param : image.params()) {
          keep(param);
          if (param.type() == Image.ParamType.STRUCTS) {
            StructArray rows = program.structArray(param.name(), 2);
            keep(rows);
            keep(rows.row(1));
            binding.set(param.name(), rows);
          } else if (param.type() == Image.ParamType.BYTES) {
            binding.set(param.name(), ByteBuffer.allocateDirect(64));
          } else if (param.type() == Image.ParamType.PATH) {
            binding.set(param.name(), "/dev/null");
          } else {
            binding.set(param.name(), 5);
          }
        }
      }
    }
  }

  /** Closes what was opened. */
  void end() throws Exception {
    for (Object object : List.copyOf(pool)) {
      drop(object);
    }
    pool.clear();
  }

  /** Who is given a result has its descriptors. */
  private static @Nullable Object taken(Object object) {
    try {
      drop(object);
    } catch (Exception e) {
      throw new IllegalStateException("while closing " + object, e);
    }
    return null;
  }

  private static void drop(Object object) throws Exception {
    if (object instanceof SysletResult result) {
      for (int i = 0; i < result.size(); i++) {
        try {
          result.fd(i).close();
        } catch (IllegalStateException | IllegalArgumentException e) {
          // no descriptor, or somebody has it
        }
      }
    } else if (object instanceof OwnedFd fd) {
      try {
        fd.close();
      } catch (java.io.IOException e) {
        // a number without a file
      }
    } else if (object instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }

  /** Does for runtimes that have no thread of their own what their callers do. */
  void poll() {
    for (CompletionQueue queue : kept(CompletionQueue.class)) {
      try {
        queue.poll();
      } catch (IllegalStateException e) {
        // its runtime is closed
      }
    }
    for (SysletRuntime runtime : kept(SysletRuntime.class)) {
      try {
        runtime.completions().poll();
      } catch (IllegalStateException e) {
        // it is closed, or has a thread
      }
    }
  }

  void keep(Object object) {
    Class<?> type = object.getClass();
    if (type.isPrimitive() || type.getName().startsWith("java.") || type.isEnum()) {
      return;
    }
    List<?> same = kept(type);
    if (same.size() >= MOST) {
      Object old = same.get(random.nextInt(same.size()));
      pool.removeIf(o -> o == old);
      try {
        drop(old);
      } catch (Exception e) {
        throw new IllegalStateException("while closing " + old, e);
      }
    }
    pool.add(object);
  }

  private <T> List<T> kept(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Object object : pool) {
      if (type.isInstance(object)) {
        found.add(type.cast(object));
      }
    }
    return found;
  }

  @Nullable Object some(Class<?> type) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    List<?> found = kept(type);
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  /** Taking over a number that is somebody else's is not what is tried here. */
  boolean leavesAlone(Executable call) {
    return call.getDeclaringClass() == OwnedFd.class
        && (call.getName().equals("of") || call.getName().equals("release"));
  }

  // ---------------------------------------------------------------- values

  @Nullable Object value(Type type, Taste taste) {
    Class<?> raw = raw(type);
    if (raw == boolean.class) {
      return taste == Taste.ANY && random.nextBoolean();
    } else if (raw == int.class || raw == Integer.class) {
      return (int) number(taste);
    } else if (raw == long.class || raw == Long.class) {
      return number(taste);
    } else if (raw == byte.class) {
      return (byte) number(taste);
    } else if (taste == Taste.NOTHING || random.nextInt(12) == 0) {
      return null;
    } else if (raw == String.class) {
      return string();
    } else if (raw == byte[].class) {
      return random.nextBoolean()
          ? ImageWriter.write(bundle)
          : new byte[random.nextInt(3) * random.nextInt(40)];
    } else if (raw.isArray()) {
      Object array = Array.newInstance(raw.getComponentType(), random.nextInt(4));
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, value(raw.getComponentType(), taste));
      }
      return array;
    } else if (raw == ByteBuffer.class) {
      return buffer();
    } else if (raw == Path.class) {
      return Path.of(random.nextBoolean() ? "/dev/null" : "nothing/here");
    } else if (raw == Duration.class) {
      return Duration.ofNanos(number(taste));
    } else if (List.class.isAssignableFrom(raw) || raw == Collection.class) {
      return list(argument(type), taste);
    } else if (raw == Optional.class) {
      return Optional.empty();
    } else if (raw == Map.class) {
      return Map.of();
    } else if (raw == java.util.Set.class) {
      return java.util.Set.copyOf(
          list(argument(type), taste).stream().filter(o -> o != null).toList());
    } else if (raw == Executor.class) {
      return executor();
    } else if (raw == Runnable.class) {
      return (Runnable) () -> {};
    } else if (raw == Supplier.class) {
      return supplied(raw(argument(type)));
    } else if (raw == Function.class) {
      return (Function<Object, @Nullable Object>) Hostile::taken;
    } else if (raw == Object.class) {
      return "an object";
    } else if (raw == Class.class) {
      return CLASSES.get(random.nextInt(CLASSES.size()));
    } else if (raw == Record.class && random.nextBoolean()) {
      return random.nextBoolean() ? new Job("/dev/null", number(taste)) : new Odd(-1, null);
    } else if (raw == Bundle.class && random.nextBoolean()) {
      return bundle;
    } else if (raw == Image.class && random.nextBoolean()) {
      return images.get(random.nextInt(images.size()));
    }
    return some(raw);
  }

  private Supplier<Object> supplied(Class<?> type) {
    byte[] junk = new byte[random.nextInt(40)];
    return type == String[].class
        ? () -> new String[] {"no image"}
        : type == java.io.InputStream.class
            ? () -> new java.io.ByteArrayInputStream(junk)
            : () -> 1;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> found) {
      return found;
    } else if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    } else if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return Object.class;
  }

  private static Type argument(Type type) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[0]
        : Object.class;
  }

  private long number(Taste taste) {
    return taste == Taste.NOTHING
        ? 0
        : random.nextInt(3) == 0 ? random.nextInt(2) : NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private List<Object> list(Type element, Taste taste) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      list.add(value(element, taste));
    }
    return list;
  }

  private String string() {
    return switch (random.nextInt(14)) {
      case 0 -> "";
      case 1 -> "a\0b";
      case 2 -> "x".repeat(5000);
      case 3 -> "\ud800";
      case 4 -> "/dev/null";
      case 5 -> ImageText.write(images.get(random.nextInt(images.size())));
      case 6 -> "fuzz.add";
      case 7 -> "file";
      case 8 -> "data";
      case 9 -> "jobs";
      case 10 -> "size";
      case 11 -> "into";
      case 12 -> "ms";
      default -> "a";
    };
  }

  private ByteBuffer buffer() {
    int size = random.nextInt(3) * random.nextInt(100);
    ByteBuffer buffer =
        random.nextBoolean() ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
    int position = random.nextInt(size + 1);
    buffer.position(position);
    return switch (random.nextInt(4)) {
      case 0 -> buffer.asReadOnlyBuffer();
      case 1 -> buffer.slice();
      case 2 -> buffer.limit(position);
      default -> buffer;
    };
  }

  private static final String REFUSES = "an executor that takes nothing";

  private Executor executor() {
    return random.nextInt(4) == 0
        ? task -> {
          throw new java.util.concurrent.RejectedExecutionException(REFUSES);
        }
        : Runnable::run;
  }

  /** Whether it is what an argument of ours threw. */
  static boolean isOurs(Throwable e) {
    return REFUSES.equals(e.getMessage());
  }

  static String text(@Nullable Object[] args) {
    return Arrays.stream(args)
        .map(
            arg -> {
              try {
                String text = arg instanceof Object[] array ? text(array) : String.valueOf(arg);
                return text.length() > 200 ? text.substring(0, 200) + "…" : text;
              } catch (RuntimeException e) {
                return "?";
              }
            })
        .toList()
        .toString();
  }

  /** Whether null is an argument, or inside of one. */
  static boolean holdsNull(@Nullable Object value) {
    if (value == null) {
      return true;
    } else if (value instanceof Object[] array) {
      return Arrays.stream(array).anyMatch(Hostile::holdsNull);
    } else if (value instanceof Collection<?> all) {
      return all.stream().anyMatch(Hostile::holdsNull);
    } else if (value instanceof Supplier
        || value instanceof Function
        || value.getClass().getPackageName().endsWith(".generated")) {
      return true; // they hold what the generated code supplies
    } else if (value instanceof Record record) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        try {
          if (!part.getType().isPrimitive() && holdsNull(part.getAccessor().invoke(record))) {
            return true;
          }
        } catch (ReflectiveOperationException e) {
          return false;
        }
      }
    }
    return false;
  }
}
