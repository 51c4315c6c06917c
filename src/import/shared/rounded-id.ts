/** A long number that a spreadsheet has rounded: the digits are gone. */
export const roundedId = /^\d(?:[.,]\d+)?E\+?\d+$/i;
