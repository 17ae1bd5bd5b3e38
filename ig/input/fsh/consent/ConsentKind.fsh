CodeSystem: ConsentKind
Id: consent-kind
Title: "Kinds of consent"
Description: "What a Consent does. The access decision reads it, so each profile of Consent has one of these as a category."
* ^experimental = false
* ^caseSensitive = true
* #agreement "Agreement to share" "The person agrees that somebody sees or adds to the record."
* #objection "Objection" "The person does not want somebody, or a kind of organisation, to see the record or a part of it."
* #best-interests "Best-interests decision" "Decided for a person who cannot decide this for themselves at this time."
* #proxy "Proxy" "The person lets somebody act for them, within limits."
* #parental-responsibility "Parental responsibility" "Somebody may decide for a child."
* #secondary-use-opt-out "Opt-out of secondary use" "The person does not want the record used for planning or research."
* #legal-authority "Legal authority" "An attorney or a deputy may decide for the person, under a registered power or an order of a court."
