package onestory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HAPI's table of stored bodies: whoever reads it goes past every later check of access. */
class StoredBodiesTest {

  @Test
  void areReadByTheRecordAlone() {
    var readers =
        SourceTree.java(SourceTree.MAIN).stream()
            .filter(StoredBodiesTest::names)
            .map(SourceTree::name);

    assertThat(readers)
        .isNotEmpty()
        .allMatch(file -> file.startsWith("server/src/main/java/onestory/record/"));
  }

  private static boolean names(Path file) {
    var text = SourceTree.text(file).toLowerCase(Locale.ROOT);
    return Stream.of("hfj_res_ver", "res_text").anyMatch(text::contains);
  }
}
