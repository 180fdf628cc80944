//! `cargo xtask stats`: prints how much of the documentation is in the model and how many diagnostics there are, or the
//! diagnostics themselves: all of one code for a reader, or in a format for programs.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use msgraph_codegen::checks::totals::{Totals, VersionTotals};
use msgraph_codegen::diagnostic::formats::{self, Judged};
use msgraph_codegen::diagnostic::render::format_totals;
use msgraph_codegen::diagnostic::{Code, Diagnostic};
use msgraph_codegen::model::api::Api;
use msgraph_codegen::source::Sources;

use crate::docs::{Docs, Understood};
use crate::explain;
use crate::listing;
use crate::progress::Progress;
use crate::suppressions;

/// Count what the documentation describes, and list its diagnostics
///
/// Diagnostics that the file with suppressions names are not counted and not shown; those in JSON and SARIF carry the
/// reason. A suppression without use is a diagnostic of its own.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    docs: Docs,
    /// Print every diagnostic of this code with its source line instead of the figures
    #[arg(long, value_name = "CODE")]
    show: Option<String>,
    /// The figures as text, or the diagnostics: a line of JSON for each, a log in SARIF 2.1.0, or annotations of GitHub
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// A file with suppressions; each has a code, a page, perhaps a part of the message, and a reason [default: for the
    /// vendored pages, docs-input/suppressions.toml if there is one]
    #[arg(long, value_name = "FILE")]
    suppressions: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask stats --show GD0302
  cargo xtask stats --docs ../docs --format sarif > diagnostics.sarif

A suppression:
  [[suppression]]
  code = \"GD0302\"
  page = \"v1.0/api/door-*.md\"
  why = \"reported to the authors\"
";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
    Github,
}

/// Prints the figures, or the diagnostics.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let code = arguments.show.as_deref().map(explain::find).transpose()?;
    let (suppressions, file) = suppressions::read(&arguments.docs, arguments.suppressions.as_deref())?;
    let progress = Progress::new();
    let Understood { sources, api, mut diagnostics } = arguments.docs.understand(&progress)?;
    drop(progress);
    let (mut reasons, unused) = suppressions.judge(&diagnostics, &file);
    reasons.resize(diagnostics.len() + unused.len(), None);
    diagnostics.extend(unused);
    let judged = diagnostics.iter().zip(reasons).filter(|(one, _)| code.is_none_or(|code| one.code == code));
    let judged: Vec<Judged<'_>> = judged.collect();
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => {
            drop(out);
            return print_text(&judged, code, &sources, &api);
        }
        Format::Json => out.write_all(formats::json_lines(&judged).as_bytes())?,
        Format::Sarif => {
            let log = formats::sarif(&judged, &arguments.docs.address()?, env!("CARGO_PKG_VERSION"));
            serde_json::to_writer_pretty(&mut out, &log).map_err(io::Error::from)?;
            writeln!(out)?;
        }
        Format::Github => out.write_all(formats::github(&judged, &arguments.docs.address()?).as_bytes())?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the figures, or the diagnostics of one code, without those that are suppressed.
fn print_text(judged: &[Judged<'_>], code: Option<Code>, sources: &Sources, api: &Api) -> Result<ExitCode> {
    let open: Vec<Diagnostic> =
        judged.iter().filter(|(_, reason)| reason.is_none()).map(|(one, _)| (*one).clone()).collect();
    if code.is_some() {
        listing::print(open.iter(), sources)?;
        return Ok(ExitCode::SUCCESS);
    }
    let figures = Totals::of(sources.count_pages(), api, &open);
    let versions: String = figures.versions.iter().map(format_version).collect();
    let suppressed = judged.len() - open.len();
    let suppressed = if suppressed == 0 { String::new() } else { format!("suppressed {suppressed}\n") };
    let pages = match figures.completed_pages {
        0 => format!("pages {}\n", figures.pages),
        completed => format!("pages {}\ncompleted pages {completed}\n", figures.pages),
    };
    write!(io::stdout(), "{pages}{versions}{}{suppressed}", format_totals(&open))?;
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
    if whole == 0 {
        return "none".to_owned();
    }
    let percent = part as f64 * 100.0 / whole as f64;
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
        assert!(text.contains("beta type references resolved none\n"), "{text}");
    }
}
