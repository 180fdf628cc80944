//! The text that each page of an edition was translated from, as the front matter names it.

use rustc_hash::FxHashMap as HashMap;

use crate::parse::{Translation, read_translation};
use crate::source::SourceFile;

/// Each page of an edition by its path, with the source that its front matter names.
pub(super) type Origins<'a> = HashMap<&'a str, (&'a SourceFile, Translation)>;

/// Reads the front matter of every page.
pub(super) fn read_origins(files: &[SourceFile]) -> Origins<'_> {
    files.iter().map(|file| (file.path.as_str(), (file, read_translation(&file.text)))).collect()
}

/// The first digits of the two commits that a page was translated from, if they differ.
pub(super) fn differing_commits(page: &str, [a, b]: &[Origins<'_>; 2]) -> Option<[String; 2]> {
    let (a, b) = (a.get(page)?.1.source_commit.as_ref()?, b.get(page)?.1.source_commit.as_ref()?);
    let start = |commit: &str| commit.chars().take(8).collect::<String>();
    (a != b).then(|| [start(a), start(b)])
}
