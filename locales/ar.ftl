### Iltizam: every sentence that a person reads, in ar. Sections follow the folders that say them.

## Conversation

## End of conversation

