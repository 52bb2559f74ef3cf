// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.e2e.fuzz;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.syslet4j.SysletException;
import org.syslet4j.SysletRuntime;

/**
 * Calls every public method and constructor of the exported packages of the runtime with arguments
 * that nobody should give: null, negative, huge, closed, freed, read-only, foreign, of the wrong
 * type and count. Methods are found by reflection, so new ones are covered when they appear.
 * Anything but a documented exception ends it with status 1. Arguments: seed, calls, seconds (0: no
 * limit).
 */
public final class ApiFuzz {
  /** Exceptions that say that an argument or a state was wrong; ours are among them. */
  private static final List<Class<? extends Throwable>> DOCUMENTED =
      List.of(
          IllegalArgumentException.class,
          IllegalStateException.class,
          NullPointerException.class,
          IndexOutOfBoundsException.class,
          SysletException.class);

  /** Of methods that say so: reading a file, closing a descriptor, asking for gigabytes. */
  private static final List<String> DECLARE_IO = List.of("load", "close");

  private final Random random;
  private final Hostile hostile;
  private final List<Executable> calls = new ArrayList<>();
  private final AtomicReference<@Nullable String> current = new AtomicReference<>();
  private final Map<String, Integer> outcomes = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();
  private volatile long done;

  private ApiFuzz(long seed) throws Exception {
    random = new Random(seed);
    hostile = new Hostile(random);
    for (Class<?> type : classes()) {
      for (Executable call :
          Stream.concat(
                  Arrays.stream(type.getDeclaredMethods()),
                  Arrays.stream(type.getDeclaredConstructors()))
              .filter(e -> Modifier.isPublic(e.getModifiers()) && !e.isSynthetic())
              .sorted(Comparator.comparing(Executable::toString))
              .toList()) {
        calls.add(call);
      }
    }
  }

