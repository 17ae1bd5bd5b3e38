ValueSet: Risks
Id: risks
Title: "Risks"
Description: "Dangers in everyday life that a visitor might notice."
* ^experimental = false
* Answer#fire-risk "Fire, for instance from smoking or cooking"
* Answer#self-neglect "Not looking after myself"
* Answer#hoarding "So many things that rooms cannot be used"
* Answer#losing-way "Going out and losing the way"
* Answer#scams "Being cheated at the door, by telephone or online"
* Answer#choking "Choking"
* Answer#cold-home "A cold home"
* Answer#medicine-mistakes "Mistakes with medicines"
* Answer#pressure-sores "Sore skin from lying or sitting"
* Answer#sudden-worsening "A condition that can get worse quickly"
* Answer#behaviour "Behaviour that frightens or hurts others"
* Answer#no-risks "None that we know of"
