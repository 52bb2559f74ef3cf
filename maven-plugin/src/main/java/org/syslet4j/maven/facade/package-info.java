// SPDX-License-Identifier: Apache-2.0
/**
 * A class for each file that has syslets: unit and images -> {@code Facade} -> source. What a
 * method does inside is written by {@code org.syslet4j.processor.method}, as in annotated
 * interfaces. Immutable values; one thread for each writer.
 */
@NullMarked
package org.syslet4j.maven.facade;

import org.jspecify.annotations.NullMarked;
