package nl.collectief.examples.eformulier.formulier;

/** How a question is entered; each has a template of its own. */
public enum FieldKind {
    /** One line of text. */
    TEXT,
    /** Several lines of text. */
    LONG_TEXT,
    /** One line of digits, such as a BSN. */
    DIGITS,
    /** A number; a comma stands before its decimals. */
    NUMBER,
    /** An amount in euro; a comma stands before its cents. */
    AMOUNT,
    /** A date as {@code dd-mm-jjjj} in one line of text. */
    DATE,
    /** A time as {@code uu:mm} in one line of text. */
    TIME,
    /** E-mail address. */
    EMAIL,
    /** Telephone number. */
    TELEPHONE,
    /** One of a few choices: radio buttons in a fieldset. */
    RADIOS,
    /** One of many choices: a select. */
    SELECT,
    /** Several choices: checkboxes in a fieldset. */
    CHECKBOXES,
    /** One checkbox, value {@code JA}. */
    TICK,
    /** A name out of a table, with a datalist. */
    NAME_LIST,
    /** Several parts in a fieldset, such as date and time. */
    PARTS,
    /** One document: its parts in a fieldset, and an upload named {@code <name>/bestand}. */
    FILE,
    /** Documents: the uploads so far, and an upload named {@code <name>/bestand}. */
    FILES,
    /** A repeated group: items, and buttons to add and remove. */
    GROUP,
    /** Questions under one heading, in a fieldset. */
    SECTION,
    /** Questions under one heading that may all stay empty: a details element, open when it is in use. */
    OPTIONAL_SECTION,
    /** An answer that cannot be changed here. */
    FIXED,
    /** A text to read. */
    INFO
}
