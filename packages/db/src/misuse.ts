/** A setting or an argument that makes no sense: told in one line, exit code 2. */
export class Misuse extends Error {}
