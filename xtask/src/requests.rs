//! Reads requests: one from the command line, or a list from a file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use msgraph_codegen::emit::call::Request;

/// A request, and the text that it was read from.
pub(crate) type Asked = (String, Request);

/// Reads one request.
pub(crate) fn read_one(text: &str) -> Result<Asked> {
    Ok((text.to_owned(), Request::parse(text)?))
}

/// Reads a list, one request a line. Lines that are empty or start with # are skipped.
pub(crate) fn read_list(path: &Path) -> Result<Vec<Asked>> {
    let name = path.display();
    let list = fs::read_to_string(path).with_context(|| name.to_string())?;
    let lines = (1..).zip(list.lines().map(str::trim)).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let read = |(number, line): (usize, &str)| {
        let request = Request::parse(line).map_err(|error| anyhow!("{name}:{number}: {error}"))?;
        Ok((line.to_owned(), request))
    };
    let requests: Vec<Asked> = lines.map(read).collect::<Result<_>>()?;
    ensure!(!requests.is_empty(), "{name}: there are no requests");
    Ok(requests)
}
