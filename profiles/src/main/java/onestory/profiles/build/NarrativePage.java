package onestory.profiles.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionPageComponent;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.MarkDownProcessor.Dialect;

/**
 * A page that an author wrote in Markdown, as {@code sushi-config.yaml} lists it.
 *
 * @param name the name of its file, without an ending
 */
record NarrativePage(String name, String title, Path source) {

  private static final String FIRST = "index";

  /** All of them but the first page, in the order in which they are listed. */
  static List<NarrativePage> of(Compiled compiled, Path folder) {
    return listed(compiled.guide().getDefinition().getPage())
        .filter(page -> page.getNameUrlType().getValue().endsWith(".html"))
        .map(page -> of(page, folder))
        .filter(page -> Files.exists(page.source()))
        .filter(page -> !page.name().equals(FIRST))
        .toList();
  }

  static NarrativePage first(Path folder) {
    return new NarrativePage(FIRST, "OneStory", folder.resolve(FIRST + ".md"));
  }

  String page() {
    return name + ".html";
  }

  Map<String, Object> link() {
    return Map.of("href", page(), "words", title);
  }

  Map<String, Object> model() {
    return Map.of("title", title, "text", html());
  }

  String html() {
    var html = new MarkDownProcessor(Dialect.COMMON_MARK).process(read(), name);
    // A long line scrolls sideways, with the keyboard too.
    return html.replace("<pre>", "<pre tabindex=\"0\">");
  }

  private static NarrativePage of(ImplementationGuideDefinitionPageComponent page, Path folder) {
    var name = page.getNameUrlType().getValue().replace(".html", "");
    return new NarrativePage(name, page.getTitle(), folder.resolve(name + ".md"));
  }

  private static Stream<ImplementationGuideDefinitionPageComponent> listed(
      ImplementationGuideDefinitionPageComponent page) {
    return Stream.concat(Stream.of(page), page.getPage().stream().flatMap(NarrativePage::listed));
  }

  private String read() {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
