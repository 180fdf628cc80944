//! `cargo xtask vendor`: the pages of a checkout of the published documentation, rendered anew with facts alone.
//!
//! In come folders of documentation, editions of the same pages in one language or in several. They are put together and
//! put right first, so that what is rendered is English whatever language was read. Out go
//! `docs-input/{v1.0,beta}/{api,resources}/*.md` and `docs-input/SOURCES.toml`; pages that are gone are removed. What was
//! written is read back: a page that then says something else is listed, and the status is 1. A folder that cannot be read
//! is an error before anything is written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use clap::Args;
use msgraph_codegen::model::names::Locale;
use msgraph_codegen::model::page::Page;
use msgraph_codegen::output::{self, OutputFile};
use msgraph_codegen::source::{self, SourceFile};
use msgraph_codegen::{parse, pipeline, render};
use rayon::prelude::*;
use similar::TextDiff;

use crate::progress::Progress;
use crate::workspace;

/// What this command owns below `docs-input`.
const OWNED: [&str; 3] = ["SOURCES.toml", "v1.0/", "beta/"];

/// Bring docs-input up to date with the published documentation, facts only
#[derive(Args)]
pub(crate) struct Arguments {
    /// A checkout of the documentation, or its api-reference folder. Several are editions of the same pages, put together
    /// page by page: where two hold a page, the first one leads
    #[arg(long, value_name = "DIR", required = true, num_args = 1..)]
    from: Vec<PathBuf>,
    /// The day or month of the snapshot: 2021-07-31 or 2021-07
    #[arg(long, value_name = "DATE", value_parser = date)]
    date: String,
    /// The repository that publishes the documentation
    #[arg(long, value_name = "OWNER/NAME", default_value = "microsoftgraph/microsoft-graph-docs", value_parser = repository)]
    repository: String,
    /// The folder to write [default: docs-input]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Show what differs on so many of the pages that read back differently
    #[arg(long, value_name = "N", default_value_t = 3)]
    show: usize,
}

/// Renders, writes and reads back.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let out = arguments.out.clone().map_or_else(workspace::docs_input, Ok)?;
    let progress = Progress::new();
    progress.stage("reading pages");
    let sources = source::load(&arguments.from)?;
    progress.stage("parsing pages");
    let mut pages = pipeline::restore_all(&sources, None).value;
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    progress.stage("rendering pages");
    let mut files: Vec<OutputFile> =
        pages.par_iter().map(|page| OutputFile { path: page.path.clone(), text: render::render(page) }).collect();
    files.push(OutputFile { path: "SOURCES.toml".into(), text: arguments.sources(&sources.pages) });
    progress.stage("writing pages");
    let changes = output::write(&out, &files, &OWNED)?;
    progress.stage("reading back");
    let differing = read_back(&out, &pages)?;
    drop(progress);
    println!("{}: {} pages, {} files changed", out.display(), pages.len(), changes.len());
    Ok(arguments.judge(&differing))
}

impl Arguments {
    /// The text of SOURCES.toml.
    fn sources(&self, pages: &[SourceFile]) -> String {
        let mut text = String::from(
            "# Where the pages of this folder come from. Written by `cargo xtask vendor`.\n\
             # They hold facts only: names, types, request lines, permissions and status codes were read from the published\n\
             # pages and rendered anew; descriptions, remarks and examples stayed behind.\n\
             # Several sources are editions of the same pages; where two hold a page, the first one leads.\n",
        );
        let mut counts: BTreeMap<(usize, Locale), usize> = BTreeMap::new();
        for page in pages {
            *counts.entry((page.root, parse::locale_of(page))).or_insert(0) += 1;
        }
        for ((_, locale), count) in counts {
            text.push_str(&format!(
                "\n[[source]]\nrepository = \"{}\"\nsnapshot = \"{}\"\nlocale = \"{locale}\"\nlicence = \"CC-BY-4.0\"\n\
                 copyright = \"Microsoft Corporation and contributors\"\npages = {count}\n",
                self.repository, self.date
            ));
        }
        text
    }

