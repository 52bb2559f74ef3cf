// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.syslet4j.abi.Arch;
import org.syslet4j.abi.AtomLayout;
import org.syslet4j.abi.CallTable;
import org.syslet4j.abi.PseudoCall;
import org.syslet4j.image.TextLexer.Kind;
import org.syslet4j.image.TextLexer.Token;

/**
 * Reads the text form. Items may stand in any order and point at what comes later, so pointers are
 * kept as suppliers until their image's last item is read.
 */
final class TextParser {
  private final List<Token> tokens;
  private int at;

  private String name = "";
  private String doc = "";
  private Arch arch = Arch.X86_64;
  private boolean extended;
  private Image.Layout layout = new Image.Layout(0, 0, 0, 0, 0);
  private int entry;
  private final List<Supplier<Image.Atom>> atoms = new ArrayList<>();
  private final List<Integer> atomOffsets = new ArrayList<>();
  private final List<Supplier<Image.Cell>> cells = new ArrayList<>();
  private final List<Integer> cellOffsets = new ArrayList<>();
  private final List<Image.Buffer> buffers = new ArrayList<>();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final List<Supplier<Image.Param>> params = new ArrayList<>();
  private final List<Image.StructLayout> structs = new ArrayList<>();
  private final List<Image.Result> results = new ArrayList<>();
  private final List<Supplier<Outcome>> outcomes = new ArrayList<>();
  private final List<Integer> unwind = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<Image.Place> places = new ArrayList<>();
  private final List<Supplier<Image.CellName>> names = new ArrayList<>();

  TextParser(String text) {
    this(TextLexer.tokens(text), 0);
  }

