// SPDX-License-Identifier: Apache-2.0
package org.syslet4j;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.syslet4j.management.SysletRuntimeMXBean;

/** A runtime as an MBean. Linked only where somebody asked for one. */
final class RuntimeBean implements SysletRuntimeMXBean {
  private static final AtomicLong IDS = new AtomicLong();

  private final SysletRuntime runtime;

  private RuntimeBean(SysletRuntime runtime) {
    this.runtime = runtime;
  }

  /** Registers it; what is returned takes it away again. */
  static AutoCloseable register(SysletRuntime runtime) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    RuntimeBean bean = new RuntimeBean(runtime);
    while (true) {
      try {
        ObjectName name = new ObjectName("org.syslet4j:type=Runtime,id=" + IDS.incrementAndGet());
        server.registerMBean(bean, name);
        return () -> server.unregisterMBean(name);
      } catch (InstanceAlreadyExistsException e) {
        // The same library under another class loader has that number: the next one.
      } catch (JMException e) {
        throw new IllegalStateException("the MBean of the runtime: " + e.getMessage(), e);
      }
    }
  }

  /** Takes it away, unless somebody has done so already. */
  static void unregister(AutoCloseable registered) {
    try {
      registered.close();
    } catch (Exception e) {
      // It is gone, which is what was wanted.
    }
  }

  @Override
  public String getEngine() {
    return runtime.describe();
  }

  @Override
  public long getSubmitted() {
    return runtime.stats().submitted();
  }

  @Override
  public long getCompleted() {
    return runtime.stats().completed();
  }

  @Override
  public long getCompletedInline() {
    return runtime.stats().completedInline();
  }

  @Override
  public long getWentAsync() {
    return runtime.stats().wentAsync();
  }

  @Override
  public long getFailed() {
    return runtime.stats().failed();
  }

  @Override
  public long getCancelled() {
    return runtime.stats().cancelled();
  }

  @Override
  public long getTimedOut() {
    return runtime.stats().timedOut();
  }

  @Override
  public long getRefused() {
    return runtime.stats().refused();
  }

  @Override
  public long getInFlight() {
    return runtime.stats().inFlight();
  }

  @Override
  public long getAtoms() {
    return runtime.stats().atoms();
  }

  @Override
  public long getParked() {
    return runtime.stats().parked();
  }

  @Override
  public long getWorkers() {
    return runtime.stats().workers();
  }

  @Override
  public long getInstances() {
    return runtime.stats().instances();
  }

  @Override
  public long getNativeBytes() {
    return runtime.stats().nativeBytes();
  }
}
