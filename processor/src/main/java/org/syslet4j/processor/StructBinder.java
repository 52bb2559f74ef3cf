// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.syslet4j.image.Image;
import org.syslet4j.processor.method.StructShape;

/** Holds the components of a record against the fields of its struct. */
final class StructBinder {
  private final Image image;
  private final Param param;
  private final Problems problems;
  private final List<StructShape.Field> fields = new ArrayList<>();
  private boolean sound = true;

  private StructBinder(Image image, Param param, Problems problems) {
    this.image = image;
    this.param = param;
    this.problems = problems;
  }

  /** How the structs of a parameter are filled; empty when they cannot be, which is told. */
  static Optional<StructShape> bind(
      Image image, Image.Param target, Param param, Problems problems) {
    StructBinder binder = new StructBinder(image, param, problems);
    binder.bind(param.struct().orElseThrow(), target.struct(), List.of(), List.of());
    return binder.sound
        ? Optional.of(new StructShape(target.name(), binder.fields))
        : Optional.empty();
  }

  private void bind(RecordStruct record, String name, List<String> path, List<String> names) {
    Image.StructLayout struct =
        image.structs().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow();
    for (RecordStruct.Field component : record.fields()) {
      struct.fields().stream()
          .filter(field -> means(component.name(), field, struct))
          .findFirst()
          .ifPresentOrElse(
              field -> bind(record, component, struct, field, path, names),
              () -> wrong(record, component, "no field of " + describe(struct)));
    }
    for (Image.StructField field : struct.fields()) {
      boolean given = record.fields().stream().anyMatch(c -> means(c.name(), field, struct));
      if (!given && isNeeded(field)) {
        sound = false;
        problems.error(
            param.at(),
            "record "
                + record.record()
                + " lacks "
                + text(field)
                + " of struct "
                + name
                + "; only numbers may be left out, which are 0 then");
      }
    }
  }

  private static boolean means(String name, Image.StructField field, Image.StructLayout struct) {
    List<String> all = struct.fields().stream().map(Image.StructField::name).toList();
    return Spelling.means(name, field.name(), all);
  }

  /** What 0 would be a wrong value for. */
  private static boolean isNeeded(Image.StructField field) {
    return field.type().equals("path") || field.type().equals("bytes") || field.type().equals("fd");
  }

  private void bind(
      RecordStruct record,
      RecordStruct.Field component,
      Image.StructLayout struct,
      Image.StructField field,
      List<String> path,
      List<String> names) {
    List<String> here = new ArrayList<>(path);
    here.add(component.name());
    List<String> named = new ArrayList<>(names);
    named.add(field.name());
    boolean nested = image.structs().stream().anyMatch(s -> s.name().equals(field.type()));
    if (field.count() != 1) {
      wrong(record, component, "an array in " + describe(struct) + ", which no component can be");
    } else if (nested != component.nested().isPresent() || !nested && !fits(field, component)) {
      wrong(record, component, text(field) + " in struct " + struct.name());
    } else if (component.nested().isPresent()) {
      bind(component.nested().get(), field.type(), here, named);
    } else {
      fields.add(new StructShape.Field(here, named, component.form()));
    }
  }

  private static boolean fits(Image.StructField field, RecordStruct.Field component) {
    String type = component.form().type();
    boolean special =
        field.type().equals("path")
            || field.type().equals("bytes")
            || field.type().equals("fd")
            || field.type().equals("pointer");
    return special ? field.type().equals(type) : type.equals("long");
  }

  private void wrong(RecordStruct record, RecordStruct.Field component, String what) {
    sound = false;
    String type = component.nested().map(RecordStruct::record).orElseGet(component.form()::java);
    problems.error(
        param.at(),
        record.record() + "." + component.name() + " is of type " + type + ", and it is " + what);
  }

  private static String text(Image.StructField field) {
    return Spelling.text(field.name())
        + ": "
        + field.type()
        + (field.count() == 1 ? "" : "[" + field.count() + "]");
  }

  private static String describe(Image.StructLayout struct) {
    return "struct "
        + struct.name()
        + ", which has "
        + String.join(", ", struct.fields().stream().map(StructBinder::text).toList());
  }
}
