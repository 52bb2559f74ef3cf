// SPDX-License-Identifier: Apache-2.0
/**
 * What users are told. Stages report {@link org.syslet4j.compiler.diag.Diagnostic}s to one {@link
 * org.syslet4j.compiler.diag.Diagnostics}; printers show them. No stage writes to a stream.
 */
@NullMarked
package org.syslet4j.compiler.diag;

import org.jspecify.annotations.NullMarked;
