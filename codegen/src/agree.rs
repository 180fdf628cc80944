//! Two editions of the same pages beside each other: translations of a page must give the same facts.
//!
//! In come two folders of documentation, each with the API that it gives when it is read alone; out goes an
//! [`Agreement`]: what they agree on, facet by facet, and where they do not. Nothing here feeds the client.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::Api;
use crate::parse::{Translation, translation};
use crate::source::SourceFile;

mod exact;
mod facts;
mod report;

pub use crate::tally::Total;
pub use facts::Facet;
use facts::{Entry, Facts};
pub use report::{Agreement, Disagreement};

/// A folder of documentation, and what it means when nothing else is read.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The pages.
    pub files: &'a [SourceFile],
    /// What they say together.
    pub api: &'a Api,
}

/// Which pages are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compared {
    /// All that both sides have.
    #[default]
    All,
    /// Those of which one side is known to be the translation of the other, byte by byte.
    Exact,
}

/// Compares two sides.
pub fn agree(a: &Side<'_>, b: &Side<'_>, compared: Compared) -> Agreement {
    let from = [translations(a.files), translations(b.files)];
    let exact = exact::pairs(&from[0], &from[1]);
    let (facts_a, facts_b) = (facts::of(a.api), facts::of(b.api));
    let mut agreement = Agreement::default();
    let chosen = |page: &str| compared == Compared::All || exact.contains(page);
    compare(&facts_a, &facts_b, &chosen, &from, &mut agreement);
    let (pages_a, pages_b) = (by_page(&facts_a), by_page(&facts_b));
    for page in exact {
        agreement.exact.count(pages_a.get(page) == pages_b.get(page));
    }
    agreement
}

/// Compares every chosen entry that both sides have, and counts those that one has alone.
fn compare(
    a: &Facts<'_>,
    b: &Facts<'_>,
    chosen: &impl Fn(&str) -> bool,
    from: &[Translations<'_>; 2],
    out: &mut Agreement,
) {
    out.only_b = b.iter().filter(|(key, entry)| !a.contains_key(*key) && chosen(entry.page)).count();
    for (key, entry) in a.iter().filter(|(_, entry)| chosen(entry.page)) {
        let Some(other) = b.get(key) else {
            out.only_a += 1;
            continue;
        };
        out.both += 1;
        let mut whole = true;
        for (facet, value) in &entry.facets {
            let beside = other.facets.iter().find(|(name, _)| name == facet).map(|(_, value)| value);
            let same = beside == Some(value);
            whole &= same;
            out.count(*facet, same);
            if !same {
                out.disagreements.push(Disagreement {
                    what: key.clone(),
                    facet: *facet,
                    a: value.clone(),
                    b: beside.cloned().unwrap_or_default(),
                    commits: commits(entry.page, from),
                });
            }
        }
        out.whole.count(whole);
    }
}

/// The entries of each page.
fn by_page<'f>(facts: &'f Facts<'f>) -> BTreeMap<&'f str, BTreeSet<(&'f str, &'f Entry<'f>)>> {
    let mut pages: BTreeMap<&str, BTreeSet<(&str, &Entry<'_>)>> = BTreeMap::new();
    for (key, entry) in facts {
        pages.entry(entry.page).or_default().insert((key, entry));
    }
    pages
}

/// What the front matter of every page says of its source, by page.
type Translations<'a> = HashMap<&'a str, (&'a SourceFile, Translation)>;

fn translations(files: &[SourceFile]) -> Translations<'_> {
    files.iter().map(|file| (file.path.as_str(), (file, translation(&file.text)))).collect()
}

/// The starts of both commits that a page was translated from, where they differ.
fn commits(page: &str, [a, b]: &[Translations<'_>; 2]) -> Option<[String; 2]> {
    let (a, b) = (a.get(page)?.1.source_commit.as_ref()?, b.get(page)?.1.source_commit.as_ref()?);
    let start = |commit: &str| commit.chars().take(8).collect::<String>();
    (a != b).then(|| [start(a), start(b)])
}

#[cfg(test)]
mod tests;
