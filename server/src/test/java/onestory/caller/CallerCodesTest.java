package onestory.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The codes of sectors and roles, held to the code systems of the package. */
class CallerCodesTest {

  private static final Pattern CODE = Pattern.compile("(?m)^\\* #([a-z-]+) ");

  @Test
  void areThoseOfTheCodeSystems() throws IOException {
    assertThat(Arrays.stream(Sector.values()).map(Sector::code).toList())
        .isEqualTo(codes("Sector"));
    assertThat(Arrays.stream(Role.values()).map(Role::code).toList()).isEqualTo(codes("Role"));
  }

  @Test
  void leadBack() {
    assertThat(Sector.coded("mental-health")).contains(Sector.MENTAL_HEALTH);
    assertThat(Role.coded("support-worker")).contains(Role.SUPPORT_WORKER);
    assertThat(Purpose.coded("TREAT")).contains(Purpose.TREATMENT);
    assertThat(Kind.coded("feed")).contains(Kind.FEED);
    assertThat(Sector.coded("Mental-Health")).isEmpty();
    assertThat(Purpose.coded("treat")).isEmpty();
  }

  private static List<String> codes(String codeSystem) throws IOException {
    var text = Files.readString(Path.of("../ig/input/fsh/consent", codeSystem + ".fsh"));
    return CODE.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
