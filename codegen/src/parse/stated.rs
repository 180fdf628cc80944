//! Facts in prose: the description of a row in, what it states out.

use std::sync::LazyLock;

use super::markdown::{MarkKind, Text};
use super::phrases::{AllPhrases, phrases};
use super::{type_cell, words};
use crate::model::page::Stated;

phrases! {
    VALUES: words::VALUES;
    IS_REQUIRED: ["(required)"];
}

/// What wordings in a description state, or where a closer look may find it stated.
#[derive(Clone, Copy)]
enum Hint {
    ReadOnly,
    Multivalued,
    NotNullable,
    Nullable,
    InParentheses,
    Sentence,
    Values,
    Inherited,
}

/// All wordings that say something, found in one pass: most descriptions have none of them.
const HINTS: [(&str, Hint); 22] = [
    ("read-only", Hint::ReadOnly),
    ("read only", Hint::ReadOnly),
    ("readonly", Hint::ReadOnly),
    ("multi-valued", Hint::Multivalued),
    ("multivalued", Hint::Multivalued),
    ("multiple values", Hint::Multivalued),
    ("flags", Hint::Multivalued),
    ("combination of", Hint::Multivalued),
    ("not nullable", Hint::NotNullable),
    ("non-nullable", Hint::NotNullable),
    ("not-nullable", Hint::NotNullable),
    ("cannot be null", Hint::NotNullable),
    ("can't be null", Hint::NotNullable),
    ("nullable", Hint::Nullable),
    ("(required)", Hint::InParentheses),
    ("(optional)", Hint::InParentheses),
    ("required", Hint::Sentence),
    ("optional", Hint::Sentence),
    ("key", Hint::Sentence),
    ("value", Hint::Values),
    ("values", Hint::Values),
    ("nherited from", Hint::Inherited),
];

/// The hints in a text.
struct Hints(u16);

impl Hints {
    fn of(plain: &str) -> Self {
        static WORDINGS: LazyLock<AllPhrases> = LazyLock::new(|| AllPhrases::new(&HINTS.map(|(wording, _)| wording)));
        Self(WORDINGS.all(plain).fold(0, |hints, index| hints | 1 << HINTS[index].1 as u16))
    }

    fn has(&self, hint: Hint) -> bool {
        self.0 & 1 << hint as u16 != 0
    }
}

/// Reads the description of a row, and the cell of its column `Required`, if there is one.
pub(crate) fn stated(description: &Text, required: Option<&Text>, page: &str) -> Stated {
    let plain = &description.plain;
    let hints = Hints::of(plain);
    let required = required.and_then(|cell| yes_or_no(&cell.plain));
    Stated {
        required: required.or_else(|| said_required(plain, &hints)),
        nullable: match () {
            () if hints.has(Hint::NotNullable) => Some(false),
            () => hints.has(Hint::Nullable).then_some(true),
        },
        read_only: hints.has(Hint::ReadOnly),
        key: hints.has(Hint::Sentence) && sentences(plain).any(|sentence| sentence.eq_ignore_ascii_case("key")),
        multivalued: hints.has(Hint::Multivalued),
        values: if hints.has(Hint::Values) { values(description) } else { Vec::new() },
        inherited_from: if hints.has(Hint::Inherited) { inherited_from(description, page) } else { None },
    }
}

/// Whether prose says that something has to be given: a sentence of its own, or a word at its start.
pub(crate) fn required_by_word(plain: &str) -> Option<bool> {
    said_required(plain, &Hints::of(plain))
}

fn said_required(plain: &str, hints: &Hints) -> Option<bool> {
    if hints.has(Hint::InParentheses) {
        return Some(IS_REQUIRED.any(plain));
    }
    if !hints.has(Hint::Sentence) {
        return None;
    }
    sentences(plain).find_map(|sentence| {
        let is = |said: &[&str]| said.iter().any(|words| sentence.eq_ignore_ascii_case(words));
        if is(&["required", "this is required", "required parameter", "this parameter is required"]) {
            return Some(true);
        }
        is(&["optional", "this is optional", "optional parameter", "this parameter is optional"]).then_some(false)
    })
}

/// The values that a text lists.
pub(crate) fn values(text: &Text) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for opening in VALUES.find(&text.plain) {
        let adds = text.plain[opening.clone()].eq_ignore_ascii_case(words::MORE_VALUES);
        if !found.is_empty() && !adds {
            continue;
        }
        let listed = coded_values(text, opening.end).unwrap_or_else(|| plain_values(&text.plain[opening.end..]));
        for value in listed {
            if !found.contains(&value) {
                found.push(value);
            }
        }
    }
    found
}

