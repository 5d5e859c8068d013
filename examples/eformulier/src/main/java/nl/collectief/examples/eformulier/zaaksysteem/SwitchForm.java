package nl.collectief.examples.eformulier.zaaksysteem;

/**
 * The switch as a form.
 *
 * @param setting what is chosen
 * @param seconds the delay as typed
 * @param wrong whether what was typed is no number of seconds from 0 to 60
 */
public record SwitchForm(ReceiverSwitch.Setting setting, String seconds, boolean wrong) {}
