// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.diag.Diagnostic;
import org.syslet4j.compiler.diag.Diagnostics;
import org.syslet4j.compiler.diag.Kind;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.grammar.SysletParser;

/** Says what the parser found and what it had hoped for, in the words of the language. */
final class Wording {
  private static final int LONGEST = 40;

  private final SourceFile file;
  private final CommonTokenStream tokens;
  private final Diagnostics diagnostics;

  Wording(SourceFile file, CommonTokenStream tokens, Diagnostics diagnostics) {
    this.file = file;
    this.tokens = tokens;
    this.diagnostics = diagnostics;
  }

  /**
   * A token that does not fit.
   *
   * @param context the rule that met it
   * @param expected what that rule could have taken
   */
  void report(ParserRuleContext context, Token found, IntervalSet expected) {
    int single = expected.size() == 1 ? expected.getMinElement() : Token.INVALID_TYPE;
    String what = isSign(single) ? sign(context, single, found) : part(context, found);
    Diagnostic.Builder message = syntax(found, "expected " + what + ", found " + describe(found));
    message.label("expected " + shortForm(what));
    Token opener = opener(context, single);
    Token before = previous(found);
    if (opener != null) {
      message.place(span(opener), openerLabel(context));
    } else if (before != null
        && before.getLine() < found.getLine()
        && found.getType() != Token.EOF) {
      message.place(span(before), "after this");
    }
    if (single == SysletLexer.RBRACE) {
      suspect(message, context);
    }
    advise(message, context, single, found);
    send(message, found);
  }

  /** Something that no statement begins with, between statements. */
  void noStatement(ParserRuleContext context, Token found) {
    if (closes(found)) {
      send(syntax(found, describe(found) + " closes nothing").help("remove it"), found);
      return;
    }
    Token before = previous(found);
    if (looksLikeLiteral(context, before)) {
      String what = "`:` and a value after the field's name";
      send(
          syntax(found, "expected " + what + ", found " + describe(found))
              .label("expected " + shortForm(what)),
          found);
      return;
    }
    Diagnostic.Builder message =
        syntax(found, "expected a statement, found " + describe(found))
            .label("no statement begins so");
    switch (found.getType()) {
      case SysletLexer.ELSE -> message.help("an `else` stands after the `}` of its `if`");
      case SysletLexer.CATCH -> message.help("a `catch` stands after the `)` of its call");
      case SysletLexer.ASSIGN ->
          message.help("what is assigned to is a name, a field or an element of an array");
      case SysletLexer.NUMBER, SysletLexer.STRING, SysletLexer.BYTES, SysletLexer.MINUS -> {
        if (before != null && before.getType() == SysletLexer.BARE_RETURN) {
          message.place(span(before), "this `return` ends with its line");
          message.help("a `return` value starts on the line of its `return`");
        }
      }
      default -> {
        if (SysletParser.RULE_body == context.getRuleIndex()
            && Recovery.beginsDeclaration(found.getType())) {
          message.help("declarations stand in a file of their own, not among statements");
        }
      }
    }
    send(message, found);
  }

  /** {@code name{ field value }}: a block to the parser, a struct literal to its author. */
  private boolean looksLikeLiteral(ParserRuleContext context, @Nullable Token before) {
    Token brace = context.getStart();
    Token name = previous(brace);
    return context.getParent() instanceof SysletParser.BlockStatementContext
        && name != null
        && Recovery.isName(name.getType())
        && name.getLine() == brace.getLine()
        && before != null
        && Recovery.isName(before.getType())
        && previous(before) == brace;
  }

  void noField(Token found) {
    Diagnostic.Builder message =
        syntax(found, "expected a field such as `size: long`, found " + describe(found))
            .label("expected a field");
    if (found.getType() == SysletLexer.SEMI) {
      message.help("fields are separated by `,` or a new line");
    }
    send(message, found);
  }

