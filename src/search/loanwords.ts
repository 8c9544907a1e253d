export const LOANWORDS: readonly (readonly string[])[] = [];
