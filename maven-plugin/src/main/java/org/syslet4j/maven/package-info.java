// SPDX-License-Identifier: Apache-2.0
/**
 * The Maven plugin: each goal says what it is told and in which order things happen; {@code source}
 * finds files, {@code build} compiles them and keeps what was made up to date, {@code facade}
 * writes the classes. Only this package knows Maven. Goals share nothing: modules may build in
 * parallel.
 */
@NullMarked
package org.syslet4j.maven;

import org.jspecify.annotations.NullMarked;
