//! Prints diagnostics with their source lines. If several folders have the page, the line is that of the first one.

use std::collections::HashMap;
use std::env;
use std::io::{self, IsTerminal, Write};

use anyhow::Result;
use msgraph_codegen::diagnostic::Diagnostic;
use msgraph_codegen::diagnostic::render::{PageLines, Style, render};
use msgraph_codegen::source::Sources;

/// Prints diagnostics, in colour on a terminal unless `NO_COLOR` is set.
pub(crate) fn print<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>, sources: &Sources) -> Result<()> {
    let mut texts = HashMap::new();
    for page in &sources.pages {
        texts.entry(page.path.as_str()).or_insert(page.text.as_str());
    }
    let mut out = io::stdout().lock();
    let wants_colours = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let style = if wants_colours && out.is_terminal() { Style::Coloured } else { Style::Plain };
    // Diagnostics are in the order of their pages.
    let mut open: Option<(&str, PageLines<'_>)> = None;
    for diagnostic in diagnostics {
        let page = diagnostic.page.as_str();
        if open.as_ref().is_none_or(|(of, _)| *of != page) {
            open = texts.get(page).map(|text| (page, PageLines::of(text)));
        }
        let lines = open.as_ref().map(|(_, lines)| lines);
        writeln!(out, "{}\n", render(diagnostic, lines, style))?;
    }
    Ok(())
}