  /** Something that no declaration begins with, at the top of a file. */
  void noDeclaration(Token found) {
    if (closes(found)) {
      send(syntax(found, describe(found) + " closes nothing").help("remove it"), found);
      return;
    }
    Diagnostic.Builder message =
        syntax(
                found,
                "expected `syslet`, `fn`, `struct`, `const` or `syscall`, found " + describe(found))
            .label("expected a declaration");
    if (Recovery.beginsStatement(found.getType())) {
      message.help("statements stand in the body of a `syslet` or a `fn`");
    }
    send(message, found);
  }

  /** {@code package} or {@code use} where it is too late for it. */
  void lateHeader(Token word, String text, String where) {
    send(syntax(word, "`" + text + "` stands " + where).label("too late here"), word);
  }

  // --- what was expected
  // ---------------------------------------------------------------------------

  private static boolean isSign(int type) {
    return type > 0 && SysletLexer.VOCABULARY.getLiteralName(type) != null;
  }

  /** A word or sign, and what for. */
  private static String sign(ParserRuleContext context, int type, Token found) {
    String literal = quote(type);
    String purpose = purpose(context, type);
    boolean list = type == SysletLexer.RPAREN && beginsValue(found.getType());
    if (list && separatedByCommas(context)) {
      return "`,` or `)` in " + listName(context);
    }
    return purpose.isEmpty() ? literal : literal + " " + purpose;
  }

  private static String purpose(ParserRuleContext context, int type) {
    int rule = context.getRuleIndex();
    return switch (type) {
      case SysletLexer.RPAREN -> "to close " + listName(context);
      case SysletLexer.RBRACK ->
          rule == SysletParser.RULE_type ? "to close the array type" : "to close the index";
      case SysletLexer.RBRACE -> "to close " + listName(context);
      case SysletLexer.LPAREN ->
          switch (rule) {
            case SysletParser.RULE_params -> "to open the parameter list";
            case SysletParser.RULE_call -> "after the name of the call";
            default -> "";
          };
      case SysletLexer.LBRACE ->
          rule == SysletParser.RULE_structDecl ? "to open the struct" : "to open a block";
      case SysletLexer.COLON ->
          switch (rule) {
            case SysletParser.RULE_param -> "and a type after the parameter's name";
            case SysletParser.RULE_field -> "and a type after the field's name";
            case SysletParser.RULE_namedResult -> "and a type after the result's name";
            case SysletParser.RULE_fieldValue -> "and a value after the field's name";
            default -> "";
          };
      case SysletLexer.ASSIGN ->
          switch (rule) {
            case SysletParser.RULE_constDecl -> "and the value of the constant";
            case SysletParser.RULE_statement -> "and a value";
            default -> "";
          };
      case SysletLexer.IN -> "after the name of the loop variable";
      default -> "";
    };
  }

  private static String listName(ParserRuleContext context) {
    return switch (context.getRuleIndex()) {
      case SysletParser.RULE_call -> "the argument list";
      case SysletParser.RULE_params -> "the parameter list";
      case SysletParser.RULE_annotation -> "the annotation's arguments";
      case SysletParser.RULE_results -> "the list of results";
      case SysletParser.RULE_structDecl -> "the struct";
      case SysletParser.RULE_structBody -> "the struct literal";
      case SysletParser.RULE_block -> "this block";
      default -> "the parentheses";
    };
  }

  private static boolean separatedByCommas(ParserRuleContext context) {
    return switch (context.getRuleIndex()) {
      case SysletParser.RULE_call,
          SysletParser.RULE_params,
          SysletParser.RULE_annotation,
          SysletParser.RULE_results ->
          true;
      default -> false;
    };
  }

  /** A part of the language. */
  private String part(ParserRuleContext context, Token found) {
    Token before = previous(found);
    return switch (context.getRuleIndex()) {
      case SysletParser.RULE_name, SysletParser.RULE_dottedName -> nameFor(context);
      case SysletParser.RULE_type -> "a type";
      case SysletParser.RULE_results -> "a type, or `(name: type, ...)`";
      case SysletParser.RULE_param -> "a parameter such as `size: long`";
      case SysletParser.RULE_field -> "a field such as `size: long`";
      case SysletParser.RULE_declaration -> "a declaration after the annotation";
      case SysletParser.RULE_statement ->
          context.getStart() == found || before == null || before.getType() != SysletLexer.COLON
              ? "a statement" + behind(before)
              : "`loop`, `while` or `for` after the label";
      case SysletParser.RULE_ifElse -> "`if` or a block after `else`";
      case SysletParser.RULE_suffix -> "an index, or a range such as `a..b`,";
      default -> "a value" + behind(before);
    };
  }

