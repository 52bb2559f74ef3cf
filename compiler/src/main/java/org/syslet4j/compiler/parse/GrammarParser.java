// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.Stmt;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.grammar.SysletParser;

/**
 * Text to tree by the grammar, which can also say what is wrong.
 *
 * <p>Each declaration is parsed for itself, with ANTLR's fast prediction first and, only where that
 * fails, once more with the full one and with messages; so a file's parse tree never exists as a
 * whole, and one broken declaration does not hide what is wrong with the next.
 */
final class GrammarParser {
  private final SourceFile file;
  private final CommonTokenStream tokens;
  private final SysletParser parser;
  private final Recovery recovery;
  private final TreeBuilder builder;
  private final Diagnostics diagnostics;

  private GrammarParser(SourceFile file, List<Token> words, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.tokens = new CommonTokenStream(new ListTokenSource(words, file.name()));
    tokens.fill(); // what explains a mistake may stand behind it
    this.parser = new SysletParser(tokens);
    parser.removeErrorListeners();
    this.recovery = new Recovery(new Wording(file, tokens, diagnostics));
    this.builder = new TreeBuilder(file, tokens, diagnostics);
  }

  /** The tree of a file. */
  static Unit parse(SourceFile file, Diagnostics diagnostics) {
    GrammarParser parser = open(file, diagnostics);
    return parser == null ? Unit.unknown(file) : parser.unit();
  }

  /** As {@link Parser#parseScript}. */
  static Unit parseScript(SourceFile file, Diagnostics diagnostics) {
    GrammarParser parser = open(file, diagnostics);
    return parser == null ? Unit.unknown(file) : parser.script();
  }

  /** As {@link Parser#parseBody}. */
  static Stmt.Block parseBody(SourceFile file, Diagnostics diagnostics) {
    Span whole = new Span(file, 0, file.text().length());
    GrammarParser parser = open(file, diagnostics);
    return parser == null ? new Stmt.Block(List.of(), whole) : parser.body(whole);
  }

  /** Null when the text cannot be looked at, which is reported. */
  private static @Nullable GrammarParser open(SourceFile file, Diagnostics diagnostics) {
    if (file.text().length() > SourceLoader.LIMIT) {
      diagnostics.report(
          Diagnostic.of(
              Kind.FILE_TOO_LARGE, new Span(file, 0, 0), file.name(), SourceLoader.LIMIT_TEXT));
      return null;
    }
    List<Token> words = new Scanner(file, diagnostics).scan();
    if (words == null) {
      return null;
    }
    Token deep = Nesting.tooDeep(words);
    if (deep != null) {
      diagnostics.report(
          Diagnostic.of(
                  Kind.TOO_DEEP,
                  new Span(file, deep.getStartIndex(), deep.getStopIndex() + 1),
                  Nesting.BRACKETS)
              .note(
                  "brackets may nest "
                      + Nesting.BRACKETS
                      + " deep, brackets and operators together "
                      + Nesting.LEVELS)
              .help("give a part of it a name with `let`, or move it to a `fn`"));
      return null;
    }
    return new GrammarParser(file, words, diagnostics);
  }

  private Unit unit() {
    Name packageName = null;
    List<Annotation> annotations = List.of();
    List<Name> uses = new ArrayList<>();
    List<Decl> decls = new ArrayList<>();
    Losses losses = new Losses(file, tokens, diagnostics);
    while (next() != Token.EOF) {
      losses.begin();
      int behind = tokens.get(Recovery.behindAnnotations(tokens)).getType();
      switch (behind == SysletLexer.PACKAGE ? behind : next()) {
        case SysletLexer.SEMI -> tokens.consume();
        case SysletLexer.PACKAGE -> {
          Token word = parser.getCurrentToken();
          SysletParser.PackageClauseContext clause = rule(SysletParser::packageClause);
          annotations = builder.ofFile(clause);
          Name name = builder.dotted(clause.dottedName());
          if (packageName != null || !uses.isEmpty() || !decls.isEmpty()) {
            recovery.wording().lateHeader(word, "package", "at the top of the file, once");
          } else {
            packageName = name;
          }
        }
        case SysletLexer.USE -> {
          Token word = parser.getCurrentToken();
          Name name = builder.dotted(rule(SysletParser::useClause).dottedName());
          if (!decls.isEmpty()) {
            recovery.wording().lateHeader(word, "use", "before the first declaration");
          }
          if (name != null) {
            uses.add(name);
          }
        }
        default -> {
          if (Recovery.beginsDeclaration(next())) {
            Decl decl = builder.declaration(rule(SysletParser::declaration));
            if (decl != null) {
              decls.add(decl);
            }
          } else {
            recovery.skipToDeclaration(parser);
          }
        }
      }
      losses.end();
    }
    return new Unit(file, annotations, packageName, uses, decls, losses.found());
  }

  private Unit script() {
    int start = tokens.index();
    int errors = diagnostics.errors();
    List<Name> uses = new ArrayList<>();
    while (next() == SysletLexer.SEMI || next() == SysletLexer.USE && namesFollow(tokens.index())) {
      if (next() == SysletLexer.SEMI) {
        tokens.consume();
      } else {
        Name name = builder.dotted(rule(SysletParser::useClause).dottedName());
        if (name != null) {
          uses.add(name);
        }
      }
    }
    int behind = Recovery.behindAnnotations(tokens);
    boolean declares =
        Recovery.beginsDeclaration(tokens.get(behind).getType())
            || tokens.get(behind).getType() == SysletLexer.PACKAGE && namesFollow(behind);
    if (declares) {
      tokens.seek(start);
      return unit();
    }
    Stmt.Block body = body(new Span(file, 0, file.text().length()));
    Unit.Lost lost = diagnostics.errors() == errors ? Unit.Lost.NOTHING : Unit.Lost.ALL;
    return new Unit(file, List.of(), null, uses, List.of(ScriptSyslet.around(body)), lost);
  }

  /** {@code use} and {@code package} may be names as well. */
  private boolean namesFollow(int word) {
    int next = Recovery.next(tokens, word);
    return tokens.get(next).getType() == SysletLexer.NAME;
  }

  private Stmt.Block body(Span whole) {
    return new Stmt.Block(builder.statements(rule(SysletParser::body)), whole);
  }

  private int next() {
    return parser.getTokenStream().LA(1);
  }

  /** Parses one rule, quickly if it is free of errors. */
  private <C extends ParserRuleContext> C rule(Function<SysletParser, C> rule) {
    int start = tokens.index();
    try {
      parser.setErrorHandler(new BailErrorStrategy());
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      return rule.apply(parser);
    } catch (ParseCancellationException e) {
      tokens.seek(start);
      parser.reset();
      tokens.seek(start);
      parser.setErrorHandler(recovery);
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      recovery.begin(parser);
      return rule.apply(parser);
    }
  }
}
