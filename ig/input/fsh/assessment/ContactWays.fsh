ValueSet: ContactWays
Id: contact-ways
Title: "Ways to be reached"
Description: "How a person wants to be reached."
* ^experimental = false
* Support#telephone "By telephone"
* Support#text-message "By text message"
* Support#email "By email"
* Support#letter "By letter"
* Support#video "By video call"
* Support#in-person "In person"
* Support#through-someone "Through somebody I name"
