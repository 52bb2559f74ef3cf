// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.pack;

/** Where an atom leads: another atom, or the end of the chain. */
sealed interface Target permits Node, Ended {}
