// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

/**
 * What a cancelled run does.
 *
 * @param alone whether {@code first} is all of it, wherever it leads
 */
record CleanUp(Node first, boolean alone) {}
