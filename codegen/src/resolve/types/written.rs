//! Reads type names as pages write them: `#microsoft.graph.user`, `graph.user`, `user`.

use std::borrow::Cow;

use crate::model::names::{DEFAULT_NAMESPACE, TypeName};
use crate::model::page::{Page, TypeDeclaration};

/// The namespace of a page.
pub(crate) fn namespace(page: &Page) -> &str {
    page.namespace.as_deref().unwrap_or(DEFAULT_NAMESPACE)
}

/// Removes the decoration of a written name: `#microsoft.graph.user` and `graph.user` become `microsoft.graph.user`.
pub(crate) fn clean(written: &str) -> String {
    let stray = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
    let name = if written.contains(stray) { Cow::Owned(written.replace(stray, "")) } else { Cow::Borrowed(written) };
    let name = name.trim_matches('.');
    if let Some(rest) = strip_caseless(name, DEFAULT_NAMESPACE).filter(|rest| rest.starts_with('.')) {
        format!("{DEFAULT_NAMESPACE}{rest}")
    } else if strip_caseless(name, "graph.").is_some() {
        format!("microsoft.{name}")
    } else {
        name.to_owned()
    }
}

fn strip_caseless<'n>(name: &'n str, prefix: &str) -> Option<&'n str> {
    let (start, rest) = name.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Whether a name has a namespace.
pub(crate) fn is_qualified(name: &str) -> bool {
    name.contains('.')
}

/// Whether a name is in the root namespace or in one below it.
pub(crate) fn is_in_graph(name: &str) -> bool {
    name.strip_prefix(DEFAULT_NAMESPACE).is_some_and(|rest| rest.starts_with('.'))
}

/// The qualified name that a written name means on a page.
pub(crate) fn qualify(written: &str, page: &Page) -> TypeName {
    let name = clean(written);
    if is_qualified(&name) { name.into() } else { format!("{}.{name}", namespace(page)).into() }
}

/// The qualified name of a declaration: the one in its annotation, else the one in its heading. A heading in the plural
/// gives its singular if the page's file is named after it.
pub(crate) fn declared_name(page: &Page, declaration: &TypeDeclaration) -> Option<TypeName> {
    let annotated = declaration.annotation_name.as_deref().filter(|name| !name.is_empty());
    let heading = || declaration.heading_name.as_deref().map(|name| singular_of_file(name, page).unwrap_or(name));
    annotated.or_else(heading).map(|written| qualify(written, page))
}

/// The singular of a name, if the page's file is named after it.
fn singular_of_file<'n>(plural: &'n str, page: &Page) -> Option<&'n str> {
    let file = page.stem().rsplit('-').next().unwrap_or_default();
    plural.strip_suffix('s').filter(|name| name.eq_ignore_ascii_case(file))
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn decoration_is_taken_off() {
        assert_eq!(clean("#microsoft.graph.user"), "microsoft.graph.user");
        assert_eq!(clean("Microsoft.Graph.callRecords.session"), "microsoft.graph.callRecords.session");
        assert_eq!(clean("graph.user"), "microsoft.graph.user");
        assert_eq!(clean("*user*"), "user");
    }
}
