// SPDX-License-Identifier: Apache-2.0
/**
 * The java engine: a slow interpreter of atoms, the oracle that libsyslet's engines are held
 * against. {@link org.syslet4j.internal.interpreter.Chain} is the loop, {@link
 * org.syslet4j.internal.interpreter.JavaOps} the engine around it, a {@link
 * org.syslet4j.internal.interpreter.Host} what it stands on. A chain is run by one thread at a
 * time.
 */
@NullMarked
package org.syslet4j.internal.interpreter;

import org.jspecify.annotations.NullMarked;