fn yes_or_no(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().trim_end_matches('.') {
        "yes" | "y" | "true" | "required" => Some(true),
        "no" | "n" | "false" | "optional" => Some(false),
        _ => None,
    }
}

/// The sentences of a text, without what surrounds them.
fn sentences(plain: &str) -> impl Iterator<Item = &str> {
    plain
        .split(['.', '\n', ';'])
        .map(|sentence| sentence.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '(' | ')')))
}

/// Code spans one after another: between two stands a comma, a word like `and`, or a remark in parentheses.
fn coded_values(text: &Text, from: usize) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut end = from;
    for mark in text.codes().filter(|mark| mark.start >= from) {
        let between = &text.plain[end..mark.start];
        let joined = if values.is_empty() { opens_list(between) } else { joins(between) };
        if !joined {
            if values.is_empty() && !between.contains(". ") && between.len() < 80 {
                end = mark.end;
                continue;
            }
            break;
        }
        values.extend(text.under(mark).split(',').map(clean_value).filter(|value| !value.is_empty()));
        end = mark.end;
    }
    (!values.is_empty()).then_some(values)
}

fn clean_value(value: &str) -> String {
    value.trim().trim_matches(['"', '\'', '.']).trim().to_owned()
}

fn opens_list(between: &str) -> bool {
    !between.contains(". ") && between.trim_end().ends_with([':', '=']) || between.trim().is_empty()
}

fn joins(between: &str) -> bool {
    let words = between.trim().trim_matches([',', ';', '|', '/', '、', '，']).trim();
    words.is_empty()
        || matches!(words, "and" | "or" | "and/or" | "," | "&")
        || (words.starts_with('(') && (words.ends_with(')') || words.ends_with("or") || words.ends_with("),")))
        || words.starts_with("(default)")
}

/// A list in plain words: `a, b, c.`, at least two, each a single word.
fn plain_values(rest: &str) -> Vec<String> {
    let list = rest.trim_start_matches([':', ' ']);
    let end = list.find(". ").or_else(|| list.find('\n')).unwrap_or(list.len());
    let list = list[..end].trim_end_matches('.');
    let values: Vec<String> = list
        .split([',', ';', '|'])
        .flat_map(|part| part.split(" or "))
        .map(|part| clean_value(part.trim().trim_start_matches("or ").trim_start_matches("and ")))
        .filter(|part| !part.is_empty())
        .collect();
    let words = values.iter().all(|value| {
        value.chars().next().is_some_and(char::is_alphabetic)
            && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    });
    if values.len() >= 2 && words { values } else { Vec::new() }
}

fn inherited_from(description: &Text, page: &str) -> Option<crate::model::page::Link> {
    description.marks.iter().rev().find_map(|mark| match &mark.kind {
        MarkKind::Link(target) if description.plain[..mark.start].trim_end().ends_with("nherited from") => {
            type_cell::link(target, page)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::stated;
    use crate::model::page::Stated;
    use crate::parse::markdown::{self, BlockKind};
    use crate::parse::repair::repair;

    fn read(text: &str) -> Stated {
        let repaired = repair(text);
        match markdown::blocks(&repaired).remove(0).kind {
            BlockKind::Paragraph(text) => stated(&text, None, "v1.0/resources/x.md"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn values_are_listed() {
        for (text, expected) in [
            ("State. Possible values are: `a`, `b`, and `c`. More `x`.", vec!["a", "b", "c"]),
            ("The possible values are `a` (default), or `b`.", vec!["a", "b"]),
            ("Possible values are: a, b, c.", vec!["a", "b", "c"]),
            ("Inherited. Possible values are: `a,b`.", vec!["a", "b"]),
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
    fn words_state_facts() {
        assert_eq!(read("The name. Required.").required, Some(true));
        assert_eq!(read("Optional. The name.").required, Some(false));
        assert_eq!(read("Required for all apps.").required, None);
        assert_eq!((read("Not nullable. Read-only.").nullable, read("Read-only.").read_only), (Some(false), true));
        assert_eq!(read("Nullable.").nullable, Some(true));
        let inherited = read("The id. Inherited from [entity](../resources/entity.md)").inherited_from;
        assert_eq!(inherited.map(|link| link.path).as_deref(), Some("v1.0/resources/entity.md"));
    }
}
