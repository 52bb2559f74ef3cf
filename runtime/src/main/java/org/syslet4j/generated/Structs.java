// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.syslet4j.StructArray;

/**
 * The structs of one call, filled from records. Closed when the runs were started, it gives the
 * memory back as soon as they have ended. One thread.
 */
public final class Structs implements AutoCloseable {
  private final LazyProgram program;
  private final List<StructArray> arrays = new ArrayList<>();

  /** None yet, for parameters of that program. */
  public Structs(LazyProgram program) {
    this.program = Objects.requireNonNull(program, "program");
  }

  /** The struct of a parameter that takes one. */
  public <T> StructArray one(String parameter, T value, BiConsumer<StructArray.Row, T> fill) {
    StructArray array = array(parameter, 1);
    fill.accept(array.row(0), given(value, parameter));
    return array;
  }

  /** The structs of a parameter that takes several, one for each value. */
  public <T> StructArray all(
      String parameter, List<? extends T> values, BiConsumer<StructArray.Row, T> fill) {
    List<T> given = new ArrayList<>(given(values, parameter));
    StructArray array = array(parameter, given.size());
    for (int i = 0; i < given.size(); i++) {
      T value = given.get(i);
      StructArray.Row row = array.row(i);
      Told.of("element " + i + " of '" + parameter + "'", () -> fill.accept(row, given(value, "")));
    }
    return array;
  }

  private StructArray array(String parameter, int rows) {
    StructArray array = program.structArray(parameter, rows);
    arrays.add(array);
    return array;
  }

  private static <T> T given(T value, String parameter) {
    return Objects.requireNonNull(
        value, () -> parameter.isEmpty() ? "it is null" : "parameter '" + parameter + "' is null");
  }

  @Override
  public void close() {
    arrays.forEach(StructArray::close);
  }
}
