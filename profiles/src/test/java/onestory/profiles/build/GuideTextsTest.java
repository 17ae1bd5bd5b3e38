package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for newcomers send is valid. */
class GuideTextsTest {

  private static final Pattern SENT =
      Pattern.compile("-d '(\\{.*?\\})'|<<JSON[^\\n]*\\n(\\{.*?\\n\\})\\nJSON", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"start-ehr", "start-charity", "start-ambulance", "tell-once"})
  void sendWhatIsValid(String page) throws IOException {
    assertThat(sentIn(page))
        .hasSize(2)
        .allSatisfy(resource -> assertThat(Profiles.errorsOf(resource)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"start-ehr", "start-charity", "start-ambulance", "tell-once", "versions"})
  void areInTheGuide(String page) throws IOException {
    assertThat(Files.readString(Profiles.FOLDERS.guide().resolve(page + ".html")))
        .contains("<h1>", "ONESTORY_BASE", "Limits");
  }

  private static List<? extends IBaseResource> sentIn(String page) throws IOException {
    return SENT.matcher(Files.readString(file(page)))
        .results()
        .map(sent -> sent.group(1) == null ? sent.group(2) : sent.group(1))
        .map(GuideTextsTest::asSent)
        .map(Definitions::parse)
        .toList();
  }

  /** What the shell makes of it. */
  private static String asSent(String json) {
    return json.replace("$form", Assessments.SINGLE.getUrl())
        .replace("$ours", Profiles.PACKAGE.canonical());
  }

  private static Path file(String page) {
    return Profiles.FOLDERS.ig().resolve("input/pagecontent/" + page + ".md");
  }
}
