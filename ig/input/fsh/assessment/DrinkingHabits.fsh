ValueSet: DrinkingHabits
Id: drinking-habits
Title: "How often alcohol"
Description: "How often a person drinks alcohol."
* ^experimental = false
* Answer#never "Never"
* Answer#monthly "Once a month or less"
* Answer#few-a-month "A few times a month"
* Answer#few-a-week "Two or three times a week"
* Answer#most-days "Four times a week or more"
