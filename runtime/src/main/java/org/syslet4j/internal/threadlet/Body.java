// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.internal.threadlet;

import org.jspecify.annotations.Nullable;

/** What a threadlet does. */
@FunctionalInterface
public interface Body {
  @Nullable Object run() throws Throwable;
}
