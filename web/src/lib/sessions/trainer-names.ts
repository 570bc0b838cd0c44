/** "Naïma Idrissi, Lode Verbeke": names as somebody types them in one box. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
