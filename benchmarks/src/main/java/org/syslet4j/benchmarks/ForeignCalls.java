// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * open, read and close of libc through the Foreign Function and Memory API of Java 22, in its
 * cheapest form: addresses as numbers, errno not captured, no transition of the thread's state left
 * out, because these calls may block. Looked up by name, as this is compiled for Java 17; the calls
 * are by constant method handles, as they would be in code for Java 22.
 */
final class ForeignCalls {
  private static final String PACKAGE = "java.lang.foreign.";
  private static final MethodHandle OPEN = handle("open", "JAVA_INT", "JAVA_LONG", "JAVA_INT");
  private static final MethodHandle READ =
      handle("read", "JAVA_LONG", "JAVA_INT", "JAVA_LONG", "JAVA_LONG");
  private static final MethodHandle CLOSE = handle("close", "JAVA_INT", "JAVA_INT");

  private ForeignCalls() {}

  /** The bytes of a file, at most {@code size}, at {@code address}; negative is a failure. */
  static long readFile(long path, int flags, long address, long size) throws Exception {
    try {
      int descriptor = (int) OPEN.invokeExact(path, flags);
      long read = (long) READ.invokeExact(descriptor, address, size);
      int closed = (int) CLOSE.invokeExact(descriptor);
      return closed == 0 ? read : closed;
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static MethodHandle handle(String function, String result, String... parameters) {
    try {
      Class<?> linkers = Class.forName(PACKAGE + "Linker");
      Class<?> lookups = Class.forName(PACKAGE + "SymbolLookup");
      Class<?> layouts = Class.forName(PACKAGE + "ValueLayout");
      Class<?> layout = Class.forName(PACKAGE + "MemoryLayout");
      Class<?> descriptors = Class.forName(PACKAGE + "FunctionDescriptor");
      Class<?> options = Class.forName(PACKAGE + "Linker$Option").arrayType();
      Object linker = linkers.getMethod("nativeLinker").invoke(null);
      Object lookup = linkers.getMethod("defaultLookup").invoke(linker);
      Optional<?> symbol =
          (Optional<?>) lookups.getMethod("find", String.class).invoke(lookup, function);
      Object arguments = Array.newInstance(layout, parameters.length);
      for (int i = 0; i < parameters.length; i++) {
        Array.set(arguments, i, layouts.getField(parameters[i]).get(null));
      }
      Object descriptor =
          descriptors
              .getMethod("of", layout, layout.arrayType())
              .invoke(null, layouts.getField(result).get(null), arguments);
      Method downcall =
          linkers.getMethod(
              "downcallHandle", Class.forName(PACKAGE + "MemorySegment"), descriptors, options);
      return (MethodHandle)
          downcall.invoke(
              linker,
              symbol.orElseThrow(),
              descriptor,
              Array.newInstance(options.componentType(), 0));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("needs the Foreign Function API of Java 22", e);
    }
  }
}
