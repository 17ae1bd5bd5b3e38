package onestory.conformance;

import static onestory.conformance.Wording.rule;

import java.util.List;

/**
 * What the validator says, in words that tell what was found and what to send. A message that is
 * not here is passed on as it is.
 */
final class Wordings {

  private static final String LIST = "'?([^']*?)'? ?\\(([^()]*?)\\)";

  /** The first that fits is used. */
  static final List<Wording> ALL =
      List.of(
          // Elements.
          rule(
              "extension-url",
              "Extension\\.url: minimum required = .*|Extension\\.url is required .*|This property"
                  + " must be a simple value, not a Null \\(url at .*",
              "The extension has no url, so nobody can tell what it means. Send its url."),
          rule(
              "element-missing",
              "(\\S+): minimum required = 1, but only found 0 .*",
              "$1 is missing. Send it."),
          rule(
              "element-missing",
              "(\\S+): minimum required = (\\d+), but only found (\\d+) .*",
              "$1 was found $3 time(s). Send it $2 times at least."),
          rule(
              "slice-missing",
              "Slice '(\\S+)'.* for extension '(\\S+)': .*",
              "$1 is missing: the profile requires one. Send the extension $2."),
          rule(
              "slice-missing",
              "Slice '(\\S+)'.*: (?:a matching slice is required|minimum required).*",
              "$1 is missing: the profile requires one. Send it."),
          rule(
              "element-too-many",
              "(\\S+): max allowed = 0, but found .*",
              "$1 was found, and the profile does not have it. Leave it out."),
          rule(
              "element-too-many",
              "(\\S+): max allowed = (\\d+), but found (\\d+) .*",
              "$1 was found $3 times. Send it $2 time(s) at most."),
          rule(
              "element-not-allowed",
              "This element is not allowed by the profile (\\S+)",
              "The profile $1 does not have this element. Leave it out."),
          rule(
              "element-not-allowed",
              "This element does not match any known slice (?:defined in the profile (\\S+) )?and"
                  + " slicing is CLOSED: .*",
              "This element is none of those that the profile allows here ($1). Leave it out, or"
                  + " send one that it allows."),
          rule(
              "value-fixed",
              "Value is '(.*)' but is fixed to '(.*)' in the profile ([^\\s#]+).*",
              "'$1' was found. Send '$2': the profile $3 allows nothing else."),
          rule(
              "value-fixed",
              "The pattern \\[(.*?)(?:, and display 'null')?\\] defined in the profile (\\S+) not"
                  + " found.*",
              "The content is not what the profile $2 requires. Send $1."),
          rule(
              "value-type",
              "The Profile '(\\S+)' definition allows for the type (\\S+) but found type (\\S+)",
              "A value of the type $3 was found. Send one of the type $2: the profile $1 allows no"
                  + " other."),
          rule(
              "value-empty",
              "(?:Constraint failed: ele-1: .*|value cannot be empty|Object must have some"
                  + " content|.*@value cannot be empty.*)",
              "The element is empty. Give it a value, or leave it out."),
          // Codes.
          rule(
              "code-not-in-list",
              "The value provided \\('(.*)'\\) was not found in the value set "
                  + LIST
                  + ", and a"
                  + " code is required from this value set.*",
              "'$1' is no code of the list $2. Send choice(3)."),
          rule(
              "code-not-in-list",
              "The Coding provided \\((.*?)\\) was not found in the value set "
                  + LIST
                  + ", and a"
                  + " code is required from this value set.*",
              "'$1' is not in the list $2. Send choice(3)."),
          rule(
              "code-not-in-list",
              "None of the codings provided are in the value set "
                  + LIST
                  + ", and a coding from"
                  + " this value set is required\\) \\(codes = (.*)\\)",
              "'$3' is not in the list $1. Send choice(2)."),
          rule(
              "code-not-in-list",
              "No code provided, and a code is required from the value set " + LIST + ".*",
              "There is no code, only text. Send choice(2)."),
          rule(
              "code-beyond-list",
              "None of the codings provided are in the value set "
                  + LIST
                  + ", and a coding should come from this value set .*\\(codes = (.*)\\)",
              "'$3' is not in the list $1. If one of the list fits, send that: choice(2)."),
          rule(
              "code-beyond-list",
              "The (?:Coding|code|value) provided \\('?(.*?)'?\\) (?:was not found|is not) in the"
                  + " value set "
                  + LIST
                  + ", and a code should come from this value set .*",
              "'$1' is not in the list $2. If one of the list fits, send that: choice(3)."),
          rule(
              "code-not-in-list",
              "Code \"(.*)\" is not in valueset: (\\S+)",
              "'$1' is not in the list. Send choice(2)."),
          rule(
              "code-not-in-list",
              "Inappropriate CodeSystem URL \"(.*)\" for ValueSet: (\\S+)",
              "Codes of $1 are not in the list. Send choice(2)."),
          rule(
              "code-display",
              "Concept Display \"(.*)\" does not match expected \"(.*)\" for '.*'.*",
              "The words '$1' go with another code: this one means '$2'. See which of the two was"
                  + " meant. It is kept as it was sent."),
          rule(
              "code-unknown",
              "Code (\\S+) is not valid for system: (\\S+)",
              "The code system $2 has no code '$1'. Send one that it has, or the text without a"
                  + " code."),
          rule(
              "code-unknown",
              "Unknown code ['\"]([^#'\"]*)#([^'\"]*)['\"].*",
              "The code system $1 has no code '$2'. Send one that it has, or the text without a"
                  + " code."),
          rule(
              "code-system-unknown",
              "CodeSystem is unknown and can't be validated: (\\S+) for '.*#(.*)'",
              "Codes of $1 cannot be checked here. '$2' is kept as it was sent."),
          rule(
              "code-system-unknown",
              "Unable to expand ValueSet: .*",
              "Whether the code belongs to its list cannot be checked here, without the code system"
                  + " that the list is drawn from. It is kept as it was sent."),
          rule(
              "code-without-system",
              "Coding has no system\\..*",
              "A code without its system means nothing. Send the system with it."),
          rule(
              "unit-unknown",
              "Error processing unit '(.*?)':.*",
              "'$1' is no unit of UCUM. Send the UCUM code (such as kg or mm[Hg]), or leave code"
                  + " and system out and keep the unit as text."),
          // Values.
          rule(
              "date-format",
              "Not a valid date(?:/time)? format: '(?:Invalid date/time format: )?\"?(.*?)\"?'",
              "'$1' is no date. Send year, month and day as YYYY-MM-DD, or less of it."),
          rule(
              "time-zone-missing",
              "If a date has a time, it must have a timezone|Element value"
                  + " '\\d{4}-\\d\\d-\\d\\dT[0-9:.]+' does not meet dateTime regex .*",
              "The time has no time zone. Send an offset with it, such as"
                  + " 2026-11-02T10:00:00+00:00."),
          rule(
              "value-format",
              "Element value '(.*)' does not meet (\\S+) regex .*",
              "'$1' was found. Send a valid $2."),
          rule(
              "value-format",
              "The value '(.*)' is not a valid (.*)",
              "'$1' was found. Send a valid $2."),
          rule(
              "value-format",
              "value is less than permitted minimum value of (.*)",
              "The value is too small. Send $1 or more."),
          rule(
              "value-format",
              "(?:The code '(.*)' is not valid \\(whitespace rules\\)|URI values cannot have"
                  + " whitespace\\('(.*)'\\))",
              "'$1$2' has spaces where none can be. Send it without."),
          rule(
              "period-order",
              "Constraint failed: per-1: .*",
              "The period ends before it begins. Send a start that is not after the end."),
          // References.
          rule(
              "reference-target",
              "The type '(\\S+)' implied by the reference URL (\\S+) is not a valid Target for this"
                  + " element \\(must be one of \\[(.*)\\]\\)",
              "$2 is a $1. Send a reference to: $3."),
          rule(
              "reference-target",
              "(?:The type '(\\S+)' is not a valid Target for this element \\(must be one of"
                  + " \\[(.*)\\]\\)|Invalid Resource target type\\. Found (.*), but expected one of"
                  + " \\((.*)\\))",
              "A $1$3 was found. Send a reference to: $2$4."),
          rule(
              "reference-form",
              "The reference '(.*)' is not a valid reference",
              "'$1' is no reference. Send Type/id, or identifier, or put a name into display."),
          rule(
              "contained-missing",
              "Unable to resolve resource with reference '(#.*)'",
              "Nothing contained has the id of $1. Send it under contained, or refer to something"
                  + " else."),
          rule(
              "contained-missing",
              "Constraint failed: ref-1: .*",
              "Nothing contained has this id. Send it under contained, or refer to something"
                  + " else."),
          rule(
              "contained-unused",
              "The contained resource '(.*)' is not referenced to from elsewhere.*",
              "Nothing refers to the contained resource '$1'. Refer to it, or leave it out."),
          rule(
              "contained-id",
              "Resource requires an id, but none is present",
              "The contained resource has no id. Send one, so that it can be referred to."),
          // Extensions.
          rule(
              "extension-value",
              "The Extension '(\\S+)' definition allows for the types \\[(.*)\\] but found type"
                  + " (\\S+)",
              "The extension $1 was found with a $3. Send it with: $2."),
          rule(
              "extension-value",
              "Constraint failed: ext-1: .*",
              "The extension has a value and extensions. Send one or the other."),
          rule(
              "extension-place",
              "The extension (\\S+) is not allowed to be used at this point \\(this element is"
                  + " \\[?(.*?)\\]?; allowed for this version = (.*)\\)",
              "The extension $1 was found in $2. Send it only in: $3."),
          // The rest.
          rule(
              "narrative",
              "(?:Constraint failed: txt-[12]: .*|.*XHTML.*)",
              "The narrative is not the plain HTML that FHIR allows (no scripts, forms or objects;"
                  + " namespace http://www.w3.org/1999/xhtml). Send it so, or leave text out."),
          rule(
              "profile-unknown",
              "Profile reference '(\\S+)' has not been checked because it could not be found",
              "The declared profile $1 is not installed here, so nothing was checked by it."
                  + " Nothing is needed, unless it was meant to be one of this server's."));

  private Wordings() {}
}
