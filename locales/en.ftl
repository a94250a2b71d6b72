### Iltizam: every sentence that a person reads, in en. Sections follow the folders that say them.

## Conversation

## End of conversation

