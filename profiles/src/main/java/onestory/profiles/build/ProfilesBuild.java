package onestory.profiles.build;

import ca.uhn.fhir.util.VersionUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the package and the guide, if anything that they are made of has changed. */
public final class ProfilesBuild {

  private final Folders folders;

  ProfilesBuild(Folders folders) {
    this.folders = folders;
  }

  /**
   * Builds what has changed.
   *
   * @param arguments the module's folder and its build folder
   */
  public static void main(String[] arguments) throws IOException {
    new ProfilesBuild(new Folders(Path.of(arguments[0]), Path.of(arguments[1]))).run();
  }

  void run() throws IOException {
    var fingerprint = Fingerprint.of(folders.inputs()).and(VersionUtil.getVersion());
    if (isUpToDate(fingerprint)) {
      return;
    }
    Files.deleteIfExists(folders.fingerprint());
    build();
    Files.writeString(folders.fingerprint(), fingerprint.value());
  }

  private boolean isUpToDate(Fingerprint fingerprint) throws IOException {
    return Files.exists(folders.packageFile())
        && Files.exists(folders.guide().resolve("index.html"))
        && fingerprint.isRecordedIn(folders.fingerprint());
  }

  private void build() throws IOException {
    System.out.println("Building the FHIR package and the guide from ig/ (a minute or two)");
    var modules = new NodeModules(folders.module());
    modules.install();
    new FhirCache(folders.home(), modules).fill();
    new Sushi(folders, modules).compile();
    var compiled = Compiled.read(folders.compiled());
    Snapshots.addTo(compiled);
    new PackageFile(compiled).writeTo(folders.packageFile());
    new GuidePages(compiled, folders).write();
  }
}
