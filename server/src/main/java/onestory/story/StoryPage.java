package onestory.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onestory.nhsnumber.NhsNumber;
import onestory.record.Heading;
import onestory.record.RecordBody;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A story as one page for a person to read, without scripts and without anything to load. */
final class StoryPage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ITemplateEngine templates;

  StoryPage(ITemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * The page as HTML.
   *
   * @param asked the id by which it was asked for, if that is another
   */
  String of(Story story, Optional<String> asked) {
    var sections = sections(story);
    var model = new Context(Locale.UK);
    model.setVariable("number", number(story.person()));
    model.setVariable("asked", asked.map(StoryPage::number).orElse(""));
    model.setVariable("person", Person.of(patient(story)));
    model.setVariable("sections", sections);
    model.setVariable("id", story.person());
    model.setVariable("part", PartWords.words(story.part()).orElse(""));
    return templates.process("story", model);
  }

  private static Map<Heading, List<StoryLine>> sections(Story story) {
    return story.bodies().stream()
        .filter(body -> body.heading().isPresent())
        .filter(body -> body.heading().orElseThrow() != Heading.PERSON_DEMOGRAPHICS)
        .collect(
            Collectors.groupingBy(
                body -> body.heading().orElseThrow(),
                () -> new EnumMap<>(Heading.class),
                Collectors.mapping(body -> StoryLine.of(parse(body)), Collectors.toList())));
  }

  private static JsonNode patient(Story story) {
    return story.bodies().stream()
        .filter(body -> body.identity().type().equals("Patient"))
        .findFirst()
        .map(StoryPage::parse)
        .orElseGet(JSON::createObjectNode);
  }

  private static JsonNode parse(RecordBody body) {
    try {
      return JSON.readTree(SplicedJson.of(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored resource is not JSON", e);
    }
  }

  private static String number(String person) {
    return NhsNumber.parse(person)
        .map(number -> "NHS number " + number.display())
        .orElse("no NHS number known; temporary record");
  }

  /** The person in the banner; not current if another record has superseded this one. */
  record Person(String name, String born, String died, String address, boolean isCurrent) {

    static Person of(JsonNode patient) {
      return new Person(
          ElementText.of(patient.path("name").path(0)).orElse("Name not known"),
          ElementText.of(patient.path("birthDate")).orElse("not known"),
          ElementText.of(patient.path("deceasedDateTime")).orElse(""),
          ElementText.of(patient.path("address").path(0)).orElse("not known"),
          patient.path("active").asBoolean(true));
    }
  }
}
