//! Prints diagnostics with their source lines. If several folders have the page, the line is that of the first one.

use std::collections::HashMap;
use std::io::{self, IsTerminal, Write};

use anyhow::Result;
use msgraph_codegen::diagnostic::Diagnostic;
use msgraph_codegen::diagnostic::render::{Style, render};
use msgraph_codegen::source::Sources;

/// Prints diagnostics, in colour on a terminal.
pub(crate) fn print<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>, sources: &Sources) -> Result<()> {
    let mut texts = HashMap::new();
    for page in &sources.pages {
        texts.entry(page.path.as_str()).or_insert(page.text.as_str());
    }
    let mut out = io::stdout().lock();
    let style = if out.is_terminal() { Style::Coloured } else { Style::Plain };
    for diagnostic in diagnostics {
        let text = texts.get(diagnostic.page.as_str()).copied();
        writeln!(out, "{}\n", render(diagnostic, text, style))?;
    }
    Ok(())
}
