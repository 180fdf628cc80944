//! Finds what an older edition of the pages has and a newer one lacks, and the reason if the pages show it.
//!
//! A reviewer has to write down the reason of each loss that the pages do not explain.

use rustc_hash::FxHashSet as HashSet;

use crate::diagnostic::Diagnostic;
use crate::model::api::Api;
use crate::source::SourceFile;

mod facts;
mod losses;
mod pages;

use facts::list_facts;
pub use losses::{Cause, LossKind, Losses};
use pages::Pages;

/// Returns the facts that the older API has and the newer one lacks, each with its cause. Properties and members of a
/// lost type or enum are not listed. `files` and `diagnostics` are those of the newer edition.
pub fn find_losses(older: &Api, newer: &Api, files: &[SourceFile], diagnostics: &[Diagnostic]) -> Losses {
    let known: HashSet<(LossKind, String)> =
        list_facts(newer).into_iter().map(|fact| (fact.kind, fact.name.to_lowercase())).collect();
    let pages = Pages::new(files, diagnostics);
    let mut losses = Losses::default();
    let has = |kind: LossKind, name: &str| known.contains(&(kind, name.to_lowercase()));
    for fact in list_facts(older).iter().filter(|fact| !has(fact.kind, &fact.name)) {
        if fact.owner.as_ref().is_none_or(|(kind, owner)| has(*kind, owner)) {
            losses.groups.entry((fact.kind, pages.cause(fact))).or_default().insert(fact.name.clone());
        }
    }
    losses
}

#[cfg(test)]
mod tests;
