// SPDX-License-Identifier: Apache-2.0
/**
 * Source text and places in it. The first stage: everything a user can be told about is a {@link
 * org.syslet4j.compiler.source.Span} of a {@link org.syslet4j.compiler.source.SourceFile}.
 * Immutable, free of threads.
 */
@NullMarked
package org.syslet4j.compiler.source;

import org.jspecify.annotations.NullMarked;
