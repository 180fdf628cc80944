//! Completes pages with what the service publishes about itself: its metadata, its permissions, and the index of its
//! reference.
//!
//! `cargo xtask vendor` calls [`complete`], which compares the pages with these documents and writes what the pages lack
//! into [`Page::completion`]. Every run calls [`apply`], which merges the completion of a page into its facts. Only
//! `complete` reads the documents of the service; `gen` reads pages.

use crate::diagnostic::WithDiagnostics;
use crate::model::page::Page;

#[allow(dead_code, reason = "the commands do not complete pages yet")]
mod pages;

/// Merges the completion of each page into its facts, with a mark at each. Where the page and the completion disagree, a
/// diagnostic has the line of the page.
pub fn apply(pages: Vec<Page>) -> WithDiagnostics<Vec<Page>> {
    WithDiagnostics { value: pages, diagnostics: Vec::new() }
}
