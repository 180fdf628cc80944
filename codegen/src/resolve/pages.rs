//! Finds the API pages of a version.

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::Operation;
use crate::model::page::{ApiPage, Content, Page};

/// The API pages of a version by their paths.
pub(crate) struct ApiPages<'p>(HashMap<&'p str, &'p ApiPage>);

impl<'p> ApiPages<'p> {
    /// Indexes the API pages among pages.
    pub(crate) fn new(pages: &[&'p Page]) -> Self {
        Self(api_pages(pages).map(|(page, api)| (page.path.as_str(), api)).collect())
    }

    /// The page that documents an operation.
    pub(crate) fn of(&self, operation: &Operation) -> Option<&'p ApiPage> {
        self.0.get(operation.page.as_str()).copied()
    }
}

/// The API pages among pages.
pub(crate) fn api_pages<'p>(pages: &[&'p Page]) -> impl Iterator<Item = (&'p Page, &'p ApiPage)> {
    pages.iter().filter_map(|page| match &page.content {
        Content::Api(api) => Some((*page, api.as_ref())),
        Content::Resource(_) => None,
    })
}
