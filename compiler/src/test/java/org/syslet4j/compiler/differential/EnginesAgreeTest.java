// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.syslet4j.Binding;
import org.syslet4j.EngineKind;
import org.syslet4j.Observed;
import org.syslet4j.SysletEnvironmentException;
import org.syslet4j.SysletRuntime;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.compiler.Compilation;
import org.syslet4j.compiler.SysletCompiler;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.image.Image;

/**
 * The java engine is the oracle: on the engines of libsyslet the same programs give the same
 * results, the same last atom, and the same memory.
 */
@Timeout(600)
class EnginesAgreeTest {
  private static final int PROGRAMS = Integer.getInteger("syslet.oracle.programs", 300);
  private static final Path CORPUS = Path.of("../src/test/resources/programs");
  private static final Path SAMPLES = Path.of("../samples/src/main/syslet");
  private static final long[][] ARGUMENTS = {{0, 0}, {7, 3}, {-5, 1L << 33}};

  /** Programs whose memory holds what clocks showed. */
  private static final Set<String> CLOCKS = Set.of("std_time.syslet");

  /** The first is the oracle. */
  private static final Map<EngineKind, SysletRuntime> RUNTIMES = new LinkedHashMap<>();

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    for (EngineKind kind : List.of(EngineKind.JAVA, EngineKind.THREADS, EngineKind.URING)) {
      try {
        SysletRuntime runtime = SysletRuntime.builder().engine(kind).build();
        RUNTIMES.put(kind, runtime);
        warmUp(runtime);
      } catch (SysletEnvironmentException e) {
        assertThat(kind).isEqualTo(EngineKind.URING); // a machine may refuse it
      }
    }
  }

  /** Its threads and descriptors are there when the first program runs. */
  private static void warmUp(SysletRuntime runtime) {
    String text = "syslet s() { var t: timespec  t.tv_nsec = 1ms  async try nanosleep(t, t)  ";
    text += "let f = async try openat(AT_FDCWD, \"/dev/null\", O_RDONLY | O_CLOEXEC)  close(f) }";
    for (Image image : images(new SysletCompiler().source("warm-up", text))) {
      Observed.run(runtime, image, binding -> {});
    }
  }

  @AfterAll
  static void close() {
    RUNTIMES.values().forEach(SysletRuntime::close);
    RUNTIMES.clear();
  }

  private static List<Image> images(SysletCompiler compiler) {
    Compilation compilation = compiler.archs(Arch.current().orElseThrow()).compile();
    return compilation.succeeded() ? compilation.bundle().images() : List.of();
  }

  /** Some of the atoms marked to go asynchronous at once: chains change threads there. */
  private static Image leaving(Image image, Random random) {
    List<Image.Atom> atoms = new ArrayList<>();
    for (Image.Atom atom : image.atoms()) {
      boolean leaves =
          random.nextInt(8) == 0 && (atom.flags() & (AtomFlags.ASYNC | AtomFlags.SYNC)) == 0;
      atoms.add(
          new Image.Atom(
              atom.offset(),
              atom.size(),
              atom.flags() | (leaves ? AtomFlags.ASYNC : 0),
              atom.nr(),
              atom.ret(),
              atom.next(),
              atom.args()));
    }
    return new Image(
        image.name(),
        image.doc(),
        image.arch(),
        image.extended(),
        image.layout(),
        image.entry(),
        atoms,
        image.cells(),
        image.buffers(),
        image.data(),
        image.params(),
        image.structs(),
        image.results(),
        image.outcomes(),
        image.unwind(),
        image.debug());
  }

  @ParameterizedTest
  @EnumSource(AbiFamily.class)
  void onRandomPrograms(AbiFamily family) {
    int compared = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      String text = new ProgramWriter(seed, family).program();
      Random random = new Random(seed);
      SysletCompiler compiler = new SysletCompiler().source("random" + seed, text).abi(family);
      for (Image plain : images(compiler)) {
        Image image = seed % 2 == 0 ? plain : leaving(plain, random);
        for (long[] arguments : ARGUMENTS) {
          if (ends(seed, text, arguments)) {
            compared +=
                agree("seed " + seed + "\n" + text, image, binding -> give(binding, arguments));
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(PROGRAMS);
  }

  /** Some loop for days. */
  private static boolean ends(int seed, String text, long[] arguments) {
    try {
      TreeMachine.run(
          Parser.parse(SourceFile.of("random" + seed, text), new Diagnostics()), arguments);
      return true;
    } catch (TreeMachine.TooLong e) {
      return false;
    }
  }

  private static void give(Binding binding, long[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      binding.setLong(i, arguments[i]);
    }
  }

  /** How many runs agreed with that of the oracle. */
  private static int agree(String what, Image image, Consumer<Binding> arguments) {
    Observed meant = null;
    int compared = 0;
    for (Map.Entry<EngineKind, SysletRuntime> engine : RUNTIMES.entrySet()) {
      Observed observed = Observed.run(engine.getValue(), image, arguments);
      if (meant == null) {
        meant = observed;
      } else {
        assertThat(observed)
            .as("%s of %s, %s", engine.getKey(), image.name(), what)
            .isEqualTo(meant);
        compared++;
      }
    }
    return compared;
  }

  static Stream<String> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void onTheCorpus(String name) throws IOException {
    for (AbiFamily family : AbiFamily.values()) {
      for (Image image : images(new SysletCompiler().file(CORPUS.resolve(name)).abi(family))) {
        // A descriptor has another number while the JVM has a file open for itself: what is a
        // disagreement about memory is one again.
        assertThat(agreeOnFiles(name, family, image) || agreeOnFiles(name, family, image))
            .as("memory of %s, %s", name, family)
            .isTrue();
      }
    }
  }

  /**
   * Whether the memory is the same, too. What another run of the oracle leaves otherwise, a port
   * say, is no disagreement.
   */
  private boolean agreeOnFiles(String name, AbiFamily family, Image image) throws IOException {
    String what = name + ", " + family;
    List<Observed> runs = new ArrayList<>();
    List<String> written = new ArrayList<>();
    List<SysletRuntime> engines = new ArrayList<>(RUNTIMES.values());
    engines.add(0, RUNTIMES.get(EngineKind.JAVA));
    for (SysletRuntime runtime : engines) {
      Path file = folder.resolve("file");
      delete(file);
      Path out = folder.resolve("out");
      try (Opened opened = new Opened(out)) {
        runs.add(Observed.run(runtime, image, binding -> bind(binding, image, file, opened)));
      }
      written.add(Files.readString(out));
    }
    assertThat(written).as(what).allMatch(written.get(0)::equals);
    Observed again = runs.remove(0);
    Observed meant = runs.remove(0);
    boolean same = true;
    for (Observed run : runs) {
      assertThat(run.lastAtom()).as(what).isEqualTo(meant.lastAtom());
      same &=
          CLOCKS.contains(name) || differences(meant, again).containsAll(differences(meant, run));
      if (again.ending().equals(meant.ending())) {
        assertThat(run.ending()).as(what).isEqualTo(meant.ending());
      }
    }
    return same;
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The words that differ. */
  private static List<Integer> differences(Observed a, Observed b) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < a.memory().size(); i++) {
      if (!a.memory().get(i).equals(b.memory().get(i))) {
        words.add(i);
      }
    }
    return words;
  }

  private static void bind(Binding binding, Image image, Path file, Opened out) {
    for (Image.Param param : image.params()) {
      switch (param.name()) {
        case "out" -> binding.set("out", out.number());
        case "file" -> binding.set("file", file);
        default -> assertThat(param.hasDefault()).as(param.name()).isTrue();
      }
    }
  }

  @Test
  void onTheSamplesWithFiles() throws IOException {
    Path from = Files.writeString(folder.resolve("from"), "one\ntwo\n".repeat(1000));
    Path to = folder.resolve("to");
    int compared = 0;
    compared += agree("", sample("cp"), binding -> binding.set("from", from).set("to", to));
    assertThat(Files.mismatch(from, to)).isEqualTo(-1);
    compared +=
        agree(
            "of a file that is not there",
            sample("cp"),
            binding -> binding.set("from", folder.resolve("nope")).set("to", to));
    compared +=
        agree(
            "",
            sample("replace"),
            binding ->
                binding.set("dir", folder).set("tmp", "t").set("name", "to").set("data", "new"));
    assertThat(to).hasContent("new");
    try (Opened out = new Opened(to)) {
      compared +=
          agree("", sample("cat"), binding -> binding.set("from", from).set("to", out.number()));
    }
    assertThat(to).hasSize(RUNTIMES.size() * Files.size(from));
    assertThat(compared).isEqualTo(4 * (RUNTIMES.size() - 1));
  }

  @Test
  void onSlurp() throws IOException {
    Image image = sample("slurp");
    Path file = Files.writeString(folder.resolve("file"), "content");
    List<Observed> runs = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (SysletRuntime runtime : RUNTIMES.values()) {
      ByteBuffer into = ByteBuffer.allocateDirect(16);
      try (var jobs = runtime.load(image).structArray("jobs", 3)) {
        jobs.row(0).set("file", file).set("into", into);
        jobs.row(1).set("file", folder.resolve("nope")).set("into", into);
        jobs.row(2).set("file", file).set("into", into);
        runs.add(Observed.run(runtime, image, binding -> binding.set("jobs", jobs)));
        rows.add(
            jobs.row(0).getLong("size")
                + " "
                + jobs.row(1).getLong("size")
                + " "
                + jobs.row(2).getLong("size"));
      }
    }
    assertThat(rows).allMatch("7 -2 7"::equals);
    assertThat(runs.stream().map(Observed::ending).distinct()).hasSize(1);
    assertThat(runs.stream().map(Observed::lastAtom).distinct()).hasSize(1);
  }

  /** A file is always ready for reading: so the stop is there from the beginning. */
  @Test
  void onFollow() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "content");
    try (Opened out = new Opened(folder.resolve("out"));
        Opened stop = new Opened(folder.resolve("stop"))) {
      int compared =
          agree(
              "",
              sample("follow"),
              binding ->
                  binding.set("file", file).set("to", out.number()).set("stop", stop.number()));
      assertThat(compared).isEqualTo(RUNTIMES.size() - 1);
    }
  }

  @Test
  @Timeout(120)
  void onEcho() throws Exception {
    int port = freePort();
    Thread clients =
        new Thread(
            () -> {
              for (int i = 0; i < RUNTIMES.size(); i++) {
                talk(port);
              }
            });
    clients.setDaemon(true); // it would ask for ever, had a server failed
    clients.start();
    int compared =
        agree("", sample("echo"), binding -> binding.set("port", port).set("clients", 1));
    clients.join();
    assertThat(compared).isEqualTo(RUNTIMES.size() - 1);
  }

  /** Below the ports that the kernel gives to clients: one that tries early would meet itself. */
  private static int freePort() {
    Random random = new Random();
    while (true) {
      try (ServerSocket free = new ServerSocket(random.nextInt(20_000, 32_000))) {
        return free.getLocalPort();
      } catch (IOException e) {
        continue; // somebody else's
      }
    }
  }

  /** Talks to the server as soon as there is one; one that just ends hangs up. */
  private static void talk(int port) {
    byte[] hello = "hello".getBytes(StandardCharsets.UTF_8);
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.getOutputStream().write(hello);
        if (Arrays.equals(socket.getInputStream().readNBytes(5), hello)) {
          return;
        }
      } catch (IOException e) {
        Thread.onSpinWait(); // not yet
      }
    }
  }

  private static Image sample(String name) {
    return images(new SysletCompiler().file(SAMPLES.resolve(name + ".syslet"))).get(0);
  }

  /** A descriptor of a file, by way of what /proc tells of a channel's. */
  private static final class Opened implements AutoCloseable {
    private final FileChannel channel;
    private final int number;

    Opened(Path file) throws IOException {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      number = find(file.toRealPath());
    }

    private static int find(Path file) throws IOException {
      try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
        return links
            .filter(link -> leadsTo(link, file))
            .mapToInt(link -> Integer.parseInt(link.getFileName().toString()))
            .findFirst()
            .orElseThrow();
      }
    }

    private static boolean leadsTo(Path link, Path file) {
      try {
        return Files.readSymbolicLink(link).equals(file);
      } catch (IOException e) {
        return false;
      }
    }

    int number() {
      return number;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
