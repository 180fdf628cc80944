//! Reads the facts that the description of a row states.

use std::ops::Range;

use super::markdown::{Mark, MarkKind, Text};
use super::reader::Context;
use super::type_cell::read_link;
use crate::lexicon::{Hint, Hints, Lexicon, Phrases, RowWords};
use crate::model::page::{Link, RowFacts};

/// A list of values starts within this many bytes after the words that open it. Code spans before it are not values.
const FARTHEST: usize = 80;

/// Reads the description of a row, together with the cell of its column `Required` if there is one.
pub(crate) fn read_description(description: &Text, required: Option<&Text>, context: Context<'_>) -> RowFacts {
    let plain = &description.plain;
    let words = &context.lexicon.row;
    let hints = words.find_hints(plain);
    let required = required.and_then(|cell| read_yes_or_no(&cell.plain, words));
    RowFacts {
        required: required.or_else(|| find_requirement_with(plain, hints, words)),
        nullable: if hints.has(Hint::NotNullable) { Some(false) } else { hints.has(Hint::Nullable).then_some(true) },
        read_only: hints.has(Hint::ReadOnly),
        key: hints.has(Hint::Key) && sentences(plain).any(|sentence| words.key.is(sentence)),
        multivalued: hints.has(Hint::Multivalued),
        values: find_values(description, hints, context),
        inherited_from: if hints.has(Hint::Inherited) { find_base(description, context) } else { None },
    }
}

/// The words in the code spans of a text, each once.
pub(super) fn words_in_code(text: &Text) -> Vec<String> {
    let words = text.codes().flat_map(|mark| text.under(mark).split(',')).map(clean_value);
    let mut coded: Vec<String> = Vec::new();
    for word in words.filter(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')) {
        if !coded.contains(&word) {
            coded.push(word);
        }
    }
    coded
}

/// Whether prose says that something is required, in a whole sentence or in parentheses.
pub(super) fn find_requirement(plain: &str, lexicon: &Lexicon) -> Option<bool> {
    find_requirement_with(plain, lexicon.row.find_hints(plain), &lexicon.row)
}

fn find_requirement_with(plain: &str, hints: Hints, words: &RowWords) -> Option<bool> {
    if !hints.has(Hint::Required) && !hints.has(Hint::Optional) {
        return None;
    }
    let RowWords { required, optional, .. } = words;
    let state = |text: &str| required.is(text).then_some(true).or_else(|| optional.is(text).then_some(false));
    in_parentheses(plain).find_map(state).or_else(|| sentences(plain).find_map(state))
}

/// The texts in parentheses.
fn in_parentheses(plain: &str) -> impl Iterator<Item = &str> {
    plain.split(['(', '（']).skip(1).filter_map(|rest| rest.split_once([')', '）'])).map(|(inner, _)| inner.trim())
}

/// Finds the values that a text lists.
fn find_values(text: &Text, hints: Hints, context: Context<'_>) -> Vec<String> {
    let words = &context.lexicon.row;
    let openings = |hint, words: &Phrases| if hints.has(hint) { words.find(&text.plain) } else { Vec::new() };
    let plain = |(_, opening): (usize, Range<usize>)| read_plain_values(&text.plain[opening.end..], words);
    let coded = |(_, opening): &(usize, Range<usize>)| read_code_values(text, opening.end, context);
    let values_behind = |opening| coded(&opening).unwrap_or_else(|| plain(opening));
    let lists = openings(Hint::Values, &words.values);
    let first = lists.iter().find_map(coded);
    let first = first.or_else(|| lists.into_iter().map(plain).find(|values| !values.is_empty()));
    let more = openings(Hint::MoreValues, &words.more_values).into_iter().flat_map(values_behind);
    let mut values: Vec<String> = Vec::new();
    for value in first.into_iter().flatten().chain(more) {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

fn read_yes_or_no(cell: &str, words: &RowWords) -> Option<bool> {
    let cell = cell.trim().trim_end_matches('.');
    match cell.to_lowercase().as_str() {
        "yes" | "y" | "true" => Some(true),
        "no" | "n" | "false" => Some(false),
        _ => words.required.is(cell).then_some(true).or_else(|| words.optional.is(cell).then_some(false)),
    }
}

/// The sentences of a text, without the spaces, stars and parentheses around them.
fn sentences(plain: &str) -> impl Iterator<Item = &str> {
    plain
        .split(['.', '\n', ';', '。', '；'])
        .map(|sentence| sentence.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '(' | ')')))
}

/// Reads a list of code spans. Two of them belong to one list if a comma, a word like `and` or a remark in parentheses
/// stands between them, or if each has a line of its own with a dash or a colon before its meaning.
fn read_code_values(text: &Text, from: usize, context: Context<'_>) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut end = from;
    for mark in text.codes().filter(|mark| mark.start >= from) {
        let between = &text.plain[end..mark.start];
        let joined = if values.is_empty() {
            opens_list(between, context.translated)
        } else {
            joins(between, &context.lexicon.row) || explains(between)
        };
        if !joined {
            if values.is_empty() && !between.contains(". ") && between.len() < FARTHEST {
                end = mark.end;
                continue;
            }
            break;
        }
        let listed = text.under(mark).split(',').map(clean_value);
        // Translation moves backticks into code spans.
        let marks: &[char] = if context.translated { &['`'] } else { &[] };
        let listed = listed.map(|value| value.trim_matches(marks).to_owned());
        values.extend(listed.filter(|value| !value.is_empty() && !value.contains(": ")));
        end = mark.end;
    }
    (!values.is_empty()).then_some(values)
}

