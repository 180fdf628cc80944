//! Finds the cause of each loss on the pages of the newer edition.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::facts::Fact;
use super::losses::{Cause, LossKind};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::SourceFile;

/// The pages of the newer edition: their texts in all languages, and the pages on which a name could not be restored.
pub(super) struct Pages<'a> {
    texts: HashMap<&'a str, Vec<&'a str>>,
    damaged: HashSet<&'a str>,
}

impl<'a> Pages<'a> {
    pub(super) fn new(files: &'a [SourceFile], diagnostics: &'a [Diagnostic]) -> Self {
        let mut texts: HashMap<&str, Vec<&str>> = HashMap::default();
        for file in files {
            texts.entry(&file.path).or_default().push(&file.text);
        }
        let damaged = diagnostics.iter().filter(|one| one.code == Code::NameDamaged).map(|one| one.page.as_str());
        Self { texts, damaged: damaged.collect() }
    }

    /// Finds out why the newer edition lacks something.
    pub(super) fn cause(&self, fact: &Fact<'_>) -> Cause {
        match self.texts.get(fact.page) {
            None => Cause::PageGone,
            // Request lines are not translated, and a request line that cannot be parsed is reported elsewhere.
            Some(_) if fact.kind == LossKind::Route => Cause::NotOnPage,
            Some(texts) if texts.iter().any(|text| names(text, fact.word)) => Cause::StillNamed,
            Some(_) if self.damaged.contains(fact.page) => Cause::Translated,
            Some(_) => Cause::NotOnPage,
        }
    }
}

/// Whether a text has a word, in any case, in a heading, at the start of a row, or as the key of a representation.
fn names(text: &str, word: &str) -> bool {
    let same = |found: &str| found.eq_ignore_ascii_case(word);
    text.lines().any(|line| {
        let mut words = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty());
        match line.trim_start().chars().next() {
            Some('#') => words.any(same),
            Some('|') => {
                line.trim_start().trim_start_matches(MARKUP).starts_with(|c: char| c.is_ascii())
                    && words.next().is_some_and(same)
            }
            Some('"') => words.next().is_some_and(same),
            _ => false,
        }
    })
}

/// The characters before the first word of a row.
const MARKUP: [char; 5] = ['|', ' ', '\t', '*', '`'];
