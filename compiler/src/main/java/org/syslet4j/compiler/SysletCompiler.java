// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.AbiFamily;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Lint;
import org.syslet4j.compiler.diag.Severity;
import org.syslet4j.compiler.graph.Graph;
import org.syslet4j.compiler.graph.GraphBuilder;
import org.syslet4j.compiler.graph.Lowerer;
import org.syslet4j.compiler.graph.Optimizer;
import org.syslet4j.compiler.pack.Packer;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.parse.SourceLoader;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Typed;
import org.syslet4j.compiler.typed.Typer;
import org.syslet4j.image.Bundle;
import org.syslet4j.image.Image;

/**
 * Compiles syslets. Make one, add sources or trees, call {@link #compile()}. Loads no native code.
 * Not safe for several threads; make one for each compilation.
 */
public final class SysletCompiler {
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Unit> units = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private @Nullable PackageReader reader;
  private List<Arch> archs = List.of(Arch.values());
  private AbiFamily family = AbiFamily.EXTENDED;
  private boolean optimizing = true;
  private boolean unreadable;
  private boolean imaging = true;
  private @Nullable BiConsumer<String, Graph> passObserver;
  private @Nullable BiConsumer<Stage, Object> observer;
  private @Nullable Consumer<Unit> trees;
  private @Nullable Consumer<Typed.Program> typed;
  private @Nullable BiConsumer<Image, List<Span>> atoms;

  /** The stages whose results can be looked at. */
  public enum Stage {
    /** A {@link Unit}. */
    TREE,
    /** A {@link Typed.Program}. */
    TYPED,
    /** A {@link Graph}, as it is packed. */
    GRAPH,
    /** An {@link Image}. */
    IMAGE
  }

  /** A compilation of nothing yet. */
  public SysletCompiler() {}

  /** The architectures to compile for; at the beginning all that there are. */
  public SysletCompiler archs(Arch... wanted) {
    archs = List.of(wanted);
    return this;
  }

  /** The pseudo calls that images may use; at the beginning all. */
  public SysletCompiler abi(AbiFamily wanted) {
    family = wanted;
    return this;
  }

  /** Whether programs are made smaller; at the beginning they are. What they do is the same. */
  public SysletCompiler optimizing(boolean wanted) {
    optimizing = wanted;
    return this;
  }

  /**
   * Whether images are wanted; at the beginning they are. Without them the same findings take less
   * time: what has nothing to say about a program is left out.
   */
  public SysletCompiler imaging(boolean wanted) {
    imaging = wanted;
    return this;
  }

  /**
   * Is shown, for tests of the compiler, the graph behind every pass of the optimiser, with the
   * pass's name.
   */
  @SuppressWarnings("exports")
  public SysletCompiler passObserver(BiConsumer<String, Graph> wanted) {
    passObserver = wanted;
    return this;
  }

  /** Adds a folder in which used packages are looked for, behind those added before. */
  public SysletCompiler folder(Path folder) {
    folders.add(folder);
    return this;
  }

  /**
   * Sets who finds used packages that are in none of the folders and come before those built in.
   */
  public SysletCompiler packages(PackageReader wanted) {
    reader = wanted;
    return this;
  }

  /** Sets what is done about a lint's findings, in place of the lint's own level. */
  public SysletCompiler lint(Lint lint, Lint.Level level) {
    diagnostics.lints().level(lint, level);
    return this;
  }

  /** Is shown the result of every stage. */
  public SysletCompiler observer(BiConsumer<Stage, Object> wanted) {
    observer = wanted;
    return this;
  }

  /** Is shown the tree of everything that is added from now on. */
  @SuppressWarnings("exports")
  public SysletCompiler trees(Consumer<Unit> wanted) {
    trees = wanted;
    return this;
  }

  /** Is shown the typed program: once where all architectures have the same. */
  @SuppressWarnings("exports")
  public SysletCompiler typed(Consumer<Typed.Program> wanted) {
    typed = wanted;
    return this;
  }

  /**
   * Is told of each image where its atoms stand: more than the image keeps, namely the sources and
   * the calls whose fns they were inlined from.
   */
  @SuppressWarnings("exports")
  public SysletCompiler atoms(BiConsumer<Image, List<Span>> wanted) {
    atoms = wanted;
    return this;
  }

  /** Adds a text. */
  public SysletCompiler source(SourceFile source) {
    return unit(Parser.parse(source, diagnostics));
  }

  /** Adds a text under a name for messages. */
  public SysletCompiler source(String name, String text) {
    return source(SourceFile.of(name, text));
  }

  /** Adds a one-liner: declarations, or statements alone; see {@link Parser#parseScript}. */
  public SysletCompiler script(SourceFile source) {
    return unit(Parser.parseScript(source, diagnostics));
  }

  /** Adds the bytes of a file that somebody else read; what is wrong with them is an error. */
  public SysletCompiler file(String name, byte[] content) {
    SourceFile source = SourceLoader.of(name, content, diagnostics);
    return added(source);
  }

  /** Adds a file; one that cannot be read is an error of the compilation. */
  public SysletCompiler file(Path path) {
    SourceFile source = SourceLoader.load(path, diagnostics);
    return added(source);
  }

