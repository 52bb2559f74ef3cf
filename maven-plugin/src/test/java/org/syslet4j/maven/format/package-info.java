// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.syslet4j.maven.format;

import org.jspecify.annotations.NullMarked;
