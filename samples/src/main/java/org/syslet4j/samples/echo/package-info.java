// SPDX-License-Identifier: Apache-2.0
/** A TCP server that is one chain. */
@NullMarked
package org.syslet4j.samples.echo;

import org.jspecify.annotations.NullMarked;