  private static String behind(@Nullable Token before) {
    return before == null ? "" : " after " + describe(before);
  }

  private static String nameFor(ParserRuleContext context) {
    ParserRuleContext parent = context.getParent();
    if (parent == null) {
      return "a name";
    }
    return switch (parent.getRuleIndex()) {
      case SysletParser.RULE_type -> "a type";
      case SysletParser.RULE_constDecl -> "the name of the constant";
      case SysletParser.RULE_structDecl -> "the name of the struct";
      case SysletParser.RULE_syscallDecl -> "the name of the system call";
      case SysletParser.RULE_fnDecl -> "the name of the fn";
      case SysletParser.RULE_sysletDecl -> "the name of the syslet";
      case SysletParser.RULE_dottedName -> "the name of a package";
      case SysletParser.RULE_suffix -> "the name of a field";
      case SysletParser.RULE_head -> "the name of a call";
      case SysletParser.RULE_handler -> "the name of an errno";
      case SysletParser.RULE_annotation -> "the name of an annotation";
      default -> "a name";
    };
  }

  // --- what explains it, what mends it
  // ----------------------------------------------------------------

  /** The bracket that the missing one would close. */
  private static @Nullable Token opener(ParserRuleContext context, int type) {
    int wanted =
        switch (type) {
          case SysletLexer.RPAREN -> SysletLexer.LPAREN;
          case SysletLexer.RBRACK -> SysletLexer.LBRACK;
          case SysletLexer.RBRACE -> SysletLexer.LBRACE;
          default -> Token.INVALID_TYPE;
        };
    TerminalNode opener = wanted == Token.INVALID_TYPE ? null : context.getToken(wanted, 0);
    return opener == null || opener.getSymbol().getStartIndex() < 0 ? null : opener.getSymbol();
  }

  private static String openerLabel(ParserRuleContext context) {
    String list = listName(context);
    String subject = list.startsWith("the ") ? list.substring(4) : list.substring(5);
    return context.getRuleIndex() == SysletParser.RULE_suffix
            || context.getRuleIndex() == SysletParser.RULE_type
        ? "opened here"
        : "the " + subject + (subject.endsWith("s") ? " begin here" : " begins here");
  }

