//! The stages in a row: folders of documentation in, the API and all diagnostics out.

use std::path::PathBuf;

use crate::diagnostic::WithDiagnostics;
use crate::model::api::Api;
use crate::model::page::Page;
use crate::source::{self, LoadError, Sources};
use crate::{lint, parse, resolve};

/// Reads, parses, resolves and checks the documentation in `roots`; the first folder leads.
///
/// # Errors
///
/// See [`source::load`].
pub fn read(roots: &[PathBuf]) -> Result<WithDiagnostics<Api>, LoadError> {
    Ok(understand(&source::load(roots)?))
}

/// The same from sources that are already in memory.
pub fn understand(sources: &Sources) -> WithDiagnostics<Api> {
    let WithDiagnostics { value: pages, mut diagnostics } = parse_all(sources);
    let resolved = resolve::resolve(pages);
    diagnostics.extend(resolved.diagnostics);
    diagnostics.extend(lint::lint(&resolved.value));
    diagnostics.sort();
    diagnostics.dedup();
    WithDiagnostics { value: resolved.value, diagnostics }
}

/// Every page of the sources, parsed in parallel, in the order of the sources.
pub fn parse_all(sources: &Sources) -> WithDiagnostics<Vec<Page>> {
    use rayon::prelude::*;
    let parsed: Vec<WithDiagnostics<Page>> =
        sources.pages.par_iter().map(|file| parse::parse(file, &sources.includes)).collect();
    let mut pages = Vec::with_capacity(parsed.len());
    let mut diagnostics = Vec::new();
    for page in parsed {
        pages.push(page.value);
        diagnostics.extend(page.diagnostics);
    }
    WithDiagnostics { value: pages, diagnostics }
}
