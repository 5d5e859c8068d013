/**
 * Dates of municipal services: incomplete dates, working days, holidays and statutory terms.
 *
 * <p>Source: Logisch Ontwerp BRP 2025.Q1 4.2.8, Algemene termijnenwet, StUF 03.01.
 */
@NullMarked
package nl.collectief.core.datum;

import org.jspecify.annotations.NullMarked;
