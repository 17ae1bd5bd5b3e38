package onestory;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void useEachOtherOnlyAsTheyDeclare() {
    ApplicationModules.of("onestory").verify();
  }
}
