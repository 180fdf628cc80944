//! Recognizes families of pages that describe types and routes from one area of the API only. `families.toml` lists
//! them.

use std::sync::LazyLock;

use serde::Deserialize;

/// The content of `families.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Families {
    partial: Vec<Family>,
}

/// A family of pages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    /// The prefix of the file names of its pages.
    prefix: String,
    #[allow(dead_code, reason = "for reviewers")]
    why: String,
}

static FAMILIES: LazyLock<Families> =
    LazyLock::new(|| toml::from_str(include_str!("families.toml")).expect("families.toml is sound, a test reads it"));

/// Whether a page describes types and routes from one area only, so that other pages about them lead.
pub(crate) fn is_partial(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    FAMILIES.partial.iter().any(|family| name.starts_with(&family.prefix))
}

#[cfg(test)]
mod tests {
    use super::is_partial;

    #[test]
    fn the_name_of_the_file_tells_the_family() {
        assert!(is_partial("v1.0/resources/intune-shared-user.md"));
        assert!(!is_partial("v1.0/resources/user.md") && !is_partial("intune-x/user.md"));
    }
}
