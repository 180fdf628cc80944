//! Names the pages of types that no page declares as the reference names its pages: `security-alert.md` for
//! `microsoft.graph.security.alert`.

use super::pages::Pages;
use crate::model::page::Content;

/// The part of a namespace that the names of pages leave out.
const COMMON: &str = "microsoft.graph.";

/// The name of a type's page, without its ending.
pub(super) fn type_stem(name: &str) -> String {
    let name = name.to_lowercase();
    name.strip_prefix(COMMON).unwrap_or(&name).replace('.', "-")
}

/// The path of a new page about a type. A page of that name that declares no type is continued; if it declares others,
/// the new page has a number.
pub(super) fn new_page(pages: &Pages, version: &str, stem: &str) -> String {
    let path = |suffix: String| format!("{version}/resources/{stem}{suffix}.md");
    let numbered = (2..).map(|number| path(format!("-{number}")));
    let mut paths = std::iter::once(path(String::new())).chain(numbered);
    paths.find(|path| is_free(pages, path)).unwrap_or_default()
}

/// Whether no page has that path, or one that declares neither types nor enums and is not completed so far.
fn is_free(pages: &Pages, path: &str) -> bool {
    pages.get(path).is_none_or(|page| {
        let declares = match &page.content {
            Content::Resource(types) => !types.is_empty(),
            Content::Api(_) => true,
        };
        !declares && page.enums.is_empty() && page.completion.is_none()
    })
}
