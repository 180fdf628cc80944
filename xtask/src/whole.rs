//! Writes a file as a whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What receives the bytes of a file.
pub(crate) type Writer = BufWriter<File>;

/// Writes a file by a function: beside the file, which then gets its name. A link is followed, and what is no file, such as
/// a device or a pipe, is written itself.
///
/// # Errors
///
/// Every error names the path. Nothing is left of a file that could not be written, and an older one stays as it was.
pub(crate) fn write(path: &Path, print: impl FnOnce(&mut Writer) -> io::Result<()>) -> Result<()> {
    let name = || path.display().to_string();
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if error.kind() == ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error).with_context(name),
    };
    if target.exists() && !target.is_file() {
        let file = File::options().write(true).open(&target);
        return file.and_then(|file| fill(file, print)).with_context(name);
    }
    let mut partial = OsString::from(&target);
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let written =
        File::create(&partial).and_then(|file| fill(file, print)).and_then(|()| fs::rename(&partial, &target));
    if written.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&partial);
    }
    written.with_context(name)
}

fn fill(file: File, print: impl FnOnce(&mut Writer) -> io::Result<()>) -> io::Result<()> {
    let mut writer = BufWriter::with_capacity(1 << 20, file);
    print(&mut writer)?;
    writer.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_stays_as_it_was() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.json");
        write(&path, |writer| writer.write_all(b"old")).expect("writable");
        let error = write(&path, |writer| {
            writer.write_all(b"new")?;
            Err(io::Error::other("full"))
        });
        assert!(error.is_err_and(|error| format!("{error:#}").contains("a.json")));
        assert_eq!(fs::read(&path).expect("it is there"), b"old");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_and_a_device_is_written() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "old").expect("writable");
        std::os::unix::fs::symlink(&file, &link).expect("a link can be made");
        write(&link, |writer| writer.write_all(b"new")).expect("writable");
        assert_eq!(fs::read(&file).expect("it is there"), b"new");
        write(Path::new("/dev/null"), |writer| writer.write_all(b"x")).expect("writable");
        assert!(!Path::new("/dev/null").is_file());
    }
}
