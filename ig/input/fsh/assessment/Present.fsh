ValueSet: Present
Id: present
Title: "Who was there"
Description: "Who took part in a conversation."
* ^experimental = false
* Answer#the-person "The person"
* Answer#their-carer "The person's carer"
* Answer#family-member "Family"
* Answer#friend-or-neighbour "A friend or neighbour"
* Answer#advocate "An advocate"
* Answer#interpreter "An interpreter"
* Answer#attorney-or-deputy "An attorney or deputy"
* Answer#care-worker "A care worker"
* Answer#health-worker "A health worker"
