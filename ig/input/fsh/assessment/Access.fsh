ValueSet: Access
Id: access
Title: "Ways into the home"
Description: "How someone who is expected, or needed, gets in."
* ^experimental = false
* Support#opens-door "I come to the door"
* Support#slow-to-door "I come to the door; wait for me"
* Support#key-safe "There is a key safe"
* Support#key-held "Somebody has a key"
* Support#entry-system "A door entry system"
* Support#warden "Through the warden or staff"
