// What names its person in subject names one person, who is found again by the NHS number.
RuleSet: AboutOnePerson
* subject only Reference(Patient)
* subject obeys subject-1
