package onestory.server;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the server alone. */
@Command(
    name = "serve",
    description = "Starts the server, without demo people.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private final ServerOptions options = new ServerOptions();

  @Override
  public Integer call() {
    options.start();
    return 0;
  }
}
