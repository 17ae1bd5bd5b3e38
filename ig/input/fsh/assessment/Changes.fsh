ValueSet: Changes
Id: changes
Title: "Better or worse"
Description: "How something has changed."
* ^experimental = false
* Answer#better "Better"
* Answer#same "About the same"
* Answer#worse "Worse"
