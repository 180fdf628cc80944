//! Lists the pages of a folder of documentation, without reading them.
//!
//! A folder or a link that cannot be read is an error, so that no run takes an unreadable folder for an empty one.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::LoadError;

/// The versions of the API, the leading one first.
pub const VERSIONS: [&str; 2] = ["v1.0", "beta"];

/// The folders of one version that hold pages.
const FOLDERS: [&str; 2] = ["api", "resources"];

/// The files of one edition, as paths relative to the folder with the versions.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// The pages.
    pub(super) pages: Vec<String>,
    /// Everything else beside the pages.
    pub(super) ignored: Vec<String>,
}

/// Returns the folder that holds the versions: the given one or its `api-reference`.
pub(super) fn documentation_root(root: &Path) -> Result<PathBuf, LoadError> {
    fs::metadata(root).map_err(|error| LoadError::Io(root.to_owned(), error))?;
    for base in [root.to_owned(), root.join("api-reference")] {
        for version in VERSIONS {
            if metadata(&base.join(version))?.is_some_and(|version| version.is_dir()) {
                return Ok(base);
            }
        }
    }
    Err(LoadError::NoVersions(root.to_owned()))
}

/// Lists the pages of all versions below `base`.
pub(super) fn list_pages(base: &Path) -> Result<Listing, LoadError> {
    let mut listing = Listing::default();
    for version in VERSIONS {
        for folder in FOLDERS {
            list_folder(base, &format!("{version}/{folder}"), &mut listing)?;
        }
    }
    Ok(listing)
}

fn list_folder(base: &Path, folder: &str, listing: &mut Listing) -> Result<(), LoadError> {
    let directory = base.join(folder);
    if metadata(&directory)?.is_none() {
        return Ok(());
    }
    let unreadable = |error| LoadError::Io(directory.clone(), error);
    for entry in fs::read_dir(&directory).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        match name.to_str().filter(|name| name.ends_with(".md")) {
            Some(name) => {
                let path = directory.join(name);
                if !fs::metadata(&path).map_err(|error| LoadError::Io(path.clone(), error))?.is_file() {
                    return Err(LoadError::NotAFile(path));
                }
                listing.pages.push(format!("{folder}/{name}"));
            }
            None => listing.ignored.push(format!("{folder}/{}", name.to_string_lossy())),
        }
    }
    Ok(())
}

/// The metadata of a file or a folder, or `None` if nothing has that name. A link to nothing is an error.
fn metadata(path: &Path) -> Result<Option<Metadata>, LoadError> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound && fs::symlink_metadata(path).is_err() => Ok(None),
        Err(error) => Err(LoadError::Io(path.to_owned(), error)),
    }
}
