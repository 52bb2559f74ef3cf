// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.syslet4j.maven.build;

import org.jspecify.annotations.NullMarked;
