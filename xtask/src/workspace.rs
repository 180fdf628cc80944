//! Finds the root of the checkout and its folders.
//!
//! The search for the workspace's manifest starts at the package that cargo runs, or at the current folder, and goes
//! up.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use msgraph_codegen::emit::HEADER;
use msgraph_codegen::output::{self, Folder, Leftovers, Owned};

/// What the generator writes into the sources of the client. Its files start with a line that tells so.
pub(crate) const OWNED: Owned =
    Owned { paths: &["api.rs", "api/"], wrote: |_, content| content.starts_with(HEADER.as_bytes()) };

/// The folder with the workspace's `Cargo.toml`. It is an error to be outside of a checkout.
pub(crate) fn root() -> Result<PathBuf> {
    let start = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => env::current_dir().context("the current folder cannot be read")?,
    };
    let found = start.ancestors().find(|folder| is_workspace(folder));
    let root = found.with_context(|| format!("{}: not inside of a checkout of this repository", start.display()))?;
    Ok(root.to_owned())
}

/// The folder of the vendored pages.
pub(crate) fn docs_input() -> Result<PathBuf> {
    Ok(root()?.join("docs-input"))
}

/// The folder of the generated `api.rs` and `api/`.
pub(crate) fn generated() -> Result<PathBuf> {
    Ok(root()?.join("generated").join("src"))
}

/// Takes the lock of a folder that a command writes, and says what an interrupted run left in it.
pub(crate) fn lock(folder: &Path) -> Result<Folder> {
    let locked = Folder::lock(folder)?;
    match locked.leftovers {
        None => {}
        Some(Leftovers::Removed) => eprintln!("{}: an interrupted run left new files; removed them", folder.display()),
        Some(Leftovers::Finished) => eprintln!("{}: finished what an interrupted run began", folder.display()),
    }
    Ok(locked)
}

/// Refuses a folder that an interrupted run left half written.
pub(crate) fn ensure_finished(folder: &Path) -> Result<()> {
    let is_finished = !output::is_interrupted(folder);
    ensure!(
        is_finished,
        "{}: half written by an interrupted run; run the command again that wrote it",
        folder.display()
    );
    Ok(())
}

fn is_workspace(folder: &Path) -> bool {
    fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| text.lines().any(|line| line == "[workspace]"))
}
