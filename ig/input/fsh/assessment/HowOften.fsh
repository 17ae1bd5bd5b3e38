ValueSet: HowOften
Id: how-often
Title: "How often"
Description: "How often somebody feels or does something."
* ^experimental = false
* Answer#never "Never"
* Answer#hardly-ever "Hardly ever"
* Answer#sometimes "Some of the time"
* Answer#often "Often"
* Answer#always "Nearly always"
