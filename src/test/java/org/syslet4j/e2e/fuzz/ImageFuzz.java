// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.Policy;
import org.syslet4j.Program;
import org.syslet4j.SysletException;
import org.syslet4j.SysletPolicyException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.CallTable;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;
import org.syslet4j.image.ImageException;
import org.syslet4j.image.ImageReader;
import org.syslet4j.image.ImageText;
import org.syslet4j.image.ImageWriter;
import org.syslet4j.image.Verifier;

/**
 * Loads images that nobody meant into a runtime that allows harmless calls alone, and runs what is
 * not refused, between canaries, until a count or a time is reached. Prints what happened; a broken
 * canary or an unexpected exception ends it with status 1 and the image's text. Arguments: plain or
 * strict, engine, seed, images, seconds (0: no limit).
 */
public final class ImageFuzz {
  private static final byte CANARY = (byte) 0xa5;
  private static final int EDGE = 4096;

  /** These touch no memory and change nothing, whatever they are given. */
  private static final List<String> WITHOUT_MEMORY =
      List.of(
          "getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "sched_yield");

  /** In strict mode also these, which read or write as much memory as they are told to. */
  private static final List<String> WITH_MEMORY =
      List.of(
          "getrandom",
          "clock_gettime",
          "clock_getres",
          "uname",
          "sysinfo",
          "getrusage",
          "fstat",
          "newfstatat",
          "statx",
          "readlinkat",
          "getcwd",
          "pread64",
          "getgroups",
          "getresuid",
          "getsockname",
          "sched_getaffinity",
          "faccessat",
          "readv",
          "gettimeofday",
          "times",
          "getitimer");

  private final boolean strict;
  private final Random random;
  private final Mutator mutator;
  private final StrictImages foreseen;
  private final Policy policy;
  private final List<ByteBuffer> canaries = new ArrayList<>();
  private final AtomicReference<@Nullable Image> current = new AtomicReference<>();
  private long refused;
  private long forbidden;
  private long malformed;
  private long ran;
  private long failed;
  private @Nullable String why;
  private long passedStrictly;
  private long refusedStrictly;

  private ImageFuzz(boolean strict, long seed) {
    this.strict = strict;
    random = new Random(seed);
    List<String> names = new ArrayList<>(WITHOUT_MEMORY);
    if (strict) {
      names.addAll(WITH_MEMORY);
    }
    foreseen = new StrictImages(random, names);
    policy = Policy.none().allow(names.toArray(String[]::new));
    Arch here = Arch.current().orElseThrow();
    mutator =
        new Mutator(
            random,
            names.stream()
                .map(name -> CallTable.LINUX.named(name).orElseThrow().number(here).orElseThrow())
                .toList());
  }

  public static void main(String[] args) {
    ImageFuzz fuzz = new ImageFuzz(args[0].equals("strict"), Long.parseLong(args[2]));
    AtomicReference<@Nullable Throwable> uncaught = new AtomicReference<>();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.set(e));
    fuzz.watch();
    int status = 0;
    try (SysletRuntime runtime =
        SysletRuntime.builder()
            .engine(EngineKind.valueOf(args[1]))
            .policy(fuzz.policy)
            .strict(fuzz.strict)
            .closeTimeout(Duration.ofSeconds(1))
            .executor(Runnable::run)
            .build()) {
      fuzz.run(runtime, Long.parseLong(args[3]), Long.parseLong(args[4]));
      Throwable e = uncaught.get();
      if (e != null) {
        throw e;
      }
    } catch (Throwable e) {
      e.printStackTrace(System.out);
      Image image = fuzz.current.get();
      System.out.println(image == null ? "no image" : ImageText.write(image));
      status = 1;
    }
    System.out.printf(
        "refused %d, forbidden %d, malformed %d, ran %d, of which failed %d; foretold: passed %d,"
            + " refused %d%n",
        fuzz.refused,
        fuzz.forbidden,
        fuzz.malformed,
        fuzz.ran,
        fuzz.failed,
        fuzz.passedStrictly,
        fuzz.refusedStrictly);
    System.out.flush();
    System.exit(status);
  }

  /** Ends a JVM that stands still for half a minute, and says at which image. */
  private void watch() {
    Thread watch =
        new Thread(
            () -> {
              long before = -1;
              while (before != refused + forbidden + malformed + ran) {
                before = refused + forbidden + malformed + ran;
                try {
                  Thread.sleep(30_000);
                } catch (InterruptedException e) {
                  return;
                }
              }
              Image image = current.get();
              System.out.println("it hangs\n" + (image == null ? "" : ImageText.write(image)));
              System.out.flush();
              Runtime.getRuntime().halt(2);
            });
    watch.setDaemon(true);
    watch.start();
  }

