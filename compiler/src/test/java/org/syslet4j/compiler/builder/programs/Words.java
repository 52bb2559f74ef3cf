// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.compiler.builder.programs;

import org.syslet4j.compiler.builder.Block;
import org.syslet4j.compiler.builder.BuilderHelper;
import org.syslet4j.compiler.builder.LongVar;

/** A library's own words on top of the builder. */
@BuilderHelper
final class Words {
  private Words() {}

  static void twice(Block block, LongVar variable) {
    block.ifThen(variable.gt(0), then -> Inner.doubled(then, variable));
  }

  private static final class Inner {
    static void doubled(Block block, LongVar variable) {
      block.set(variable, variable.times(2));
    }
  }
}
