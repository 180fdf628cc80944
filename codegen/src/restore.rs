//! Restores the names, types and members that translation damaged.
//!
//! A translated table has words where the English one has names. What is not translated shows them: JSON representations
//! and examples, request lines, targets of links, values in code spans, other pages about the same thing. Each decision
//! is made by a piece of [`Evidence`], is reported with what the cell had and what it has now, and is counted in [`Hits`].
//! What no evidence decides on is taken out and reported.

use rayon::prelude::*;

use crate::diagnostic::WithDiagnostics;
use crate::model::names::Name;
use crate::model::page::Page;

mod candidate;
mod context;
mod evidence;
mod headings;
mod hits;
mod members;
mod pairing;
mod parameters;
mod properties;
mod relationships;
mod report;
mod rows;
mod spelling;
mod twins;
mod types;
mod unnamed;
mod value_kind;
mod vocabulary;

pub use candidate::Pairing;
pub use evidence::Evidence;
pub use hits::{HitCount, Hits, Subject};

use evidence::same_words::Memory;
use report::Report;
use vocabulary::Vocabulary;

/// Pages with settled names, and the evidence that settled them.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// One page of each path.
    pub pages: Vec<Page>,
    /// How often each kind of evidence decided.
    pub hits: Hits,
}

/// Merges the pages of each path, and restores translated pages; pages that are no translations stay as they are.
///
/// Every change is a diagnostic. `hits` of the result also counts decisions for what a page has already, so it tells which
/// evidence is needed; see [`Hits`] for how to write a scoreboard.
pub fn restore(mut pages: Vec<Page>) -> WithDiagnostics<Restored> {
    let mut report = Report::default();
    let is_translated = pages.iter().any(|page| !page.locale.is_english());
    let mut vocabulary = if is_translated { Vocabulary::of(&pages) } else { Vocabulary::default() };
    if is_translated {
        vocabulary::mark_doubtful(&mut pages, &vocabulary);
    }
    if pages.iter().any(|page| page.root > 0) {
        let merged = twins::merge(pages, &vocabulary);
        vocabulary.agree(merged.agreed);
        (pages, report) = (merged.pages, merged.report);
    }
    if is_translated {
        report = report.join(restore_translations(&mut pages, &vocabulary));
    }
    pages.par_iter_mut().for_each(settle);
    WithDiagnostics { value: Restored { pages, hits: report.hits }, diagnostics: report.diagnostics }
}

/// Restores pages step by step; each step uses the names that the steps before it decided.
fn restore_translations(pages: &mut [Page], vocabulary: &Vocabulary) -> Report {
    let mut memory = Memory::default();
    let report = spelling::restore(pages)
        .join(properties::restore(pages, vocabulary, &mut memory))
        .join(parameters::restore(pages, vocabulary, &mut memory))
        .join(relationships::restore(pages, vocabulary, &memory))
        .join(types::restore(pages, vocabulary))
        .join(members::restore(pages, vocabulary));
    headings::restore(pages);
    report.join(unnamed::take_out(pages, vocabulary))
}

/// Settles what is left: originals have the names that the API has. Nothing after this stage needs the hints of rows.
fn settle(page: &mut Page) {
    if page.locale.is_english() {
        page.names_mut().for_each(Name::settle);
    }
    debug_assert!(page.names_mut().all(|name| name.is_settled()), "{} has names that are not settled", page.path);
    page.clear_hints();
}
