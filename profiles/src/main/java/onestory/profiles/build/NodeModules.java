package onestory.profiles.build;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packages that {@code package-lock.json} pins: installed when they are not there already. */
final class NodeModules {

  private final Path module;

  NodeModules(Path module) {
    this.module = module;
  }

  /** The folder of one installed package. */
  Path folderOf(String name) {
    return module.resolve("node_modules").resolve(name);
  }

  /** The version of one installed package. */
  String versionOf(String name) throws IOException {
    var manifest = folderOf(name).resolve("package.json").toFile();
    return new JsonMapper().readTree(manifest).required("version").asText();
  }

  void install() throws IOException {
    var lock = Fingerprint.of(List.of(module.resolve("package-lock.json")));
    var installed = module.resolve("node_modules/.onestory-lock");
    if (lock.isRecordedIn(installed)) {
      return;
    }
    new Command(module, Map.of()).run("npm", "ci", "--prefer-offline");
    Files.writeString(installed, lock.value());
  }
}
