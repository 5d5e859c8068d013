// What was typed, in the shape in which the server holds it; what has the wrong shape is unusable, as it is there.

const DATE = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const MONTH = /^(\d{1,2})[-/. ](\d{4})$/;
const TIME = /^(\d{1,2})[:.](\d{2})$/;
const NUMBER = /^-?\d{1,12}([,.]\d{1,6})?$/;

const UNUSABLE = { unusable: true };

/**
 * The answer of a question.
 *
 * @param type the type of the question, a token of the form data
 * @param typed what stands in its controls: of choices the chosen codes
 * @returns { value }, { unusable: true } or {} when it is empty
 */
export function answerOf(type, typed) {
  const texts = typed.map((text) => text.trim()).filter((text) => text !== "");
  if (texts.length === 0) {
    return {};
  }
  switch (type) {
    case "keuzes":
      return { value: texts };
    case "getal":
    case "decimaal":
    case "bedrag":
      return number(texts[0], type);
    case "datum":
      return usable(date(texts[0]));
    case "datumOnvolledig":
      return usable(incomplete(texts[0]));
    case "tijd":
      return usable(time(texts[0]));
    case "datumtijd":
      return usable(moment(texts));
    case "gemeentecode":
    case "landcode":
    case "nationaliteitcode":
    case "tabelcode":
      // a name was typed; only the server knows its code
      return UNUSABLE;
    default:
      return { value: texts[0] };
  }
}

function usable(value) {
  return value === null ? UNUSABLE : { value };
}

function number(text, type) {
  if (!NUMBER.test(text)) {
    return UNUSABLE;
  }
  const value = Number(text.replace(",", "."));
  return type === "getal" && !Number.isInteger(value) ? UNUSABLE : { value };
}

function date(text) {
  const parts = DATE.exec(text);
  if (!parts) {
    return isRealDate(text) ? text : null;
  }
  const iso = `${parts[3]}-${parts[2].padStart(2, "0")}-${parts[1].padStart(2, "0")}`;
  return isRealDate(iso) ? iso : null;
}

function isRealDate(iso) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || iso.startsWith("0000")) {
    return false;
  }
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function incomplete(text) {
  if (text.toLowerCase() === "onbekend") {
    return "onbekend";
  }
  const parts = DATE.exec(text);
  if (parts && Number(parts[1]) === 0) {
    return Number(parts[2]) === 0 ? parts[3] : month(parts[2], parts[3]);
  }
  const monthOnly = MONTH.exec(text);
  if (monthOnly) {
    return month(monthOnly[1], monthOnly[2]);
  }
  return /^\d{4}$/.test(text) ? text : date(text);
}

function month(number, year) {
  return number >= 1 && number <= 12 ? `${year}-${number.padStart(2, "0")}` : null;
}

function time(text) {
  const parts = TIME.exec(text);
  return parts && parts[1] < 24 && parts[2] < 60 ? `${parts[1].padStart(2, "0")}:${parts[2]}` : null;
}

function moment(texts) {
  const day = texts.length === 2 ? date(texts[0]) : null;
  const hour = texts.length === 2 ? time(texts[1]) : null;
  return day !== null && hour !== null ? `${day}T${hour}` : null;
}
