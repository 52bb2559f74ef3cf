// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.syslet4j.abi.Arch;
import org.syslet4j.compiler.parse.Parser;
import org.syslet4j.compiler.source.SourceFile;
import org.syslet4j.compiler.tree.Annotation;
import org.syslet4j.compiler.tree.Decl;
import org.syslet4j.compiler.tree.Expr;
import org.syslet4j.compiler.tree.Unit;
import org.syslet4j.compiler.typed.Offer;

/**
 * The prelude's text with a table of where each declaration stands, which the build writes: a start
 * parses what the program uses, and nothing else.
 *
 * <p>The table: {@link #MAGIC}, the length of the text, the number of rows; then the rows, sorted
 * by name, each five numbers of 32 bits: where the name starts, how long it is, where the
 * declaration starts with all in front of it, where it ends, its kind and the architectures it is
 * for.
 */
final class PreludeIndex implements Offer {
  private static final int MAGIC = 0x53595849;
  private static final int HEADER = 3 * Integer.BYTES;
  private static final int ROW = 5 * Integer.BYTES;
  private static final List<Class<? extends Decl>> KINDS =
      List.of(Decl.Const.class, Decl.Struct.class, Decl.Syscall.class, Decl.Fn.class);
  private static final int STRUCT = 1;
  private static final int ALL_ARCHS = (1 << Arch.values().length) - 1;

  private final SourceFile file;
  private final ByteBuffer table;
  private final int rows;
  private final @Nullable Decl[] made;

  /** Those that programs have asked for so far: most ask for the same few. */
  private final Map<String, Range> known = new ConcurrentHashMap<>();

  /** The rows of a name: from {@code first} on, without {@code end}. */
  private record Range(int first, int end) {}

  private PreludeIndex(SourceFile file, ByteBuffer table) {
    this.file = file;
    this.table = table;
    this.rows = table.getInt(2 * Integer.BYTES);
    this.made = new Decl[rows];
  }

  /** The same for the bytes of a text. */
  static @Nullable PreludeIndex of(String name, byte[] text, byte[] table) {
    // As many characters as bytes: all are ASCII, and nothing need be decoded.
    boolean ascii =
        table.length >= HEADER && ByteBuffer.wrap(table).getInt(Integer.BYTES) == text.length;
    Charset charset = ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return of(SourceFile.of(name, new String(text, charset)), table);
  }

  /** Over a table; null when it was not made for this text. */
  static @Nullable PreludeIndex of(SourceFile file, byte[] table) {
    ByteBuffer numbers = ByteBuffer.wrap(table);
    boolean fits =
        table.length >= HEADER
            && numbers.getInt(0) == MAGIC
            && numbers.getInt(Integer.BYTES) == file.text().length()
            && numbers.getInt(2 * Integer.BYTES) == (table.length - HEADER) / ROW;
    return fits ? new PreludeIndex(file, numbers) : null;
  }

  // --- making the table
  // -------------------------------------------------------------------------------

  /** The table for a parsed text. */
  static byte[] table(Unit unit) {
    record Row(Decl decl, int start) {}
    List<Row> rows = new ArrayList<>();
    int start = unit.packageName() == null ? 0 : unit.packageName().span().end();
    for (Decl decl : unit.decls()) {
      rows.add(new Row(decl, start));
      start = decl.span().end();
    }
    rows.sort(Comparator.comparing(row -> row.decl().name().text()));
    ByteBuffer table = ByteBuffer.allocate(HEADER + rows.size() * ROW);
    table.putInt(MAGIC).putInt(unit.file().text().length()).putInt(rows.size());
    for (Row row : rows) {
      Decl decl = row.decl();
      String name = decl.name().text();
      table.putInt(decl.name().span().start()).putInt(name.length());
      table.putInt(row.start()).putInt(decl.span().end());
      table.putInt(KINDS.indexOf(decl.getClass()) | archs(decl) << 8);
    }
    return table.array();
  }

  private static int archs(Decl decl) {
    int all = ALL_ARCHS;
    for (Annotation annotation : decl.annotations()) {
      if (annotation.name().text().equals("arch")) {
        all = 0;
        for (Annotation.Arg arg : annotation.args()) {
          for (Arch arch : Arch.values()) {
            if (arg.value() instanceof Expr.Ref ref && ref.name().text().equals(arch.text())) {
              all |= 1 << arch.ordinal();
            }
          }
        }
      }
    }
    return all;
  }

  // --- looking things up
  // ------------------------------------------------------------------------------

  @Override
  public @Nullable Decl find(String name, boolean struct, Arch arch) {
    Range range = range(name);
    for (int row = range.first(); row < range.end(); row++) {
      if ((kind(row) == STRUCT) == struct && isFor(row, arch)) {
        return decl(row);
      }
    }
    return null;
  }

  @Override
  public boolean isPortable(String name, boolean struct) {
    Range range = range(name);
    for (int row = range.first(); row < range.end(); row++) {
      if ((kind(row) == STRUCT) == struct && number(row, 4) >> 8 != ALL_ARCHS) {
        return false;
      }
    }
    return true;
  }

  private Range range(String name) {
    Range range = known.get(name);
    if (range == null) {
      int first = first(name);
      int end = first;
      while (end < rows && compare(end, name) == 0) {
        end++;
      }
      range = new Range(first, end);
      if (end > first) {
        known.put(name, range);
      }
    }
    return range;
  }

  /** The first row that is not before {@code name}. */
  private int first(String name) {
    int low = 0;
    int high = rows;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, name) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public List<String> names(Class<? extends Decl> kind, Arch arch) {
    int wanted = KINDS.indexOf(kind);
    List<String> names = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      if (kind(row) == wanted && isFor(row, arch)) {
        int start = number(row, 0);
        names.add(file.text().substring(start, start + number(row, 1)));
      }
    }
    return names;
  }

  private int number(int row, int column) {
    return table.getInt(HEADER + row * ROW + column * Integer.BYTES);
  }

  private int kind(int row) {
    return number(row, 4) & 0xff;
  }

  private boolean isFor(int row, Arch arch) {
    return (number(row, 4) >> 8 & 1 << arch.ordinal()) != 0;
  }

  private int compare(int row, String name) {
    int start = number(row, 0);
    int length = number(row, 1);
    for (int i = 0; i < length && i < name.length(); i++) {
      int difference = file.text().charAt(start + i) - name.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - name.length();
  }

  /** Programs are compiled on several threads, and all are to see the same declaration. */
  private synchronized Decl decl(int row) {
    Decl decl = made[row];
    if (decl == null) {
      decl = Parser.declaration(file, number(row, 2), number(row, 3));
      made[row] = decl;
    }
    return decl;
  }
}
