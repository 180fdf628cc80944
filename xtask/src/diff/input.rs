//! Reads a side of a comparison: a folder of documentation, a model, or the vendored pages of a revision.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail, ensure};
use msgraph_codegen::areas::{AreaTable, Areas};
use msgraph_codegen::checks::diff::SHARED;
use msgraph_codegen::model::api::Api;

use crate::docs::Docs;
use crate::progress::Progress;
use crate::{model, workspace};

/// The folder with the vendored pages in each revision.
const VENDORED: &str = "docs-input";

/// Reads a side. Text that names neither a folder nor a file is a revision.
pub(super) fn read(text: &str, published: bool, progress: &Progress) -> Result<Api> {
    let path = Path::new(text);
    if path.is_dir() {
        return understand(path, published, progress);
    }
    if path.exists() {
        progress.stage("reading the model");
        return model::read(path);
    }
    let root = workspace::root().with_context(|| unknown(text))?;
    let commit = find_commit(&root, text)?;
    let folder = tempfile::tempdir().context("a temporary folder cannot be made")?;
    progress.stage("reading the revision");
    check_out(&root, &commit, folder.path()).with_context(|| text.to_owned())?;
    let docs = folder.path().join(VENDORED);
    understand(&docs, published, progress).map_err(|error| {
        anyhow::anyhow!("{text}: {}", format!("{error:#}").replace(&format!("{}", docs.display()), VENDORED))
    })
}

/// The areas of the sides, and the name for what several areas have.
pub(super) fn areas(sides: &[&Api]) -> BTreeSet<String> {
    let mut names = BTreeSet::from([SHARED.to_owned()]);
    for api in sides {
        names.extend(Areas::of(api, Some(&AreaTable::default())).iter().map(|(name, _)| name.to_owned()));
    }
    names
}

fn understand(folder: &Path, published: bool, progress: &Progress) -> Result<Api> {
    let docs = Docs::with_own_corrections(folder.to_owned(), published);
    Ok(docs.understand(progress)?.api)
}

fn unknown(text: &str) -> String {
    format!("{text}: no such folder, no such file, and no revision of this repository")
}

fn find_commit(root: &Path, text: &str) -> Result<String> {
    let name = format!("{text}^{{commit}}");
    let found = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &name]).output();
    match found {
        Ok(found) if found.status.success() => Ok(String::from_utf8_lossy(&found.stdout).trim().to_owned()),
        Ok(_) => bail!(unknown(text)),
        Err(error) => Err(error).context("git cannot be run"),
    }
}

/// Writes the vendored pages of a commit to a folder. The index and the files of the checkout stay as they are.
fn check_out(root: &Path, commit: &str, folder: &Path) -> Result<()> {
    let index: PathBuf = folder.join("index");
    let run = |arguments: &[&str]| -> Result<()> {
        let ran: Output = git(root, arguments).env("GIT_INDEX_FILE", &index).output().context("git cannot be run")?;
        ensure!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr).trim());
        Ok(())
    };
    run(&["read-tree", &format!("{commit}:./{VENDORED}")])?;
    let prefix = format!("--prefix={}/", folder.join(VENDORED).display());
    run(&["checkout-index", "--all", "--quiet", &prefix])
}

fn git(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments);
    command
}
