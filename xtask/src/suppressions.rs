//! Reads the file with suppressions: the one that was given, or the one beside the vendored pages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use msgraph_codegen::diagnostic::Suppressions;

use crate::docs::Docs;

/// The suppressions, and the path that diagnostics about them have. There are none for other pages than the vendored ones
/// unless a file is given.
pub(crate) fn read(docs: &Docs, given: Option<&Path>) -> Result<(Suppressions, String)> {
    let default = docs.beside_vendored("suppressions.toml")?;
    let (path, name) = match (given, default) {
        (Some(path), _) => (path.to_owned(), path.display().to_string()),
        (None, Some(path)) if path.exists() => (path, "suppressions.toml".to_owned()),
        (None, _) => return Ok((Suppressions::default(), String::new())),
    };
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let read = Suppressions::parse(&text);
    let read = read.map_err(|error| anyhow!("{}:{}: {error}", path.display(), error.line))?;
    Ok((read, name))
}
