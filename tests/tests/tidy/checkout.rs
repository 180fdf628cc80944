//! The text files of the checkout, without the output of builds. Files that are not UTF-8 are left out.

use std::fs;
use std::path::{Path, PathBuf};

/// Files and folders that are not part of the project. In a worktree, `.git` is a file.
const OUTSIDE: [&str; 3] = [".git", "target", "node_modules"];

/// A text file.
pub(crate) struct File {
    /// Its path below the root, with `/`.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

/// The text files of the checkout, by path.
pub(crate) fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the checkout");
    let mut files = Vec::new();
    let mut waiting: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
            let outside = path.file_name().is_some_and(|name| OUTSIDE.iter().any(|outside| name == *outside));
            if outside {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let below = path.strip_prefix(root).expect("the walk starts at the root");
                files.push(File { path: below.to_string_lossy().replace('\\', "/"), text });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

impl File {
    /// Whether it is generated.
    pub(crate) fn is_generated(&self) -> bool {
        self.path == "generated/src/api.rs" || self.is_below("generated/src/api")
    }

    /// Whether it is the input or the expected output of a test.
    pub(crate) fn is_data(&self) -> bool {
        self.path.split('/').any(|part| part == "data")
    }

    pub(crate) fn has_ending(&self, ending: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == ending)
    }

    pub(crate) fn is_below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The text of the file before its unit tests.
    pub(crate) fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    /// The lines in which `find` finds something, as `path:line: found`.
    pub(crate) fn lines_where<'a>(&'a self, find: impl Fn(&'a str) -> Option<&'a str>) -> Vec<String> {
        let found = self.text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, find(line)?)));
        found.map(|(line, found)| format!("{}:{line}: {found}", self.path)).collect()
    }
}

/// Whether the text contains the word with no letter, digit or underscore on either side.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_some_and(joins);
        let after = text[at + word.len()..].chars().next().is_some_and(joins);
        // A word that ends in punctuation may be followed by anything.
        !before && (!after || !word.ends_with(joins))
    })
}

/// Returns a path of a particular machine, or the host of a private registry.
pub(crate) fn machine_path(line: &str) -> Option<&str> {
    let folders = [
        concat!("/wo", "rk/"),
        concat!("/fa", "rm/"),
        concat!("/tm", "p/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
    ];
    let starts =
        |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '}' | ')'));
    let goes_on = |at: usize| line[at..].starts_with(|c: char| c.is_alphanumeric() || c == '.' || c == '_');
    let path = folders.iter().find_map(|folder| {
        let found = line.match_indices(folder).find(|(at, _)| starts(*at) && goes_on(at + folder.len()));
        found.map(|(at, _)| line[at..].split([' ', '"', '`', ')']).next().unwrap_or_default())
    });
    path.or_else(|| line.contains(concat!("artif", "actory")).then_some("the host of a registry"))
}
