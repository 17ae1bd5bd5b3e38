package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeySealTest {

  private static final String KEY = "{\"kty\":\"RSA\",\"d\":\"private\"}";

  private final KeySeal seal = new KeySeal(Optional.of("a long secret"));
  private final KeySeal none = new KeySeal(Optional.empty());

  @Test
  void hidesWhatItClosesAndOpensItAgain() {
    var closed = seal.close(KEY);

    assertThat(closed).doesNotContain("private");
    assertThat(seal.open(closed)).isEqualTo(KEY);
  }

  @Test
  void opensWhatWasKeptBeforeThereWasASecret() {
    assertThat(seal.open(none.close(KEY))).isEqualTo(KEY);
  }

  @Test
  void doesNotOpenWithoutOrWithAnotherSecret() {
    var closed = seal.close(KEY);

    assertThatThrownBy(() -> none.open(closed)).hasMessageContaining("key-secret");
    assertThatThrownBy(() -> new KeySeal(Optional.of("another")).open(closed))
        .isInstanceOf(IllegalStateException.class);
  }
}
