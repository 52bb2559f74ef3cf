// SPDX-License-Identifier: Apache-2.0
/** What management tools see of a runtime that was built with {@code jmx(true)}. */
@NullMarked
package org.syslet4j.management;

import org.jspecify.annotations.NullMarked;
