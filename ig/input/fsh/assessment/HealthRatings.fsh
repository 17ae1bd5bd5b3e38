ValueSet: HealthRatings
Id: health-ratings
Title: "How good"
Description: "How good something is, from very good to very bad."
* ^experimental = false
* Answer#very-good "Very good"
* Answer#good "Good"
* Answer#fair "Fair"
* Answer#bad "Bad"
* Answer#very-bad "Very bad"
