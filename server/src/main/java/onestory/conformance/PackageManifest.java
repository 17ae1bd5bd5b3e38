package onestory.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What matters here of a package's {@code package.json}.
 *
 * @param dependencies {@code name#version}, in order
 */
record PackageManifest(String name, String version, List<String> dependencies) {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  static PackageManifest read(byte[] json) {
    var manifest = tree(json);
    requireR4(manifest);
    var dependencies = new ArrayList<String>();
    manifest
        .path("dependencies")
        .properties()
        .forEach(entry -> dependencies.add(entry.getKey() + "#" + entry.getValue().asText()));
    return new PackageManifest(
        word(manifest, "name"), word(manifest, "version"), dependencies.stream().sorted().toList());
  }

  private static JsonNode tree(byte[] json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw PackageRules.unreadable("package/package.json is no JSON");
    }
  }

  private static String word(JsonNode manifest, String field) {
    var word = manifest.path(field).asText();
    if (!WORD.matcher(word).matches()) {
      throw PackageRules.unreadable("its %s is missing, or not one".formatted(field));
    }
    return word;
  }

  private static void requireR4(JsonNode manifest) {
    for (var version : manifest.path("fhirVersions")) {
      if (version.asText().startsWith("4.0")) {
        return;
      }
    }
    throw PackageRules.unreadable("it is not for FHIR 4.0.1");
  }
}
