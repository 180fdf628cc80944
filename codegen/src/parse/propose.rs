//! Proposals for a lexicon: pages of a locale in, the words that they use where structure says what they stand for out.
//!
//! Anchors say what a section is about, so the heads of its tables are known by their place; the JSON representation says
//! which types the words of a table stand for, and which of them are collections; request lines and examples say what a
//! sentence speaks of. English pages of the same paths say the same more exactly, row by row and sentence by sentence.
//! What is proposed is for a reviewer: no lexicon is written by it.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::front_matter::front_matter;
use super::lexicon::Lexicon;
use super::markdown::BlockKind;
use super::section::{self, Placed};
use super::{headings, include, locale_of, markdown, repair, ticks};
use crate::source::{Includes, SourceFile, Sources};

mod alone;
mod cells;
mod document;
mod sentences;
mod twins;
mod votes;

pub use document::Proposals;
use votes::Votes;

/// Reads the pages of a locale, beside English ones where there are any. None where no page is in that locale.
pub fn propose(sources: &Sources, locale: &str) -> Option<Proposals> {
    let locale = locale.to_ascii_lowercase();
    let mut english: HashMap<&str, &SourceFile> = HashMap::default();
    let mut translated = Vec::new();
    for file in &sources.pages {
        match locale_of(file) {
            own if own == locale => translated.push(file),
            other if other.starts_with("en") => {
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
        .map(|file| page(file, english.get(file.path.as_str()).copied(), &sources.includes))
        .reduce(Seen::default, Seen::and);
    let Seen { mut votes, cells } = seen;
    cells::vote(&cells, &mut votes);
    Some(Proposals::new(&locale, &votes))
}

/// What pages show.
#[derive(Debug, Default)]
struct Seen {
    votes: Votes,
    /// The type cells of rows that the JSON representation has too.
    cells: Vec<cells::Cell>,
}

impl Seen {
    fn and(mut self, other: Self) -> Self {
        self.votes.add(other.votes);
        self.cells.extend(other.cells);
        self
    }
}

fn page(file: &SourceFile, english: Option<&SourceFile>, includes: &Includes) -> Seen {
    let mut seen = Seen::default();
    let said = super::parse(file, includes).value;
    with_blocks(file, true, includes, |placed, headings| {
        alone::page(placed, &said, &mut seen);
        alone::headings(headings, &mut seen.votes);
        if let Some(english) = english {
            with_blocks(english, false, includes, |twin, _| twins::page(placed, twin, &mut seen.votes));
        }
    });
    seen
}

/// Hands the blocks of a page over, each with its section, and its headings with their anchors.
fn with_blocks(
    file: &SourceFile,
    translated: bool,
    includes: &Includes,
    then: impl FnOnce(&[Placed<'_, '_>], &[(&str, &str)]),
) {
    let matter = front_matter(&file.text);
    let body = &file.text[matter.end..];
    let expanded = include::expand(body, matter.lines + 1, (file.root, &file.path), includes, &mut Vec::new());
    let text = if translated { ticks::part(&expanded.text) } else { expanded.text.as_ref().into() };
    let repaired = repair::repair(&text);
    let blocks = markdown::blocks(&repaired);
    let lexicon = translated.then(|| Lexicon::of(&locale_of(file)));
    let anchors = headings::anchors(&blocks, lexicon, file.is_api());
    let headings = blocks.iter().zip(&anchors).filter_map(|(block, anchor)| match &block.kind {
        BlockKind::Heading { text, level, .. } if *level > 1 => Some((text.plain.as_str(), anchor.as_str())),
        _ => None,
    });
    then(&section::place(&blocks, &anchors), &headings.collect::<Vec<_>>());
}

#[cfg(test)]
mod tests;
