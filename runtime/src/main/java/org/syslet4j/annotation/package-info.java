// SPDX-License-Identifier: Apache-2.0
/**
 * Annotations that turn an interface into chains of system calls. The processor, an artifact of its
 * own that is needed at build time only, reads them; nothing reads them at run time.
 */
@NullMarked
package org.syslet4j.annotation;

import org.jspecify.annotations.NullMarked;
