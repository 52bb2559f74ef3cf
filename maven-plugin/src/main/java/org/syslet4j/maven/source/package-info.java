// SPDX-License-Identifier: Apache-2.0
/** The files of a project that hold programs. Immutable values. */
@NullMarked
package org.syslet4j.maven.source;

import org.jspecify.annotations.NullMarked;
