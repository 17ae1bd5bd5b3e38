ValueSet: Abilities
Id: abilities
Title: "How someone manages"
Description: "How far a person manages something, in the terms by which the Care Act decides on eligibility."
* ^experimental = false
* Answer#alone "Without help"
* Answer#with-difficulty "Without help, but with pain, worry or risk, or far more slowly than others"
* Answer#with-help "With somebody's help"
* Answer#unable "Not even with help"
* Answer#not-applicable "Does not apply to me"
