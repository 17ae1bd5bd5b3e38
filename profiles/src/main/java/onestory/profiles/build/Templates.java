package onestory.profiles.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of the guide, which lie beside this class. */
final class Templates {

  private final TemplateEngine engine = new TemplateEngine();

  Templates() {
    var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    resolver.setPrefix("onestory/profiles/build/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(resolver);
  }

  /** A page of maps, lists and strings: the templates read nothing else. */
  String render(String template, Map<String, Object> model) {
    return engine.process(template, new Context(Locale.UK, model));
  }

  /** A file as it is. */
  String text(String name) throws IOException {
    try (var stream = Templates.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
