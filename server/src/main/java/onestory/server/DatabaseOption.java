package onestory.server;

import java.nio.file.Path;
import onestory.server.database.ConnectedData;
import onestory.server.database.EmbeddedData;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which database a command works on, whether or not a server is running. */
final class DatabaseOption {

  static final String FOOTER =
      "The database is the one that SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD name, else the"
          + " embedded one in --data DIR.";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      scope = ScopeType.INHERIT,
      description = "folder of the embedded database; default ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  ConnectedData connect() {
    var url = setting("SPRING_DATASOURCE_URL");
    return url.isEmpty()
        ? EmbeddedData.connect(data)
        : ConnectedData.at(
            url, setting("SPRING_DATASOURCE_USERNAME"), setting("SPRING_DATASOURCE_PASSWORD"));
  }

  private static String setting(String name) {
    return System.getenv().getOrDefault(name, "");
  }
}
