Extension: SupportOffered
Id: support-offered
Title: "Support offered"
Description: "One thing that somebody in the circle does or can do for the person, and when."
Context: RelatedPerson
* extension contains
    what 1..1 and
    when 0..1
* extension[what] ^short = "what they do, in words that anyone understands"
* extension[what].value[x] only string
* extension[when] ^short = "when they do it or can do it"
* extension[when].value[x] only string or Timing
