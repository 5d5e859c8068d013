package nl.collectief.core.formulier;

/**
 * Where a finding of a question stands: at its answer, at one item of its list, or at the object that it speaks of.
 *
 * @param eigenschap the property there, in the words of the form
 */
record Spot(Plan.Row rij, String plaats, String eigenschap, Position positie) {

    static Spot van(Plan.Row rij, Scope kader) {
        String plaats = kader.plaats + "/" + rij.relatief.replace('.', '/');
        return new Spot(rij, plaats, rij.vraag.pad(), kader.positie.met(rij.rang));
    }

    Spot item(int nummer) {
        return new Spot(rij, plaats + "/" + nummer, eigenschap, positie.met(nummer));
    }

    Spot elders(String andere, String anderePad) {
        return new Spot(rij, andere, anderePad, positie);
    }
}
