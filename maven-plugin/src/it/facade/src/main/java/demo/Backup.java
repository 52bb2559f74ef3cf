package demo;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.syslet4j.SysletException;

/** Copies files aside. */
public final class Backup {
  private final Files files = Files.create();

  /** Now; returns the size. */
  public long now(Path file) throws SysletException {
    files.copy(file, aside(file));
    return files.look(aside(file)).size();
  }

  /** In the background. */
  public CompletableFuture<Long> later(Path file) {
    return files.copyAsync(file, aside(file), 0600);
  }

  private static Path aside(Path file) {
    return file.resolveSibling(file.getFileName() + ".bak");
  }
}
