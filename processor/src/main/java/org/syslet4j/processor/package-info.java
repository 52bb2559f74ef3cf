// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor: declaration -> descriptor -> writer. {@link
 * org.syslet4j.processor.SysletsProcessor} finds the annotated interfaces, {@code InterfaceReader}
 * and {@code MethodReader} hold them to the rules and describe them, {@code BodyCompiler} makes
 * images of the bodies, the writers make sources of the descriptors; what a single method does is
 * the business of package {@code method}. One thread, javac's.
 */
@NullMarked
package org.syslet4j.processor;

import org.jspecify.annotations.NullMarked;
