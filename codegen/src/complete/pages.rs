//! The pages that are completed, by path. What no published page describes gets a new page, whose published part is
//! empty.

use std::collections::BTreeMap;

use crate::model::completion::Completion;
use crate::model::names::Locale;
use crate::model::page::{ApiPage, Content, Page};

/// Pages by their path, `v1.0/resources/user.md`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pages {
    pages: BTreeMap<String, Page>,
}

impl Pages {
    /// The page with that path.
    pub(crate) fn get(&self, path: &str) -> Option<&Page> {
        self.pages.get(path)
    }

    /// All pages, by path.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Page> {
        self.pages.values()
    }

    /// The page with that path if there is one, else a new page about types.
    pub(crate) fn type_page(&mut self, path: &str) -> &mut Page {
        self.pages.entry(path.to_owned()).or_insert_with(|| empty(path, Content::Resource(Vec::new())))
    }

    /// The page with that path if there is one, else a new page about an operation.
    pub(crate) fn api_page(&mut self, path: &str) -> &mut Page {
        self.pages.entry(path.to_owned()).or_insert_with(|| empty(path, Content::Api(Box::<ApiPage>::default())))
    }
}

impl From<Vec<Page>> for Pages {
    fn from(pages: Vec<Page>) -> Self {
        Self { pages: pages.into_iter().map(|page| (page.path.clone(), page)).collect() }
    }
}

impl From<Pages> for Vec<Page> {
    fn from(pages: Pages) -> Self {
        pages.pages.into_values().collect()
    }
}

/// The completion of a page, an empty one if it has none so far.
pub(crate) fn completion(page: &mut Page) -> &mut Completion {
    page.completion.get_or_insert_default()
}

/// A page whose published part is empty.
fn empty(path: &str, content: Content) -> Page {
    Page {
        root: 0,
        path: path.to_owned(),
        locale: Locale::default(),
        title: String::new(),
        namespace: None,
        description: None,
        content,
        enums: Vec::new(),
        completion: None,
    }
}
