// SPDX-License-Identifier: Apache-2.0
/**
 * The kernel as a value: what the java engine asks instead of issuing a system call. A {@link
 * org.syslet4j.kernel.FakeKernel} runs chains in tests on any machine, {@link
 * org.syslet4j.kernel.Faults} make calls of a real or a fake one fail, and an {@link
 * org.syslet4j.kernel.AtomWatcher} sees each atom before and after it runs. Nothing here is fast.
 */
@NullMarked
package org.syslet4j.kernel;

import org.jspecify.annotations.NullMarked;
