//! Finds the OData query options that a section lists as supported.

use super::markdown::Text;
use crate::lexicon::Lexicon;

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

/// Finds the options that paragraphs name, sorted. A sentence about options that are not supported is skipped.
pub(super) fn find_options<'t>(paragraphs: impl Iterator<Item = &'t Text>, lexicon: &Lexicon) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in paragraphs.filter(|text| text.plain.contains('$')) {
        for sentence in with_spaced_code(text).to_lowercase().replace('。', ". ").split(". ") {
            if !is_negated(sentence, lexicon) {
                found.extend(options_in(sentence).map(str::to_owned));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The text with spaces around its code spans, since translation glues words to them.
fn with_spaced_code(text: &Text) -> String {
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

/// Finds the option that has a name, in any case.
pub(super) fn find_option(name: &str) -> Option<&'static str> {
    OPTIONS.into_iter().find(|option| name.eq_ignore_ascii_case(option))
}

fn options_in(sentence: &str) -> impl Iterator<Item = &'static str> + '_ {
    OPTIONS.into_iter().filter(|option| {
        sentence
            .match_indices(option)
            .any(|(at, _)| !sentence[at + option.len()..].starts_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

fn is_negated(sentence: &str, lexicon: &Lexicon) -> bool {
    lexicon.query.not_supported.any(sentence) || (sentence.contains(" not ") && sentence.contains("supported"))
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, Text, find_options, is_negated, options_in};
    use crate::parse::markdown::{Mark, MarkKind};

    #[test]
    fn options_are_whole_words() {
        assert_eq!(options_in("use $skiptoken and $select=id").collect::<Vec<_>>(), ["$select", "$skiptoken"]);
    }

    #[test]
    fn words_glued_to_code_hide_no_option() {
        let marks = vec![Mark { start: 4, end: 11, kind: MarkKind::Code }];
        let text = Text { plain: "Use $selectda consulta.".into(), marks };
        assert_eq!(find_options([&text].into_iter(), Lexicon::english()), ["$select"]);
    }

    #[test]
    fn negated_sentences_name_no_option() {
        let negated = |sentence| is_negated(sentence, Lexicon::english());
        assert!(negated("$filter is not supported") && negated("this does not support $top"));
        assert!(!negated("supports $filter"));
    }
}
