//! Finds the lines at which the sections of a page begin, since facts of whole sections have no line of their own.

use crate::lexicon::Lexicons;
use crate::parse::{Outline, Prepared, Section, markdown, repair};
use crate::source::{Includes, SourceFile};

/// The 1-based line of the first block of each section; 0 if the page has no such section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SectionLines {
    pub(super) permissions: u32,
    pub(super) query: u32,
    pub(super) headers: u32,
    pub(super) body: u32,
    pub(super) response: u32,
    pub(super) json: u32,
}

impl SectionLines {
    /// Divides the page again.
    pub(super) fn of(file: &SourceFile, includes: &Includes) -> Self {
        let prepared = Prepared::new(file, includes, &mut Vec::new());
        let text = prepared.text();
        let repaired = repair(&text);
        let blocks = markdown::blocks(&repaired);
        let lexicons = Lexicons::default();
        let lexicon = prepared.translated.then(|| lexicons.of(&prepared.locale));
        let outline = Outline::new(&blocks, lexicon, file.is_api());
        let mut lines = Self::default();
        for item in outline.sections.iter() {
            let line = match &item.section {
                Section::Permissions => &mut lines.permissions,
                Section::QueryParameters => &mut lines.query,
                Section::Headers => &mut lines.headers,
                Section::Body => &mut lines.body,
                Section::Response => &mut lines.response,
                Section::Json => &mut lines.json,
                _ => continue,
            };
            if *line == 0 {
                *line = prepared.expanded.line(item.block.line);
            }
        }
        lines
    }
}