  private TextParser(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  Bundle bundle() {
    List<Image> images = new ArrayList<>();
    TextParser parser = this;
    while (parser.peek().kind() != Kind.END) {
      images.add(parser.image());
      parser = new TextParser(tokens, parser.at);
    }
    return new Bundle(images);
  }

  private Image image() {
    expect("image");
    name = anyName();
    Token archToken = peek();
    arch =
        Arch.named(take(Kind.WORD).text())
            .orElseThrow(() -> error(archToken, "an architecture is x86_64 or aarch64"));
    extended = accept("extended");
    while (peek().kind() != Kind.END && !peek().is("image")) {
      item();
    }
    return new Image(
        name,
        doc,
        arch,
        extended,
        layout,
        entry,
        resolve(atoms),
        resolve(cells),
        buffers,
        Bytes.of(data.toByteArray()),
        resolve(params),
        structs,
        results,
        resolve(outcomes),
        unwind,
        new Image.Debug(files, places, resolve(names)));
  }

  private static <T> List<T> resolve(List<Supplier<T>> items) {
    return items.stream().map(Supplier::get).collect(Collectors.toList());
  }

  private void item() {
    Token token = take(Kind.WORD);
    switch (token.text()) {
      case "layout" -> layout();
      case "entry" -> entry = atomIndex();
      case "doc" -> doc = string();
      case "file" -> files.add(string());
      case "place" -> places.add(new Image.Place(number(), number(), number(), string()));
      case "name" -> name();
      case "d" -> data(token);
      case "param" -> param();
      case "struct" -> struct();
      case "result" -> result();
      case "on" -> outcome();
      case "unwind" -> unwind();
      default -> labelled(token);
    }
  }

  private void labelled(Token token) {
    if (label(token, 'a') >= 0) {
      inOrder(token, 'a', atoms.size());
      atom();
    } else if (label(token, 'c') >= 0) {
      inOrder(token, 'c', cells.size());
      cell();
    } else if (label(token, 'b') >= 0) {
      inOrder(token, 'b', buffers.size());
      buffer();
    } else {
      throw error(
          token,
          "an item expected, found "
              + token
              + "; items are layout entry param struct result on unwind doc file place name,"
              + " and the labels a0 c0 b0 d+0");
    }
  }

  private void inOrder(Token token, char kind, int expected) {
    if (!token.text().equals(kind + "" + expected)) {
      throw error(token, kind + "" + expected + " expected, found " + token);
    }
  }

  /** The number of a label such as {@code a3}, or -1. */
  private static int label(Token token, char kind) {
    String text = token.text();
    boolean label =
        token.kind() == Kind.WORD && text.matches("[abc][0-9]{1,10}") && text.charAt(0) == kind;
    long number = label ? Long.parseLong(text.substring(1)) : -1;
    return number > Integer.MAX_VALUE ? -1 : (int) number;
  }

  private void layout() {
    layout =
        new Image.Layout(
            after("cells"), after("structs"), after("data"), after("buffers"), after("size"));
  }

  private int after(String word) {
    expect(word);
    return number();
  }

  private void name() {
    IntSupplier cell = pointer();
    String text = string();
    names.add(() -> new Image.CellName(cell.getAsInt(), text));
  }

  private void atom() {
    int offset = after("@");
    int size = after("+");
    atomOffsets.add(offset);
    int nr = callNumber();
    List<IntSupplier> args = list("(", ")", this::pointer);
    if (args.size() > AtomLayout.MAX_ARGS) {
      throw error(peek(), "an atom has at most six arguments");
    }
    IntSupplier ret = () -> Image.NULL;
    IntSupplier next = () -> Image.NULL;
    int flags = 0;
    while (true) {
      int bit = TextPrinter.FLAGS.indexOf(peek().text());
      if (accept("->")) {
        ret = pointer();
      } else if (accept("next")) {
        next = pointer();
      } else if (accept("flags")) {
        flags |= number();
      } else if (bit >= 0 && peek().kind() == Kind.WORD) {
        at++;
        flags |= 1 << bit;
      } else {
        break;
      }
    }
    IntSupplier toRet = ret;
    IntSupplier toNext = next;
    int allFlags = flags;
    atoms.add(
        () ->
            new Image.Atom(
                offset,
                size,
                allFlags,
                nr,
                toRet.getAsInt(),
                toNext.getAsInt(),
                args.stream().map(IntSupplier::getAsInt).collect(Collectors.toList())));
  }

  private int callNumber() {
    Token token = take(Kind.WORD);
    if (token.text().equals("nr")) {
      return after(":");
    }
    for (PseudoCall pseudo : PseudoCall.values()) {
      if (pseudo.text().equals(token.text())) {
        return pseudo.nr();
      }
    }
    return CallTable.LINUX
        .named(token.text())
        .orElseThrow(() -> error(token, "no call " + token + "; write nr:N for any number"))
        .number(arch)
        .orElseThrow(() -> error(token, arch.text() + " has no call " + token));
  }

  private void cell() {
    int offset = after("@");
    cellOffsets.add(offset);
    boolean writable = !accept("const");
    expect("=");
    boolean address = accept("&");
    boolean process = !address && accept("process");
    LongSupplier value = address ? longPointer() : constant(process ? 0 : longNumber());
    Image.Cell.Kind kind =
        address
            ? Image.Cell.Kind.ADDRESS
            : process ? Image.Cell.Kind.PROCESS : Image.Cell.Kind.NUMBER;
    cells.add(() -> new Image.Cell(offset, kind, value.getAsLong(), writable));
  }

  private static LongSupplier constant(long value) {
    return () -> value;
  }

  private void buffer() {
    int offset = after("@");
    int size = after("+");
    byte[] init = accept("=") ? TextForm.bytes(take(Kind.STRING).text()) : new byte[0];
    buffers.add(new Image.Buffer(offset, size, Bytes.of(init)));
  }

  private void data(Token label) {
    int offset = after("+");
    if (offset != data.size()) {
      throw error(label, "d+" + data.size() + " expected, found d+" + offset);
    }
    data.writeBytes(TextForm.bytes(take(Kind.STRING).text()));
  }

  private void param() {
    String paramName = anyName();
    expect(":");
    Image.ParamType type = constant(Image.ParamType.values(), "a parameter's type");
    String struct = accept("of") ? anyName() : "";
    boolean written = accept("written");
    boolean hasDefault = accept("=");
    long defaultValue = hasDefault ? longNumber() : 0;
    List<Supplier<Image.Binding>> bindings = new ArrayList<>();
    if (accept("->")) {
      do {
        Image.Binding.Source source = constant(Image.Binding.Source.values(), "a binding");
        IntSupplier cell = pointer();
        bindings.add(() -> new Image.Binding(source, cell.getAsInt()));
      } while (accept(","));
    }
    params.add(
        () ->
            new Image.Param(
                paramName, type, struct, hasDefault, defaultValue, written, resolve(bindings)));
  }

  private void struct() {
    String structName = anyName();
    int size = after("size");
    int align = after("align");
    structs.add(new Image.StructLayout(structName, size, align, list("{", "}", this::field)));
  }

  private Image.StructField field() {
    String fieldName = anyName();
    expect(":");
    String type = anyName();
    int count = 1;
    if (accept("[")) {
      count = number();
      expect("]");
    }
    return new Image.StructField(fieldName, type, after("@"), after("+"), count);
  }

  private void result() {
    String resultName = peek().is(":") ? "" : anyName();
    expect(":");
    results.add(
        new Image.Result(resultName, constant(Image.ResultType.values(), "a result's type")));
  }

  private void outcome() {
    int last = atomIndex();
    List<Supplier<Outcome.Test>> tests = new ArrayList<>();
    if (accept("if")) {
      do {
        IntSupplier cell = pointer();
        Outcome.Condition condition = constant(Outcome.Condition.values(), "a condition");
        tests.add(() -> new Outcome.Test(cell.getAsInt(), condition));
      } while (accept(","));
    }
    expect(":");
    Supplier<? extends Outcome.Ending> ending = accept("return") ? returned() : failed();
    outcomes.add(() -> new Outcome(last, resolve(tests), ending.get()));
  }

  private Supplier<Outcome.Returned> returned() {
    List<Supplier<Outcome.Value>> values = list("(", ")", this::value);
    return () -> new Outcome.Returned(resolve(values));
  }

  private Supplier<Outcome.Failed> failed() {
    expect("fail");
    expect("(");
    Supplier<Outcome.Value> errno = value();
    expect(")");
    int atom = accept("at") ? atomIndex() : -1;
    int place = accept("place") ? number() : -1;
    return () -> new Outcome.Failed(errno.get(), atom, place);
  }

  private Supplier<Outcome.Value> value() {
    if (peek().kind() == Kind.NUMBER) {
      long constant = longNumber();
      return () -> Outcome.Value.of(constant);
    }
    IntSupplier cell = pointer();
    return () -> Outcome.Value.cell(cell.getAsInt());
  }

  private void unwind() {
    unwind.addAll(
        list("(", ")", () -> accept("-") ? -1 : accept("later") ? Image.LATER : cleanUp()));
  }

  private int cleanUp() {
    return accept("only") ? Image.alone(atomIndex()) : atomIndex();
  }

  private <T> List<T> list(String open, String close, Supplier<T> element) {
    expect(open);
    List<T> items = new ArrayList<>();
    if (accept(close)) {
      return items;
    }
    do {
      items.add(element.get());
    } while (accept(","));
    expect(close);
    return items;
  }

  /** {@code a3} as an index. */
  private int atomIndex() {
    Token token = take(Kind.WORD);
    if (token.text().equals("a")) {
      return number();
    }
    int index = label(token, 'a');
    if (index < 0) {
      throw error(token, "an atom such as a3 expected, found " + token);
    }
    return index;
  }

  private IntSupplier pointer() {
    Token token = peek();
    LongSupplier offset = longPointer();
    return () -> {
      long value = offset.getAsLong();
      if (value != (int) value) {
        throw error(token, "offset " + value + " does not fit into 32 bits");
      }
      return (int) value;
    };
  }

  private LongSupplier longPointer() {
    Token token = peek();
    if (accept("@")) {
      return constant(longNumber());
    }
    if (accept("d")) {
      expect("+");
      long into = longNumber();
      return () -> layout.dataStart() + into;
    }
    at++;
    int atom = label(token, 'a');
    if (atom >= 0) {
      return () -> of(token, atom, atomOffsets);
    }
    int cell = label(token, 'c');
    if (cell >= 0) {
      return () -> of(token, cell, cellOffsets);
    }
    int buffer = label(token, 'b');
    if (buffer < 0) {
      throw error(token, "a pointer (a0, c0, b0+8, d+0, @0) expected, found " + token);
    }
    long into = accept("+") ? longNumber() : 0;
    return () -> {
      if (buffer >= buffers.size()) {
        throw error(token, "there is no " + token);
      }
      return buffers.get(buffer).offset() + into;
    };
  }

  private static long of(Token token, int index, List<Integer> offsets) {
    if (index >= offsets.size()) {
      throw error(token, "there is no " + token);
    }
    return offsets.get(index);
  }

  private <E extends Enum<E>> E constant(E[] values, String what) {
    Token token = take(Kind.WORD);
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(token.text())) {
        return value;
      }
    }
    String known =
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw error(token, what + " is one of " + known + "; found " + token);
  }

  private String anyName() {
    return peek().kind() == Kind.STRING ? string() : take(Kind.WORD).text();
  }

  private String string() {
    return TextForm.text(take(Kind.STRING).text());
  }

  private int number() {
    Token token = peek();
    long value = longNumber();
    if (value != (int) value) {
      throw error(token, token + " does not fit into 32 bits");
    }
    return (int) value;
  }

  private long longNumber() {
    Token token = take(Kind.NUMBER);
    try {
      return Long.decode(token.text().matches("-?0[0-9].*") ? "?" : token.text());
    } catch (NumberFormatException e) {
      throw error(token, token + " is no 64-bit number; decimal and 0x are understood");
    }
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take(Kind kind) {
    Token token = peek();
    if (token.kind() != kind) {
      throw error(token, kind.text + " expected, found " + token);
    }
    at++;
    return token;
  }

  private boolean accept(String text) {
    boolean there = peek().is(text);
    at += there ? 1 : 0;
    return there;
  }

  private void expect(String text) {
    if (!accept(text)) {
      throw error(peek(), text + " expected, found " + peek());
    }
  }

  private static ImageTextException error(Token token, String message) {
    return new ImageTextException(token.line(), token.column(), message);
  }
}
