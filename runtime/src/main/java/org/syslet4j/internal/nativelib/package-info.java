// SPDX-License-Identifier: Apache-2.0
/**
 * libsyslet as Java sees it: JNA direct mapping, loading, the layout check at load time and the one
 * check of return codes. Everything else of the runtime reaches native code through here. All of it
 * may be used from any thread; {@code exec} is the hot path.
 */
@NullMarked
package org.syslet4j.internal.nativelib;

import org.jspecify.annotations.NullMarked;
