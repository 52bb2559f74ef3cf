// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.replay;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.syslet4j.compiler.builder.Call;
import org.syslet4j.compiler.builder.Constant;
import org.syslet4j.compiler.builder.Linux;
import org.syslet4j.compiler.builder.LinuxConstants;
import org.syslet4j.compiler.builder.LinuxStructs;
import org.syslet4j.compiler.builder.StructLiteral;
import org.syslet4j.compiler.builder.StructType;
import org.syslet4j.compiler.builder.StructVar;
import org.syslet4j.compiler.builder.Value;

/** What is generated from the prelude, by name; empty where it has none that takes these values. */
final class Factories {
  private Factories() {}

  static Optional<Constant> constant(String name) {
    return field(LinuxConstants.class, name).map(Constant.class::cast);
  }

  static Optional<StructType<?>> struct(String name) {
    return field(LinuxStructs.class, name).map(found -> (StructType<?>) found);
  }

  private static Optional<Object> field(Class<?> home, String name) {
    try {
      Field field = home.getField(name);
      return Optional.of(field.get(null));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  static Optional<Call<?>> call(String name, Value... args) {
    return method(Linux.class, name, (Object[]) args)
        .map(method -> (Call<?>) invoke(method, null, (Object[]) args));
  }

  static Optional<StructLiteral<?>> literal(String name) {
    return method(LinuxStructs.class, name).map(method -> (StructLiteral<?>) invoke(method, null));
  }

  /** Sets a field by its typed setter; false where there is none. */
  static boolean set(StructLiteral<?> literal, String field, Value value) {
    Optional<Method> setter = method(literal.getClass(), field, value);
    setter.ifPresent(method -> invoke(method, literal, value));
    return setter.isPresent();
  }

  static Optional<Value> get(StructVar struct, String field) {
    return struct.getClass() == StructVar.class
        ? Optional.empty()
        : method(struct.getClass(), field).map(method -> (Value) invoke(method, struct));
  }

  private static Optional<Method> method(Class<?> home, String name, Object... args) {
    return Arrays.stream(home.getMethods())
        .filter(method -> method.getDeclaringClass() == home && method.getName().equals(name))
        .filter(method -> takes(method, args))
        .findFirst();
  }

  private static boolean takes(Method method, Object... args) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != args.length) {
      return false;
    }
    for (int i = 0; i < args.length; i++) {
      if (!types[i].isInstance(args[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object invoke(Method method, @Nullable Object on, Object... args) {
    try {
      return method.invoke(on, args);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
