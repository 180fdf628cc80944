//! A slim crate: the client of selected requests, in a folder that can be moved anywhere and builds by itself.
//!
//! It holds the generated code, a copy of the runtime, a manifest, the licences and a `README.md`. Its manifest records
//! the patterns, so that a later run without patterns brings the crate up to date.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use msgraph_codegen::emit::{self, HEADER};
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::{OutputFile, Owned};

use self::manifest::Manifest;
use super::only::Pattern;
use crate::workspace;

mod manifest;
mod readme;
mod sources;

/// The files of a slim crate. Those of code have a first line that tells that they are generated; the others are only
/// written into a folder whose manifest is that of a slim crate.
pub(super) const OWNED: Owned = Owned {
    paths: &[
        IGNORE.0,
        manifest::FILE,
        readme::FILE,
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "rustfmt.toml",
        "src/api.rs",
        "src/api/",
        "src/lib.rs",
        "src/runtime.rs",
        "src/runtime/",
    ],
    wrote: |path, content| !path.starts_with("src/") || content.starts_with(HEADER.as_bytes()),
};

/// The files of the checkout that a slim crate has too: its code is formatted by the same rules.
const COPIED: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "rustfmt.toml"];

/// Keeps the lock and the new files of a run out of version control.
const IGNORE: (&str, &str) = (".gitignore", "/.lock\n/.new/\n");

/// The folder for a slim crate, if none is given.
const FOLDER: [&str; 2] = ["target", "gen-only"];

/// A slim crate.
#[derive(Debug)]
pub(super) struct Slim {
    pub(super) folder: PathBuf,
    /// The patterns that select its requests.
    pub(super) patterns: Vec<Pattern>,
    /// The manifest that the folder has.
    present: Option<Manifest>,
    name: Option<String>,
}

impl Slim {
    /// A slim crate of the requests that match the patterns, in a new folder or in that of a slim crate.
    pub(super) fn of(out: Option<&Path>, patterns: &[Pattern], name: Option<&String>) -> Result<Self> {
        let folder = match out {
            Some(out) => out.to_owned(),
            None => workspace::root()?.join(FOLDER.iter().collect::<PathBuf>()),
        };
        let present = Manifest::read(&folder)?;
        if present.is_none() {
            ensure_free(&folder)?;
        }
        Ok(Self { folder, patterns: patterns.to_owned(), present, name: name.cloned() })
    }

    /// The slim crate in a folder, with the patterns that it was made with; `None` if the folder has none.
    pub(super) fn in_folder(folder: &Path) -> Result<Option<Self>> {
        let Ok(Some(present)) = Manifest::read(folder) else { return Ok(None) };
        let patterns = present.patterns()?;
        Ok(Some(Self { folder: folder.to_owned(), patterns, present: Some(present), name: None }))
    }

    /// The files of the crate. `api` has the selected requests.
    pub(super) fn files(&self, api: &Api) -> Result<Vec<OutputFile>> {
        let root = workspace::root()?;
        let versions: Vec<String> = api.versions.iter().map(|version| emit::version_feature(&version.name)).collect();
        let options = emit::Options { areas: None };
        let generated = emit::emit(api, &options).into_iter();
        let mut files: Vec<OutputFile> =
            generated.map(|file| OutputFile { path: format!("src/{}", file.path), text: file.text }).collect();
        files.extend(sources::copy(&root.join("generated").join("src"), &versions)?);
        for path in COPIED {
            files.push(OutputFile { path: path.to_owned(), text: sources::read(&root.join(path))? });
        }
        let manifest = manifest::render(self.present.as_ref(), &root, self.name.as_deref(), &self.patterns, &versions)?;
        files.push(OutputFile { path: IGNORE.0.to_owned(), text: IGNORE.1.to_owned() });
        files.push(OutputFile { path: readme::FILE.to_owned(), text: readme::print(&manifest.name()?, api) });
        files.push(OutputFile { path: manifest::FILE.to_owned(), text: manifest.to_string() });
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }
}

/// Refuses a folder that has a file where the crate would have one.
fn ensure_free(folder: &Path) -> Result<()> {
    let taken = OWNED.paths.iter().map(|path| folder.join(path)).find(|path| path.exists());
    if let Some(path) = taken {
        bail!("{}: is there already, and this is no slim crate; name a new folder with --out", path.display());
    }
    Ok(())
}

/// Reads the name of a package.
pub(super) fn parse_name(text: &str) -> Result<String> {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let starts_well = text.starts_with(|c: char| c.is_ascii_alphabetic());
    ensure!(starts_well && text.chars().all(is_letter), "expected a name of a package, e.g. msgraph-slim");
    Ok(text.to_owned())
}

/// What to do with a crate that was written.
pub(super) fn advice(slim: &Slim, files: &[OutputFile]) -> Result<String> {
    let manifest = files.iter().find(|file| file.path == manifest::FILE).context("a crate has a manifest")?;
    let name = Manifest::parse(&manifest.text)?.name()?;
    Ok(format!(
        "next: a program uses it by msgraph = {{ package = \"{name}\", path = \"{}\" }} below [dependencies] of its Cargo.toml",
        slim.folder.display()
    ))
}
