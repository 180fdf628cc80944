//! Finds the type of a response that no sentence and no example names, by the name of the address.
//!
//! By convention the name of a collection is the plural of the name of its type: `/companies/{id}/paymentTerms` holds
//! `paymentTerm`. The convention decides only where the page says nothing.

use crate::model::names::{TypeName, singular};
use crate::model::page::{ApiPage, TypeMention};
use crate::model::path::Part;
use crate::parse::path::parts;
use crate::resolve::types::references::References;

/// The type that pages declare under the name at the end of every request line.
pub(super) fn type_at_address(api: &ApiPage, references: &References<'_, '_>) -> Option<TypeName> {
    let published = api.requests.iter().filter(|request| request.source.is_published());
    let mut names = published.map(|request| last_name(&request.path));
    let name = names.next()??;
    if !names.all(|other| other.as_deref() == Some(name.as_str())) {
        return None;
    }
    let declared = |name: String| references.name(&TypeMention { text: name, ..TypeMention::default() });
    candidates(&name).into_iter().find_map(declared)
}

/// The name at the end of a path, or before a key at its end.
fn last_name(path: &str) -> Option<String> {
    let parts = parts(path);
    let parts = match parts.split_last() {
        Some((Part::Key(_), before)) => before,
        _ => &parts[..],
    };
    match parts.last() {
        Some(Part::Name(name)) if !name.starts_with('$') => Some((*name).to_owned()),
        _ => None,
    }
}

/// The possible names of the type: the name itself, its singular, and the name with all of its words in the singular.
fn candidates(name: &str) -> [String; 3] {
    let starts = name.char_indices().filter(|(_, letter)| letter.is_ascii_uppercase()).map(|(at, _)| at);
    let bounds: Vec<usize> = std::iter::once(0).chain(starts).chain([name.len()]).collect();
    let all = bounds.windows(2).map(|word| singular(&name[word[0]..word[1]])).collect();
    [name.to_owned(), singular(name), all]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_of_a_collection_is_a_singular() {
        assert_eq!(candidates("countriesRegions"), ["countriesRegions", "countriesRegion", "countryRegion"]);
        assert_eq!(candidates("currencies")[1], "currency");
        assert_eq!(candidates("paymentTerms")[1], "paymentTerm");
    }

    #[test]
    fn a_key_at_the_end_does_not_count() {
        assert_eq!(last_name("/companies/{id}/items/{id}").as_deref(), Some("items"));
        assert_eq!(last_name("/companies/{id}/items").as_deref(), Some("items"));
        assert_eq!(last_name("/companies/{id}/picture/$value"), None);
    }
}
