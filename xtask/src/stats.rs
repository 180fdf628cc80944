//! `cargo xtask stats`: prints how much of the documentation is in the model and how many diagnostics there are, or all
//! diagnostics of one code.

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use msgraph_codegen::checks::totals::{Totals, VersionTotals};
use msgraph_codegen::diagnostic::render::format_totals;

use crate::docs::{Docs, Understood};
use crate::explain;
use crate::listing;
use crate::progress::Progress;

/// Count what the documentation describes, and list its diagnostics
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Print every diagnostic of this code with its source line instead of the figures
    #[arg(long, value_name = "CODE")]
    show: Option<String>,
}

/// Prints the figures, or the diagnostics of one code.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let code = arguments.show.as_deref().map(explain::find).transpose()?;
    let progress = Progress::new();
    let Understood { sources, api, diagnostics } = arguments.docs.understand(&progress)?;
    drop(progress);
    match code {
        Some(code) => listing::print(diagnostics.iter().filter(|diagnostic| diagnostic.code == code), &sources)?,
        None => {
            let figures = Totals::of(sources.pages.len(), &api, &diagnostics);
            let versions: String = figures.versions.iter().map(format_version).collect();
            write!(io::stdout(), "pages {}\n{versions}{}", figures.pages, format_totals(&diagnostics))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The figures of a version. A figure that is a part of another is printed with its share.
fn format_version(version: &VersionTotals) -> String {
    let VersionTotals { name, nodes, references, named, resolved, completed, .. } = version;
    let plain = |figure: &str, value: usize| format!("{name} {figure} {value}\n");
    let share = |figure: &str, part: usize, whole: usize| format!("{name} {figure} {}\n", format_share(part, whole));
    [
        plain("pages with an operation", version.pages),
        plain("operations", version.operations),
        plain("request lines", version.requests),
        plain("routes", version.routes),
        share("routes at a type", nodes.typed_routes, version.routes + completed.routes),
        plain("nodes", nodes.items + nodes.collections + nodes.addresses),
        plain("methods", nodes.methods),
        plain("types", version.types),
        plain("enums", version.enums),
        plain("properties", version.properties),
        plain("parameters", version.parameters),
        share("type references resolved", references - named + resolved, *references),
        share("type references resolved, primitive ones aside", *resolved, *named),
        share("status on success known", version.answered, version.operations),
        completed.figures().map(|(figure, value)| plain(figure, value)).collect(),
    ]
    .concat()
}

/// `7/8 (87.50 %)`
fn format_share(part: usize, whole: usize) -> String {
    let percent = if whole == 0 { 100.0 } else { part as f64 * 100.0 / whole as f64 };
    format!("{part}/{whole} ({percent:.2} %)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_printed_with_both_figures() {
        let version = VersionTotals { name: "beta".into(), operations: 8, answered: 7, ..VersionTotals::default() };
        let text = format_version(&version);
        assert!(text.contains("beta status on success known 7/8 (87.50 %)\n"), "{text}");
        assert!(text.contains("beta type references resolved 0/0 (100.00 %)\n"), "{text}");
    }
}
