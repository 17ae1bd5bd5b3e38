package onestory.wire;

import java.util.Arrays;
import java.util.Optional;
import onestory.fhir.HapiMessage;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What HAPI refuses with a number of its own, and the rule that our answers name for it. */
enum HapiFault {
  UNKNOWN_TYPE("0302", 404, "unknown-type", IssueType.NOTSUPPORTED),
  UNKNOWN_METHOD("0303", 405, "method-not-allowed", IssueType.NOTSUPPORTED),
  BASE_URL("0287", 404, "unknown-url", IssueType.NOTFOUND),
  UNKNOWN_PATH("0298", 404, "unknown-url", IssueType.NOTFOUND),
  TWO_OPERATIONS("0299", 404, "unknown-url", IssueType.NOTFOUND),
  UNEXPECTED_TOKEN("0300", 404, "unknown-url", IssueType.NOTFOUND),
  PAGE_EXPIRED("0417", 410, "page-expired", IssueType.NOTFOUND),
  SEARCH_EXPIRED("0418", 410, "page-expired", IssueType.NOTFOUND),
  UNKNOWN_PARAMETER("0524", 400, "unknown-search-parameter", IssueType.INVALID),
  UNKNOWN_MODIFIER("2498", 400, "unknown-search-modifier", IssueType.INVALID),
  UNKNOWN_SORT("1194", 400, "unknown-sort", IssueType.INVALID),
  UNREADABLE_DATE("1882", 400, "date", IssueType.VALUE),
  UNREADABLE_COUNT("0375", 400, "count", IssueType.VALUE),
  BUNDLE_TYPE("0527", 400, "bundle-type", IssueType.INVALID),
  SEVERAL_MATCH_CREATE("0958", 412, "several-match", IssueType.MULTIPLEMATCHES),
  SEVERAL_MATCH_UPDATE("0988", 412, "several-match", IssueType.MULTIPLEMATCHES),
  SEVERAL_MATCH("2207", 412, "several-match", IssueType.MULTIPLEMATCHES),
  STALE_VERSION("0989", 412, "version-is-stale", IssueType.CONFLICT),
  PATCH_TEST("1272", 422, "patch-not-applicable", IssueType.PROCESSING);

  private final String number;
  private final int status;
  private final String code;
  private final IssueType type;

  HapiFault(String number, int status, String code, IssueType type) {
    this.number = number;
    this.status = status;
    this.code = code;
    this.type = type;
  }

  int status() {
    return status;
  }

  Rule rule() {
    return new Rule(code, type, "");
  }

  /** The fault that a message names; the innermost, where one is told within another. */
  static Optional<HapiFault> in(HapiMessage message) {
    return message.numbers().reduce((outer, inner) -> inner).flatMap(HapiFault::numbered);
  }

  private static Optional<HapiFault> numbered(String number) {
    return Arrays.stream(values()).filter(fault -> fault.number.equals(number)).findFirst();
  }
}
