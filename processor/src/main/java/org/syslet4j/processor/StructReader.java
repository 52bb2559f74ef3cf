// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.syslet4j.annotation.Default;
import org.syslet4j.annotation.Struct;
import org.syslet4j.processor.method.ParamForm;

/** Holds records to the rules for structs and describes them. */
final class StructReader {
  private static final Set<ParamForm> FORMS =
      EnumSet.of(
          ParamForm.LONG,
          ParamForm.INT,
          ParamForm.PATH,
          ParamForm.STRING,
          ParamForm.BUFFER,
          ParamForm.OWNED,
          ParamForm.FD);
  private static final String ALL =
      "long, int, Path, String, ByteBuffer, OwnedFd, @Fd int and records of these";

  private final Element home;
  private final Problems problems;
  private final Deque<TypeElement> around = new ArrayDeque<>();

  /**
   * Makes one.
   *
   * @param home where what is written can be named
   */
  StructReader(Element home, Problems problems) {
    this.home = home;
    this.problems = problems;
  }

  /**
   * The struct that a record stands for; empty when it can stand for none, which is told.
   *
   * @param at the parameter that has it
   */
  Optional<RecordStruct> read(TypeElement record, Element at) {
    String java = record.getSimpleName().toString();
    Optional<Annotations.Value> said = Annotations.value(record, Struct.class, "value");
    String name = said.map(Annotations.Value::text).orElse(java);
    String objection = objection(record, java, name);
    if (!objection.isEmpty()) {
      problems.error(at, objection);
      return Optional.empty();
    }
    around.push(record);
    List<RecordStruct.Field> fields = new ArrayList<>();
    boolean sound = true;
    for (RecordComponentElement component : JavaTypes.components(record)) {
      Optional<RecordStruct.Field> field = field(component, java, at);
      field.ifPresent(fields::add);
      sound &= field.isPresent();
    }
    around.pop();
    return sound
        ? Optional.of(new RecordStruct(java, name, said.isPresent(), fields))
        : Optional.empty();
  }

  private String objection(TypeElement record, String java, String name) {
    if (around.contains(record)) {
      return "record " + java + " holds itself, and a struct cannot: pass what is inside apart";
    }
    Optional<String> hidden = JavaTypes.hidden(record, home, "generated code cannot read it");
    if (hidden.isPresent()) {
      return "record " + java + hidden.get();
    }
    if (!record.getTypeParameters().isEmpty()) {
      return "record " + java + " has type parameters, and a struct has one set of types";
    }
    return JavaTypes.components(record).isEmpty()
        ? "record " + java + " has no components, and a struct has at least one field"
        : Words.objection(name);
  }

  private Optional<RecordStruct.Field> field(
      RecordComponentElement component, String record, Element at) {
    String name = component.getSimpleName().toString();
    String where = record + "." + name;
    String objection = Words.objection(name);
    if (objection.isEmpty() && Annotations.find(component, Default.class).isPresent()) {
      objection = where + " has a @Default, and fields of structs have none: remove it";
    }
    if (!objection.isEmpty()) {
      problems.error(at, objection);
      return Optional.empty();
    }
    Optional<TypeElement> inner = JavaTypes.record(component.asType());
    if (inner.isPresent()) {
      return read(inner.get(), at)
          .map(struct -> new RecordStruct.Field(name, ParamForm.RECORD, Optional.of(struct)));
    }
    Optional<ParamForm> form =
        JavaTypes.form(component, component.asType()).filter(FORMS::contains);
    if (form.isEmpty() && !Unfinished.isMissing(component.asType())) {
      problems.error(
          at, where + " is of type " + component.asType() + "; fields of structs can be " + ALL);
    }
    return form.map(plain -> new RecordStruct.Field(name, plain, Optional.empty()));
  }
}
