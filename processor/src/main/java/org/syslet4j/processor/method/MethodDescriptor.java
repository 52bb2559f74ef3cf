// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.processor.method;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;
import org.syslet4j.image.Bundle;

/**
 * What is to be written for a method.
 *
 * @param signature all but the statements
 * @param name of the field that holds the program
 * @param syslet its name with its package
 * @param declares whether it may throw a SysletException
 * @param chain empty when something about it is wrong: then it throws
 */
public record MethodDescriptor(
    MethodSpec.Builder signature,
    String name,
    String syslet,
    boolean declares,
    Optional<Runnable> chain) {

  /**
   * What a method that can run consists of.
   *
   * @param params the method's, by name
   * @param arguments what is bound
   */
  public record Runnable(
      List<String> params, List<Argument> arguments, ReturnShape returns, Bundle images) {
    public Runnable {
      params = List.copyOf(params);
      arguments = List.copyOf(arguments);
    }
  }
}
