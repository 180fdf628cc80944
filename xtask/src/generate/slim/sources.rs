//! Copies the hand-written sources of the client into a slim crate.
//!
//! What only the tests of the client use is left out, and so is the guide, which describes the whole API.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use msgraph_codegen::emit::HEADER;
use msgraph_codegen::output::OutputFile;

/// The line of the client's `lib.rs` from which on a slim crate has the same.
const SHARED: &str = "// A slim crate has the rest of this file too";

/// The feature that only the tests of the client use, as the condition of a line and of its opposite.
const INTERNAL: [&str; 2] = ["#[cfg(feature = \"__verify\")]", "#[cfg(not(feature = \"__verify\"))]"];

/// The module behind that feature.
const INTERNAL_MODULE: &str = "verify";

/// The files of `src` that are not generated from pages. `versions` are the modules of the versions.
pub(super) fn copy(client: &Path, versions: &[String]) -> Result<Vec<OutputFile>> {
    let root = OutputFile { path: "src/lib.rs".to_owned(), text: root(&client.join("lib.rs"), versions)? };
    let mut files = vec![root, copy_file(client, Path::new("runtime.rs"))?];
    let mut folders = vec![PathBuf::from("runtime")];
    while let Some(folder) = folders.pop() {
        let path = client.join(&folder);
        for entry in fs::read_dir(&path).with_context(|| path.display().to_string())? {
            let entry = entry.with_context(|| path.display().to_string())?;
            let relative = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(relative);
            } else if relative.extension().is_some_and(|end| end == "rs") && !relative.ends_with("runtime/verify.rs") {
                files.push(copy_file(client, &relative)?);
            }
        }
    }
    Ok(files)
}

/// Reads a file. An error names its path.
pub(super) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn copy_file(client: &Path, relative: &Path) -> Result<OutputFile> {
    let parts: Vec<String> =
        relative.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    let text = without_internal(&read(&client.join(relative))?);
    Ok(OutputFile { path: format!("src/{}", parts.join("/")), text: format!("{HEADER}\n{text}") })
}

/// Removes the lines behind the internal feature, and the conditions of lines that need its absence.
fn without_internal(text: &str) -> String {
    let [with, without] = INTERNAL;
    let mut lines = text.split_inclusive('\n');
    let mut kept = String::with_capacity(text.len());
    while let Some(line) = lines.next() {
        if line.trim() == with {
            lines.next();
        } else if line.trim() != without && !line.starts_with(&format!("//! - `{INTERNAL_MODULE}`")) {
            kept.push_str(line);
        }
    }
    kept
}

/// The root of the crate: the versions, and what the client's root has for all versions.
fn root(client: &Path, versions: &[String]) -> Result<String> {
    let text = read(client)?;
    let at = text.find(SHARED).with_context(|| format!("{}: no line {SHARED:?}", client.display()))?;
    let shared = text[at..].split_once('\n').map_or("", |(_, rest)| rest);
    let versions: String =
        versions.iter().map(|version| format!("#[cfg(feature = \"{version}\")]\npub use api::{version};\n")).collect();
    Ok(format!(
        "{HEADER}\n\
         //! A part of the Microsoft Graph API as a typed client. `README.md` lists its requests; everything else is as in\n\
         //! the crate `msgraph`, whose documentation has a guide.\n\n\
         #![deny(unsafe_code)]\n\n\
         #[rustfmt::skip]\nmod api;\n#[doc(hidden)]\npub mod runtime;\n\n{versions}{shared}"
    ))
}

#[cfg(test)]
mod tests {
    use super::without_internal;

    #[test]
    fn what_only_tests_use_is_left_out() {
        let text = "//! - `verify`: tests\nmod a;\n#[cfg(feature = \"__verify\")]\npub mod verify;\n\
            #[cfg(not(feature = \"__verify\"))]\npub use b;\n";
        assert_eq!(without_internal(text), "mod a;\npub use b;\n");
    }
}
