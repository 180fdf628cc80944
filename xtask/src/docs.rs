//! The `--docs` option: the folders of documentation that a command reads, by default the vendored pages.
//!
//! A folder without documentation and a file that cannot be read are errors with the path.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, anyhow, ensure};
use clap::Args;
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::{Diagnostic, WithDiagnostics};
use msgraph_codegen::model::api::Api;
use msgraph_codegen::model::names::Locale;
use msgraph_codegen::pipeline::{Completions, Options};
use msgraph_codegen::source::{self, Sources};
use msgraph_codegen::{parse, pipeline};

use crate::progress::Progress;
use crate::workspace;

/// The file with reviewed corrections, beside the vendored pages.
const CORRECTIONS: &str = "corrections.toml";

/// The folders with the pages.
#[derive(Args)]
pub(crate) struct Docs {
    /// A folder with documentation: it contains `v1.0` or `beta`, or an `api-reference` folder with one of them.
    /// Several folders are translations or editions of the same pages; the first one leads [default: docs-input]
    #[arg(long = "docs", value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Read only what was published, without what completes it: the service's metadata, its permissions, and the index of
    /// its reference
    #[arg(long)]
    published: bool,
    /// The reviewed corrections, if not those of the vendored pages.
    #[arg(skip)]
    corrections: Option<PathBuf>,
}

/// The documentation and the API that it describes.
pub(crate) struct Understood {
    /// The pages.
    pub(crate) sources: Sources,
    /// The API that they describe.
    pub(crate) api: Api,
    /// The diagnostics of all stages.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Docs {
    /// These folders; the first one leads.
    pub(crate) fn of(folders: Vec<PathBuf>) -> Self {
        Self { folders, published: false, corrections: None }
    }

    /// A folder that may have a file with corrections of its own, as that of another checkout has.
    pub(crate) fn with_own_corrections(folder: PathBuf, published: bool) -> Self {
        let corrections = Some(folder.join(CORRECTIONS)).filter(|file| file.exists());
        Self { folders: vec![folder], published, corrections }
    }

    /// Whether the folders are the vendored pages, with what completes them.
    pub(crate) fn are_vendored(&self) -> bool {
        self.folders.is_empty() && !self.published
    }

    /// The folders, or the vendored pages if none were given.
    pub(crate) fn folders(&self) -> Result<Vec<PathBuf>> {
        if self.folders.is_empty() { Ok(vec![workspace::docs_input()?]) } else { Ok(self.folders.clone()) }
    }

    /// The folders for a message.
    pub(crate) fn display(&self) -> Result<String> {
        let folders = self.folders()?;
        Ok(folders.iter().map(|folder| folder.display().to_string()).collect::<Vec<_>>().join(", "))
    }

    /// The arguments with which another command reads the same folders, each after a space.
    pub(crate) fn arguments(&self) -> String {
        self.folders.iter().map(|folder| format!(" --docs {}", folder.display())).collect()
    }

    /// A file beside the vendored pages; none if other folders were given.
    pub(crate) fn beside_vendored(&self, name: &str) -> Result<Option<PathBuf>> {
        if self.folders.is_empty() { Ok(Some(workspace::docs_input()?.join(name))) } else { Ok(None) }
    }

    /// The first folder as an address: relative to the checkout if it is inside of it, and absolute otherwise.
    pub(crate) fn address(&self) -> Result<String> {
        let folder = self.folders()?.into_iter().next().unwrap_or_default();
        let folder = fs::canonicalize(&folder).with_context(|| folder.display().to_string())?;
        let root = workspace::root().ok().and_then(|root| fs::canonicalize(root).ok());
        let inside = root.and_then(|root| folder.strip_prefix(root).ok().map(PathBuf::from));
        Ok(inside.unwrap_or(folder).display().to_string().replace('\\', "/"))
    }

    /// Reads the pages.
    pub(crate) fn load(&self, progress: &Progress) -> Result<Sources> {
        let folders = self.folders()?;
        folders.iter().try_for_each(|folder| workspace::ensure_finished(folder))?;
        Ok(source::load_watched(&folders, progress)?)
    }

    /// Reads the pages and resolves the API.
    pub(crate) fn understand(&self, progress: &Progress) -> Result<Understood> {
        self.understand_in(None, progress)
    }

    /// Like [`Docs::understand`], without what completes the pages: for figures that measure how well pages are read.
    pub(crate) fn understand_published(&self, progress: &Progress) -> Result<Understood> {
        self.understand_with(None, Completions::Ignore, progress)
    }

    /// Like [`Docs::understand`], with descriptions from the pages in a locale, where there are any. It is an error if
    /// no page is in that locale.
    pub(crate) fn understand_in(&self, locale: Option<&str>, progress: &Progress) -> Result<Understood> {
        let completions = if self.published { Completions::Ignore } else { Completions::Apply };
        self.understand_with(locale, completions, progress)
    }

    fn understand_with(
        &self,
        locale: Option<&str>,
        completions: Completions,
        progress: &Progress,
    ) -> Result<Understood> {
        let sources = self.load(progress)?;
        if let Some(locale) = locale {
            ensure_locale(&sources, locale)?;
        }
        let corrections = match &self.corrections {
            Some(path) => read_corrections_of(path)?,
            None => read_corrections()?,
        };
        let options = Options { locale, completions, watch: progress };
        let WithDiagnostics { value: api, mut diagnostics } =
            pipeline::understand_with(&sources, &corrections, options);
        if self.folders.is_empty() && self.corrections.is_none() {
            // Corrections are written for the vendored pages. Other editions need not have each of them.
            let paths: Vec<&str> = sources.pages.iter().map(|page| page.path.as_str()).collect();
            let snapshot = sources.snapshots.first().and_then(Option::as_deref);
            diagnostics.extend(corrections.check_pages(&paths, snapshot));
            diagnostics.sort();
        }
        Ok(Understood { sources, api, diagnostics })
    }
}

/// Refuses a locale that no page is in.
pub(crate) fn ensure_locale(sources: &Sources, locale: &str) -> Result<()> {
    let locales: BTreeSet<Locale> = sources.pages.iter().map(parse::locale_of).collect();
    let known = locales.contains(locale.to_ascii_lowercase().as_str());
    ensure!(known, "no page is in {locale}; there are pages in {}", Vec::from_iter(locales).join(", "));
    Ok(())
}

/// Reads the reviewed corrections, which apply to any edition of the vendored pages. There are no corrections if the
/// file does not exist, or outside of a checkout.
pub(crate) fn read_corrections() -> Result<Corrections> {
    let Ok(folder) = workspace::docs_input() else { return Ok(Corrections::default()) };
    read_corrections_of(&folder.join(CORRECTIONS))
}

fn read_corrections_of(path: &Path) -> Result<Corrections> {
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Corrections::default()),
        read => read.with_context(|| path.display().to_string())?,
    };
    Corrections::parse(&text).map_err(|error| anyhow!("{}:{}: {error}", path.display(), error.line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_folders_are_read_and_no_others() {
        let folders = vec![PathBuf::from("a"), PathBuf::from("b")];
        assert_eq!(Docs::of(folders.clone()).folders().expect("they were given"), folders);
    }

    #[test]
    fn the_vendored_pages_are_the_default() {
        let folders = Docs::of(Vec::new()).folders().expect("the test runs inside of the checkout");
        assert!(folders.len() == 1 && folders[0].ends_with("docs-input"), "{folders:?}");
    }
}
