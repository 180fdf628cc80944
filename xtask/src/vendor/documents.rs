//! The options for what the service publishes about itself, and how the documents are read.
//!
//! A file that cannot be read, that is not in its format or that is of an unknown date is an error with its path and
//! line, before anything is written.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail, ensure};
use clap::Args;
use msgraph_codegen::complete::{Documents, Permissions, Reference};
use msgraph_codegen::csdl::Csdl;
use msgraph_codegen::source;

use crate::compressed;

/// The documents of the service.
#[derive(Args)]
pub(crate) struct DocumentOptions {
    /// The metadata of a version, a CSDL document: `v1.0=v1.0-2026-08.csdl.xml`. The day or month stands in the name of
    /// the file, or behind it: `v1.0=metadata.xml@2026-08`. The file may be compressed by gzip or xz
    #[arg(long, value_name = "VERSION=FILE", value_parser = parse_metadata)]
    metadata: Vec<(String, DatedFile)>,
    /// The permissions of requests, in the format of kibali. The date stands as for --metadata
    #[arg(long, value_name = "FILE", value_parser = parse_file, requires = "metadata")]
    permissions: Option<DatedFile>,
    /// The index of the reference: version, method, path and page of each request. The date stands as for --metadata
    #[arg(long, value_name = "FILE", value_parser = parse_file, requires = "metadata")]
    reference: Option<DatedFile>,
}

/// A file and the day or month of its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DatedFile {
    path: PathBuf,
    date: String,
}

/// A document that completes the pages.
pub(super) struct Provenance {
    pub(super) kind: &'static str,
    /// The version that it describes; `None` if it describes all.
    pub(super) version: Option<String>,
    pub(super) snapshot: String,
    /// How much it holds, by what it holds.
    pub(super) counts: Vec<(&'static str, usize)>,
}

impl DocumentOptions {
    /// Whether there are documents.
    pub(super) fn any(&self) -> bool {
        !self.metadata.is_empty()
    }

    /// Reads the documents.
    pub(super) fn read(&self) -> Result<(Documents, Vec<Provenance>)> {
        let (mut documents, mut provenance) = (Documents::default(), Vec::new());
        // The order of the versions matters: what no version declares goes to the last one.
        let mut metadata: Vec<_> = self.metadata.iter().collect();
        metadata.sort_by_key(|(version, _)| source::VERSIONS.iter().position(|known| known == version));
        for (version, file) in metadata {
            ensure!(source::VERSIONS.contains(&version.as_str()), "--metadata: there is no version {version}");
            let known = documents.metadata.iter().any(|(known, _)| known == version);
            ensure!(!known, "--metadata: {version} is given twice");
            let csdl = file.read(|text| Csdl::parse(text).map_err(|error| (error.line, error.message)))?;
            let counts = csdl.counts().to_vec();
            provenance.push(file.provenance("metadata", Some(version.clone()), counts));
            documents.metadata.push((version.clone(), csdl));
        }
        if let Some(file) = &self.permissions {
            let read = file.read(|text| Permissions::parse(text).map_err(|error| (error.line, error.message)))?;
            provenance.push(file.provenance("permissions", None, vec![("requests", read.requests().len())]));
            documents.permissions = Some(read);
        }
        if let Some(file) = &self.reference {
            let read = file.read(|text| Reference::parse(text).map_err(|error| (error.line, error.message)))?;
            provenance.push(file.provenance("reference", None, vec![("requests", read.requests().len())]));
            documents.reference = Some(read);
        }
        Ok((documents, provenance))
    }
}

impl DatedFile {
    fn read<T>(&self, parse: impl Fn(&str) -> Result<T, (u32, String)>) -> Result<T> {
        let path = self.path.display();
        let text = compressed::read_text(&self.path)?;
        parse(&text).map_err(|(line, message)| anyhow!("{path}:{line}: {message}"))
    }

    fn provenance(
        &self,
        kind: &'static str,
        version: Option<String>,
        counts: Vec<(&'static str, usize)>,
    ) -> Provenance {
        Provenance { kind, version, snapshot: self.date.clone(), counts }
    }
}

fn parse_metadata(text: &str) -> Result<(String, DatedFile)> {
    let (version, file) = text.split_once('=').context("expected VERSION=FILE")?;
    Ok((version.to_owned(), parse_file(file)?))
}

/// A file with its date, which stands behind an `@` or at the end of the name before its extensions.
fn parse_file(text: &str) -> Result<DatedFile> {
    if let Some((path, date)) = text.rsplit_once('@').filter(|(_, date)| source::is_date(date)) {
        return Ok(DatedFile { path: path.into(), date: date.to_owned() });
    }
    let path = Path::new(text);
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let date = date_in(name);
    match date {
        Some(date) => Ok(DatedFile { path: path.to_owned(), date }),
        None => bail!("{text}: no date in the name; write it behind the file, {text}@2026-08"),
    }
}

/// The date in the name of a file: `2026-08` of `v1.0-2026-08.csdl.xml`.
fn date_in(name: &str) -> Option<String> {
    let starts = name.match_indices('-').map(|(at, _)| &name[at + 1..]);
    let ends = |rest: &'_ str| rest.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(rest.len());
    starts.map(|rest| &rest[..ends(rest)]).find(|rest| source::is_date(rest)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_stands_in_the_name_or_behind_it() {
        for (text, path, date) in [
            ("a/v1.0-2026-08.csdl.xml", "a/v1.0-2026-08.csdl.xml", "2026-08"),
            ("permissions-2026-08-31.json", "permissions-2026-08-31.json", "2026-08-31"),
            ("a@b/x.json@2026-08", "a@b/x.json", "2026-08"),
        ] {
            let expected = DatedFile { path: path.into(), date: date.to_owned() };
            assert_eq!(parse_file(text).expect(text), expected);
        }
        for wrong in ["x.json", "x-2026-13.json", "x.json@today"] {
            assert!(parse_file(wrong).is_err(), "{wrong}");
        }
        assert!(parse_metadata("v1.0-2026-08.csdl.xml").is_err());
    }
}