  private void run(SysletRuntime runtime, long images, long seconds) {
    List<Image> corpus = Corpus.all();
    long start = System.nanoTime();
    for (long i = 0; i < images; i++) {
      if (seconds > 0 && System.nanoTime() - start > seconds * 1_000_000_000) {
        break;
      }
      if (strict && random.nextBoolean()) {
        foretold(runtime, foreseen.next());
        continue;
      }
      Image image = mutator.random();
      int kind = random.nextInt(5);
      if (kind > 0) {
        image = mutator.harmless(corpus.get(random.nextInt(corpus.size())));
        image = kind < 4 ? mutator.mutated(image) : bytes(image);
      } else if (random.nextInt(3) == 0) {
        image = mutator.mutated(image);
      }
      if (image != null) {
        // A clean-up that goes round has a million atoms: each takes a while.
        image = strict || random.nextInt(16) == 0 ? image : Mutator.withoutCleanUps(image);
        current.set(image);
        one(runtime, image);
      }
      if (i % 64 == 0) {
        look();
      }
    }
    look();
  }

  /** Strict mode says to it what it has to; with a change behind that, it may say anything. */
  private void foretold(SysletRuntime runtime, StrictImages.Made made) {
    boolean changed = random.nextInt(4) == 0;
    Image image = changed ? mutator.mutated(made.image()) : made.image();
    current.set(image);
    long before = ran;
    one(runtime, image);
    if (!changed) {
      Verifier.verify(image); // what is wrong with it is wrong for strict mode alone
      boolean passed = ran > before;
      if (passed != (made.verdict() == StrictImages.Verdict.PASSES)) {
        throw new IllegalStateException(
            "strict mode should say " + made.verdict() + " and said " + (passed ? "PASSES" : why));
      }
      passedStrictly += passed ? 1 : 0;
      refusedStrictly += passed ? 0 : 1;
    }
  }

  /** The image whose binary form was damaged, where the reader takes it still. */
  private @Nullable Image bytes(Image image) {
    byte[] file = ImageWriter.write(new Bundle(List.of(image)));
    for (int n = random.nextInt(3); n >= 0; n--) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    int length = random.nextInt(8) == 0 ? random.nextInt(file.length) : file.length;
    try {
      return ImageReader.read(java.util.Arrays.copyOf(file, length)).images().get(0);
    } catch (ImageException e) {
      malformed++;
      return null;
    }
  }

  private void one(SysletRuntime runtime, Image image) {
    try (Program program = runtime.load(image)) {
      for (int turn = 0; turn < 2; turn++) {
        ran++;
        go(program);
      }
    } catch (SysletPolicyException e) {
      forbidden++;
    } catch (ImageException e) {
      why = e.getMessage();
      refused++;
    }
  }

  private void go(Program program) {
    Binding binding = program.bind().deadline(Duration.ofMillis(20));
    List<ByteBuffer> given = new ArrayList<>();
    try {
      for (Image.Param param : program.parameters()) {
        bind(program, binding, param, given);
      }
      if (random.nextBoolean()) {
        binding.call();
      } else {
        binding.submit().join();
      }
    } catch (SysletException | java.util.concurrent.CompletionException e) {
      Throwable cause = e instanceof SysletException ? e : e.getCause();
      if (!(cause instanceof SysletException)) {
        throw new IllegalStateException("an unexpected end", e);
      }
      failed++;
    }
    for (ByteBuffer buffer : given) {
      check(buffer, EDGE, buffer.capacity() - EDGE);
    }
  }

  private void bind(Program program, Binding binding, Image.Param param, List<ByteBuffer> given) {
    switch (param.type()) {
      case LONG -> binding.set(param.name(), random.nextBoolean() ? 3 : random.nextLong());
      case FD -> binding.set(param.name(), random.nextInt(3));
      case PATH -> binding.set(param.name(), random.nextBoolean() ? "/dev/null" : "");
      case BYTES -> {
        int size = random.nextInt(300);
        ByteBuffer whole = canary(size + 2 * EDGE);
        given.add(whole);
        ByteBuffer part = whole.duplicate().position(EDGE).limit(EDGE + size);
        binding.set(param.name(), random.nextInt(4) == 0 ? ByteBuffer.allocate(size) : part);
      }
      case STRUCT, STRUCTS ->
          binding.set(
              param.name(),
              program.structArray(
                  param.name(), param.type() == Image.ParamType.STRUCT ? 1 : random.nextInt(4)));
    }
  }

  private static ByteBuffer canary(int size) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(size);
    while (buffer.hasRemaining()) {
      buffer.put(CANARY);
    }
    return buffer.clear();
  }

  /** Everything but {@code [from, to)} is as it was. */
  private static void check(ByteBuffer buffer, int from, int to) {
    for (int i = 0; i < buffer.capacity(); i++) {
      if (i == from) {
        i = Math.max(from, to);
      }
      if (i < buffer.capacity() && buffer.get(i) != CANARY) {
        throw new IllegalStateException("a canary is broken at " + i + " of " + buffer);
      }
    }
  }

  /** Looks at the canaries, which lie among the blocks in the C heap, and puts some elsewhere. */
  private void look() {
    for (ByteBuffer buffer : canaries) {
      check(buffer, buffer.capacity(), buffer.capacity());
    }
    if (canaries.size() > 200) {
      canaries.subList(0, 100).clear();
    }
    canaries.add(canary(64 << random.nextInt(7)));
  }
}
