//! Lexicons of locales that have none: all pages in, the words that structure tells on them out.
//!
//! What is proposed to a reviewer is used as it stands where nobody wrote a lexicon. It is worth more than no words: a
//! wording needs five places, nine of ten for the same thing.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap as HashMap;

use super::{Lexicon, compile, is_worded};
use crate::parse::propose;
use crate::source::Sources;

/// The words of every locale: those that are written down, and those that were learnt.
#[derive(Debug, Default)]
pub struct Lexicons {
    learnt: HashMap<String, Lexicon>,
}

impl Lexicons {
    /// Learns the words of those locales of which no lexicon is written. Pages that do not even tell the word for a
    /// collection are too few to learn from.
    pub fn learn<'l>(sources: &Sources, locales: impl Iterator<Item = &'l str>) -> Self {
        let locales: BTreeSet<&str> = locales.filter(|locale| !is_worded(locale)).collect();
        let learn = |locale: &str| {
            let proposals = propose(sources, locale).filter(|proposals| proposals.has("type", "collection"))?;
            Some((locale.to_owned(), compile(&proposals.to_string())))
        };
        Self { learnt: locales.into_iter().filter_map(learn).collect() }
    }

    /// The words of a locale.
    pub(crate) fn of(&self, locale: &str) -> &Lexicon {
        self.learnt.get(locale).unwrap_or_else(|| Lexicon::of(locale))
    }

    /// Whether the words of a locale were learnt.
    pub fn learnt(&self, locale: &str) -> bool {
        self.learnt.contains_key(locale)
    }

    /// Whether there are words of a locale.
    pub(crate) fn has(&self, locale: &str) -> bool {
        self.learnt(locale) || is_worded(locale)
    }
}
