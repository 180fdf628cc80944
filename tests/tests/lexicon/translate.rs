//! A translation of what the lexicon has: an English page in, the page with the words of another locale out.
//!
//! Heads of columns, types, names of headers and whole sentences are put in other words; names and all other text stay.
//! A sentence in the middle of which a word stands keeps its English order, so those are left alone.

use crate::words::Words;

/// Sentences that are facts as a whole.
const SENTENCES: [&str; 6] =
    ["row.required", "row.optional", "row.key", "row.read_only", "row.nullable", "row.not_nullable"];

/// Words that open a sentence which names and code spans end.
const OPENINGS: [(&str, &str); 3] = [
    ("Possible values are:", "row.values"),
    ("Do not supply a request body", "body.none"),
    ("It does not return anything in the response body", "response.no_body"),
];

/// The page in the words of a locale, by turns; or in English with the names that OData has for types.
pub(crate) fn page(text: &str, english: &Words, to: Option<(&Words, usize)>) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut fenced = false;
    let mut translated = String::with_capacity(text.len());
    for (at, line) in lines.iter().enumerate() {
        fenced ^= line.starts_with("```");
        let heads = lines.get(at + 1).is_some_and(|next| next.starts_with("|:"));
        let said = |list: &str, known: &str| match to {
            Some((words, turn)) => words.by_turns(list, turn).map_or_else(|| known.to_owned(), str::to_owned),
            None if list.starts_with("types.") => english.usual(list).to_owned(),
            None => known.to_owned(),
        };
        let line = match () {
            () if fenced || line.starts_with("|:") => (*line).to_owned(),
            () if line.starts_with('|') => row(line, heads, english, &said),
            () => opened(line, &said),
        };
        translated.push_str(&line);
        translated.push('\n');
    }
    translated
}

/// What a list is called in the other locale; from the list and its English wording.
type Said<'s> = &'s dyn Fn(&str, &str) -> String;

/// A row of a table, or its head.
fn row(line: &str, heads: bool, english: &Words, said: Said<'_>) -> String {
    let cells = line.split('|').enumerate().map(|(column, cell)| match column {
        _ if heads => english.list_of("columns.", cell).map_or_else(|| cell.to_owned(), |list| said(list, cell)),
        1 => english.list_of("headers.", cell).map_or_else(|| cell.to_owned(), |list| said(list, cell)),
        2 => ty(cell, english, said).unwrap_or_else(|| sentences(cell, english, said)),
        _ => sentences(cell, english, said),
    });
    cells.collect::<Vec<_>>().join("|")
}

/// The cell of a type: `String`, `String collection`, `[door](door.md) collection`.
fn ty(cell: &str, english: &Words, said: Said<'_>) -> Option<String> {
    let (one, many) = cell.strip_suffix(" collection").map_or((cell, ""), |one| (one, " collection"));
    let many = many.replace("collection", &said("type.collection", "collection"));
    let list = english.list_of("types.", one.trim_start_matches("Edm."));
    match list {
        Some(list) => Some(format!("{}{many}", said(list, one))),
        None => one.starts_with('[').then(|| format!("{one}{many}")).filter(|_| one.ends_with(')')),
    }
}

/// The sentences of a cell, each by itself; they end with a full stop and a space.
fn sentences(cell: &str, english: &Words, said: Said<'_>) -> String {
    let sentence = |sentence: &str| {
        let stem = sentence.trim_end_matches('.');
        let list = SENTENCES.into_iter().find(|list| english.list_of(list, stem) == Some(list));
        let stop = &sentence[stem.len()..];
        list.map_or_else(|| opened(sentence, said), |list| format!("{}{stop}", said(list, stem)))
    };
    cell.split_inclusive(". ")
        .map(|part| format!("{} ", sentence(part.trim_end())))
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// A sentence with the words that open it translated.
fn opened(text: &str, said: Said<'_>) -> String {
    let found = OPENINGS.into_iter().find_map(|(opening, list)| Some((opening, list, text.strip_prefix(opening)?)));
    match found {
        Some((opening, list, rest)) if opening.ends_with(':') => {
            format!("{}:{rest}", said(list, &opening[..opening.len() - 1]))
        }
        Some((opening, list, rest)) => format!("{}{rest}", said(list, opening)),
        None => text.to_owned(),
    }
}
