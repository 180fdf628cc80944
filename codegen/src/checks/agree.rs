//! Compares two editions of the same pages. Translations of a page must give the same facts.
//!
//! [`facts`] lists the facts of each page by facet, [`exact`] finds the pages of which one edition is known to be the
//! translation of the other, and [`report`] holds the figures and the differences.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::api::Api;
use crate::source::SourceFile;

mod exact;
mod facts;
mod origins;
mod report;

pub use facts::Facet;
use facts::{Entry, Facts};
use origins::Origins;
pub use report::{Agreement, Disagreement};

/// The pages of one edition, and the API that resolve makes of these pages alone.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The pages.
    pub files: &'a [SourceFile],
    /// The API that they describe.
    pub api: &'a Api,
}

/// Which pages are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Every page that both editions have.
    #[default]
    All,
    /// The pages whose front matter names the hash of the page in the other edition.
    Exact,
}

/// Compares two editions and returns the figures and every difference.
pub fn agree(a: &Edition<'_>, b: &Edition<'_>, scope: Scope) -> Agreement {
    let origins = [origins::read_origins(a.files), origins::read_origins(b.files)];
    let exact = exact::find_pairs(&origins[0], &origins[1]);
    let (facts_a, facts_b) = (facts::collect(a.api), facts::collect(b.api));
    let mut agreement = Agreement::default();
    let in_scope = |page: &str| scope == Scope::All || exact.contains(page);
    compare(&facts_a, &facts_b, &in_scope, &origins, &mut agreement);
    let (pages_a, pages_b) = (group_by_page(&facts_a), group_by_page(&facts_b));
    for page in exact {
        agreement.exact.count(pages_a.get(page) == pages_b.get(page));
    }
    agreement
}

/// Compares every entry in scope that both editions have, and counts the entries that only one of them has.
fn compare(
    a: &Facts<'_>,
    b: &Facts<'_>,
    in_scope: &impl Fn(&str) -> bool,
    origins: &[Origins<'_>; 2],
    agreement: &mut Agreement,
) {
    agreement.only_b = b.iter().filter(|(key, entry)| !a.contains_key(*key) && in_scope(entry.page)).count();
    for (key, entry) in a.iter().filter(|(_, entry)| in_scope(entry.page)) {
        match b.get(key) {
            Some(other) => {
                agreement.both += 1;
                let whole = compare_entry(key, entry, other, origins, agreement);
                agreement.whole.count(whole);
            }
            None => agreement.only_a += 1,
        }
    }
}

/// Compares one entry facet by facet. Returns whether all facets are the same.
fn compare_entry(
    key: &str,
    a: &Entry<'_>,
    b: &Entry<'_>,
    origins: &[Origins<'_>; 2],
    agreement: &mut Agreement,
) -> bool {
    let mut whole = true;
    for (facet, value) in &a.facets {
        let other = b.facets.iter().find(|(name, _)| name == facet).map(|(_, value)| value);
        let same = other == Some(value);
        whole &= same;
        agreement.count(*facet, same);
        if !same {
            agreement.disagreements.push(Disagreement {
                what: key.to_owned(),
                facet: *facet,
                a: value.clone(),
                b: other.cloned().unwrap_or_default(),
                commits: origins::differing_commits(a.page, origins),
            });
        }
    }
    whole
}

/// Groups the entries by their page.
fn group_by_page<'f>(facts: &'f Facts<'f>) -> BTreeMap<&'f str, BTreeSet<(&'f str, &'f Entry<'f>)>> {
    let mut pages: BTreeMap<&str, BTreeSet<(&str, &Entry<'_>)>> = BTreeMap::new();
    for (key, entry) in facts {
        pages.entry(entry.page).or_default().insert((key, entry));
    }
    pages
}

#[cfg(test)]
mod tests;
