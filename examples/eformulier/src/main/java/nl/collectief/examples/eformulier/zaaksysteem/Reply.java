package nl.collectief.examples.eformulier.zaaksysteem;

/**
 * An answer as it goes over HTTP.
 *
 * @param status of HTTP
 * @param contentType of the body
 * @param body its text, to be written in UTF-8
 */
record Reply(int status, String contentType, String body) {

    /** What was asked is done. */
    static Reply ok(Soap soap, String body) {
        return new Reply(200, type(soap), body);
    }

    /** A fault: 500, but for a sender's fault in SOAP 1.2. */
    static Reply fault(Soap soap, StufFault fault, String body) {
        boolean sender = soap == Soap.SOAP_1_2 && fault.party() == StufFault.Party.CLIENT;
        return new Reply(sender ? 400 : 500, type(soap), body);
    }

    private static String type(Soap soap) {
        return soap.mediaType() + "; charset=utf-8";
    }

    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
