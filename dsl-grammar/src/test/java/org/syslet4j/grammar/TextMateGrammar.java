// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the TextMate grammar that editors colour programs with. The regular expressions come from
 * the rules of the lexer's grammar; only which colour a rule has is said here.
 */
final class TextMateGrammar {
  /** A rule of TextMate's, or one with a beginning and an end that may lie lines apart. */
  record Rule(String scope, String match, String end) {
    Rule(String scope, String match) {
      this(scope, match, "");
    }
  }

  private static final Pattern LEXER_RULE =
      Pattern.compile("(?ms)^(?:fragment\\s+)?([A-Z][A-Z_]*)\\s*:(.*?);[^\\n']*$");

  private static final List<String> CONTROL =
      List.of(
          "BREAK",
          "CATCH",
          "CHECK",
          "CONTINUE",
          "DEFER",
          "ELSE",
          "ERRDEFER",
          "FAIL",
          "FOR",
          "IF",
          "LOOP",
          "RETURN",
          "TRY",
          "WHILE");
  private static final List<String> DECLARING =
      List.of("CONST", "FN", "LET", "STRUCT", "SYSCALL", "SYSLET", "VAR");

  private final Map<String, String> rules = new LinkedHashMap<>();

  /**
   * One for a lexer's grammar.
   *
   * @param lexer the text of SysletLexer.g4
   */
  TextMateGrammar(String lexer) {
    String plain =
        lexer
            .replaceAll("(?s)/\\*.*?\\*/\\n", "")
            .replaceAll("(?m)^//.*$|\\s+// .*$", "")
            .replaceAll("(?s)(options|tokens|channels) \\{.*?\\}", "");
    Matcher matcher = LEXER_RULE.matcher(plain);
    while (matcher.find()) {
      rules.put(matcher.group(1), matcher.group(2).replaceAll("->\\s*\\w+(\\(\\w+\\))?\\s*$", ""));
    }
  }

  /** In the order in which they are tried. */
  List<Rule> rules() {
    String name = regex("NAME");
    List<Rule> all = new ArrayList<>();
    all.add(new Rule("comment.line.shebang", "^" + regex("SHEBANG")));
    all.add(new Rule("comment.line.documentation", regex("DOC_COMMENT") + "$"));
    all.add(new Rule("comment.line.double-slash", regex("LINE_COMMENT")));
    all.add(new Rule("comment.block", "/\\*", "\\*/"));
    all.add(new Rule("string.quoted.double.bytes", regex("BYTES")));
    all.add(new Rule("string.quoted.double", regex("STRING")));
    all.add(new Rule("constant.numeric.address", regex("DOTTED_NUMBER")));
    all.add(new Rule("constant.numeric", regex("NUMBER")));
    all.add(new Rule("keyword.control", words(CONTROL)));
    all.add(new Rule("storage.type", words(DECLARING)));
    all.add(new Rule("constant.language", words(List.of("NULL"))));
    all.add(
        new Rule(
            "keyword.other.mode", words(List.of("ASYNC", "SYNC")) + "(?=[ \\t]+" + name + ")"));
    all.add(
        new Rule(
            "keyword.other.file",
            "^\\s*" + words(List.of("PACKAGE", "USE")) + "(?=[ \\t]+" + name + ")"));
    all.add(new Rule("storage.modifier.annotation", "@" + name));
    all.add(new Rule("entity.name.function", name + "(?=\\()"));
    all.add(new Rule("constant.other", "\\b[A-Z][A-Z0-9_]+\\b"));
    all.add(new Rule("variable.other", name));
    all.add(new Rule("keyword.operator", operators()));
    return all;
  }

  private String words(List<String> tokens) {
    return tokens.stream().map(this::literal).collect(Collectors.joining("|", "\\b(?:", ")\\b"));
  }

  /** All marks that are no brackets or separators, the longest first. */
  private String operators() {
    return rules.keySet().stream()
        .map(this::literal)
        .filter(text -> text.matches("[-+*/%&|^<>=!~.@]+") && !text.matches("[.@]"))
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .map(TextMateGrammar::escaped)
        .collect(Collectors.joining("|"));
  }

  /** The text of a rule that is one literal; empty for others. */
  private String literal(String rule) {
    String body = rules.get(rule).strip();
    return body.matches("'[^']+'") ? body.substring(1, body.length() - 1) : "";
  }

  // --- from ANTLR's notation
  // -------------------------------------------------------------------------------

  private static final Pattern PART =
      Pattern.compile(
          "'((?:\\\\.|[^'])*)'|(~?)\\[((?:\\\\.|[^\\]])*)\\]|([A-Z][A-Z_]*)|[()*+?|.]|\\s+");

  /** A lexer's rule as a regular expression. */
  String regex(String rule) {
    Matcher part = PART.matcher(rules.get(rule).strip());
    StringBuilder out = new StringBuilder();
    while (part.find()) {
      if (part.group(1) != null) {
        out.append(escaped(part.group(1).replace("\\\\", "\\").replace("\\'", "'")));
      } else if (part.group(3) != null) {
        out.append(part.group(2).isEmpty() ? "[" : "[^").append(set(part.group(3))).append(']');
      } else if (part.group(4) != null) {
        out.append("(?:").append(regex(part.group(4))).append(')');
      } else if (!part.group().isBlank()) {
        out.append(part.group().equals("(") ? "(?:" : part.group());
      }
    }
    return out.toString();
  }

  private static String set(String inside) {
    return inside.replace("[", "\\[");
  }

  private static String escaped(String literal) {
    return literal.replaceAll("([\\\\\\[\\](){}.*+?^$|])", "\\\\$1");
  }

  // --- to JSON
  // --------------------------------------------------------------------------------------------

  /** The whole file. */
  String json() {
    StringBuilder out = new StringBuilder();
    out.append("{\n");
    out.append("  \"information_for_contributors\": [\n");
    out.append(
        "    \"Written by TextMateGrammar of dsl-grammar from SysletLexer.g4: do not edit.\"\n");
    out.append("  ],\n  \"name\": \"Syslet\",\n  \"scopeName\": \"source.syslet\",\n");
    out.append("  \"fileTypes\": [\"syslet\"],\n");
    out.append("  \"firstLineMatch\": \"^#!.*\\\\bsyslet\\\\b\",\n  \"patterns\": [\n");
    List<String> patterns = new ArrayList<>();
    for (Rule rule : rules()) {
      String scope = quoted(rule.scope() + ".syslet");
      patterns.add(
          rule.end().isEmpty()
              ? "    { \"name\": " + scope + ", \"match\": " + quoted(rule.match()) + " }"
              : "    { \"name\": "
                  + scope
                  + ", \"begin\": "
                  + quoted(rule.match())
                  + ", \"end\": "
                  + quoted(rule.end())
                  + " }");
    }
    return out.append(String.join(",\n", patterns)).append("\n  ]\n}\n").toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
