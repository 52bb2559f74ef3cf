// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The components of a class of records, and how to make one; looked up once for each class. */
final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Class<?> type;
  private final List<Part> parts = new ArrayList<>();
  private final MethodHandle make;

  /**
   * A component.
   *
   * @param get from an Object to an Object
   */
  record Part(String name, Class<?> type, MethodHandle get) {
    Object of(Record record) {
      try {
        return get.invokeExact((Object) record);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("the accessor " + name + "() failed", e);
      }
    }
  }

  private RecordShape(Class<?> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type.getName() + " is no record");
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      for (RecordComponent component : components) {
        Method accessor = open(component.getAccessor());
        parts.add(
            new Part(
                component.getName(),
                component.getType(),
                lookup
                    .unreflect(accessor)
                    .asType(MethodType.methodType(Object.class, Object.class))));
      }
      Constructor<?> constructor = open(type.getDeclaredConstructor(types));
      make =
          lookup
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e); // each record has them, and they were made accessible
    }
  }

  private <T extends AccessibleObject> T open(T member) {
    try {
      member.setAccessible(true);
      return member;
    } catch (InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          "record "
              + type.getName()
              + " is hidden in its module: make it public and export its package, or open that to"
              + " org.syslet4j.runtime",
          e);
    }
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  List<Part> parts() {
    return parts;
  }

  /** A record of these values, whose types fit. */
  Object make(Object[] values) {
    try {
      return make.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the constructor of " + type.getName() + " failed", e);
    }
  }
}
