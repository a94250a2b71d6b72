### Iltizam: every sentence that a person reads, in fr. Sections follow the folders that say them.

## Conversation

## End of conversation

