//! The set of lexicons that pages are read with: the written ones, and learnt ones for further locales.

use rustc_hash::FxHashMap as HashMap;

use super::Lexicon;
use super::locales::{compile, has_lexicon};
use crate::model::names::Locale;

/// The lexicons of all locales. The default value has only those that people wrote.
#[derive(Debug, Default)]
pub struct Lexicons {
    learnt: HashMap<Locale, Lexicon>,
}

impl Lexicons {
    /// Adds the text of a lexicon for a locale that has none.
    pub(crate) fn add(&mut self, locale: &Locale, source: &str) {
        self.learnt.insert(locale.clone(), compile(source));
    }

    /// The lexicon of a locale: a learnt one, else a written one of its language, else the English one.
    pub(crate) fn of(&self, locale: &Locale) -> &Lexicon {
        self.learnt.get(locale).unwrap_or_else(|| Lexicon::of(locale))
    }

    /// Whether the lexicon of a locale was learnt.
    pub fn is_learnt(&self, locale: &Locale) -> bool {
        self.learnt.contains_key(locale)
    }

    /// Whether a locale has a lexicon, written or learnt.
    pub(crate) fn has(&self, locale: &Locale) -> bool {
        self.is_learnt(locale) || has_lexicon(locale)
    }
}
