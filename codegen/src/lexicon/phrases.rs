//! Finds the wordings of a list in a text.
//!
//! A list is compiled once. Case makes no difference. A wording matches whole words only; a star at its start or its
//! end stands for the rest of a word. In scripts without spaces between words every place is the edge of a word.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// A compiled list of wordings.
#[derive(Debug, serde::Deserialize)]
#[serde(from = "Vec<String>")]
pub(crate) struct Phrases {
    automaton: AhoCorasick,
    /// For each pattern of the automaton.
    wordings: Vec<Wording>,
    list: Vec<String>,
    /// The length of the longest wording in bytes; `None` if a wording ends with a star, which matches any rest of a
    /// word.
    longest: Option<usize>,
}

/// What may stand beside a pattern in a text.
#[derive(Clone, Copy, Debug)]
struct Wording {
    /// Its place in the list.
    index: usize,
    /// Whether the word may start before the pattern: the wording starts with a star.
    opens: bool,
    /// Whether the word may go on behind the pattern: the wording ends with a star. The match includes the rest of the
    /// word.
    goes_on: bool,
}

impl From<Vec<String>> for Phrases {
    fn from(list: Vec<String>) -> Self {
        Self::new(&list)
    }
}

impl Phrases {
    /// Compiles a list.
    pub(crate) fn new<S: AsRef<str>>(list: &[S]) -> Self {
        let mut patterns = Vec::with_capacity(list.len());
        let mut wordings = Vec::with_capacity(list.len());
        for (index, wording) in list.iter().map(AsRef::as_ref).enumerate() {
            let core = wording.trim_matches('*').to_lowercase();
            let edges = Wording { index, opens: wording.starts_with('*'), goes_on: wording.ends_with('*') };
            let at_start = capitalized(&core).filter(|capital| !capital.eq_ignore_ascii_case(&core));
            for pattern in std::iter::once(core).chain(at_start) {
                patterns.push(pattern);
                wordings.push(edges);
            }
        }
        let longest = (!wordings.iter().any(|wording| wording.goes_on)).then(|| patterns.iter().map(String::len).max());
        // Texts are a sentence or two, so a prefilter costs more than it saves.
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .prefilter(false)
            .kind(Some(AhoCorasickKind::DFA))
            .build(patterns)
            .expect("a list of wordings is short");
        let list = list.iter().map(|wording| wording.as_ref().to_owned()).collect();
        Self { automaton, wordings, list, longest: longest.flatten() }
    }

    /// Merges several lists into one; returns also, for each wording, the index of the list that it comes from.
    pub(crate) fn merge(lists: &[&Self]) -> (Self, Vec<usize>) {
        let origins = lists.iter().enumerate().flat_map(|(index, list)| list.list.iter().map(move |_| index)).collect();
        let all: Vec<&String> = lists.iter().flat_map(|list| &list.list).collect();
        (Self::new(&all), origins)
    }

    /// The index of every wording that occurs in a text, including those that overlap.
    pub(crate) fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        self.found(text).map(|(index, _)| index)
    }

    /// Whether a text holds any of the wordings.
    pub(crate) fn any(&self, text: &str) -> bool {
        self.found(text).next().is_some()
    }

    /// Whether a text is one of the wordings.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.longest.is_none_or(|longest| text.len() <= longest)
            && self.found(text).any(|(_, found)| found == (0..text.len()))
    }

    /// Whether a text ends with one of the wordings.
    pub(crate) fn ends(&self, text: &str) -> bool {
        self.found(text).any(|(_, found)| found.end == text.len())
    }

    /// The range of the first wording in a text; the longest of those that start there.
    pub(crate) fn first(&self, text: &str) -> Option<Range<usize>> {
        self.found(text).map(|(_, found)| found).min_by_key(|found| (found.start, std::cmp::Reverse(found.end)))
    }

    /// The range of the last wording in a text.
    pub(crate) fn last(&self, text: &str) -> Option<Range<usize>> {
        self.find(text).pop().map(|(_, found)| found)
    }

    /// The index and the range of each wording in a text, in order. Matches do not overlap: the one that starts first
    /// counts, and of two that start at the same place the longer one.
    pub(crate) fn find(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let mut all: Vec<(usize, Range<usize>)> = self.found(text).collect();
        all.sort_unstable_by_key(|(_, found)| (found.start, std::cmp::Reverse(found.end)));
        let mut end = 0;
        all.retain(|(_, found)| {
            let apart = found.start >= end;
            if apart {
                end = found.end;
            }
            apart
        });
        all
    }

    fn found<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, Range<usize>)> + 't {
        self.automaton.find_overlapping_iter(text).filter_map(|found| {
            let wording = self.wordings[found.pattern()];
            Some((wording.index, wording.whole(text, found.range())?))
        })
    }
}

impl Wording {
    /// The range of a match, extended to the end of the word if the wording ends with a star; `None` if it is a part of
    /// a word.
    fn whole(self, text: &str, found: Range<usize>) -> Option<Range<usize>> {
        if !self.opens && joins(text, found.start) {
            return None;
        }
        if !joins(text, found.end) {
            return Some(found);
        }
        let rest = text[found.end..].char_indices().find(|(at, _)| !joins(text, found.end + at));
        self.goes_on.then(|| found.start..rest.map_or(text.len(), |(at, _)| found.end + at))
    }
}

/// Whether a place in a text lies inside of a word.
fn joins(text: &str, at: usize) -> bool {
    let inside = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    text[..at].chars().next_back().is_some_and(inside) && text[at..].chars().next().is_some_and(inside)
}

/// Whether a character is of a script that has no spaces between words, or that attaches particles to words.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1100}'..='\u{11ff}' | '\u{3040}'..='\u{30ff}' | '\u{3130}'..='\u{318f}'
        | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// The wording with a capital first letter. The automaton ignores only the case of ASCII letters, so other letters need
/// it.
fn capitalized(wording: &str) -> Option<String> {
    let mut characters = wording.chars();
    let first = characters.next()?;
    Some(first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn wordings_are_found_in_any_case() {
        let phrases = Phrases::new(&["collection", "list of", "list"]);
        assert!(phrases.any("A Collection of") && !phrases.any("an object"));
        assert_eq!(phrases.first("the LIST OF lists"), Some(4..11));
        assert_eq!(phrases.last("a list, a collection."), Some(10..20));
        assert!(Phrases::new(&["обязательный"]).any("Обязательный."));
    }

    #[test]
    fn a_text_is_a_wording_as_a_whole() {
        let phrases = Phrases::new(&["required", "optional"]);
        assert!(phrases.is("Required") && !phrases.is("Required for all") && !phrases.is("not required"));
        assert!(Phrases::new(&["обязательн*"]).is("обязательными"));
    }

    #[test]
    fn wordings_are_whole_words_but_for_a_star() {
        assert!(!Phrases::new(&["list of"]).any("a playlist offer"));
        assert!(Phrases::new(&["list", "lists"]).any("two lists") && !Phrases::new(&["list"]).any("listed"));
        assert_eq!(Phrases::new(&["коллекци*"]).first("Коллекцию строк"), Some(0.."Коллекцию".len()));
        assert_eq!(Phrases::new(&["*auflistung"]).first("Zeichenfolgenauflistung"), Some(13..23));
        assert!(Phrases::new(&["集合"]).any("String集合。"));
        assert!(Phrases::new(&["обязательн*"]).is("Обязательное") && !Phrases::new(&["key"]).is("a key"));
    }
}
