package onestory.profiles.build;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the build reads and writes.
 *
 * @param module the Maven module {@code profiles}
 * @param target what {@code mvn clean} removes
 */
record Folders(Path module, Path target) {

  /** The standard IG root. */
  Path ig() {
    return module.resolveSibling("ig");
  }

  /** The pages of the guide that people write. */
  Path pages() {
    return ig().resolve("input/pagecontent");
  }

  /** What the build reads: a change to any of it makes the package anew. */
  List<Path> inputs() {
    return List.of(
        ig(),
        module.resolve("package.json"),
        module.resolve("package-lock.json"),
        module.resolve("pom.xml"),
        target.resolve("classes/onestory/profiles/build"));
  }

  /** The home directory given to SUSHI, in which it finds its FHIR cache. */
  Path home() {
    return target.resolve("ig/home");
  }

  /** What SUSHI makes: every resource as JSON, instances that break a rule among them. */
  Path compiled() {
    return target.resolve("ig/fsh-generated/resources");
  }

  /** The fingerprint of the inputs of the last complete build. */
  Path fingerprint() {
    return target.resolve("ig/fingerprint");
  }

  Path packageFile() {
    return target.resolve("classes/onestory/profiles/package.tgz");
  }

  Path guide() {
    return target.resolve("classes/onestory/profiles/guide");
  }
}
