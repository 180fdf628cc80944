//! Compares generated files with a folder, and writes them.
//!
//! The generator owns certain paths of the folder (`api.rs`, `api/`), and there the files that it wrote, as their first
//! line tells; everything else is never touched. [`diff`] only reads. A [`Folder`] is locked, so that one run at a time writes it. New files are prepared beside it and then moved
//! to their places, so that neither a full disk nor an interrupted run leaves a mixture. Errors name the path.

mod change;
mod error;
mod folder;
mod owned;
mod staging;

pub use change::{Change, Counts, Differences, OutputFile, diff};
pub use folder::{Folder, Prepared};
pub use owned::Owned;
pub use staging::{Leftovers, is_interrupted};

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;
    use std::path::Path;

    use walkdir::WalkDir;

    use super::*;

    const OWNED: Owned = Owned { paths: &["api.rs", "api/"], wrote: |_, content| content != b"mine" };

    fn write(root: &Path, files: &[OutputFile]) -> io::Result<Vec<Change>> {
        Ok(Folder::lock(root)?.write(files, &OWNED)?.changes)
    }

    fn diff(root: &Path, files: &[OutputFile]) -> io::Result<Vec<Change>> {
        Ok(super::diff(root, files, &OWNED)?.changes)
    }

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile { path: path.into(), text: text.into() }
    }

    /// A folder that generated `api.rs`, `api/kept.rs`, `api/old.rs` and `api/gone/deep.rs`, beside a hand-written
    /// file.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let files = [("api.rs", "same"), ("api/kept.rs", "same"), ("api/old.rs", "old"), ("api/gone/deep.rs", "")];
        for (path, text) in files.into_iter().chain([("lib.rs", "mine")]) {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(path, text).expect("the file can be written");
        }
        folder
    }

    fn wanted() -> Vec<OutputFile> {
        vec![file("api.rs", "same"), file("api/kept.rs", "same"), file("api/old.rs", "new"), file("api/a/new.rs", "x")]
    }

    fn expected() -> Vec<Change> {
        vec![
            Change::Missing { path: "api/a/new.rs".into() },
            Change::Orphan { path: "api/gone/deep.rs".into() },
            Change::Stale { path: "api/old.rs".into(), found: "old".into() },
        ]
    }

    #[test]
    fn diff_lists_missing_stale_and_orphan_files_and_writes_nothing() {
        let folder = folder();
        assert_eq!(diff(folder.path(), &wanted()).expect("readable"), expected());
        assert_eq!(diff(folder.path(), &wanted()).expect("readable"), expected());
    }

    #[test]
    fn write_changes_only_the_files_that_differ() {
        let folder = folder();
        let modified = |path: &str| fs::metadata(folder.path().join(path)).and_then(|meta| meta.modified()).ok();
        let before = (modified("api/kept.rs"), modified("lib.rs"));
        assert_eq!(write(folder.path(), &wanted()).expect("writable"), expected());
        assert_eq!(diff(folder.path(), &wanted()).expect("readable"), []);
        assert_eq!((modified("api/kept.rs"), modified("lib.rs")), before);
        assert!(!folder.path().join("api/gone").exists(), "an emptied folder is removed");
        let names = WalkDir::new(folder.path()).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
        assert_eq!(names.count(), 6, "the files and the lock: no new file is left beside them");
    }

    #[test]
    fn a_file_is_replaced_by_a_folder_of_its_name_and_the_other_way_round() {
        let folder = folder();
        let swapped = [file("api/old.rs/x.rs", "1"), file("api/gone", "2")];
        write(folder.path(), &swapped).expect("writable");
        assert_eq!(diff(folder.path(), &swapped).expect("readable"), []);
    }

    #[test]
    fn what_is_in_the_place_of_a_file_is_removed_only_if_it_is_empty_or_generated() {
        let folder = folder();
        fs::create_dir_all(folder.path().join("api/new.rs/empty")).expect("a folder can be made");
        fs::remove_dir(folder.path().join("api/new.rs/empty")).expect("it is empty");
        write(folder.path(), &[file("api/new.rs", "1")]).expect("the folder is empty");
        let foreign = [("api/other.rs/notes", "api/other.rs"), ("api/notes", "api/notes/other.rs")];
        for (mine, generated) in foreign {
            let path = folder.path().join(mine);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(&path, "mine").expect("writable");
            let error = write(folder.path(), &[file(generated, "1"), file("api/first.rs", "1")]).expect_err(mine);
            assert!(error.to_string().contains(mine) && error.to_string().ends_with("move it away"), "{error}");
            assert!(!folder.path().join("api/first.rs").exists() && path.exists(), "{mine}");
            fs::remove_file(path).expect("it is there");
        }
    }

    #[test]
    fn a_path_that_is_not_owned_is_refused_before_anything_is_written() {
        for path in ["lib.rs", "api/../lib.rs", "/api.rs", "api//x.rs", "apis.rs"] {
            let folder = folder();
            let files = [file("api/first.rs", "1"), file(path, "2")];
            let error = write(folder.path(), &files).expect_err(path);
            assert!(error.to_string().starts_with(path), "{error}");
            assert!(!folder.path().join("api/first.rs").exists(), "{path}");
        }
    }

    #[test]
    fn the_first_run_writes_every_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().join("not/yet");
        assert_eq!(write(&root, &[file("api.rs", "x")]).expect("writable").len(), 1);
        assert_eq!(fs::read_to_string(root.join("api.rs")).expect("it was written"), "x");
    }

    #[test]
    fn files_that_the_generator_did_not_write_stay() {
        let folder = folder();
        fs::write(folder.path().join("api/gone/notes.txt"), "mine").expect("writable");
        let foreign = vec!["api/gone/notes.txt".to_owned()];
        assert_eq!(super::diff(folder.path(), &wanted(), &OWNED).expect("readable").foreign, foreign);
        let differences =
            Folder::lock(folder.path()).and_then(|locked| locked.write(&wanted(), &OWNED)).expect("writable");
        assert_eq!(differences, Differences { changes: expected(), foreign });
        assert_eq!(differences.counts().to_string(), "1 new, 1 changed, 1 removed");
        assert!(folder.path().join("api/gone/notes.txt").exists() && !folder.path().join("api/gone/deep.rs").exists());
    }

    #[test]
    fn a_file_that_the_generator_did_not_write_is_not_replaced() {
        let folder = folder();
        fs::write(folder.path().join("api/old.rs"), "mine").expect("writable");
        let before = texts(folder.path());
        let error = write(folder.path(), &wanted()).expect_err("somebody else wrote it");
        assert!(error.to_string().contains("api/old.rs: another file is there"), "{error}");
        assert_eq!(texts(folder.path()), before);
    }

    #[test]
    fn one_run_at_a_time_writes_a_folder() {
        let folder = folder();
        let first = Folder::lock(folder.path()).expect("nobody writes it");
        let error = Folder::lock(folder.path()).expect_err("the first run writes it");
        assert!(error.to_string().contains("another run"), "{error}");
        drop(first);
        assert!(Folder::lock(folder.path()).is_ok());
    }

    #[test]
    fn a_file_that_cannot_be_written_changes_nothing() {
        let folder = folder();
        let before = texts(folder.path());
        let long = format!("api/{}.rs", "x".repeat(300));
        let files = [file("api.rs", "changed"), file(&long, "")];
        let error = write(folder.path(), &files).expect_err("the name is too long");
        assert!(error.to_string().contains("xxx"), "{error}");
        assert_eq!(texts(folder.path()), before);
    }

    #[test]
    fn what_is_not_committed_is_removed() {
        let folder = folder();
        let before = texts(folder.path());
        let locked = Folder::lock(folder.path()).expect("nobody writes it");
        drop(locked.prepare(&wanted(), &OWNED).expect("writable"));
        assert_eq!(texts(folder.path()), before);
    }

    #[test]
    fn an_interrupted_run_is_finished_by_the_next_one() {
        let folder = folder();
        let path = folder.path();
        let locked = Folder::lock(path).expect("nobody writes it");
        // A run that ends here leaves its journal.
        std::mem::forget(locked.prepare(&wanted(), &OWNED).expect("writable"));
        drop(locked);
        fs::remove_file(path.join("api/gone/deep.rs")).expect("it was there");
        assert!(is_interrupted(path));
        let next = Folder::lock(path).expect("nobody writes it");
        assert_eq!(next.leftovers, Some(Leftovers::Finished));
        assert_eq!(diff(path, &wanted()).expect("readable"), []);
        assert!(!is_interrupted(path));
    }

    #[test]
    fn new_files_that_are_not_complete_are_removed() {
        let folder = folder();
        let before = texts(folder.path());
        fs::create_dir_all(folder.path().join(".new/files/api")).expect("a folder can be made");
        fs::write(folder.path().join(".new/files/api/x.rs"), "half").expect("writable");
        assert_eq!(Folder::lock(folder.path()).expect("nobody writes it").leftovers, Some(Leftovers::Removed));
        assert_eq!(texts(folder.path()), before);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_link_leads_to_stays() {
        let (folder, other) = (self::folder(), self::folder());
        fs::remove_dir_all(folder.path().join("api")).expect("it was there");
        std::os::unix::fs::symlink(other.path().join("api"), folder.path().join("api")).expect("a link can be made");
        let error = write(folder.path(), &wanted()).expect_err("api is a link");
        assert!(error.to_string().contains("api: is a link"), "{error}");
        assert!(other.path().join("api/old.rs").exists());
    }

    /// The text of every file but the lock.
    fn texts(root: &Path) -> Vec<(String, String)> {
        let entries = WalkDir::new(root).sort_by_file_name().into_iter().map(|entry| entry.expect("an entry"));
        let files = entries.filter(|entry| entry.file_type().is_file() && entry.file_name() != ".lock");
        files
            .map(|entry| (entry.path().display().to_string(), fs::read_to_string(entry.path()).expect("a text")))
            .collect()
    }
}
