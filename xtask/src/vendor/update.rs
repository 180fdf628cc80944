//! Merges newer pages into those that are vendored. A vendored page stays as it is, byte by byte, if the newer pages
//! state the same or do not have it.

use std::collections::BTreeMap;

use msgraph_codegen::complete;
use msgraph_codegen::model::names::Locale;
use msgraph_codegen::model::page::Page;

/// The pages of an update.
pub(super) struct Merged {
    /// All pages by path. Those that changed keep their completions until the documents of the service are read again.
    pub(super) pages: Vec<Page>,
    /// The number of pages that were taken from each folder and locale.
    pub(super) taken: BTreeMap<(usize, Locale), usize>,
}

/// Replaces the vendored pages by newer ones where these state something else. `newer` are published pages, `vendored`
/// have completions.
pub(super) fn merge(newer: Vec<Page>, vendored: Vec<Page>) -> Merged {
    let mut pages: BTreeMap<String, Page> = vendored.into_iter().map(|page| (page.path.clone(), page)).collect();
    let mut taken: BTreeMap<(usize, Locale), usize> = BTreeMap::new();
    for page in newer {
        let known = pages.get(&page.path);
        if known.is_some_and(|known| states_same(known, &page)) {
            continue;
        }
        *taken.entry((page.root, page.locale.clone())).or_default() += 1;
        let completion = known.and_then(|known| known.completion.clone());
        pages.insert(page.path.clone(), Page { completion, ..page });
    }
    Merged { pages: pages.into_values().collect(), taken }
}

/// Whether the published parts of two pages state the same.
fn states_same(vendored: &Page, newer: &Page) -> bool {
    let published = complete::published(vec![vendored.clone()]).pop();
    published.is_some_and(|vendored| comparable(vendored) == comparable(newer.clone()))
}

/// The facts of a page without its locale and folder: every rendering is English and in one folder.
pub(super) fn comparable(page: Page) -> Page {
    Page { root: 0, locale: Locale::default(), ..page.facts() }
}
