CodeSystem: WayGiven
Id: way-given
Title: "Ways of giving consent"
Description: "How somebody made their wish known."
* ^experimental = false
* ^caseSensitive = true
* #face-to-face "Face to face" "Said to somebody who was there."
* #telephone "By telephone" "Said by telephone."
* #video "By video" "Said in a video call."
* #in-writing "In writing" "Signed or written on paper; the source says where it is."
* #online "Online" "Chosen in an app or on a website after signing in."
* #by-conduct "By conduct" "Not said, but plain from what the person did, such as holding out an arm."
* #through-another "Through another" "Passed on by somebody who acts for the person, an interpreter or an advocate."
