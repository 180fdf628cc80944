//! Reads the vendored pages back and compares them with the pages that were rendered.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use msgraph_codegen::model::page::Page;
use msgraph_codegen::pipeline;
use msgraph_codegen::source;
use similar::TextDiff;

/// A page whose rendering states other facts when it is read back.
pub(super) struct Difference {
    expected: Page,
    found: Option<Page>,
}

impl Difference {
    pub(super) fn path(&self) -> &str {
        &self.expected.path
    }

    /// A diff of the page that was rendered and the page that was read back.
    pub(super) fn diff(&self) -> String {
        let expected = format!("{:#?}\n", self.expected);
        let found = self.found.as_ref().map_or_else(|| "nothing\n".to_owned(), |page| format!("{page:#?}\n"));
        let diff = TextDiff::from_lines(&expected, &found);
        diff.unified_diff().context_radius(4).header(self.path(), "read back").to_string()
    }
}

/// Reads the folder and returns the pages that differ from those that were rendered.
pub(super) fn read_back(out: &Path, pages: &[Page]) -> Result<Vec<Difference>> {
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

/// The facts without locale and root: every rendering is English and in one folder.
fn comparable(page: Page) -> Page {
    Page { root: 0, locale: Default::default(), ..page.facts() }
}