    fn judge(&self, differing: &[Difference]) -> ExitCode {
        if differing.is_empty() {
            return ExitCode::SUCCESS;
        }
        for difference in differing.iter().take(self.show) {
            println!("{}", difference.explained());
        }
        for difference in differing {
            println!("{}: reads back differently", difference.path());
        }
        eprintln!("error: {} pages read back differently", differing.len());
        ExitCode::FAILURE
    }
}

/// A page whose rendering says something else.
struct Difference {
    expected: Page,
    found: Option<Page>,
}

impl Difference {
    fn path(&self) -> &str {
        &self.expected.path
    }

    fn explained(&self) -> String {
        let expected = format!("{:#?}\n", self.expected);
        let found = self.found.as_ref().map_or_else(|| "nothing\n".to_owned(), |page| format!("{page:#?}\n"));
        let diff = TextDiff::from_lines(&expected, &found);
        diff.unified_diff().context_radius(4).header(self.path(), "read back").to_string()
    }
}

fn read_back(out: &Path, pages: &[Page]) -> Result<Vec<Difference>> {
    let sources = source::load(&[out.to_owned()])?;
    let mut found: BTreeMap<String, Page> =
        pipeline::parse_all(&sources).value.into_iter().map(|page| (page.path.clone(), page)).collect();
    let pairs = pages.iter().map(|page| (page.clone(), found.remove(&page.path)));
    let differences = pairs.filter_map(|(expected, found)| {
        let (expected, found) = (comparable(expected), found.map(comparable));
        (found.as_ref() != Some(&expected)).then_some(Difference { expected, found })
    });
    Ok(differences.collect())
}

/// The facts, without where they come from: a rendering is English, and stands in one folder.
fn comparable(page: Page) -> Page {
    Page { root: 0, locale: Default::default(), ..page.facts() }
}

fn date(text: &str) -> Result<String> {
    ensure!(source::is_date(text), "expected a day or a month: 2021-07-31 or 2021-07");
    Ok(text.to_owned())
}

fn repository(text: &str) -> Result<String> {
    let word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    match text.split_once('/') {
        Some((owner, name)) if word(owner) && word(name) => Ok(text.to_owned()),
        _ => bail!("expected OWNER/NAME"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(root: usize, path: &str, text: &str) -> SourceFile {
        SourceFile { root, path: path.into(), locale: None, text: text.into(), lossy: false }
    }

    #[test]
    fn sources_tell_repository_date_licence_and_count() {
        let arguments =
            Arguments { from: Vec::new(), date: "2021-07".into(), repository: "owner/docs".into(), out: None, show: 0 };
        let text = arguments.sources(&[
            page(0, "v1.0/api/a.md", ""),
            page(0, "v1.0/api/b.md", ""),
            page(1, "v1.0/api/a.md", "---\nms.contentlocale: nl-NL\n---\n"),
        ]);
        let expected = |locale: &str, pages: usize| {
            format!(
                "\n[[source]]\nrepository = \"owner/docs\"\nsnapshot = \"2021-07\"\nlocale = \"{locale}\"\n\
                 licence = \"CC-BY-4.0\"\ncopyright = \"Microsoft Corporation and contributors\"\npages = {pages}\n"
            )
        };
        assert!(text.ends_with(&(expected("en-us", 2) + &expected("nl-nl", 1))), "{text}");
    }

    #[test]
    fn dates_and_repositories_are_checked() {
        assert!(date("2021-07").is_ok() && date("2021-07-31").is_ok());
        for wrong in ["", "2021", "21-07", "2021-7", "2021-07-31-01", "2021-07\"\nx = \"1"] {
            assert!(date(wrong).is_err(), "{wrong}");
        }
        assert!(repository("microsoftgraph/microsoft-graph-docs").is_ok());
        for wrong in ["", "docs", "a/b/c", "a/\"b", "/b"] {
            assert!(repository(wrong).is_err(), "{wrong}");
        }
    }
}
