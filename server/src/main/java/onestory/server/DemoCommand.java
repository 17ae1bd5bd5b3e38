package onestory.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import onestory.server.database.EmbeddedData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the server with an invented town in it. */
@Command(
    name = "demo",
    description = "Starts the server with demo people in an embedded database.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Mixin private final ServerOptions options = new ServerOptions();

  @Option(names = "--reset", description = "first delete the data of earlier runs")
  private boolean reset;

  @Override
  public Integer call() throws IOException {
    if (reset) {
      EmbeddedData.delete(options.data());
    }
    options.start("--onestory.demo.enabled=true");
    return 0;
  }
}
