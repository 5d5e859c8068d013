package nl.collectief.benchmarks.byhand;

import java.util.List;
import nl.collectief.overlijden.AangifteOverlijden;

/**
 * Checks an aangifte overlijden as one would write it without a framework: plain ifs over the record, one pass.
 *
 * <p>It finds the same rules as the service does. It knows no place, text, source or order of a finding, and no rule
 * can be listed, dated or replaced from outside.
 */
public final class HandWritten {

    private HandWritten() {}

    /**
     * The IDs of the rules that an aangifte breaks, a rule that is broken twice perhaps twice; empty when none is.
     *
     * @param aangifte with its ontvangst, and in it the moment of receipt
     */
    public static List<String> check(AangifteOverlijden aangifte) {
        Run run = new Run(aangifte);
        new FormOfPersons(run).check();
        new FormOfDeath(run).check();
        new FormOfRest(run).check();
        Moments momenten = new Moments(run);
        new LawOfPersons(run, momenten.dag).check();
        new LawOfDeath(run, momenten).check();
        new LawOfTerms(run, momenten).check();
        new LawOfDocuments(run).check();
        new LawOfRest(run).check();
        return run.ids();
    }
}