  /** The public classes of the packages that are not internal. */
  private static List<Class<?>> classes() throws Exception {
    Path root =
        Path.of(SysletRuntime.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> names;
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        names = files.map(file -> root.relativize(file).toString()).toList();
      }
    } else {
      try (java.util.jar.JarFile jar = new java.util.jar.JarFile(root.toFile())) {
        names = jar.stream().map(java.util.zip.ZipEntry::getName).toList();
      }
    }
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names.stream().sorted().toList()) {
      if (name.startsWith("org/syslet4j/")
          && name.endsWith(".class")
          && !name.contains("/internal/")
          && !name.contains("-info")) {
        Class<?> type =
            Class.forName(name.substring(0, name.length() - 6).replace(File.separatorChar, '.'));
        boolean open = true;
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
          open &= Modifier.isPublic(c.getModifiers());
        }
        if (open && !type.isAnnotation()) {
          classes.add(type);
        }
      }
    }
    return classes;
  }

  public static void main(String[] args) throws Exception {
    ApiFuzz fuzz = new ApiFuzz(Long.parseLong(args[0]));
    AtomicReference<@Nullable Throwable> uncaught = new AtomicReference<>();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> {
          if (!Hostile.isOurs(e)) {
            uncaught.set(e);
          }
        });
    fuzz.watch();
    int status = 0;
    try {
      fuzz.hostile.begin();
      fuzz.once();
      int before = descriptors();
      fuzz.run(Long.parseLong(args[1]), Long.parseLong(args[2]));
      fuzz.hostile.end();
      int after = descriptors();
      for (int i = 0; i < 50 && after > before + 8; i++) {
        System.gc();
        Thread.sleep(100);
        after = descriptors();
      }
      if (after > before + 8) {
        throw new IllegalStateException(
            before + " descriptors before, " + after + " afterwards: " + descriptorTargets());
      }
      if (!fuzz.told.isEmpty()) {
        throw new IllegalStateException("answers that nobody should get: " + fuzz.told);
      }
      Throwable e = uncaught.get();
      if (e != null) {
        throw new IllegalStateException("in a thread of the runtime", e);
      }
    } catch (Throwable e) {
      System.out.println("at " + fuzz.current.get());
      e.printStackTrace(System.out);
      status = 1;
    }
    System.out.println("outcomes " + fuzz.outcomes);
    System.out.println(
        "called " + fuzz.done + " times " + fuzz.calls.size() + " methods and constructors");
    System.out.flush();
    Runtime.getRuntime().halt(status); // whatever the runtimes that it opened still do
  }

  private static int descriptors() {
    return new File("/proc/self/fd").list().length;
  }

  /** How many descriptors there are of each kind; numbers in names are left out. */
  private static Map<String, Integer> descriptorTargets() throws IOException {
    Map<String, Integer> targets = new TreeMap<>();
    for (File descriptor : new File("/proc/self/fd").listFiles()) {
      try {
        Path target = Files.readSymbolicLink(descriptor.toPath());
        targets.merge(target.toString().replaceAll("[0-9]+", "N"), 1, Integer::sum);
      } catch (NoSuchFileException e) {
        continue; // the one that listed them
      }
    }
    return targets;
  }

  private void watch() {
    Thread watch =
        new Thread(
            () -> {
              long before = -1;
              while (before != done) {
                before = done;
                try {
                  Thread.sleep(60_000);
                } catch (InterruptedException e) {
                  return;
                }
              }
              System.out.println("it hangs at " + current.get());
              Thread.getAllStackTraces()
                  .forEach(
                      (thread, frames) -> System.out.println(thread + " " + Arrays.asList(frames)));
              System.out.flush();
              Runtime.getRuntime().halt(2);
            });
    watch.setDaemon(true);
    watch.start();
  }

  /** Each once with nothing but nulls and zeros. */
  private void once() throws Throwable {
    for (Executable call : calls) {
      call(call, Hostile.Taste.NOTHING);
    }
  }

  private void run(long count, long seconds) throws Throwable {
    long start = System.nanoTime();
    for (long i = 0; i < count; i++) {
      if (seconds > 0 && System.nanoTime() - start > seconds * 1_000_000_000) {
        break;
      }
      call(calls.get(random.nextInt(calls.size())), Hostile.Taste.ANY);
      if (i % 512 == 0) {
        hostile.renew();
      }
    }
  }

  private void call(Executable call, Hostile.Taste taste) throws Throwable {
    boolean statically = !(call instanceof Method) || Modifier.isStatic(call.getModifiers());
    Object receiver = statically ? null : hostile.some(call.getDeclaringClass());
    if (!statically && receiver == null || hostile.leavesAlone(call)) {
      return;
    }
    Object[] args = new Object[call.getParameterCount()];
    Parameter[] parameters = call.getParameters();
    for (int i = 0; i < args.length; i++) {
      args[i] = hostile.value(parameters[i].getParameterizedType(), taste);
    }
    current.set(call + " " + Hostile.text(args));
    String outcome = "returned";
    try {
      Object result =
          call instanceof Method method
              ? method.invoke(receiver, args)
              : ((java.lang.reflect.Constructor<?>) call).newInstance(args);
      keep(result);
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      outcome = thrown.getClass().getSimpleName();
      String wrong = wrong(call, receiver, args, thrown);
      if (wrong != null && thrown instanceof VirtualMachineError) {
        throw thrown;
      } else if (wrong != null && told.add(call + " " + thrown.getClass())) {
        System.out.println(wrong + " at " + current.get());
        thrown.printStackTrace(System.out);
      }
    }
    outcomes.merge(outcome, 1, Integer::sum);
    done++;
  }

  /** What is wrong about an answer, or null. */
  private static @Nullable String wrong(
      Executable call, @Nullable Object receiver, Object[] args, Throwable thrown) {
    if (thrown instanceof IOException && DECLARE_IO.contains(call.getName())) {
      return null;
    } else if (DOCUMENTED.stream().noneMatch(type -> type.isInstance(thrown))) {
      return "an exception that nothing documents";
    } else if (thrown instanceof NullPointerException) {
      // A null that was given, perhaps inside of something, is told so; a null of our own is a bug.
      boolean given =
          Arrays.stream(args).anyMatch(Hostile::holdsNull)
              || receiver != null && Hostile.holdsNull(receiver);
      return given ? null : "a null that nobody gave";
    }
    return thrown.getMessage() == null ? "an exception that says nothing" : null;
  }

  /** Waits for a future, and looks after runtimes that leave their completions to the caller. */
  private @Nullable Object ended(CompletableFuture<?> future)
      throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return future.get(5, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        hostile.poll();
      }
    }
  }

  /** Waits for what began, and keeps what was made for other calls. */
  private void keep(@Nullable Object result) throws InterruptedException {
    if (result instanceof CompletableFuture<?> future) {
      if (random.nextInt(4) == 0) {
        future.cancel(true);
      }
      try {
        keep(ended(future));
      } catch (ExecutionException | CancellationException e) {
        // as documented
      }
    } else if (result instanceof List<?> list) {
      for (Object some : list.subList(0, Math.min(list.size(), 20))) {
        keep(some);
      }
    } else if (result != null) {
      hostile.keep(result);
    }
  }
}
