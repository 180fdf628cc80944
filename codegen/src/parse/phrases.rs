//! Phrases: a text in, whether it holds one of several wordings, and where, out.
//!
//! A list is compiled once; case makes no difference, so nobody has to copy a text in lower case first.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// Several wordings of one thing.
pub(crate) struct Phrases(AhoCorasick);

impl Phrases {
    /// Compiles a list. Where two wordings start at one place, the longer one is found.
    pub(crate) fn new(wordings: &[&str]) -> Self {
        Self(automaton(wordings, MatchKind::LeftmostLongest))
    }

    /// Whether a text holds any of the wordings.
    pub(crate) fn any(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// Where the wordings stand, in order; none overlaps another.
    pub(crate) fn find<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        self.0.find_iter(text).map(|found| found.range())
    }

    /// Where the first of the wordings stands.
    pub(crate) fn first(&self, text: &str) -> Option<Range<usize>> {
        self.0.find(text).map(|found| found.range())
    }

    /// Where the last of the wordings stands.
    pub(crate) fn last(&self, text: &str) -> Option<Range<usize>> {
        self.find(text).last()
    }

    /// Whether a text holds any of the wordings as whole words.
    pub(crate) fn any_word(&self, text: &str) -> bool {
        self.find(text).any(|found| {
            let before = text[..found.start].chars().next_back();
            let after = text[found.end..].chars().next();
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    }
}

/// Wordings of several things, each of which is found wherever it stands.
pub(crate) struct AllPhrases(AhoCorasick);

impl AllPhrases {
    /// Compiles a list.
    pub(crate) fn new(wordings: &[&str]) -> Self {
        Self(automaton(wordings, MatchKind::Standard))
    }

    /// The indices of the wordings that a text holds, once for each place.
    pub(crate) fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        self.0.find_overlapping_iter(text).map(|found| found.pattern().as_usize())
    }
}

/// Texts are a sentence or two: what helps to skip through long ones costs more than it saves, so no prefilter.
fn automaton(wordings: &[&str], kind: MatchKind) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(kind)
        .prefilter(false)
        .kind(Some(AhoCorasickKind::DFA))
        .build(wordings)
        .expect("a list of wordings is short")
}

/// A list of wordings, compiled when it is first looked for.
macro_rules! phrases {
    ($($name:ident: $wordings:expr;)*) => {
        $(static $name: std::sync::LazyLock<$crate::parse::phrases::Phrases> =
            std::sync::LazyLock::new(|| $crate::parse::phrases::Phrases::new(&$wordings));)*
    };
}
pub(crate) use phrases;

#[cfg(test)]
mod tests {
    use super::{AllPhrases, Phrases};

    #[test]
    fn wordings_are_found_in_any_case() {
        let phrases = Phrases::new(&["collection", "list of", "list"]);
        assert!(phrases.any("A Collection of") && !phrases.any("an object"));
        assert_eq!(phrases.first("the LIST OF lists"), Some(4..11));
        assert_eq!(phrases.last("a list, a collection."), Some(10..20));
        assert!(phrases.any_word("(list)") && !phrases.any_word("collections listed"));
        assert!(Phrases::new(&["list", "lists"]).any_word("two lists"));
        assert_eq!(AllPhrases::new(&["list of", "of x", "y"]).all("a list of X").collect::<Vec<_>>(), [0, 1]);
    }
}
