package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  private final Path ig;

  FingerprintTest(@TempDir Path ig) {
    this.ig = ig;
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(ig.resolve("input/fsh"));
    Files.writeString(ig.resolve("input/fsh/Referral.fsh"), "Profile: Referral");
  }

  @Test
  void staysTheSameWhenNothingChanges() throws IOException {
    assertThat(fingerprint()).isEqualTo(fingerprint());
  }

  @Test
  void noticesAChangedFile() throws IOException {
    var before = fingerprint();

    Files.writeString(ig.resolve("input/fsh/Referral.fsh"), "Profile: Referrals");

    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void noticesANewEmptyFileAndARenamedOne() throws IOException {
    var before = fingerprint();
    var added = Files.createFile(ig.resolve("input/fsh/Task.fsh"));
    var withFile = fingerprint();

    Files.move(added, ig.resolve("input/fsh/Tasks.fsh"));

    assertThat(List.of(withFile, fingerprint())).doesNotContain(before).doesNotHaveDuplicates();
  }

  @Test
  void overlooksWhatSushiWrites() throws IOException {
    var before = fingerprint();

    Files.createDirectories(ig.resolve("fsh-generated"));
    Files.writeString(ig.resolve("fsh-generated/Patient.json"), "{}");

    assertThat(fingerprint()).isEqualTo(before);
  }

  private Fingerprint fingerprint() throws IOException {
    return Fingerprint.of(List.of(ig));
  }
}
