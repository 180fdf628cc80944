//! Translates an English page with the wordings of a lexicon.
//!
//! Heads of columns, types, names of headers and whole sentences are translated; names and all other text stay.
//! Wordings in the middle of a sentence stay too, since the sentence would keep its English order.

use crate::words::Words;

/// Lists whose wordings are whole sentences.
const SENTENCES: [&str; 6] =
    ["row.required", "row.optional", "row.key", "row.read_only", "row.nullable", "row.not_nullable"];

/// Words at the start of a sentence that ends with names or code spans.
const OPENINGS: [(&str, &str); 3] = [
    ("Possible values are:", "row.values"),
    ("Do not supply a request body", "body.none"),
    ("It does not return anything in the response body", "response.no_body"),
];

/// Translates a page into the wordings of a locale, taken by turns. Without a locale only types change: to their names
/// in OData.
pub(crate) fn translate(text: &str, english: &Words, to: Option<(&Words, usize)>) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut fenced = false;
    let mut translated = String::with_capacity(text.len());
    for (at, line) in lines.iter().enumerate() {
        fenced ^= line.starts_with("```");
        let heads = lines.get(at + 1).is_some_and(|next| next.starts_with("|:"));
        let wording = |list: &str, known: &str| match to.and_then(|(words, turn)| words.by_turns(list, turn)) {
            Some(wording) => wording.to_owned(),
            None if list.starts_with("types.") => english.first(list).to_owned(),
            None => known.to_owned(),
        };
        let line = if fenced || line.starts_with("|:") {
            (*line).to_owned()
        } else if line.starts_with('|') {
            translate_row(line, heads, english, &wording)
        } else {
            translate_opening(line, &wording)
        };
        translated.push_str(&line);
        translated.push('\n');
    }
    translated
}

/// Returns the wording of the other locale for a list and its English wording.
type WordingOf<'s> = &'s dyn Fn(&str, &str) -> String;

/// Translates a row of a table, or its head.
fn translate_row(line: &str, heads: bool, english: &Words, wording: WordingOf<'_>) -> String {
    let cells = line.split('|').enumerate().map(|(column, cell)| match column {
        _ if heads => english.list_of("columns.", cell).map_or_else(|| cell.to_owned(), |list| wording(list, cell)),
        1 => english.list_of("headers.", cell).map_or_else(|| cell.to_owned(), |list| wording(list, cell)),
        2 => translate_type(cell, english, wording).unwrap_or_else(|| translate_sentences(cell, english, wording)),
        _ => translate_sentences(cell, english, wording),
    });
    cells.collect::<Vec<_>>().join("|")
}

/// Translates the cell of a type: `String`, `String collection`, `[door](door.md) collection`.
fn translate_type(cell: &str, english: &Words, wording: WordingOf<'_>) -> Option<String> {
    let (one, many) = cell.strip_suffix(" collection").map_or((cell, ""), |one| (one, " collection"));
    let many = many.replace("collection", &wording("type.collection", "collection"));
    let list = english.list_of("types.", one.trim_start_matches("Edm."));
    match list {
        Some(list) => Some(format!("{}{many}", wording(list, one))),
        None => one.starts_with('[').then(|| format!("{one}{many}")).filter(|_| one.ends_with(')')),
    }
}

/// Translates the sentences of a cell, each by itself. They end with a full stop and a space.
fn translate_sentences(cell: &str, english: &Words, wording: WordingOf<'_>) -> String {
    let sentence = |sentence: &str| {
        let stem = sentence.trim_end_matches('.');
        let list = SENTENCES.into_iter().find(|list| english.list_of(list, stem) == Some(list));
        let stop = &sentence[stem.len()..];
        list.map_or_else(|| translate_opening(sentence, wording), |list| format!("{}{stop}", wording(list, stem)))
    };
    cell.split_inclusive(". ")
        .map(|part| format!("{} ", sentence(part.trim_end())))
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// Translates the words that open a sentence.
fn translate_opening(text: &str, wording: WordingOf<'_>) -> String {
    let found = OPENINGS.into_iter().find_map(|(opening, list)| Some((opening, list, text.strip_prefix(opening)?)));
    match found {
        Some((opening, list, rest)) if opening.ends_with(':') => {
            format!("{}:{rest}", wording(list, &opening[..opening.len() - 1]))
        }
        Some((opening, list, rest)) => format!("{}{rest}", wording(list, opening)),
        None => text.to_owned(),
    }
}
