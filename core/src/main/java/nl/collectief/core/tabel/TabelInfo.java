package nl.collectief.core.tabel;

import java.time.LocalDate;

/**
 * What a table is and how old.
 *
 * @param number its official number, such as {@code 33}
 * @param name its official name
 * @param source who publishes it, and by which way it came here
 * @param stateDate the day up to which its rows are known to be right
 * @param licence under which terms its facts may be used
 */
public record TabelInfo(String number, String name, String source, LocalDate stateDate, String licence) {}