  private SysletCompiler added(@Nullable SourceFile source) {
    unreadable |= source == null;
    return source == null ? this : source(source);
  }

  /** Adds a tree: what the builder makes. */
  @SuppressWarnings("exports")
  public SysletCompiler unit(Unit unit) {
    units.add(unit);
    if (trees != null) {
      trees.accept(unit);
    }
    show(Stage.TREE, unit);
    return this;
  }

  /** Compiles every syslet that was added. */
  public Compilation compile() {
    List<Image> images = new ArrayList<>();
    if (!diagnostics.hasErrors()) {
      images.addAll(compile(units, diagnostics));
    } else if (!unreadable) {
      Rest.of(units).ifPresent(this::check);
    }
    List<Diagnostic> found = diagnostics.sorted();
    boolean failed = Compilation.hasErrors(found);
    return new Compilation(new Bundle(failed ? List.of() : images), found);
  }

  /** Tells what is wrong with what has no syntax errors; what is doubtful can wait. */
  private void check(List<Unit> rest) {
    Diagnostics found = new Diagnostics();
    SysletCompiler quiet = new SysletCompiler().archs(archs.toArray(Arch[]::new)).abi(family);
    quiet.folders.addAll(folders);
    quiet.reader = reader;
    quiet.compile(rest, found);
    found.sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .forEach(diagnostics::report);
  }

  private List<Image> compile(List<Unit> units, Diagnostics diagnostics) {
    List<Image> images = new ArrayList<>();
    for (int i = 0; i < archs.size(); i++) {
      Typed.Program program = type(archs.get(i), units, diagnostics);
      if (i == 0 && isOneForAll(program, diagnostics)) {
        return inTurn(compile(program, archs, diagnostics));
      }
      images.addAll(compile(program, List.of(archs.get(i)), diagnostics));
    }
    return images;
  }

  /** All of one architecture before those of the next. */
  private List<Image> inTurn(List<Image> images) {
    List<Image> sorted = new ArrayList<>();
    for (int i = 0; i < archs.size(); i++) {
      for (int at = i; at < images.size(); at += archs.size()) {
        sorted.add(images.get(at));
      }
    }
    return sorted;
  }

  /**
   * Whether all architectures are compiled for at once. Who observes the stages is shown each. The
   * family of 2007 has no other way to move bytes than by a call, whose number it must know.
   */
  private boolean isOneForAll(Typed.Program program, Diagnostics diagnostics) {
    return program.portable()
        && archs.size() > 1
        && !diagnostics.hasErrors()
        && family == AbiFamily.EXTENDED
        && observer == null
        && passObserver == null;
  }

  private Typed.Program type(Arch arch, List<Unit> units, Diagnostics diagnostics) {
    Library library = new Library(folders, reader, diagnostics);
    Typed.Program program = Typer.type(units, library, Library.offer(), arch, diagnostics);
    if (!diagnostics.hasErrors()) {
      show(Stage.TYPED, program);
      if (typed != null) {
        typed.accept(program);
      }
    }
    return program;
  }

  private List<Image> compile(Typed.Program program, List<Arch> wanted, Diagnostics diagnostics) {
    List<Image> images = new ArrayList<>();
    for (Typed.Syslet syslet : program.syslets()) {
      images.addAll(compile(syslet, wanted, diagnostics));
    }
    return images;
  }

  private List<Image> compile(Typed.Syslet syslet, List<Arch> wanted, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics(); // of this syslet: the others are compiled all the same
    List<Image> images = List.of();
    if (!isOnlyChecked() || !isAllSaid(syslet, found)) {
      Graph graph = graph(syslet, wanted.get(0), found);
      if (!found.hasErrors()) {
        show(Stage.GRAPH, graph);
        images = Packer.pack(graph, wanted, found, atoms);
      }
    }
    for (Diagnostic diagnostic : found.sorted()) {
      diagnostics.report(diagnostic);
    }
    for (Image image : images) {
      show(Stage.IMAGE, image);
    }
    return images;
  }

  private void show(Stage stage, Object result) {
    if (observer != null) {
      observer.accept(stage, result);
    }
  }

  /** The family of 2007 may have no form for what a program does. */
  private boolean isOnlyChecked() {
    return !imaging && family == AbiFamily.EXTENDED && observer == null && passObserver == null;
  }

  /** Finds what is wrong; answers whether no later stage can find more. */
  private static boolean isAllSaid(Typed.Syslet syslet, Diagnostics found) {
    Graph graph = GraphBuilder.build(syslet, found);
    if (!found.hasErrors()) {
      Optimizer.check(graph, found);
    }
    return found.hasErrors() || !Packer.mayBeTooLarge(graph);
  }

  private Graph graph(Typed.Syslet syslet, Arch arch, Diagnostics found) {
    Graph graph = GraphBuilder.build(syslet, found);
    if (found.hasErrors()) {
      return graph;
    }
    if (passObserver != null) {
      passObserver.accept("build", graph);
    }
    Optimizer.run(graph, found, passObserver);
    // The passes found what there is to say about the program; without them the program stays.
    Graph packed = optimizing ? graph : GraphBuilder.build(syslet, new Diagnostics());
    if (family == AbiFamily.OF_2007 && !found.hasErrors()) {
      Lowerer.run(packed, arch, found);
    }
    return packed;
  }
}
