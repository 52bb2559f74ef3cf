// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.syslet4j.SysletRuntime;

/** A golden interface, compiled: calls what was written by reflection, for it exists here alone. */
final class Called {
  private final Compiled compiled;
  private final String name;

  /** The interface {@code demo.name} of {@code golden/name.java}. */
  Called(String name) {
    this.name = name;
    Path file = Path.of("src/test/resources/golden").resolve(name + ".java");
    try {
      this.compiled =
          Compiled.of(
              List.of(), JavaFileObjects.forSourceString("demo." + name, Files.readString(file)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    if (!compiled.messages().isEmpty()) {
      throw new AssertionError(compiled.messages().toString());
    }
  }

  Object create(SysletRuntime runtime) throws Exception {
    Method create =
        compiled.load("demo." + name + "Syslets").getDeclaredMethod("create", SysletRuntime.class);
    create.setAccessible(true);
    return create.invoke(null, runtime);
  }

  /** One of the record {@code type} that is nested in the interface that {@code of} implements. */
  static Object record(Object of, String type, Object... values) throws Exception {
    Class<?> nested =
        Class.forName(
            of.getClass().getInterfaces()[0].getName() + "$" + type,
            true,
            of.getClass().getClassLoader());
    Constructor<?> constructor = nested.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  static Object call(Object target, String method, Object... args) throws Exception {
    for (Method candidate : target.getClass().getMethods()) {
      if (candidate.getName().equals(method)) {
        candidate.setAccessible(true);
        try {
          return candidate.invoke(target, args);
        } catch (InvocationTargetException e) {
          if (e.getCause() instanceof Exception cause) {
            throw cause;
          }
          throw e;
        }
      }
    }
    throw new AssertionError("there is no method " + method);
  }
}
