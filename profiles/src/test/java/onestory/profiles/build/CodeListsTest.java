package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code that gets lost from a list is seen: each has as many codes as its owner publishes. */
class CodeListsTest {

  @ParameterizedTest
  @CsvSource({
    "AdmissionMethod, 20",
    "ClinicalFrailtyLevel, 9",
    "DeathNotificationStatus, 3",
    "DischargeDestination, 21",
    "DischargeMethod, 8",
    "EncounterLocationType, 46",
    "EthnicCategory, 18",
    "News2Part, 8",
    "NhsNumberVerificationStatus, 8",
    "PointerType, 10",
    "PreferredContactMethod, 8",
    "PreferredWrittenFormat, 3",
    "SourceOfAdmission, 16"
  })
  void haveAllTheirCodesOnce(String valueSet, int size) {
    var codes =
        CodeLists.codesOf(valueSet).stream().map(code -> code.getCodingFirstRep().getCode());

    assertThat(codes).hasSize(size).doesNotHaveDuplicates();
  }
}
