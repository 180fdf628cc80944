//! Selects the translated pages of operations or of types, each with its context.

use rayon::prelude::*;

use super::vocabulary::{PlainWords, Vocabulary};
use crate::lexicon;
use crate::model::page::{ApiPage, Content, Page, TypeDeclaration};

/// Facts about the page that is restored.
#[derive(Clone, Debug)]
pub(super) struct PageContext<'v> {
    pub(super) path: String,
    pub(super) vocabulary: &'v Vocabulary,
    /// Whether a plain word may be the translation of a name.
    pub(super) plain: PlainWords,
    /// Whether no lexicon has the words of its locale.
    pub(super) wordless: bool,
}

impl<'v> PageContext<'v> {
    pub(super) fn of(page: &Page, vocabulary: &'v Vocabulary) -> Self {
        Self { path: page.path.clone(), vocabulary, plain: vocabulary.plain(page), wordless: is_wordless(page) }
    }

    /// The API version that the page documents.
    pub(super) fn version(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }
}

/// Whether no lexicon has the words of a page.
pub(super) fn is_wordless(page: &Page) -> bool {
    !lexicon::has_lexicon(&page.locale)
}

/// The translated pages of API operations.
pub(super) fn api_pages<'p>(
    pages: &'p mut [Page],
    vocabulary: &'p Vocabulary,
) -> impl ParallelIterator<Item = (PageContext<'p>, &'p mut ApiPage)> {
    pages.par_iter_mut().filter(|page| !page.locale.is_english()).filter_map(|page| {
        let context = PageContext::of(page, vocabulary);
        match &mut page.content {
            Content::Api(api) => Some((context, api.as_mut())),
            Content::Resource(_) => None,
        }
    })
}

/// The translated pages of types.
pub(super) fn type_pages<'p>(
    pages: &'p mut [Page],
    vocabulary: &'p Vocabulary,
) -> impl ParallelIterator<Item = (PageContext<'p>, &'p mut Vec<TypeDeclaration>)> {
    pages.par_iter_mut().filter(|page| !page.locale.is_english()).filter_map(|page| {
        let context = PageContext::of(page, vocabulary);
        match &mut page.content {
            Content::Resource(types) => Some((context, types)),
            Content::Api(_) => None,
        }
    })
}
