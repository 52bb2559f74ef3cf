// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.samples.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same in plain Java, to compare with: a thread for each connection, which blocks. Requests are
 * read as {@link Request} reads them; a name is held below the folder by resolving it and looking
 * where it leads, and may lead elsewhere by the time that it is opened.
 */
public final class PlainFileServer implements AutoCloseable {
  private static final int TIMEOUT = 30_000;

  private final Path root;
  private final ServerSocketChannel listening;
  private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

  private PlainFileServer(Path folder, int port) throws IOException {
    root = folder.toRealPath();
    listening = ServerSocketChannel.open();
    listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
    start("accept", this::accept);
  }

  /** Serves {@code folder}; port 0 is any that is free. */
  public static PlainFileServer start(Path folder, int port) throws IOException {
    return new PlainFileServer(folder, port);
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, "plain-file-server-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Where it listens. */
  public InetSocketAddress address() throws IOException {
    return (InetSocketAddress) listening.getLocalAddress();
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel client = listening.accept();
        open.add(client);
        start("connection", () -> serve(client));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private void serve(SocketChannel client) {
    try (client) {
      client.socket().setTcpNoDelay(true);
      client.socket().setSoTimeout(TIMEOUT);
      // Of the socket, not the channel, whose reads know no timeout.
      InputStream in = new BufferedInputStream(client.socket().getInputStream());
      boolean more = true;
      while (more) {
        byte[] head = head(in);
        more = head.length > 0 && answer(client, head);
      }
    } catch (IOException e) {
      // Whatever it is, the client hears no more.
    } finally {
      open.remove(client);
    }
  }

  /** Up to the empty line; empty when the client has gone. */
  private static byte[] head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int line = 0;
    while (head.size() < Connection.LONGEST_HEAD) {
      int c = in.read();
      if (c < 0) {
        return new byte[0];
      }
      if (c == '\n' && line == 0 && head.size() <= 1) {
        head.reset(); // an empty line in front of the request
        continue;
      }
      head.write(c);
      if (c == '\n' && line == 0) {
        break;
      }
      line = c == '\n' ? 0 : c == '\r' ? line : line + 1;
    }
    return head.toByteArray();
  }

  private boolean answer(SocketChannel client, byte[] head) throws IOException {
    Request asked = Request.read(ByteBuffer.wrap(head), head.length);
    Path file = asked.status() == Request.OK ? root.resolve(asked.name()).normalize() : root;
    if (asked.status() == Request.OK && !file.startsWith(root)
        || asked.status() == Request.OK && !Files.isRegularFile(file)
        || asked.status() == Request.OK && !file.toRealPath().startsWith(root)) {
      return say(client, 404, asked);
    }
    if (asked.status() != Request.OK) {
      return say(client, asked.status(), asked);
    }
    try (FileChannel content = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = content.size();
      write(client, text("200 OK", Kinds.type(asked.name()), size, asked));
      for (long at = 0; !asked.headOnly() && at < size; ) {
        long sent = content.transferTo(at, size - at, client);
        if (sent <= 0) {
          throw new IOException("it became shorter");
        }
        at += sent;
      }
    }
    return asked.keeps();
  }

  private static boolean say(SocketChannel client, int status, Request asked) throws IOException {
    String content = status + "\n";
    write(client, text(status + " No", "text/plain", content.length(), asked));
    if (!asked.headOnly()) {
      write(client, content);
    }
    return asked.keeps();
  }

  private static String text(String status, String type, long size, Request asked) {
    return "HTTP/1.1 "
        + status
        + "\r\nServer: plain\r\nDate: "
        + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC))
        + (asked.keeps() ? "" : "\r\nConnection: close")
        + "\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + size
        + "\r\n\r\n";
  }

  private static void write(SocketChannel client, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    while (bytes.hasRemaining()) {
      client.write(bytes);
    }
  }

  /** Cuts all connections off. */
  @Override
  public void close() throws IOException {
    listening.close();
    for (SocketChannel client : open) {
      client.close();
    }
  }
}
