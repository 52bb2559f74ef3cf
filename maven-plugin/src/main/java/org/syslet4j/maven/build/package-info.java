// SPDX-License-Identifier: Apache-2.0
/**
 * From sources to files that are up to date: {@code Options} and sources are {@code Compiled} to
 * images, {@code Outputs} writes what changed and deletes what nothing makes any more, {@code
 * State} remembers it for the next build. One thread for each object.
 */
@NullMarked
package org.syslet4j.maven.build;

import org.jspecify.annotations.NullMarked;
