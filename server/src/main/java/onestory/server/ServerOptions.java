package onestory.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** What every command that starts the server may be told. */
final class ServerOptions {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "port on loopback; default ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "folder of the embedded database, kept between runs; default ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  Path data() {
    return data;
  }

  int port() {
    return port;
  }

  /** Starts the server with these options and the given Spring {@code --name=value} settings. */
  ConfigurableApplicationContext start(String... settings) {
    var arguments = new ArrayList<>(List.of(settings));
    arguments.add("--server.port=" + port);
    arguments.add("--onestory.data.directory=" + data);
    return SpringApplication.run(Application.class, arguments.toArray(String[]::new));
  }
}
