// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.syslet4j.image.Image;
import org.syslet4j.internal.memory.AddressSpace;
import org.syslet4j.internal.memory.Paths;
import org.syslet4j.internal.memory.SharedMemory;

/**
 * Structs in a row in native memory, laid out as a program declares them. Fill the rows, bind the
 * array, run, read the rows. Not for several threads at once, of which the last to write a field
 * wins; while a run that uses it is in flight, leave it alone. Fields inside a struct field are
 * called {@code outer.inner}, elements of an array field {@code name[0]}.
 *
 * <p>Closing gives the memory back as soon as no run uses it; so does becoming unreachable.
 */
public final class StructArray implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  /** Each is an entry of a table: no program needs as many. */
  private static final int MOST_FIELDS = 1 << 16;

  private final Image.StructLayout layout;
  private final int size;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private int buffers;
  private int paths;
  private final SharedMemory memory;
  private final ByteBuffer view;
  private final Cleaner.Cleanable cleanable;
  private volatile boolean closed;

  /** A field that is a number, a path or bytes; {@code index} counts the ones of its kind. */
  private record Field(String name, String type, int offset, int width, int index) {}

  StructArray(
      AddressSpace space, Image.StructLayout layout, List<Image.StructLayout> structs, int size) {
    if (size < 0 || (long) size * layout.size() > 1 << 30) {
      throw new IllegalArgumentException(
          size + " structs " + layout.name() + " of " + layout.size() + " bytes; at most 1 GiB");
    }
    this.layout = layout;
    this.size = size;
    flatten("", 0, layout, structs);
    memory = new SharedMemory(space, size * layout.size(), size * buffers, size * paths);
    view = memory.rows();
    cleanable = CLEANER.register(this, memory::close);
  }

  private void flatten(
      String prefix, int base, Image.StructLayout struct, List<Image.StructLayout> structs) {
    for (Image.StructField field : struct.fields()) {
      int width = field.size() / field.count();
      for (int i = 0; i < field.count(); i++) {
        String name = prefix + field.name() + (field.count() == 1 ? "" : "[" + i + "]");
        int offset = base + field.offset() + i * width;
        structs.stream()
            .filter(inner -> inner.name().equals(field.type()))
            .findFirst()
            .ifPresentOrElse(
                inner -> flatten(name + ".", offset, inner, structs),
                () -> leaf(name, field.type(), offset, width));
      }
    }
  }

  private void leaf(String name, String type, int offset, int width) {
    int index = type.equals("bytes") ? buffers++ : type.equals("path") ? paths++ : 0;
    fields.put(name, new Field(name, type, offset, width, index));
    if (fields.size() > MOST_FIELDS) {
      throw new IllegalArgumentException(
          "struct " + layout.name() + " has more than " + MOST_FIELDS + " fields and elements");
    }
  }

  Image.StructLayout layout() {
    return layout;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /**
   * A view of row {@code index}, from 0.
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Row row(int index) {
    return new Row(Objects.checkIndex(index, size));
  }

  /**
   * All rows as records, whose components have the names of fields; see {@link Row#as}.
   *
   * @throws IllegalArgumentException if a component is no field, or of another type
   */
  public <R extends Record> List<R> as(Class<R> type) {
    List<R> records = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      records.add(row(i).as(type));
    }
    return records;
  }

  /**
   * Sets row after row.
   *
   * @throws IllegalArgumentException if there are not as many as rows
   */
  StructArray fill(List<? extends Record> records) {
    if (records.size() != size) {
      throw new IllegalArgumentException(records.size() + " records for " + size + " rows");
    }
    int index = 0;
    for (Record record : records) {
      Objects.requireNonNull(record, "a record");
      row(index++).set(record);
    }
    return this;
  }

  long address() {
    return memory.address();
  }

  long bytes() {
    return (long) size * layout.size();
  }

  /** For the instance of a run. */
  SharedMemory pin() {
    memory.pin();
    return memory;
  }

  /** Gives the memory back as soon as no run uses it. Again: nothing. */
  @Override
  public void close() {
    synchronized (memory) { // nobody is in the middle of a row
      closed = true;
    }
    cleanable.clean();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the struct array is closed");
    }
  }

  private Field field(String name) {
    requireOpen();
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(
          "struct "
              + layout.name()
              + " has no field '"
              + name
              + "'; it has "
              + String.join(", ", fields.keySet()));
    }
    return field;
  }

  /** One row. Setters answer the row, so that calls can be chained. */
  public final class Row {
    private final int index;

    private Row(int index) {
      this.index = index;
    }

    private int at(Field field) {
      return index * layout.size() + field.offset;
    }

    /**
     * Sets a number; a narrow field takes its low bits.
     *
     * @throws IllegalArgumentException if the field is a path or bytes, or too narrow for the value
     */
    public Row set(String name, long value) {
      Field field = field(name);
      requireNumber(field, "a number");
      if (field.type.equals("pointer")) {
        throw mistyped(field, "a number, which may point anywhere");
      }
      int bits = 8 * field.width;
      if (bits < 64 && value >> bits != 0 && value >> bits - 1 != -1) {
        throw new IllegalArgumentException(
            layout.name() + "." + name + " has " + bits + " bits, too few for " + value);
      }
      boolean big = field.type.startsWith("be");
      synchronized (memory) {
        requireOpen();
        for (int i = 0; i < field.width; i++) {
          boolean lowFirst = (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) != big;
          int shift = 8 * (lowFirst ? i : field.width - 1 - i);
          view.put(at(field) + i, (byte) (value >> shift));
        }
      }
      return stillReachable();
    }

    /** Else the memory could be given back while its last use is going on. */
    private Row stillReachable() {
      Reference.reachabilityFence(StructArray.this);
      return this;
    }

    private void requireNumber(Field field, String given) {
      if (field.type.equals("path") || field.type.equals("bytes")) {
        throw mistyped(field, given);
      }
    }

    private IllegalArgumentException mistyped(Field field, String given) {
      return new IllegalArgumentException(
          layout.name() + "." + field.name + " is " + field.type + " and was given " + given);
    }

    /** Sets a path; the text is copied, in place of the one before if no run reads that. */
    public Row set(String name, String path) {
      Field field = field(name);
      if (!field.type.equals("path")) {
        throw mistyped(field, "a path");
      }
      byte[] bytes = Paths.encode(path, () -> layout.name() + "." + name);
      synchronized (memory) {
        requireOpen();
        view.putLong(at(field), memory.store(index * paths + field.index, bytes));
      }
      return stillReachable();
    }

    /** Sets a path. */
    public Row set(String name, Path path) {
      return set(name, Paths.text(path, () -> layout.name() + "." + name));
    }

    /**
     * Sets bytes: the buffer from its position to its limit, without a copy. The array keeps the
     * buffer reachable.
     *
     * @throws IllegalArgumentException if it is no direct buffer
     */
    public Row set(String name, ByteBuffer direct) {
      Field field = field(name);
      if (!field.type.equals("bytes")) {
        throw mistyped(field, "bytes");
      }
      if (!direct.isDirect() || direct.isReadOnly()) {
        throw new IllegalArgumentException(
            layout.name()
                + "."
                + name
                + " takes a writable direct buffer (ByteBuffer.allocateDirect): it is not copied");
      }
      long address = memory.space().addressOf(direct) + direct.position();
      int length = direct.remaining();
      synchronized (memory) {
        requireOpen();
        memory.keep(index * buffers + field.index, direct, address, length);
        view.putLong(at(field), address);
        view.putLong(at(field) + 8, length);
      }
      return stillReachable();
    }

    /** Sets a descriptor, which the caller keeps open until the run has ended. */
    public Row set(String name, OwnedFd fd) {
      Field field = field(name);
      if (!field.type.equals("fd")) {
        throw mistyped(field, "a descriptor");
      }
      return set(name, (long) fd.value());
    }

    /**
     * Sets the fields that the record has components of. A component is a number ({@code long},
     * {@code int}, {@code short}, {@code byte}), a {@code String} or {@code Path} for a path, a
     * direct {@code ByteBuffer} for bytes, an {@link OwnedFd}, a record for a struct in the struct,
     * or an array for an array: what it leaves of that is zero.
     *
     * @throws IllegalArgumentException if a component is no field, or does not fit
     */
    public Row set(Record values) {
      StructRecords.write(this, "", Objects.requireNonNull(values, "values"));
      return this;
    }

    /**
     * The row as a record of the fields that have components; those are numbers, records and arrays
     * of both. Paths and bytes are only set.
     *
     * @throws IllegalArgumentException if a component is no field, or of another type
     * @throws IllegalStateException if a number is too large for its component
     */
    public <R extends Record> R as(Class<R> type) {
      return StructRecords.read(this, "", type);
    }

    String where(String name) {
      return layout.name() + "." + name;
    }

    int width(String name) {
      return field(name).width;
    }

    void requireStruct(String name) {
      if (fields.keySet().stream().noneMatch(known -> known.startsWith(name + "."))) {
        throw new IllegalArgumentException(
            where(name) + " is no struct; fields are " + String.join(", ", fields.keySet()));
      }
    }

    /** How many elements an array field has; 1 for a field that is none. */
    int elements(String name) {
      requireOpen();
      int count = 0;
      while (is(name + "[" + count + "]")) {
        count++;
      }
      if (count == 0 && !is(name)) {
        field(name); // throws
      }
      return Math.max(1, count);
    }

    private boolean is(String name) {
      return fields.containsKey(name)
          || fields.keySet().stream().anyMatch(known -> known.startsWith(name + "."));
    }

    /** How the element is called; one that is alone has the name of its field. */
    String element(String name, int index) {
      return is(name + "[0]") ? name + "[" + index + "]" : name;
    }

    /** A number, path or bytes, or all in a struct. */
    void zero(String name) {
      synchronized (memory) {
        requireOpen();
        for (Field field : fields.values()) {
          if (field.name.equals(name) || field.name.startsWith(name + ".")) {
            for (int i = 0; i < field.width; i++) {
              view.put(at(field) + i, (byte) 0);
            }
          }
        }
      }
      stillReachable();
    }

    /**
     * A number: {@code s8 s16 s32}, {@code fd} and {@code long} with their sign, the others
     * without.
     */
    public long getLong(String name) {
      Field field = field(name);
      requireNumber(field, "asked for as a number");
      boolean big = field.type.startsWith("be");
      long value = 0;
      synchronized (memory) {
        requireOpen();
        for (int i = 0; i < field.width; i++) {
          boolean lowFirst = (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) != big;
          int shift = 8 * (lowFirst ? i : field.width - 1 - i);
          value |= (view.get(at(field) + i) & 0xffL) << shift;
        }
      }
      stillReachable();
      boolean signed = field.type.startsWith("s") || field.type.equals("fd");
      int unused = 64 - 8 * field.width;
      return signed ? value << unused >> unused : value;
    }
  }
}
