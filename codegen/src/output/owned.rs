//! The files of a folder that belong to a generator.

/// What a generator owns in a folder.
#[derive(Clone, Copy, Debug)]
pub struct Owned {
    /// The files and folders (`api/`) that it writes, relative to the folder.
    pub paths: &'static [&'static str],
    /// Whether it wrote a file, by path and content. A file of somebody else is neither replaced nor removed.
    pub wrote: fn(&str, &[u8]) -> bool,
}

impl Owned {
    /// Whether the generator may write a path.
    pub(super) fn has(&self, path: &str) -> bool {
        path.split('/').all(|part| !matches!(part, "" | "." | ".."))
            && self.paths.iter().any(|own| if own.ends_with('/') { path.starts_with(own) } else { path == *own })
    }

    /// Whether the generator wrote a file.
    pub(super) fn wrote(&self, path: &str, content: &[u8]) -> bool {
        (self.wrote)(path, content)
    }
}
