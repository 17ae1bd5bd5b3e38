package onestory.person;

import onestory.fhir.RuleTolerance;

/** While wrong NHS numbers are reported, the profiles' rules about them refuse nothing. */
final class ReportedNumbers implements RuleTolerance {

  private static final String RULES = "nhs-number-";

  private final NhsNumberCheck check;

  ReportedNumbers(NhsNumberCheck check) {
    this.check = check;
  }

  @Override
  public boolean tolerates(String rule) {
    return switch (check) {
      case REFUSE -> false;
      case REPORT -> rule.startsWith(RULES);
    };
  }
}
