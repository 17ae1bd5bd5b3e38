package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void goInTheOrderInWhichTheyReferToOneAnother() throws IOException {
    write("a-visit.json", Samples.transaction(List.of(entry("Encounter"))));
    write("b-small.json", Samples.person("Anders", 0));
    write("c-large.json", Samples.person("Bergen", 2));
    write("d.ndjson", "{\"resourceType\":\"Encounter\"}\n");
    write("e.json", Samples.transaction(List.of(entry("Practitioner"))));
    write("f.json", Samples.HOSPITAL);

    assertThat(names())
        .containsExactly(
            "f.json", "e.json", "c-large.json", "b-small.json", "d.ndjson", "a-visit.json");
  }

  @Test
  void areLoadableByNameAndNotTheLoadersOwn() throws IOException {
    write("note.txt", "");
    write("load-report.json", "{}");
    write("broken.json", "{\"resourceType\":");
    Files.createDirectory(folder.resolve("deeper.json"));

    assertThat(names()).containsExactly("broken.json");
  }

  private List<String> names() throws IOException {
    return new SourceFiles(file -> file.endsWith("load-report.json"))
        .in(List.of(folder)).stream().map(SourceFile::name).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String entry(String type) {
    return "{\"resource\":{\"resourceType\":\"%s\"}}".formatted(type);
  }
}
