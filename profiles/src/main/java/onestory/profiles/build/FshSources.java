package onestory.profiles.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which capability each artefact belongs to: the folder of its FSH file.
 *
 * @param capabilities by the id of the artefact
 */
record FshSources(Map<String, String> capabilities) {

  private static final Pattern NAME =
      Pattern.compile(
          "^(?:Profile|Extension|CodeSystem|ValueSet|Instance):\\s*(\\S+)", Pattern.MULTILINE);
  private static final Pattern ID =
      Pattern.compile("^(?:Id:|\\* id =)\\s*\"?([^\\s\"]+)", Pattern.MULTILINE);

  static FshSources in(Path fsh) throws IOException {
    try (var files = Files.walk(fsh)) {
      return new FshSources(
          files
              .filter(file -> file.toString().endsWith(".fsh"))
              .flatMap(file -> idsIn(file).map(id -> Map.entry(id, capability(fsh, file))))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a)));
    }
  }

  /** The capability's word, such as {@code careplan}; {@code fhir} for what all share. */
  String capabilityOf(Resource resource) {
    return capabilities.getOrDefault(Compiled.idOf(resource), "fhir");
  }

  private static Stream<String> idsIn(Path file) {
    var text = read(file);
    return Stream.of(ID, NAME)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(found -> found.group(1));
  }

  private static String capability(Path fsh, Path file) {
    return fsh.relativize(file).getName(0).toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
