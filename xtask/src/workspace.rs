//! Where things are: the root of the checkout, and its folders.
//!
//! The root is the folder with the workspace's manifest, above the package that cargo runs, else above the current
//! folder. Outside of a checkout this is an error.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What the generator owns below its output folder.
pub(crate) const OWNED: [&str; 2] = ["api.rs", "api/"];

/// The folder with the workspace's `Cargo.toml`.
pub(crate) fn root() -> Result<PathBuf> {
    let start = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => env::current_dir().context("the current folder cannot be read")?,
    };
    let found = start.ancestors().find(|folder| is_workspace(folder));
    let root = found.with_context(|| format!("{}: not inside of a checkout of this repository", start.display()))?;
    Ok(root.to_owned())
}

/// The pages that the repository vendors.
pub(crate) fn docs_input() -> Result<PathBuf> {
    Ok(root()?.join("docs-input"))
}

/// The folder that receives `api.rs` and `api/`.
pub(crate) fn generated() -> Result<PathBuf> {
    Ok(root()?.join("generated").join("src"))
}

fn is_workspace(folder: &Path) -> bool {
    fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| text.lines().any(|line| line == "[workspace]"))
}
