//! Restores the names, types and members that translation damaged.
//!
//! A translated table has words where the English table has names. The names are still in the parts that are not
//! translated: JSON representations and examples, request lines, targets of links, values in code spans, and other
//! pages about the same thing. Each decision is made by one kind of [`Evidence`], is reported with the old and the new
//! text, and is counted in [`Hits`]. A row for which there is no evidence is removed and reported.

use rayon::prelude::*;

use crate::diagnostic::WithDiagnostics;
use crate::model::names::Name;
use crate::model::page::{Content, Page, TypeMention};

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
mod representations;
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

/// Merges the pages of each path, and restores translated pages. English pages keep their names.
///
/// Each change of a name, a type or a member gives a diagnostic; a corrected spelling in a link or a heading is only
/// counted. `hits` also counts decisions that confirm what a page has. See [`Hits`] for how to write a scoreboard.
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
    report.diagnostics.extend(representations::restore(&mut pages));
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

/// Settles the names of English pages, which are those of the API. Drops the hints of rows, which no later stage needs,
/// and types of the response that restored names made equal to others.
fn settle(page: &mut Page) {
    if page.locale.is_english() {
        page.names_mut().for_each(Name::settle);
    }
    debug_assert!(page.names_mut().all(|name| name.is_settled()), "{} has names that are not settled", page.path);
    page.clear_hints();
    if let Content::Api(api) = &mut page.content {
        let mut kept: Vec<TypeMention> = Vec::with_capacity(api.response.types.len());
        for ty in api.response.types.drain(..) {
            if !kept.contains(&ty) {
                kept.push(ty);
            }
        }
        api.response.types = kept;
    }
}
