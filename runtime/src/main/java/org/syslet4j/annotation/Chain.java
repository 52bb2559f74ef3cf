// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is a chain of system calls. Either the chain's statements stand here, and the
 * method is the syslet's header: its name, and its parameters in their order. Or it is a syslet of
 * a file, whose parameters the method's are bound to by their names.
 *
 * <table>
 * <caption>Java and the language</caption>
 * <tr><th>Java</th><th>syslet</th></tr>
 * <tr><td>{@code long}, {@code int}, {@code Long}, {@code Integer}</td><td>{@code long}</td></tr>
 * <tr><td>{@code Path}, {@code String}</td><td>{@code path}</td></tr>
 * <tr><td>{@code ByteBuffer}, {@code byte[]}</td><td>{@code bytes}</td></tr>
 * <tr><td>{@code OwnedFd}, {@link Fd @Fd} {@code int}</td><td>{@code fd}</td></tr>
 * <tr><td>a record, a {@code List} of records</td><td>a struct, structs in a row</td></tr>
 * </table>
 *
 * <p>It returns {@code void}, {@code long}, {@code int}, {@code OwnedFd} or, for several results, a
 * record whose components are of these types and bear the results' names; a {@code
 * CompletableFuture} of one of them (of {@code Void} for nothing) makes the method return without
 * waiting.
 *
 * <p>A method that returns a {@code List} of them runs the chain once for each element of its
 * {@code List} parameters, in one crossing into native code: an element is one argument, or a
 * record of several. {@code CompletableFuture<List<T>>} and {@code List<CompletableFuture<T>>} do
 * not wait.
 *
 * <p>A failing chain throws {@code SysletException}, an {@code IOException}, if the method declares
 * it or a supertype; otherwise {@code java.io.UncheckedIOException} with it as the cause. A future
 * completes with the {@code SysletException}. Cancelling such a future closes descriptors that the
 * chain returns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Chain {
  /** The statements of the body, without header and braces; in place of {@link #file}. */
  String value() default "";

  /**
   * The file that holds the syslet, in place of {@link #value}: {@code copy.syslet} is looked for
   * in the folder of the interface's package and then at the root, {@code /copy.syslet} at the root
   * alone, of the folders that the option {@code -Asyslet.sources} names, the source path, the
   * classes that are being compiled and the class path.
   */
  String file() default "";

  /** The syslet's name in {@link #file}; the method's own unless given. */
  String syslet() default "";
}
