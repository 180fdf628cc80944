//! Divides a page into its title and its sections.

use super::anchors::find_anchors;
use super::markdown::{Block, BlockKind, Text};
use super::section::{Sections, is_tab};
use crate::lexicon::Lexicon;

/// The blocks of a page, each in its section, and the anchors of its headings.
#[derive(Debug)]
pub(crate) struct Outline<'b, 'a> {
    blocks: &'b [Block<'a>],
    /// The anchor of each block that is a heading; empty for the others.
    anchors: Vec<String>,
    pub(crate) sections: Sections<'b, 'a>,
}

impl<'b, 'a> Outline<'b, 'a> {
    /// Divides the blocks of a page. `lexicon` is given for a translation; the headings of English pages need none.
    pub(crate) fn new(blocks: &'b [Block<'a>], lexicon: Option<&Lexicon>, is_api: bool) -> Self {
        let anchors = find_anchors(blocks, lexicon, is_api);
        let sections = Sections::new(blocks, &anchors);
        Self { blocks, anchors, sections }
    }

    /// The first heading of the first level that is not a tab of code samples, with the anchor that the page gives it.
    pub(crate) fn title(&self) -> Option<(&'b Text, Option<&'b str>)> {
        self.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Heading { level: 1, text, anchor } if !is_tab(text) => Some((text, anchor.as_deref())),
            _ => None,
        })
    }

    /// The headings below the title, with their anchors.
    pub(crate) fn headings(&self) -> impl Iterator<Item = (&str, &str)> {
        self.blocks.iter().zip(&self.anchors).filter_map(|(block, anchor)| match &block.kind {
            BlockKind::Heading { text, level, .. } if *level > 1 => Some((text.plain.as_str(), anchor.as_str())),
            _ => None,
        })
    }
}