fn clean_value(value: &str) -> String {
    value.trim().trim_matches(['"', '\'', '.']).trim().to_owned()
}

/// Whether a list starts at a code span, by the text between the words that open a list and the span. In a translation
/// other words may stand there.
fn opens_list(between: &str, translated: bool) -> bool {
    let ends = between.contains(". ") || between.contains('。');
    !ends && (translated || between.trim_end().ends_with([':', '=', '：'])) || between.trim().is_empty()
}

/// Whether the text between two code spans makes one list of them.
fn joins(between: &str, words: &RowWords) -> bool {
    let separates = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/' | '&' | '、' | '，' | '；' | '：');
    let words_between = between.trim_matches(separates);
    let remark = |open, close| words_between.strip_prefix(open).map(|rest: &str| rest.split_once(close));
    match remark('(', ')').or_else(|| remark('（', '）')) {
        Some(Some((inner, rest))) => words.default.is(inner.trim()) || joins(rest, words),
        Some(None) => false,
        None => words_between.is_empty() || words.and.is(words_between),
    }
}

/// Whether the text between two code spans explains the first one, up to the end of its line.
fn explains(between: &str) -> bool {
    between.trim_start().starts_with(['—', '–', '-', ':', '：']) && between.trim_end_matches(' ').ends_with('\n')
}

/// Reads a list of plain words: `a, b and c.`, at least two, each a single word.
fn read_plain_values(rest: &str, words: &RowWords) -> Vec<String> {
    let list = rest.trim_start_matches([':', ' ']);
    let end = list.find(". ").or_else(|| list.find('\n')).unwrap_or(list.len());
    let list = list[..end].trim_end_matches('.');
    let values: Vec<String> = list
        .split([',', ';', '|'])
        .flat_map(|part| {
            let words_of_part: Vec<&str> = part.split_whitespace().collect();
            words_of_part.split(|word| words.and.is(word)).map(|run| clean_value(&run.join(" "))).collect::<Vec<_>>()
        })
        .filter(|part| !part.is_empty())
        .collect();
    let single = values.iter().all(|value| {
        value.chars().next().is_some_and(char::is_alphabetic)
            && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    });
    if values.len() >= 2 && single { values } else { Vec::new() }
}

/// Finds the type that a row is inherited from.
fn find_base(description: &Text, context: Context<'_>) -> Option<Link> {
    let words = &context.lexicon.row.inherited;
    let words_before = |mark: &Mark| {
        let before = description.plain[..mark.start].trim_end();
        words.ends(before) || (context.translated && words.ends(context.lexicon.beside_type.without_filler(before)))
    };
    let words_after = |mark: &Mark| {
        let after = description.plain[mark.end..].trim_start();
        context.translated && words.first(after).is_some_and(|found| found.start == 0)
    };
    description.marks.iter().rev().find_map(|mark| match &mark.kind {
        MarkKind::Link(target) if words_before(mark) || words_after(mark) => read_link(target, context.page),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::read_description;
    use crate::model::page::RowFacts;
    use crate::parse::Context;
    use crate::parse::markdown::{self, BlockKind};
    use crate::parse::repair::repair;

    fn read(text: &str) -> RowFacts {
        let repaired = repair(text);
        match markdown::blocks(&repaired).remove(0).kind {
            BlockKind::Paragraph(text) => read_description(&text, None, Context::english("v1.0/resources/x.md")),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn listed_values_are_read() {
        for (text, expected) in [
            ("State. Possible values are: `a`, `b`, and `c`. More `x`.", vec!["a", "b", "c"]),
            ("The possible values are `a` (default), or `b`.", vec!["a", "b"]),
            ("Possible values are: a, b, c.", vec!["a", "b", "c"]),
            ("Inherited. Possible values are: `a,b`.", vec!["a", "b"]),
            ("Possible values are 'a', 'b' and 'c'. More.", vec!["a", "b", "c"]),
            ("Possible values are: a and more words, b.", vec![]),
            ("Possible values are: a or b. Possible values are: `a`, `b`, `c`.", vec!["a", "b", "c"]),
            ("Possible values are:<br>`a` — the first. <br>`b`— the `c` one.", vec!["a", "b"]),
            ("Valid values 0 to 100", vec![]),
            ("See `x`.", vec![]),
            (
                "Possible values are: `a`, `unknownFutureValue`. Use the `Prefer: x` header to get the following value(s) in this [enum](e.md): `b`.",
                vec!["a", "unknownFutureValue", "b"],
            ),
        ] {
            assert_eq!(read(text).values, expected, "{text}");
        }
    }

    #[test]
    fn wordings_state_facts() {
        assert_eq!(read("The name. Required.").required, Some(true));
        assert_eq!(read("Optional. The name.").required, Some(false));
        assert_eq!(read("Required for all apps.").required, None);
        assert_eq!((read("Not nullable. Read-only.").nullable, read("Read-only.").read_only), (Some(false), true));
        assert_eq!(read("Nullable.").nullable, Some(true));
        let inherited = read("The id. Inherited from [entity](../resources/entity.md)").inherited_from;
        assert_eq!(inherited.map(|link| link.path).as_deref(), Some("v1.0/resources/entity.md"));
    }
}
