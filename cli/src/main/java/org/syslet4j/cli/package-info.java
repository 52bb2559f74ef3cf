// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code syslet} command. {@link org.syslet4j.cli.Main} starts it; {@link org.syslet4j.cli.Cli}
 * runs it inside another program, such as a test. Each command is one class; what goes wrong for
 * the user is a {@link org.syslet4j.cli.Problem} with its exit status. Only {@code run} and {@code
 * info} load native code. One thread.
 */
@NullMarked
package org.syslet4j.cli;

import org.jspecify.annotations.NullMarked;
