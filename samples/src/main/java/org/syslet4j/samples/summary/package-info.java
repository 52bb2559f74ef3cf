// SPDX-License-Identifier: Apache-2.0
/**
 * Sums up a folder with tens of thousands of files, which are looked at and read in batches. A
 * summary is made by one thread; any number of threads may make some.
 */
@NullMarked
package org.syslet4j.samples.summary;

import org.jspecify.annotations.NullMarked;
