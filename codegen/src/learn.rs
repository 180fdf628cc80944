//! Learns the wordings of a locale that has no lexicon, from pages whose structure shows what the wordings mean.
//!
//! The anchor of a heading shows what its section is about, and the heads of the section's tables are known by their
//! positions. The JSON representation shows which types the words of a type cell stand for, and which of them are
//! collections. Request lines and examples show what a sentence is about. English pages of the same paths show the
//! same, row by row and sentence by sentence.
//!
//! [`propose`] returns proposals that a reviewer turns into a lexicon. [`learn`] uses the proposals without a review,
//! for locales that have no lexicon. A wording is proposed if it occurs in at least five places, and in nine of ten of
//! its places for the same key.

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

/// Learns a lexicon for each of `locales` that has none. A locale whose pages do not show a word for a collection has
/// too few pages to learn from, and is left out.
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
/// any. Returns `None` if no page is in that locale.
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

/// Counts the wordings of a page, alone and next to the English page of its path.
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

/// Calls `then` with the outline of a page.
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
