// How an answer is carried, and how long it keeps.
RuleSet: Kept(rule, value, unit, name)
* extension[+].url = Canonical(Carry)
* extension[=].valueCode = #{rule}
* extension[+].url = Canonical(Freshness)
* extension[=].valueDuration = {value} $ucum#{unit} "{name}"

// Holds for the moment only.
RuleSet: AskedEachTime
* insert Kept(ask-always, 1, d, day)

// Holds for the moment only, and is asked when nobody else can hear.
RuleSet: AskedAlone(label)
* insert Kept(ask-alone, 1, d, day)
* insert Labelled({label})

RuleSet: Labelled(label)
* extension[+].url = Canonical(AnswerLabel)
* extension[=].valueCode = #{label}

// A clinical fact: what others tell is kept beside it as reported.
RuleSet: Clinical
* insert AuthorityOf(primary)
* insert AuthorityOf(acute)
* insert AuthorityOf(community)
* insert AuthorityOf(mental-health)
* insert AuthorityOf(hospice)

RuleSet: AuthorityOf(sector)
* extension[+].url = Canonical(AnswerAuthority)
* extension[=].valueCode = #{sector}
