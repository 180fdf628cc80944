//! Where pages come from: folders of documentation in, files with their paths and locales out.
//!
//! This is the only reader of documentation. It refuses a folder that holds no `v1.0` and no `beta`, and a file that
//! cannot be read; the error names the path.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use rayon::prelude::*;

/// The folders of one version that hold pages.
const FOLDERS: [&str; 2] = ["api", "resources"];

/// The versions of the API, the leading one first.
pub const VERSIONS: [&str; 2] = ["v1.0", "beta"];

/// The file that says where vendored pages come from.
const SOURCES: &str = "SOURCES.toml";

/// Documentation as read from one or more folders.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The pages, by root and path.
    pub pages: Vec<SourceFile>,
    /// The files that pages include, by root and path; those that show code samples are left out.
    pub includes: Includes,
    /// The day or month of each folder's pages, where something tells it: `2021-07`.
    pub snapshots: Vec<Option<String>>,
}

/// Included files by root and path relative to the root.
pub type Includes = BTreeMap<(usize, String), String>;

/// A page as it stands on disk.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Which of the folders given to [`load`] it comes from.
    pub root: usize,
    /// Path relative to the folder that holds `v1.0` and `beta`, with `/` on every system.
    pub path: String,
    /// The locale that the folder's name tells, e.g. `ru-ru`.
    pub locale: Option<String>,
    /// The text; bytes that are not UTF-8 are replaced.
    pub text: String,
    /// Whether bytes had to be replaced.
    pub lossy: bool,
}

impl SourceFile {
    /// The version that the path starts with.
    pub fn version(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// Whether the page stands in the `api` folder.
    pub fn is_api(&self) -> bool {
        self.path.split('/').nth(1) == Some("api")
    }
}

/// Why documentation could not be read.
#[derive(Debug)]
pub enum LoadError {
    /// The folder holds no `v1.0` and no `beta`, directly or in an `api-reference` folder.
    NoVersions(PathBuf),
    /// A file or a folder could not be read.
    Io(PathBuf, io::Error),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoVersions(path) => write!(
                f,
                "{}: no documentation here: expected a folder `v1.0` or `beta`, or `api-reference` with one of them",
                path.display()
            ),
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoVersions(_) => None,
            Self::Io(_, error) => Some(error),
        }
    }
}

/// Reads every page below the folders, and the files that they include.
///
/// # Errors
///
/// A folder that does not exist or holds no version, and any file that cannot be read.
pub fn load(roots: &[PathBuf]) -> Result<Sources, LoadError> {
    let mut sources = Sources::default();
    for (index, root) in roots.iter().enumerate() {
        let base = documentation_root(root)?;
        let locale = folder_locale(&base);
        let mut pages: Vec<SourceFile> = page_paths(&base)?
            .into_par_iter()
            .map(|path| read_page(&base, index, path, locale.clone()))
            .collect::<Result<_, _>>()?;
        if locale.is_none() {
            let usual = usual_locale(&pages);
            pages.iter_mut().for_each(|page| page.locale.clone_from(&usual));
        }
        load_includes(&base, index, &pages, &mut sources.includes)?;
        sources.snapshots.push(snapshot(&base)?);
        sources.pages.extend(pages);
    }
    sources.pages.par_sort_by(|a, b| (a.root, &a.path).cmp(&(b.root, &b.path)));
    Ok(sources)
}

/// The files that are pages below the folders, unread.
///
/// # Errors
///
/// A folder that does not exist or holds no version.
pub fn list(roots: &[PathBuf]) -> Result<Vec<PathBuf>, LoadError> {
    let mut files = Vec::new();
    for root in roots {
        let base = documentation_root(root)?;
        files.extend(page_paths(&base)?.iter().map(|path| base.join(path)));
    }
    files.sort();
    Ok(files)
}

/// The paths of all pages, relative to the folder that holds the versions.
fn page_paths(base: &Path) -> Result<Vec<String>, LoadError> {
    let mut paths = Vec::new();
    for version in VERSIONS {
        for folder in FOLDERS {
            list_pages(base, &format!("{version}/{folder}"), &mut paths)?;
        }
    }
    Ok(paths)
}

/// The folder that holds the versions: the given one, or its `api-reference`.
fn documentation_root(root: &Path) -> Result<PathBuf, LoadError> {
    fs::metadata(root).map_err(|error| LoadError::Io(root.to_owned(), error))?;
    [root.to_owned(), root.join("api-reference")]
        .into_iter()
        .find(|base| VERSIONS.iter().any(|version| base.join(version).is_dir()))
        .ok_or_else(|| LoadError::NoVersions(root.to_owned()))
}

/// The day or month of a folder's pages: what its `SOURCES.toml` says, else what its name ends in (`ru-ru-2023-02`).
fn snapshot(base: &Path) -> Result<Option<String>, LoadError> {
    let path = base.join(SOURCES);
    if path.is_file() {
        let (text, _) = read_text(&path)?;
        let stated = text.lines().find_map(|line| line.strip_prefix("snapshot = \"")?.strip_suffix('"'));
        return Ok(stated.map(str::to_owned));
    }
    Ok(base.components().rev().find_map(|component| dated(component.as_os_str().to_str()?)))
}

/// The date that a name ends in: `2021-07` of `en-us-2021-07`.
fn dated(name: &str) -> Option<String> {
    let starts = std::iter::once(0).chain(name.match_indices('-').map(|(at, _)| at + 1));
    starts.map(|start| &name[start..]).find(|rest| is_date(rest)).map(str::to_owned)
}

