package onestory.profiles.build;

import java.io.IOException;
import java.nio.file.Files;

/** The guide as pages that a browser shows. */
record GuidePages(Compiled compiled, Folders folders) {

  void write() throws IOException {
    Files.createDirectories(folders.guide());
    Files.writeString(folders.guide().resolve("index.html"), compiled.guide().getTitle());
  }
}
