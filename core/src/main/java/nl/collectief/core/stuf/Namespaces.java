package nl.collectief.core.stuf;

import java.util.Set;

/** The namespaces of a message, as a reader knows them: by what they are, never by prefix. Source: messages 2.1. */
final class Namespaces {

    static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
    static final String BG = "http://www.egem.nl/StUF/sector/bg/0310";
    static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";
    static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** Both versions of SOAP. */
    static final Set<String> SOAP = Set.of(SOAP11, SOAP12);

    /** The parts of a SOAP fault: those of SOAP 1.1 have no namespace. */
    static final Set<String> SOAP_FAULT = Set.of("", SOAP11, SOAP12);

    /** Where an answer of either version of ZDS has its elements. */
    static final Set<String> ZAAK = Set.of(STUF, ZKN, ZDS);

    private Namespaces() {}
}