/// Whether a text is a month or a day: `2021-07`, `2021-07-31`.
pub fn is_date(text: &str) -> bool {
    let digits = |part: &&str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year, rest @ ..] => digits(year, 4) && matches!(rest.len(), 1..=2) && rest.iter().all(|part| digits(part, 2)),
        [] => false,
    }
}

/// The locale in the folder's path: a component that is one, or starts with one (`ru-ru-2023-02`).
fn folder_locale(base: &Path) -> Option<String> {
    base.components().rev().find_map(|component| {
        let name = component.as_os_str().to_str()?;
        let mut parts = name.split('-');
        let (language, region) = (parts.next()?, parts.next()?);
        let is_code = |code: &str| code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic());
        let dated = parts.all(|part| part.bytes().all(|b| b.is_ascii_digit()) || part == "sample");
        (is_code(language) && is_code(region) && dated).then(|| format!("{language}-{region}").to_ascii_lowercase())
    })
}

/// The locale that most pages of a folder state in their front matter: the few that state none are in it too.
fn usual_locale(pages: &[SourceFile]) -> Option<String> {
    const KEY: &str = "ms.contentlocale:";
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for page in pages {
        let mut matter = page.text.lines().skip(1).take_while(|line| line.trim() != "---");
        if let Some(locale) = matter.find_map(|line| line.strip_prefix(KEY)) {
            *counts.entry(locale.trim().to_ascii_lowercase()).or_default() += 1;
        }
    }
    let (locale, times) = counts.into_iter().max_by_key(|(_, times)| *times)?;
    (times * 2 > pages.len()).then_some(locale)
}

fn list_pages(base: &Path, folder: &str, paths: &mut Vec<String>) -> Result<(), LoadError> {
    let directory = base.join(folder);
    if !directory.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(&directory).map_err(|error| LoadError::Io(directory.clone(), error))? {
        let entry = entry.map_err(|error| LoadError::Io(directory.clone(), error))?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if name.ends_with(".md") {
            paths.push(format!("{folder}/{name}"));
        }
    }
    Ok(())
}

fn read_page(base: &Path, root: usize, path: String, locale: Option<String>) -> Result<SourceFile, LoadError> {
    let (text, lossy) = read_text(&base.join(&path))?;
    Ok(SourceFile { root, path, locale, text, lossy })
}

fn read_text(path: &Path) -> Result<(String, bool), LoadError> {
    let bytes = fs::read(path).map_err(|error| LoadError::Io(path.to_owned(), error))?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), true),
    })
}

/// Reads what pages include, and what that includes in turn. A missing file is not an error here: the parser says at
/// which line it is missed.
fn load_includes(base: &Path, root: usize, pages: &[SourceFile], includes: &mut Includes) -> Result<(), LoadError> {
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

/// The include targets of a text, relative to the root; those of code samples are left out, they hold no fact.
fn include_targets(from: &str, text: &str) -> Vec<String> {
    memchr::memmem::find_iter(text.as_bytes(), b"[!INCLUDE")
        .filter_map(|start| include_target(&text[start..]))
        .filter(|target| !target.contains("/snippets/"))
        .filter_map(|target| join(from, target))
        .collect()
}

/// The path in `[!INCLUDE [label](path)]`, where `text` starts with it.
pub(crate) fn include_target(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let line = &bytes[..memchr::memchr(b'\n', bytes).unwrap_or(bytes.len())];
    let start = line.windows(2).position(|mark| mark == b"](")? + 2;
    let length = memchr::memchr(b')', &line[start..])?;
    Some(text[start..start + length].trim())
}

/// The path that a relative link on the page `from` leads to; none when it leaves the root. Spelled with `/`, without
/// query and fragment.
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
    use super::*;

    #[test]
    fn relative_links_are_joined_to_the_page() {
        let from = "v1.0/api/user-get.md";
        assert_eq!(join(from, "../resources/user.md#x").as_deref(), Some("v1.0/resources/user.md"));
        assert_eq!(join(from, "../../includes/a.md").as_deref(), Some("includes/a.md"));
        assert_eq!(join(from, "../../../a.md"), None);
        assert_eq!(join(from, "user-list.md").as_deref(), Some("v1.0/api/user-list.md"));
    }

    #[test]
    fn most_pages_tell_the_locale_of_the_others() {
        let page = |text: &str| SourceFile {
            root: 0,
            path: "v1.0/api/x.md".into(),
            locale: None,
            text: text.into(),
            lossy: false,
        };
        let stated = page("---\ntitle: x\nms.contentlocale: pt-BR\n---\n# x\n");
        let silent = page("---\ntitle: x\n---\nms.contentlocale: de-DE\n");
        assert_eq!(usual_locale(&[stated.clone(), stated.clone(), silent.clone()]).as_deref(), Some("pt-br"));
        assert_eq!(usual_locale(&[stated, silent.clone(), silent]), None);
    }

    #[test]
    fn a_folder_name_tells_the_date() {
        for (name, expected) in [
            ("en-us-2021-07", Some("2021-07")),
            ("ru-ru-2023-02-28", Some("2023-02-28")),
            ("2021-07", Some("2021-07")),
            ("en-us-2025-sample", None),
            ("en-us", None),
            ("2021", None),
        ] {
            assert_eq!(dated(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_folder_name_tells_the_locale() {
        let locale = |path: &str| folder_locale(Path::new(path));
        assert_eq!(locale("docs/ru-ru-2023-02/api-reference").as_deref(), Some("ru-ru"));
        assert_eq!(locale("docs/pt-BR").as_deref(), Some("pt-br"));
        assert_eq!(locale("docs/en-us-2025-sample").as_deref(), Some("en-us"));
        assert_eq!(locale("docs/api-reference"), None);
    }
}
