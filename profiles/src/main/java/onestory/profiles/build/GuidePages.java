package onestory.profiles.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** The guide as a folder of pages, with relative links only, and everything in it to download. */
final class GuidePages {

  private final Compiled compiled;
  private final Folders folders;
  private final Templates templates = new Templates();

  GuidePages(Compiled compiled, Folders folders) {
    this.compiled = compiled;
    this.folders = folders;
  }

  void write() throws IOException {
    EmptyFolder.at(folders.guide());
    writePage("index", "index.html", new IndexView(compiled).model(introduction()));
    writePages();
    writeDownloads();
  }

  private void writePages() throws IOException {
    for (var profile : compiled.structureDefinitions()) {
      writePage("profile", Links.pageOf(profile), new ProfileView(compiled, profile).model());
    }
    for (var list : CodeListView.of(compiled)) {
      writePage("codes", list.page(), list.model());
    }
    for (var instance : compiled.instances()) {
      writePage("instance", Links.pageOf(instance), new InstanceView(compiled, instance).model());
    }
  }

  private void writeDownloads() throws IOException {
    Files.copy(folders.packageFile(), file("package.tgz"));
    Files.writeString(file("style.css"), templates.text("style.css"));
    for (var definition : compiled.definitions()) {
      writeJson(definition);
    }
    for (var instance : compiled.instances()) {
      writeJson(instance);
    }
  }

  private void writeJson(Resource resource) throws IOException {
    Files.writeString(file(Links.jsonOf(resource)), Definitions.json(resource));
  }

  private void writePage(String template, String name, Map<String, Object> model)
      throws IOException {
    Files.writeString(file(name), templates.render(template, model));
  }

  private String introduction() throws IOException {
    return Files.readString(folders.ig().resolve("input/pagecontent/index.md"));
  }

  private Path file(String name) {
    return folders.guide().resolve(name);
  }
}
