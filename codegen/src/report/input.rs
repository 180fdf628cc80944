//! What the site is about, and what its parts look up about pages: the reference's address of a page, its text, its
//! diagnostics.

use std::collections::{BTreeMap, BTreeSet};

use crate::areas::Areas;
use crate::diagnostic::formats::Judged;
use crate::diagnostic::render::PageLines;
use crate::emit;
use crate::model::api::{Api, Version};
use crate::source::Sources;

/// What the site is about.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The documentation.
    pub sources: &'a Sources,
    /// The API, or a part of it.
    pub api: &'a Api,
    /// The areas of the whole API.
    pub areas: &'a Areas,
    /// The diagnostics, each with the reason if it is suppressed.
    pub diagnostics: &'a [Judged<'a>],
    /// The folder of the documentation as an address, as readers of the site know it.
    pub folder: &'a str,
}

/// The pages of the documentation.
pub(super) struct Pages<'a> {
    /// The texts; of several folders, that of the first one.
    texts: BTreeMap<&'a str, &'a str>,
    /// The pages that the reference does not have: what completes the pages is all that is on them.
    completed: BTreeSet<&'a str>,
    /// The numbers of diagnostics.
    diagnostics: BTreeMap<&'a str, usize>,
}

impl<'a> Pages<'a> {
    pub(super) fn of(input: &Input<'a>) -> Self {
        let mut texts = BTreeMap::new();
        for page in &input.sources.pages {
            texts.entry(page.path.as_str()).or_insert(page.text.as_str());
        }
        let mut diagnostics = BTreeMap::new();
        for (diagnostic, _) in input.diagnostics {
            *diagnostics.entry(diagnostic.page.as_str()).or_default() += 1;
        }
        Self { texts, completed: input.api.versions.iter().flat_map(completed).collect(), diagnostics }
    }

    /// The address of a page in the reference; `None` if the reference does not have it.
    pub(super) fn url(&self, page: &str) -> Option<String> {
        let is_published = self.texts.contains_key(page) && !self.completed.contains(page);
        is_published.then(|| emit::page_url(page, page.split('/').next().unwrap_or_default()))
    }

    /// The lines of a page, if it was read.
    pub(super) fn lines(&self, page: &str) -> Option<PageLines<'a>> {
        self.texts.get(page).map(|text| PageLines::of(text))
    }

    /// The number of diagnostics about a page.
    pub(super) fn count_diagnostics(&self, page: &str) -> usize {
        self.diagnostics.get(page).copied().unwrap_or_default()
    }
}

/// The pages of a version on which nothing is published and that the reference does not have either.
fn completed(version: &Version) -> BTreeSet<&str> {
    let operations = version.operations.iter().map(|one| (one.page.as_str(), !emit::has_page(one)));
    let types = version.resources.iter().map(|one| (one.page.as_str(), one.marks.is_completed()));
    let enums = version.enums.iter().map(|one| (one.page.as_str(), one.marks.is_completed()));
    let all: Vec<(&str, bool)> = operations.chain(types).chain(enums).collect();
    let published: BTreeSet<&str> = all.iter().filter(|(_, completed)| !completed).map(|(page, _)| *page).collect();
    all.into_iter().map(|(page, _)| page).filter(|page| !published.contains(page)).collect()
}