  /** A block inside whose `}` does not stand under the line of its `{` may have taken our `}`. */
  private void suspect(Diagnostic.Builder message, ParserRuleContext open) {
    Token brace = open.getStart();
    for (int i = brace.getTokenIndex() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.getType() == SysletLexer.LBRACE) {
        Token closing = closing(i);
        if (closing != null
            && closing.getLine() > token.getLine()
            && indent(closing) < indent(token)) {
          message.place(span(token), "this may be the one that is not closed");
          message.place(span(closing), "taken for its end, though it is indented less");
          return;
        }
        if (closing == null) {
          return;
        }
      }
    }
  }

  private @Nullable Token closing(int opening) {
    int depth = 0;
    for (int i = opening; i < tokens.size(); i++) {
      int type = tokens.get(i).getType();
      depth += type == SysletLexer.LBRACE ? 1 : type == SysletLexer.RBRACE ? -1 : 0;
      if (depth == 0) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** How many characters of white space the line of a token begins with. */
  private int indent(Token token) {
    String line = file.lineText(file.line(token.getStartIndex()));
    return line.length() - line.stripLeading().length();
  }

  private void advise(
      Diagnostic.Builder message, ParserRuleContext context, int single, Token found) {
    int rule = context.getRuleIndex();
    Token before = previous(found);
    if (isWord(found) && (rule == SysletParser.RULE_name || rule == SysletParser.RULE_dottedName)) {
      message.help(describe(found) + " is a word of the language and cannot be a name");
    } else if (single == SysletLexer.LPAREN && rule == SysletParser.RULE_call) {
      message.help("`try`, `async` and `sync` stand in front of a call");
    } else if (before != null
        && before.getType() == SysletLexer.TRY
        && (found.getType() == SysletLexer.ASYNC || found.getType() == SysletLexer.SYNC)) {
      message.help("write `" + found.getText() + " try`, in this order");
    } else if (found.getType() == SysletLexer.ASSIGN && single == SysletLexer.LBRACE) {
      message.help("to compare, write `==`");
    } else if (found.getType() == SysletLexer.DOT_DOT) {
      message.help("a range `a..b` stands only in `for` and inside `[]`");
    } else if (single == SysletLexer.LBRACE && rule == SysletParser.RULE_block) {
      message.help("the body of a block stands in braces, even a single statement");
    } else if (single == SysletLexer.COLON && rule == SysletParser.RULE_param) {
      message.help("a parameter is written `name: type`");
    }
  }

  // --- tokens in words
  // ----------------------------------------------------------------------------------

  /** A token as a message calls it. */
  static String describe(Token token) {
    String text = token.getText();
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case SysletLexer.STRING, SysletLexer.BYTES -> "a string";
      default -> "`" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "`";
    };
  }

  private static String shortForm(String what) {
    int end = what.indexOf(" to close");
    int more = what.indexOf(" after ");
    int cut = end >= 0 ? end : more >= 0 ? more : what.length();
    return what.substring(0, cut);
  }

  private static String quote(int type) {
    String literal = SysletLexer.VOCABULARY.getLiteralName(type);
    return "`" + literal.substring(1, literal.length() - 1) + "`";
  }

  private static boolean isWord(Token token) {
    return token.getType() >= SysletLexer.BREAK && token.getType() <= SysletLexer.WHILE
        || token.getType() <= SysletLexer.BARE_CONTINUE && token.getType() > 0;
  }

  private static boolean closes(Token token) {
    return switch (token.getType()) {
      case SysletLexer.RPAREN, SysletLexer.RBRACK, SysletLexer.RBRACE -> true;
      default -> false;
    };
  }

  private static boolean beginsValue(int type) {
    return Recovery.isName(type) || type >= SysletLexer.NUMBER && type <= SysletLexer.BYTES;
  }

  // --- places
  // ---------------------------------------------------------------------------------------------

  private Diagnostic.Builder syntax(Token found, String message) {
    return Diagnostic.of(Kind.SYNTAX, place(found), message);
  }

  /** A token's own place; for the end of the file, the place behind the last word. */
  private Span place(Token found) {
    if (found.getType() != Token.EOF) {
      return span(found);
    }
    Token before = previous(found);
    int end = before == null ? 0 : before.getStopIndex() + 1;
    return new Span(file, end, end);
  }

  private Span span(Token token) {
    return new Span(
        file, token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
  }

  private @Nullable Token previous(Token found) {
    for (int i = found.getTokenIndex() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        return token;
      }
    }
    return null;
  }

  /** Whether a string swallowed the rest of its line, and with it what is missing now. */
  private static boolean isOpenString(@Nullable Token token) {
    if (token == null
        || token.getType() != SysletLexer.STRING && token.getType() != SysletLexer.BYTES) {
      return false;
    }
    String text = token.getText();
    return !text.endsWith("\"") || text.endsWith("\\\"") || text.length() == 1;
  }

  /**
   * What is wrong behind an open comment or string or a dropped character is their fault, which was
   * told.
   */
  private void send(Diagnostic.Builder message, Token found) {
    int before =
        found.getTokenIndex() > 0
            ? tokens.get(found.getTokenIndex() - 1).getType()
            : Token.INVALID_TYPE;
    boolean excused =
        before == SysletLexer.UNKNOWN
            || isOpenString(previous(found))
            || before == SysletLexer.OPEN_COMMENT && found.getType() == Token.EOF;
    if (!excused) {
      diagnostics.report(message);
    }
  }
}
