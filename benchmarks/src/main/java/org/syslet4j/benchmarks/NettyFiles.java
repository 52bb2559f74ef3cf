// SPDX-License-Identifier: Apache-2.0
package org.syslet4j.benchmarks;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.DefaultFileRegion;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.uring.IoUring;
import io.netty.channel.uring.IoUringIoHandler;
import io.netty.channel.uring.IoUringServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A static-file server on Netty's native transports that does per request what the sample does: it
 * opens the file below its folder, asks for its size, sends the same headers and the content, and
 * closes it. A small file is read into a pooled buffer and leaves with its head in one write; for a
 * large one there is {@code sendfile}. Whichever way is quicker is the one to compare with.
 */
final class NettyFiles {
  /** From here on the file goes by sendfile, if it may. */
  private static final int LARGE = 64 * 1024;

  private static final AsciiString SERVER = AsciiString.cached("netty");
  private static final AsciiString HTML = AsciiString.cached("text/html; charset=utf-8");
  private static final AsciiString BINARY = AsciiString.cached("application/octet-stream");

  private NettyFiles() {}

  /** A transport, how many loops, and a folder. Says its port, and serves until stdin ends. */
  public static void main(String[] arguments) throws Exception {
    boolean uring = arguments[0].equals("io_uring");
    if (uring ? !IoUring.isAvailable() : !Epoll.isAvailable()) {
      Throwable why = uring ? IoUring.unavailabilityCause() : Epoll.unavailabilityCause();
      System.out.println("missing " + why);
      return;
    }
    EventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(
            Integer.parseInt(arguments[1]),
            uring ? IoUringIoHandler.newFactory() : EpollIoHandler.newFactory());
    Class<? extends ServerChannel> kind =
        uring ? IoUringServerSocketChannel.class : EpollServerSocketChannel.class;
    Path root = Path.of(arguments[2]).toRealPath();
    Channel listening =
        new ServerBootstrap()
            .group(loops)
            .channel(kind)
            .option(ChannelOption.SO_BACKLOG, 1024)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(new HttpServerCodec(), new Handler(root, !uring));
                  }
                })
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .sync()
            .channel();
    System.out.println("port " + ((InetSocketAddress) listening.localAddress()).getPort());
    while (System.in.read() >= 0) {
      // Until whoever started this has enough of it.
    }
    loops.shutdownGracefully();
  }

  private static final class Handler extends SimpleChannelInboundHandler<HttpRequest> {
    private final Path root;
    private final boolean sendfile;
    private AsciiString date = AsciiString.EMPTY_STRING;
    private long dateSecond;

    Handler(Path root, boolean sendfile) {
      this.root = root;
      this.sendfile = sendfile;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpRequest request)
        throws IOException {
      String uri = request.uri();
      Path file = root.resolve(uri.substring(1)).normalize();
      if (!request.decoderResult().isSuccess()
          || request.method() != HttpMethod.GET
          || !file.startsWith(root)) {
        context.close();
        return;
      }
      FileChannel content = FileChannel.open(file, StandardOpenOption.READ);
      long size = content.size();
      if (sendfile && size >= LARGE) {
        HttpResponse head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        headers(head.headers(), uri, size);
        context.write(head, context.voidPromise());
        context.write(new DefaultFileRegion(content, 0, size), context.voidPromise());
        context.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT, context.voidPromise());
        return;
      }
      ByteBuf bytes = context.alloc().directBuffer((int) size);
      try (content) {
        while (bytes.isWritable()
            && bytes.writeBytes(content, bytes.writerIndex(), bytes.writableBytes()) > 0) {
          // As far as it goes.
        }
      }
      HttpResponse answer =
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, bytes);
      headers(answer.headers(), uri, bytes.readableBytes());
      context.writeAndFlush(answer, context.voidPromise());
    }

    private void headers(HttpHeaders headers, String uri, long size) {
      long second = System.currentTimeMillis() / 1000;
      if (second != dateSecond) {
        dateSecond = second;
        date =
            new AsciiString(
                DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .format(ZonedDateTime.now(ZoneOffset.UTC)));
      }
      headers.set(HttpHeaderNames.SERVER, SERVER);
      headers.set(HttpHeaderNames.DATE, date);
      headers.set(HttpHeaderNames.CONTENT_TYPE, uri.endsWith(".html") ? HTML : BINARY);
      headers.set(HttpHeaderNames.CONTENT_LENGTH, size);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      context.close();
    }
  }
}
