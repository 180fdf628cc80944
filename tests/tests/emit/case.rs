//! Reads the cases of the printers and prints them.

use std::fs;
use std::path::{Path, PathBuf};

use msgraph_codegen::emit::{self, Options};
use msgraph_codegen::model::api::Api;
use msgraph_codegen::output::OutputFile;

use super::complete::complete;

/// The files of the folder of cases with an extension, in order.
pub(crate) fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/emit");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of the cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

/// The API of a case.
pub(crate) fn read(case: &Path) -> Api {
    let text = fs::read_to_string(case).expect("the case");
    let json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    complete(json).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

/// The options of the printer. All code is always compiled, since this package has no features for areas.
pub(crate) fn options() -> Options {
    Options { areas: None }
}

/// The modules of the API's version as one text.
pub(crate) fn print(api: &Api) -> String {
    let files = emit::emit(api, &options());
    let version: Vec<OutputFile> = files.into_iter().filter(|file| file.path != "api.rs").collect();
    emit::bundle(&version)
}

/// Whether the path of a printed file is valid on every system.
pub(crate) fn is_plain_path(path: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    path.strip_suffix(".rs").is_some_and(|path| path.split('/').all(is_plain))
}

/// Compares a text with its expectation, or rewrites the expectation. The error has the first different line and the
/// lines after it.
pub(crate) fn compare(expectation: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(expectation, actual).expect("the expectation is written");
    }
    let expected = fs::read_to_string(expectation).unwrap_or_default();
    if actual == expected {
        return Ok(());
    }
    let same = actual.lines().zip(expected.lines()).take_while(|(a, e)| a == e).count();
    let from = |text: &str| text.lines().skip(same).take(8).collect::<Vec<_>>().join("\n");
    let (path, line) = (expectation.display(), same + 1);
    Err(format!(
        "{path}:{line}\n--- expected\n{}\n--- actual\n{}\nUPDATE_EXPECT=1 rewrites the expectation",
        from(&expected),
        from(actual)
    ))
}
