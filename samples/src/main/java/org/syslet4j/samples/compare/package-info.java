// SPDX-License-Identifier: Apache-2.0
/**
 * How samples are compared with plain Java: contenders take turns in one process, because absolute
 * times drift within minutes. One thread.
 */
@NullMarked
package org.syslet4j.samples.compare;

import org.jspecify.annotations.NullMarked;
