// SPDX-License-Identifier: Apache-2.0
/**
 * What the classes that the annotation processor writes are made of. Public for them alone: call
 * their interfaces instead.
 */
@NullMarked
package org.syslet4j.generated;

import org.jspecify.annotations.NullMarked;
