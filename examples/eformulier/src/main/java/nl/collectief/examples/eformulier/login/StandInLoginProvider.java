package nl.collectief.examples.eformulier.login;

import nl.collectief.core.aanvraag.Inlogmiddel;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The stand-in: pages of this application itself that let anyone be anyone. */
@Component
class StandInLoginProvider implements LoginProvider {

    static final String DIGID = "/inloggen/digid";
    static final String EHERKENNING = "/inloggen/eherkenning";
    static final String BEHEER = "/inloggen/beheer";

    @Override
    public String loginAddress(Inlogmiddel middel, String terug) {
        return address(middel == Inlogmiddel.EHERKENNING ? EHERKENNING : DIGID, terug);
    }

    static String address(String page, String terug) {
        return UriComponentsBuilder.fromPath(page)
                .queryParam("terug", "{terug}")
                .encode()
                .buildAndExpand(terug)
                .toUriString();
    }
}
