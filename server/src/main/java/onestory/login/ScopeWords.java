package onestory.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onestory.caller.Constraint;
import onestory.caller.Permission;
import onestory.caller.Scope;

/** What a scope means, in a plain sentence. */
final class ScopeWords {

  private static final Map<String, String> OTHERS =
      Map.of(
          "openid", "Know that it is you",
          "profile", "Know your name",
          "fhirUser", "Know who you are in the directory of staff, or which record is yours",
          "launch", "Open the person who is open in the system that you came from",
          "launch/patient", "Know whose record you have chosen",
          "launch/encounter", "Know which contact with a service it is about",
          "online_access", "Go on for as long as you are logged in here, without asking again",
          "offline_access", "Go on when you have left, without asking again, until it is stopped");

  private static final Map<String, String> CONTENT =
      Map.ofEntries(
          Map.entry(Scope.ANY, "everything"),
          Map.entry("AllergyIntolerance", "allergies"),
          Map.entry("Appointment", "appointments"),
          Map.entry("CarePlan", "care and support plans"),
          Map.entry("CareTeam", "who is in the care team"),
          Map.entry("Communication", "messages between professionals"),
          Map.entry("Condition", "health conditions"),
          Map.entry("Consent", "agreements and objections to sharing"),
          Map.entry("DocumentReference", "letters and documents"),
          Map.entry("Encounter", "visits, stays and other contacts with services"),
          Map.entry("Flag", "alerts"),
          Map.entry("Goal", "goals"),
          Map.entry("Immunization", "vaccinations"),
          Map.entry("MedicationRequest", "prescriptions"),
          Map.entry("MedicationStatement", "medicines that are taken"),
          Map.entry("Observation", "measurements and test results"),
          Map.entry("Organization", "organisations"),
          Map.entry("Patient", "name, birth date, address and other details of who the person is"),
          Map.entry("Practitioner", "professionals"),
          Map.entry("PractitionerRole", "the posts of professionals"),
          Map.entry("Procedure", "operations and procedures"),
          Map.entry("Questionnaire", "forms"),
          Map.entry("QuestionnaireResponse", "answers to assessments and forms"),
          Map.entry("RelatedPerson", "family, friends and carers"),
          Map.entry("ServiceRequest", "referrals"),
          Map.entry("Task", "how far referrals have come"));

  private ScopeWords() {}

  /** The sentence for a scope of any form; one that is not known is shown as it is. */
  static String sentence(String scope) {
    return Scope.parse(scope)
        .map(ScopeWords::of)
        .or(() -> Optional.ofNullable(OTHERS.get(scope)))
        .orElse("Use “" + scope + "”");
  }

  /** Whether a person may leave the scope out and the rest still makes sense. */
  static boolean isOptional(String scope) {
    return Scope.parse(scope).isPresent() || scope.endsWith("line_access");
  }

  private static String of(Scope scope) {
    return verbs(scope) + " " + content(scope) + only(scope.constraint()) + whose(scope);
  }

  private static String verbs(Scope scope) {
    var may = scope.permissions();
    var verbs = new ArrayList<String>();
    if (may.contains(Permission.READ) || may.contains(Permission.SEARCH)) {
      verbs.add(may.contains(Permission.SEARCH) ? "see" : "see, one at a time,");
    }
    addIf(may.contains(Permission.CREATE), "add", verbs);
    addIf(may.contains(Permission.UPDATE), "change", verbs);
    addIf(may.contains(Permission.DELETE), "delete", verbs);
    var words = listed(verbs);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void addIf(boolean condition, String verb, List<String> verbs) {
    if (condition) {
      verbs.add(verb);
    }
  }

  private static String listed(List<String> words) {
    var last = words.size() - 1;
    return last < 1
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  // A type without words of ours is told by its name in FHIR, in small letters.
  private static String content(Scope scope) {
    var type = scope.type();
    var name = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return CONTENT.getOrDefault(type, "entries of the kind “" + name + "”");
  }

  private static String only(Constraint constraint) {
    return constraint.isEmpty()
        ? ""
        : constraint.conditions().stream()
            .map(condition -> condition.name() + " " + shortened(condition.value()))
            .collect(Collectors.joining(" and ", ", but only those with ", ","));
  }

  // Of system|code people need the code.
  private static String shortened(String value) {
    return List.of(value.split(",", -1)).stream()
        .map(one -> "“" + one.substring(one.lastIndexOf('|') + 1) + "”")
        .collect(Collectors.joining(" or "));
  }

  private static String whose(Scope scope) {
    return switch (scope.context()) {
      case PATIENT -> " in this person’s record";
      case USER -> " in every record that you may open";
      case SYSTEM -> " in every record";
    };
  }
}
