//! OData query options: the prose of a section in, the options that are said to be supported out.

use super::lexicon::Lexicon;
use super::markdown::Text;

/// The options that pages may name.
const OPTIONS: [&str; 11] = [
    "$count",
    "$deltatoken",
    "$expand",
    "$filter",
    "$format",
    "$orderby",
    "$search",
    "$select",
    "$skip",
    "$skiptoken",
    "$top",
];

/// The options that paragraphs name, sorted; a sentence that says that something is not supported names none.
pub(super) fn options<'t>(paragraphs: impl Iterator<Item = &'t Text>, lexicon: &Lexicon) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in paragraphs.filter(|text| text.plain.contains('$')) {
        for sentence in spaced(text).to_lowercase().replace('。', ". ").split(". ") {
            if !negated(sentence, lexicon) {
                found.extend(named(sentence).map(str::to_owned));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A text with spaces around its code spans: translation glues words to them.
fn spaced(text: &Text) -> String {
    let mut end = 0;
    let mut spaced = String::with_capacity(text.plain.len() + 16);
    for code in text.codes() {
        spaced.push_str(&text.plain[end..code.start]);
        spaced.push(' ');
        spaced.push_str(text.under(code));
        spaced.push(' ');
        end = code.end;
    }
    spaced.push_str(&text.plain[end..]);
    spaced
}

/// The option that a table's name cell stands for.
pub(super) fn option(name: &str) -> Option<&'static str> {
    OPTIONS.into_iter().find(|option| name.eq_ignore_ascii_case(option))
}

fn named(sentence: &str) -> impl Iterator<Item = &'static str> + '_ {
    OPTIONS.into_iter().filter(|option| {
        sentence
            .match_indices(option)
            .any(|(at, _)| !sentence[at + option.len()..].starts_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

fn negated(sentence: &str, lexicon: &Lexicon) -> bool {
    lexicon.query.not_supported.any(sentence) || (sentence.contains(" not ") && sentence.contains("supported"))
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, Text, named, negated, options};
    use crate::parse::markdown::{Mark, MarkKind};

    #[test]
    fn options_are_whole_words() {
        assert_eq!(named("use $skiptoken and $select=id").collect::<Vec<_>>(), ["$select", "$skiptoken"]);
    }

    #[test]
    fn words_may_be_glued_to_code() {
        let marks = vec![Mark { start: 4, end: 11, kind: MarkKind::Code }];
        let text = Text { plain: "Use $selectda consulta.".into(), marks };
        assert_eq!(options([&text].into_iter(), Lexicon::english()), ["$select"]);
    }

    #[test]
    fn what_is_not_supported_is_not_named() {
        let negated = |sentence| negated(sentence, Lexicon::english());
        assert!(negated("$filter is not supported") && negated("this does not support $top"));
        assert!(!negated("supports $filter"));
    }
}
