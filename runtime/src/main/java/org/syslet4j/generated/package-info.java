// SPDX-License-Identifier: Apache-2.0
/**
 * What the classes that the annotation processor and the Maven plugin write are made of. Public for
 * them alone: call those instead.
 */
@NullMarked
package org.syslet4j.generated;

import org.jspecify.annotations.NullMarked;
