package onestory.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import onestory.demo.DemoLoader;
import onestory.demo.DemoProgress;
import onestory.server.database.EmbeddedData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the server with an invented town in it. */
@Command(
    name = "demo",
    description = "Starts the server with demo people in an embedded database.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private static final int PROGRESS_STEP = 20;

  @Mixin private final ServerOptions options = new ServerOptions();

  @Option(names = "--reset", description = "first delete the data of earlier runs")
  private boolean reset;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (reset) {
      EmbeddedData.delete(options.data());
    }
    var out = spec.commandLine().getOut();
    var context = options.start("--onestory.demo.enabled=true");
    context.getBean(DemoLoader.class).load(DemoProgress.every(PROGRESS_STEP, out::println));
    out.println(NextSteps.at(options.port()));
    return 0;
  }
}
