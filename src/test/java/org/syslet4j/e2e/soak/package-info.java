// SPDX-License-Identifier: Apache-2.0
/** Much of everything at once, for as long as one likes: nothing is lost, and nothing grows. */
@NullMarked
package org.syslet4j.e2e.soak;

import org.jspecify.annotations.NullMarked;
