/** Two days this far apart may belong to one statement. The search of several sites asks for it alone. */
export const nearDays = 7;
