// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.abi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.syslet4j.abi.ArgumentMemory.Count;
import org.syslet4j.abi.ArgumentMemory.Span;
import org.syslet4j.abi.CallTable.Direction;

/**
 * How far the kernel may reach from each argument of a system call: what {@link ArgumentMemory} and
 * {@link StructLayouts} say of it, where that is certain.
 */
public final class Extents {
  /** The extents of the calls in the tables that this library carries. */
  public static final Extents LINUX = new Extents();

  private static final Set<String> ADDRESSES = Set.of("path", "bytes", "pointer");

  private final Map<String, List<Extent>> known = new ConcurrentHashMap<>();

  private Extents() {}

  /** One for each parameter of the call. */
  public List<Extent> of(CallTable.Call call) {
    return known.computeIfAbsent(call.name(), name -> all(call));
  }

  private static List<Extent> all(CallTable.Call call) {
    List<Extent> extents = new ArrayList<>();
    for (int i = 0; i < call.params().size(); i++) {
      extents.add(
          switch (call.params().get(i).type()) {
            case "long", "fd" -> Extent.NUMBER;
            case "path" -> Extent.PATH;
            case "any" -> Extent.EITHER;
            default -> memory(call, i);
          });
    }
    return List.copyOf(extents);
  }

  private static Extent memory(CallTable.Call call, int index) {
    Optional<Span> pointee = ArgumentMemory.LINUX.of(call.name(), index);
    if (pointee.isEmpty() || holdsAddresses(pointee.get().element())) {
      return Extent.UNKNOWN;
    }
    Span span = pointee.get();
    if (span.count() != Count.FIXED) {
      return bytes(span.value(), span.element(), 1);
    }
    // nfds says how many bits of an fd_set are used
    boolean bits = span.element().equals("fd_set");
    // the kernel fills up as much as the caller says
    boolean filled =
        call.params().get(index).direction() != Direction.IN
            && call.params().stream().anyMatch(param -> param.name().equals("size"));
    return bits || filled ? Extent.UNKNOWN : bytes(-1, span.element(), span.value());
  }

  private static Extent bytes(int counts, String element, int elements) {
    return new Extent.Bytes(
        counts, elements * size(Arch.X86_64, element), elements * size(Arch.AARCH64, element));
  }

  /** That of the other architecture where this one lacks the struct, and so the call. */
  private static long size(Arch arch, String element) {
    Arch other = arch == Arch.X86_64 ? Arch.AARCH64 : Arch.X86_64;
    return StructLayouts.LINUX
        .size(arch, element)
        .or(() -> StructLayouts.LINUX.size(other, element))
        .orElseThrow();
  }

  private static boolean holdsAddresses(String type) {
    return ADDRESSES.contains(type)
        || StructLayouts.LINUX.named(Arch.X86_64, type).stream()
            .flatMap(struct -> struct.fields().stream())
            .anyMatch(field -> holdsAddresses(field.type()));
  }
}
