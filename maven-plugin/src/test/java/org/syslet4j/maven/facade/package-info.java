// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.syslet4j.maven.facade;

import org.jspecify.annotations.NullMarked;
