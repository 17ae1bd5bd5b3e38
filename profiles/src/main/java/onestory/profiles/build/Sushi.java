package onestory.profiles.build;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** The FSH compiler, which must find nothing to complain of. */
final class Sushi {

  private static final Pattern COMPLAINT = Pattern.compile("(?m)^(error|warn) ");

  /** Nothing listens there, so that no registry can make a build wait or differ. */
  private static final String NOWHERE = "http://127.0.0.1:9";

  private final Folders folders;
  private final NodeModules modules;

  Sushi(Folders folders, NodeModules modules) {
    this.folders = folders;
    this.modules = modules;
  }

  /**
   * Writes every resource of {@code ig/} as JSON.
   *
   * @throws IllegalStateException with SUSHI's own words, if it printed an error or a warning
   */
  void compile() throws IOException {
    var output =
        new Command(folders.target(), environment())
            .run(
                "node",
                modules.folderOf("fsh-sushi").resolve("dist/app.js").toString(),
                "build",
                folders.ig().toString(),
                "--out",
                folders.target().resolve("ig").toString());
    if (COMPLAINT.matcher(output).find()) {
      throw new IllegalStateException("SUSHI complained:\n" + output);
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "HOME",
        folders.home().toString(),
        "FPL_REGISTRY",
        NOWHERE,
        "HTTPS_PROXY",
        NOWHERE,
        "npm_config_offline",
        "true",
        "npm_config_loglevel",
        "silent");
  }
}
