ValueSet: Warmth
Id: warmth
Title: "Warmth at home"
Description: "How warm the home is in cold weather."
* ^experimental = false
* Answer#warm "Warm"
* Answer#some-rooms "Warm in the rooms I use"
* Answer#cold "Cold"
* Answer#cannot-afford "Cold, because heating costs too much"
