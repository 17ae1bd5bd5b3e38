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
    writeNarrative();
    writeLists();
    writeArtefacts();
    writeDownloads();
  }

  private void writeNarrative() throws IOException {
    var guides = NarrativePage.of(compiled, folders.pages());
    var first = NarrativePage.first(folders.pages());
    writePage("index", "index.html", new IndexView(compiled, first, guides).model());
    for (var guide : guides) {
      writePage("narrative", guide.page(), guide.model());
    }
  }

  private void writeLists() throws IOException {
    var sources = FshSources.in(folders.ig().resolve("input/fsh"));
    var lists = new ListViews(compiled);
    writePage("profiles", "profiles.html", new ProfileListView(compiled, sources).model());
    writePage("lists", "codes.html", lists.codes());
    writePage("lists", "questionnaires.html", lists.questionnaires());
    writePage("operations", "operations.html", lists.operations());
    writePage("examples", "examples.html", lists.examples());
    writePage("errors", "errors.html", ErrorsView.of(compiled).model());
    writePage("downloads", "downloads.html", lists.downloads());
  }

  private void writeArtefacts() throws IOException {
    for (var profile : compiled.structureDefinitions()) {
      writePage("profile", Links.pageOf(profile), new ProfileView(compiled, profile).model());
    }
    for (var list : CodeListView.of(compiled)) {
      writePage("codes", list.page(), list.model());
    }
    for (var form : QuestionnaireView.of(compiled)) {
      writePage("questionnaire", form.page(), form.model());
    }
    for (var operation : OperationView.of(compiled)) {
      writePage("operation", Links.pageOf(operation.operation()), operation.model());
    }
    for (var instance : compiled.instances()) {
      writePage("instance", Links.pageOf(instance), new InstanceView(compiled, instance).model());
    }
  }

  private void writeDownloads() throws IOException {
    Files.copy(folders.packageFile(), file("package.tgz"));
    Files.writeString(file("style.css"), templates.text("style.css"));
    var samples = new SampleFiles(SampleRequest.of(compiled));
    Files.writeString(file("onestory.http"), samples.http());
    Files.writeString(file("onestory.postman_collection.json"), samples.postman());
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

  private Path file(String name) {
    return folders.guide().resolve(name);
  }
}
