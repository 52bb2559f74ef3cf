// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.syslet4j.abi.AtomFlags;
import org.syslet4j.image.Image;
import org.syslet4j.testing.Child;
import org.syslet4j.testing.Pipe;
import org.syslet4j.testing.TestImages;

/**
 * A JVM that ends with chains in flight at each atom of a program, started in each way there is: it
 * ends at once, with the status that was asked for, and without a word.
 */
@Timeout(120)
class ShutdownTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "THREADS,exit", "THREADS,halt", "THREADS,return", "THREADS,hook",
    "URING,exit", "URING,halt", "URING,return", "URING,hook"
  })
  void theJvmEndsWhateverIsInFlight(EngineKind engine, String way) throws Exception {
    List<String> options = List.of("-Xmx128m", "-XX:ErrorFile=" + folder.resolve("crash"));
    Child child = Child.run(Child.java(options, Main.class, engine.name(), way));
    String said =
        child
            .output()
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("WARNING:"))
            .reduce("", (all, line) -> all + line + "\n");
    assertThat(said).isIn("in flight\n", "no such engine here\n");
    assertThat(child.exit()).isEqualTo(way.equals("return") ? 0 : 7);
    assertThat(folder.resolve("crash")).doesNotExist();
  }

  /** What runs there. */
  public static final class Main {
    private static final int EACH = 50;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
      String way = arguments[1];
      SysletRuntime runtime;
      try {
        runtime = SysletRuntime.builder().engine(EngineKind.valueOf(arguments[0])).build();
      } catch (SysletEnvironmentException e) {
        System.out.println("no such engine here");
        end(way);
        return;
      }
      if (way.equals("hook")) {
        Runtime.getRuntime().addShutdownHook(new Thread(runtime::close));
        // Closing waits for 10 s, so somebody else ends the chains of this way: the runtime below.
        runtime = SysletRuntime.open();
      }
      Image image = TestImages.stages();
      Pipe empty = new Pipe();
      Pipe filled = new Pipe();
      filled.write("x".repeat(60_000));
      for (int atom = 0; atom < image.atoms().size(); atom++) {
        Program program = runtime.load(leaving(image, atom));
        for (int stage = 0; stage < 4; stage++) {
          submit(program, stage, empty, filled);
        }
      }
      Program into = runtime.load(TestImages.readInto());
      for (int i = 0; i < EACH; i++) {
        into.bind().set("fd", empty.reader()).set("into", ByteBuffer.allocateDirect(64)).submit();
        into.bind().set("fd", empty.reader()).set("into", new byte[64]).submit();
      }
      System.out.println("in flight");
      end(way);
    }

    private static void end(String way) {
      switch (way) {
        case "halt" -> Runtime.getRuntime().halt(7);
        case "return" -> {}
        default -> System.exit(7);
      }
    }

    /** Blocked at that read, or nowhere; with futures, handlers, in a batch, and in a thread. */
    private static void submit(Program program, int stage, Pipe empty, Pipe filled) {
      List<Binding> bindings = new ArrayList<>();
      for (int i = 0; i < EACH; i++) {
        bindings.add(
            program
                .bind()
                .set("a", (stage == 0 ? empty : filled).reader())
                .set("path", "/dev/null")
                .set("b", (stage == 1 ? empty : filled).reader())
                .set("c", (stage == 2 ? empty : filled).reader())
                .set("last", empty.reader()));
      }
      bindings.get(0).submit();
      bindings.get(1).submit().cancel(true); // its clean-up blocks
      bindings.get(2).submit(completion -> {});
      program.runtime().batch(bindings).submit(completion -> {});
      Thread caller =
          new Thread(
              () -> {
                try {
                  bindings.get(3).call();
                } catch (SysletException e) {
                  throw new AssertionError(e);
                }
              });
      caller.setDaemon(true);
      caller.start();
    }

    private static Image leaving(Image image, int index) {
      List<Image.Atom> atoms = new ArrayList<>(image.atoms());
      Image.Atom atom = atoms.get(index);
      atoms.set(
          index,
          new Image.Atom(
              atom.offset(),
              atom.size(),
              atom.flags() | AtomFlags.ASYNC,
              atom.nr(),
              atom.ret(),
              atom.next(),
              atom.args()));
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
  }
}
