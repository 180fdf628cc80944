//! Reads the vendored pages back and compares them with the pages that were rendered.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use msgraph_codegen::model::page::Page;
use msgraph_codegen::source;
use msgraph_codegen::{pipeline, render};
use similar::{ChangeTag, TextDiff};

use super::update::comparable;
use crate::progress::Progress;

/// A page whose rendering states other facts when it is read back.
pub(super) struct Difference {
    expected: Page,
    found: Option<Page>,
}

impl Difference {
    pub(super) fn path(&self) -> &str {
        &self.expected.path
    }

    /// A diff of the page as it was written and as it would be written after it is read back. Facts that have no place
    /// on a page are listed after it.
    pub(super) fn diff(&self) -> String {
        let Some(found) = &self.found else { return format!("{}: not found\n", self.path()) };
        let (written, again) = (render::render(&self.expected), render::render(found));
        if written != again {
            let diff = TextDiff::from_lines(&written, &again);
            return diff.unified_diff().context_radius(4).header(self.path(), "read back").to_string();
        }
        let mut text = format!("{}: the text stays the same, but these facts do not:\n", self.path());
        let (expected, found) = (format!("{:#?}\n", self.expected), format!("{found:#?}\n"));
        let lines = TextDiff::from_lines(&expected, &found);
        for change in lines.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal) {
            write!(text, "{} {}", change.tag(), change.value().trim_start())
                .expect("writing to a string does not fail");
        }
        text
    }
}

/// Reads the folder and returns the pages that differ from those that were rendered.
pub(super) fn read_back(out: &Path, pages: &[Page], progress: &Progress) -> Result<Vec<Difference>> {
    let sources = source::load_watched(&[out.to_owned()], progress)?;
    let mut found: BTreeMap<String, Page> =
        pipeline::parse_watched(&sources, progress).value.into_iter().map(|page| (page.path.clone(), page)).collect();
    let pairs = pages.iter().map(|page| (page.clone(), found.remove(&page.path)));
    let differences = pairs.filter_map(|(expected, found)| {
        let (expected, found) = (comparable(expected), found.map(comparable));
        (found.as_ref() != Some(&expected)).then_some(Difference { expected, found })
    });
    Ok(differences.collect())
}
