package nl.collectief.examples.eformulier.levering;

import java.nio.file.Path;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.indiening.Submissions;

/** The application in a process of its own, to be killed: hands in requests, and tells of each that was accepted. */
final class SubmittingApp {

    /** What it writes before the reference of a request that was accepted. */
    static final String ACCEPTED = "accepted ";

    private SubmittingApp() {}

    /** Runs until it is killed. Arguments: data folder, address of the receiver, how many requests. */
    public static void main(String... args) throws InterruptedException {
        AppUnderTest app = new AppUnderTest(Path.of(args[0]))
                .deliversTo(args[1])
                .with("eformulier.levering.heartbeat", "500ms")
                .start();
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String referentie =
                    app.bean(Submissions.class).submit(Requests.move()).referentie();
            System.out.println(ACCEPTED + referentie);
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}
