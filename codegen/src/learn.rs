//! Learns the words of a locale that has no lexicon, from pages whose structure shows what the words stand for.
//!
//! Anchors say what a section is about, so the heads of its tables are known by their place. The JSON representation
//! shows which types the words of a table stand for, and which of them are collections. Request lines and examples show
//! what a sentence is about. English pages of the same paths show the same row by row and sentence by sentence.
//!
//! [`propose`] prints what it found for a reviewer, who writes a lexicon from it. [`learn`] uses the same proposals as
//! they are, for locales whose lexicon nobody has written: a wording that stands in at least five places, nine of ten
//! times for the same thing, is worth more than none.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::lexicon::{Lexicon, Lexicons, has_lexicon};
use crate::model::names::Locale;
use crate::parse::{Outline, Prepared, locale_of, markdown, parse, repair};
use crate::source::{Includes, SourceFile, Sources};

mod alone;
mod cells;
mod proposals;
mod seen;
mod sentences;
mod twins;
mod votes;

pub use proposals::Proposals;
use seen::Seen;

/// Learns a lexicon for each of the locales that have none. A locale is left out if its pages do not even show the word
/// for a collection: they are too few to learn from.
pub fn learn<'l>(sources: &Sources, locales: impl Iterator<Item = &'l Locale>) -> Lexicons {
    let mut lexicons = Lexicons::default();
    for locale in locales.filter(|locale| !has_lexicon(locale)).collect::<BTreeSet<&Locale>>() {
        if let Some(proposals) = propose(sources, locale).filter(|proposals| proposals.has("type", "collection")) {
            lexicons.add(locale, &proposals.to_string());
        }
    }
    lexicons
}

/// Proposes wordings for the lexicon of a locale from its pages, and from English pages of the same paths if there are
/// any. Returns nothing if no page is in that locale.
pub fn propose(sources: &Sources, locale: &Locale) -> Option<Proposals> {
    let mut english: HashMap<&str, &SourceFile> = HashMap::default();
    let mut translated = Vec::new();
    for file in &sources.pages {
        match locale_of(file) {
            own if own == *locale => translated.push(file),
            other if other.is_english() => {
                english.entry(&file.path).or_insert(file);
            }
            _ => {}
        }
    }
    if translated.is_empty() {
        return None;
    }
    let seen = translated
        .into_par_iter()
        .map(|file| read_page(file, english.get(file.path.as_str()).copied(), &sources.includes))
        .reduce(Seen::default, Seen::merge);
    let Seen { mut votes, cells } = seen;
    cells::count(&cells, &mut votes);
    Some(Proposals::new(locale, &votes))
}

/// Counts what a page shows, by itself and beside the English page of its path.
fn read_page(file: &SourceFile, english: Option<&SourceFile>, includes: &Includes) -> Seen {
    let mut seen = Seen::default();
    let page = parse(file, includes).value;
    with_outline(file, includes, |outline| {
        alone::count_page(&outline.sections, &page, &mut seen);
        alone::count_headings(outline.headings(), &mut seen.votes);
        if let Some(english) = english {
            with_outline(english, includes, |twin| {
                twins::count_page(&outline.sections, &twin.sections, &mut seen.votes);
            });
        }
    });
    seen
}

/// Divides a page into sections and passes them on.
fn with_outline(file: &SourceFile, includes: &Includes, then: impl FnOnce(&Outline<'_, '_>)) {
    let prepared = Prepared::new(file, includes, &mut Vec::new());
    let text = prepared.text();
    let repaired = repair(&text);
    let blocks = markdown::blocks(&repaired);
    let lexicon = prepared.translated.then(|| Lexicon::of(&prepared.locale));
    then(&Outline::new(&blocks, lexicon, file.is_api()));
}

#[cfg(test)]
mod tests;
