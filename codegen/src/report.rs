//! Writes a static site about documentation and the API that it describes: what was read and when, what is in the client,
//! what the pages leave unclear, and every request with its permissions and its Rust.
//!
//! The site is opened from disk. Its pages are HTML; the lists of requests and diagnostics are scripts with data, since a
//! page that is opened from disk may read no other file. Nothing is fetched from elsewhere. Text of pages gets into HTML
//! through [`html`] alone, and into the lists as JSON, which the scripts show as text.

use crate::checks::totals::Totals;
use crate::diagnostic::Diagnostic;
use crate::output::{OutputFile, Owned};

mod diagnostics;
mod document;
mod figures;
mod form;
mod html;
mod input;
mod overview;
mod plot;
mod pool;
mod requests;
mod table;

use document::MARK;
use figures::Figures;
use input::Pages;

pub use input::Input;

/// The files of a site. They are known by their first lines.
pub const OWNED: Owned = Owned {
    paths: &[document::OVERVIEW, document::REQUESTS, document::DIAGNOSTICS, "assets/", "data/"],
    wrote: |_, content| {
        let first = content.split(|byte| *byte == b'\n').next().unwrap_or_default();
        String::from_utf8_lossy(first).contains(MARK)
    },
};

/// Writes the files of the site, by path. Every input has a site.
pub fn site(input: &Input<'_>) -> Vec<OutputFile> {
    let open: Vec<Diagnostic> =
        input.diagnostics.iter().filter(|(_, reason)| reason.is_none()).map(|(one, _)| (*one).clone()).collect();
    let totals = Totals::of(input.sources.count_pages(), input.api, &open);
    let pages = Pages::of(input);
    let requests = requests::collect(input.api, input.areas);
    let figures = Figures::of(&requests);
    let mut files = document::assets();
    files.push(overview::page(input, &totals, &figures, &open));
    files.push(requests::page(&requests));
    files.push(requests::data(&requests, &pages));
    files.push(diagnostics::page(input, &open));
    files.push(diagnostics::data(input, &pages));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
