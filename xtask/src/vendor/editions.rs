//! The options for the published documentation: folders, each with its date and the repository that it comes from.

use std::path::PathBuf;

use anyhow::{Result, bail, ensure};
use clap::Args;
use msgraph_codegen::source;

/// The repository of editions for which none is given.
const REPOSITORY: &str = "microsoftgraph/microsoft-graph-docs";

/// The options for the published documentation.
#[derive(Args)]
pub(crate) struct EditionOptions {
    /// A checkout of the documentation, or its api-reference folder. Several folders are editions of the same pages,
    /// which are merged page by page; the first one leads
    #[arg(long, value_name = "DIR", required_unless_present = "metadata", requires = "date", num_args = 1..)]
    from: Vec<PathBuf>,
    /// The day or month of the documentation: 2021-07-31 or 2021-07. Once for all folders, or once for each
    #[arg(long, value_name = "DATE", requires = "from", value_parser = parse_date, num_args = 1..)]
    date: Vec<String>,
    /// The repository that publishes the documentation. Once for all folders, or once for each [default:
    /// microsoftgraph/microsoft-graph-docs]
    #[arg(long, value_name = "OWNER/NAME", requires = "from", value_parser = parse_repository, num_args = 1..)]
    repository: Vec<String>,
}

/// Published documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edition {
    pub(super) folder: PathBuf,
    /// The day or month.
    pub(super) date: String,
    /// `owner/name`
    pub(super) repository: String,
}

impl EditionOptions {
    /// The editions, the leading one first; none if the vendored pages are to be completed.
    pub(super) fn read(&self) -> Result<Vec<Edition>> {
        let dates = self.one_for_each("--date", &self.date)?;
        let repositories = match self.repository.as_slice() {
            [] => vec![REPOSITORY.to_owned(); self.from.len()],
            given => self.one_for_each("--repository", given)?,
        };
        let editions = self.from.iter().zip(dates).zip(repositories);
        let editions =
            editions.map(|((folder, date), repository)| Edition { folder: folder.clone(), date, repository });
        Ok(editions.collect())
    }

    /// The values of an option, one for each folder.
    fn one_for_each(&self, option: &str, values: &[String]) -> Result<Vec<String>> {
        let folders = self.from.len();
        ensure!(
            values.len() == folders || values.len() == 1 || folders == 0,
            "{option} is given {} times for {folders} folders; give it once, or once for each --from in the same order",
            values.len()
        );
        Ok(values.iter().cycle().take(folders).cloned().collect())
    }
}

fn parse_date(text: &str) -> Result<String> {
    ensure!(source::is_date(text), "expected a day or a month of the calendar: 2021-07-31 or 2021-07");
    Ok(text.to_owned())
}

fn parse_repository(text: &str) -> Result<String> {
    let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    match text.split_once('/') {
        Some((owner, name)) if is_word(owner) && is_word(name) => Ok(text.to_owned()),
        _ => bail!("expected OWNER/NAME"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repositories_and_dates_are_checked() {
        assert!(parse_date("2021-07").is_ok() && parse_date("2021-07\"\nx = \"1").is_err());
        assert!(parse_repository("microsoftgraph/microsoft-graph-docs").is_ok());
        for wrong in ["", "docs", "a/b/c", "a/\"b", "/b"] {
            assert!(parse_repository(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_date_and_a_repository_belong_to_all_folders_or_to_each() {
        let read = |dates: &[&str], repositories: &[&str]| {
            let owned = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
            let from = vec!["a".into(), "b".into()];
            EditionOptions { from, date: owned(dates), repository: owned(repositories) }.read()
        };
        let pairs = |editions: Vec<Edition>| {
            editions.into_iter().map(|edition| format!("{} {}", edition.date, edition.repository)).collect::<Vec<_>>()
        };
        let expected = [format!("2021-07 {REPOSITORY}"), format!("2021-07 {REPOSITORY}")];
        assert_eq!(pairs(read(&["2021-07"], &[]).expect("one for all")), expected);
        assert_eq!(
            pairs(read(&["2021-07", "2023-02"], &["x/y", "x/z"]).expect("pairs")),
            ["2021-07 x/y", "2023-02 x/z"]
        );
        assert!(read(&["2021-07", "2023-02", "2023-03"], &[]).is_err());
    }
}
