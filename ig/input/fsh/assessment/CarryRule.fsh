CodeSystem: CarryRule
Id: carry-rule
Title: "How an answer is carried"
Description: "What a form that is opened later does with the answer that the person gave earlier, to whomever they gave it."
* ^experimental = false
* ^caseSensitive = true
* #prefill "Filled in" "The newest answer is filled in, with who told it and when. Once it is older than its freshness period it is put to the person to confirm."
* #confirm "Filled in, to be confirmed" "The newest answer is filled in and read to the person each time; they say that it still holds, or change it."
* #show-only "Shown" "What the record holds is shown and not asked. Who sees that it is wrong tells those who keep it."
* #ask-always "Asked each time" "Never filled in and never shown beforehand: the answer holds for the moment in which it is given, or must not be led."
* #ask-alone "Asked alone" "As asked each time, and only when nobody else can hear. The answer is restricted, and no form shows that there is one."
