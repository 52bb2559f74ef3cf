// SPDX-License-Identifier: Apache-2.0
/** Sources in the one style of the language. Immutable values. */
@NullMarked
package org.syslet4j.maven.format;

import org.jspecify.annotations.NullMarked;
