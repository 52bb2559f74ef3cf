// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;
import org.syslet4j.image.Bundle;

/**
 * What is to be written for a method.
 *
 * @param signature overrides the method; without statements
 * @param name of the method
 * @param syslet its name with its package
 * @param declares whether it may throw a SysletException
 * @param chain empty when something about it is wrong: then it throws
 */
record MethodDescriptor(
    MethodSpec.Builder signature,
    String name,
    String syslet,
    boolean declares,
    Optional<Runnable> chain) {

  /** What a method that can run consists of. */
  record Runnable(List<Parameter> params, ReturnShape returns, Bundle images) {
    Runnable {
      params = List.copyOf(params);
    }
  }

  /** A parameter, in the order of the declaration. */
  record Parameter(String name, ParamForm form) {}
}
