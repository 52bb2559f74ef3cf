// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.parse;

import static org.syslet4j.compiler.parse.Incomplete.need;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.source.Span;
import org.syslet4j.compiler.tree.Name;
import org.syslet4j.compiler.tree.TypeRef;
import org.syslet4j.grammar.SysletLexer;
import org.syslet4j.grammar.SysletParser;

/** Parse tree to spans, names and doc comments: what all builders need. */
final class Places {
  private final SourceFile file;
  private final CommonTokenStream tokens;

  Places(SourceFile file, CommonTokenStream tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  Span span(Token token) {
    int start = token.getStartIndex();
    if (start < 0) {
      need(null); // put in by the recovery: it stands nowhere
    }
    return new Span(file, start, Math.max(start, token.getStopIndex() + 1));
  }

  Span span(ParserRuleContext context) {
    Span first = span(need(context.getStart()));
    Token stop = context.getStop();
    if (stop == null || stop.getStartIndex() < first.start()) {
      return first;
    }
    return first.to(span(stop));
  }

  Name name(SysletParser.@Nullable NameContext context) {
    if (context == null || context.getChildCount() != 1) {
      need(null);
    }
    return new Name(need(context).getText(), span(need(need(context).getStart())));
  }

  List<Name> names(List<SysletParser.NameContext> contexts) {
    List<Name> names = new ArrayList<>();
    for (SysletParser.NameContext context : contexts) {
      names.add(name(context));
    }
    return names;
  }

  /** The {@code ///} lines in front of a node, without slashes and one blank, joined by LF. */
  String doc(ParserRuleContext context) {
    int start = need(context.getStart()).getTokenIndex();
    List<Token> comments = tokens.getHiddenTokensToLeft(start, SysletLexer.DOC);
    if (comments == null) {
      return "";
    }
    StringBuilder doc = new StringBuilder();
    for (Token comment : comments) {
      String line = comment.getText().substring(3).stripTrailing();
      doc.append(doc.isEmpty() && comment == comments.get(0) ? "" : "\n")
          .append(line.startsWith(" ") ? line.substring(1) : line);
    }
    return doc.toString();
  }

  /** The token that the parser saw before this one; null at the beginning. */
  @Nullable Token before(Token token) {
    for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
      if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** The token that the parser saw behind this one; null at the end. */
  @Nullable Token after(Token token) {
    for (int i = token.getTokenIndex() + 1; i < tokens.size(); i++) {
      if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** Whether what stands behind a statement's last token can stand behind a statement. */
  boolean endsStatement(Token last) {
    Token next = after(last);
    return next == null
        || next.getLine() > last.getLine()
        || next.getType() == Token.EOF
        || next.getType() == SysletLexer.SEMI
        || next.getType() == SysletLexer.RBRACE
        || next.getType() == SysletLexer.AT // of the next statement
        || Recovery.beginsStatement(next.getType());
  }

  /** Whether a character without meaning, which was told, stands right in front of a token. */
  boolean spoilt(Token token) {
    int before = token.getTokenIndex() - 1;
    return before >= 0 && tokens.get(before).getType() == SysletLexer.UNKNOWN;
  }

  boolean firstOnLine(Token token) {
    Token before = before(token);
    return before == null || before.getLine() < token.getLine();
  }

  TypeRef type(SysletParser.@Nullable TypeContext context, ExprBuilder exprs) {
    SysletParser.TypeContext type = need(context);
    Name name = name(type.name());
    if (type.LBRACK() == null) {
      return new TypeRef(name, TypeRef.Shape.PLAIN, null, span(type));
    }
    if (type.expr() == null) {
      return new TypeRef(name, TypeRef.Shape.OPEN_ARRAY, null, span(type));
    }
    return new TypeRef(name, TypeRef.Shape.ARRAY, exprs.value(type.expr()), span(type));
  }
}
