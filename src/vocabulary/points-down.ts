/** Words in front of a list that point down to it: "if any of the following applies to you, wait", "concerns such as". */
export const pointsDown =
  /\b(?:the|these) following\b|\bbelow\b|\b(?:such as|includ(?:es?|ing)|like|for|of|with|on|to|are|is|can|may|will|not)\s*$|\b(?:such as|including|like)\s*[,–-]\s*$/i;
