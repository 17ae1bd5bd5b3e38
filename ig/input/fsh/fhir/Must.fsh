// Must-support, said once: what a sender and a receiver owe each other.
RuleSet: Must(path, meaning)
* {path} MS
* {path} ^short = "{meaning}"
* {path} ^comment = "Send it whenever you know it; leave it out when you do not. OneStory keeps it and gives it back, and whoever shows the record to a person shows this too."
