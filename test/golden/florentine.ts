/**
 * Marriages among Florentine families: 15 families, 20 ties (Pucci had none). John Padgett and Christopher Ansell (1993),
 * Robust Action and the Rise of the Medici, American Journal of Sociology 98(6), 1259-1319, https://doi.org/10.1086/230190.
 */
export const florentineMarriages: readonly string[] = [
  "Acciaiuoli Medici",
  "Albizzi Ginori",
  "Albizzi Guadagni",
  "Albizzi Medici",
  "Barbadori Castellani",
  "Barbadori Medici",
  "Bischeri Guadagni",
  "Bischeri Peruzzi",
  "Bischeri Strozzi",
  "Castellani Peruzzi",
  "Castellani Strozzi",
  "Guadagni Lamberteschi",
  "Guadagni Tornabuoni",
  "Medici Ridolfi",
  "Medici Salviati",
  "Medici Tornabuoni",
  "Pazzi Salviati",
  "Peruzzi Strozzi",
  "Ridolfi Strozzi",
  "Ridolfi Tornabuoni",
];
