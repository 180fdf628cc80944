//! Finds and reads the files that pages include.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::error::LoadError;
use super::file::{SourceFile, read_text};

/// Included files by root and path relative to the root.
pub type Includes = BTreeMap<(usize, String), String>;

/// Reads the files that pages include, and the files that those include. A missing file is not an error here: the
/// parser reports it with its line.
pub(super) fn load_includes(
    base: &Path,
    root: usize,
    pages: &[SourceFile],
    includes: &mut Includes,
) -> Result<(), LoadError> {
    let mut wanted: Vec<String> =
        pages.par_iter().flat_map_iter(|page| include_targets(&page.path, &page.text)).collect();
    while !wanted.is_empty() {
        wanted.sort_unstable();
        wanted.dedup();
        let mut next = Vec::new();
        for path in wanted {
            let file = base.join(&path);
            if includes.contains_key(&(root, path.clone())) || !file.is_file() {
                continue;
            }
            let (text, _) = read_text(&file)?;
            next.extend(include_targets(&path, &text));
            includes.insert((root, path), text);
        }
        wanted = next;
    }
    Ok(())
}

/// The targets of the includes in a text, relative to the root. Code samples are left out because they state no facts.
fn include_targets(from: &str, text: &str) -> Vec<String> {
    memchr::memmem::find_iter(text.as_bytes(), b"[!INCLUDE")
        .filter_map(|start| include_target(&text[start..]))
        .filter(|target| !target.contains("/snippets/"))
        .filter_map(|target| join(from, target))
        .collect()
}

/// Returns the path of the `[!INCLUDE [label](path)]` that `text` starts with.
pub(crate) fn include_target(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let line = &bytes[..memchr::memchr(b'\n', bytes).unwrap_or(bytes.len())];
    let start = line.windows(2).position(|mark| mark == b"](")? + 2;
    let length = memchr::memchr(b')', &line[start..])?;
    Some(text[start..start + length].trim())
}

/// Resolves a relative link on the page `from`. Returns the path with `/`, without query and fragment, or `None` if it
/// leaves the root.
pub(crate) fn join(from: &str, target: &str) -> Option<String> {
    let target = &target[..target.find(['?', '#']).unwrap_or(target.len())];
    let folder = from.rsplit_once('/').filter(|_| !target.starts_with('/')).map_or("", |(folder, _)| folder);
    let mut path = String::with_capacity(folder.len() + 1 + target.len());
    path.push_str(folder);
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." if path.is_empty() => return None,
            ".." => path.truncate(path.rfind('/').unwrap_or(0)),
            name => {
                if !path.is_empty() {
                    path.push('/');
                }
                path.push_str(name);
            }
        }
    }
    (!path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn relative_links_are_joined_to_the_page() {
        let from = "v1.0/api/user-get.md";
        assert_eq!(join(from, "../resources/user.md#x").as_deref(), Some("v1.0/resources/user.md"));
        assert_eq!(join(from, "../../includes/a.md").as_deref(), Some("includes/a.md"));
        assert_eq!(join(from, "../../../a.md"), None);
        assert_eq!(join(from, "user-list.md").as_deref(), Some("v1.0/api/user-list.md"));
    }
}
