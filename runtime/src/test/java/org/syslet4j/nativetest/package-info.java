// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the C programs of {@code src/test/native} under JUnit, so that they are counted with the
 * other tests. The programs themselves know nothing of Java: {@code make check} in {@code
 * src/main/native} runs them as well.
 */
package org.syslet4j.nativetest;
