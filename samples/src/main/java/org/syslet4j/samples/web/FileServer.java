// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.syslet4j.OwnedFd;
import org.syslet4j.Program;
import org.syslet4j.SysletResult;
import org.syslet4j.SysletRuntime;
import org.syslet4j.samples.Scripts;

/**
 * Serves the files of a folder over HTTP/1.1: GET and HEAD, with one chain for each connection. A
 * connection that waits has no thread and is not known to any; a request for a file that is in the
 * page cache is answered without a step in Java.
 */
public final class FileServer implements AutoCloseable {
  private final OwnedFd root;
  private final OwnedFd listener;
  private final InetSocketAddress address;
  private final Duration timeout;
  private final List<Lane> lanes = new ArrayList<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "file-server-timer");
            thread.setDaemon(true);
            return thread;
          });

  private FileServer(Builder options) throws IOException {
    timeout = options.timeout;
    try (SysletRuntime runtime = SysletRuntime.open()) {
      root = openRoot(runtime, options.folder);
      SysletResult listening = listen(runtime, options);
      listener = listening.fd("listener");
      address = new InetSocketAddress(options.address, (int) listening.getLong("port"));
    }
    for (int i = 0; i < options.lanes; i++) {
      lanes.add(new Lane(this, options.connections));
    }
    lanes.forEach(Lane::accept);
    var unused = timer.scheduleAtFixedRate(this::tick, 250, 250, TimeUnit.MILLISECONDS);
  }

  private static OwnedFd openRoot(SysletRuntime runtime, Path folder) throws IOException {
    try (Program open = Scripts.load(runtime, "web/files.syslet", "open_root")) {
      return open.bind().set("folder", folder).call().fd();
    }
  }

  private SysletResult listen(SysletRuntime runtime, Builder options) throws IOException {
    try (Program listen = Scripts.load(runtime, "sockets.syslet", "listen_at")) {
      long number = ByteBuffer.wrap(options.address.getAddress()).getInt() & 0xffff_ffffL;
      return listen.bind().set("address", number).set("port", options.port).call();
    } catch (IOException e) {
      root.close();
      timer.shutdown();
      throw e;
    }
  }

  /** A server of the files below {@code folder}; nothing is served yet. */
  public static Builder of(Path folder) {
    return new Builder(folder);
  }

  /** Options; each has a default. */
  public static final class Builder {
    private final Path folder;
    private Inet4Address address = (Inet4Address) InetAddress.getLoopbackAddress();
    private int port;
    private int connections = 1024;
    private int lanes = 1;
    private Duration timeout = Duration.ofSeconds(30);

    private Builder(Path folder) {
      this.folder = Objects.requireNonNull(folder);
    }

    /** Where to listen; the loopback interface unless set. */
    public Builder address(Inet4Address address) {
      this.address = Objects.requireNonNull(address);
      return this;
    }

    /** Which port to listen on; one that is free unless set. */
    public Builder port(int port) {
      if (port < 0 || port > 65535) {
        throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
      }
      this.port = port;
      return this;
    }

    /**
     * How many connections a lane serves at once, 1024 unless set; others wait in the kernel until
     * one has ended. Each takes 45 KiB.
     */
    public Builder connections(int connections) {
      if (connections < 1 || connections > 1 << 20) {
        throw new IllegalArgumentException("1 to 1048576 connections, not " + connections);
      }
      this.connections = connections;
      return this;
    }

    /**
     * How many runtimes share the connections, each with a thread that serves them; 1 unless set.
     */
    public Builder lanes(int lanes) {
      if (lanes < 1 || lanes > 256) {
        throw new IllegalArgumentException("1 to 256 lanes, not " + lanes);
      }
      this.lanes = lanes;
      return this;
    }

    /**
     * How long a client may take for a request, and for each part of an answer; 30 seconds unless
     * set. A connection on which nothing got done for that long is closed.
     */
    public Builder timeout(Duration timeout) {
      if (timeout.isNegative() || timeout.isZero()) {
        throw new IllegalArgumentException("a timeout is positive: " + timeout);
      }
      this.timeout = timeout;
      return this;
    }

    /**
     * Listens and serves.
     *
     * @throws IOException if the folder cannot be opened, or the port is taken
     */
    public FileServer start() throws IOException {
      return new FileServer(this);
    }
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return address;
  }

  /** How many connections there are, those included whose client has not asked for anything yet. */
  public int connections() {
    return lanes.stream().mapToInt(Lane::connections).sum();
  }

  int root() {
    return root.value();
  }

  int listener() {
    return listener.value();
  }

  Duration timeout() {
    return timeout;
  }

  private void tick() {
    long now = System.nanoTime();
    lanes.forEach(lane -> lane.tick(now));
  }

  /**
   * Accepts nobody any more, closes the connections that are idle, lets the others finish what they
   * are sending for as long as the timeout, and then closes them as well.
   */
  @Override
  public void close() throws IOException {
    try {
      lanes.forEach(Lane::stopAccepting);
      stopListening();
      long until = System.nanoTime() + timeout.toNanos();
      for (Lane lane : lanes) {
        lane.drain(until);
      }
    } finally {
      timer.shutdownNow();
      lanes.forEach(Lane::close);
      listener.close();
      root.close();
    }
  }

  /** Chains see it behind the answer that they are sending. */
  private void stopListening() throws IOException {
    try (SysletRuntime runtime = SysletRuntime.open();
        Program stop = Scripts.load(runtime, "sockets.syslet", "stop_listening")) {
      stop.bind().set("listener", listener).call();
    }
  }

  /** Two arguments: a folder and a port. Serves until Enter is pressed, or the input ends. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      System.err.println("usage: FileServer FOLDER [PORT]");
      System.exit(2);
    }
    int port = arguments.length == 2 ? Integer.parseInt(arguments[1]) : 0;
    try (FileServer server = of(Path.of(arguments[0])).port(port).start()) {
      System.out.println(
          "http:/" + server.address() + "/ serves " + arguments[0] + "; Enter ends it");
      while (System.in.read() > '\n') {
        // The rest of a line.
      }
    }
  }
}
