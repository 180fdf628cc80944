//! Refuses a DELETE at an address that the reference does not document.
//!
//! Nodes are composed by type, so a method is there also where its page does not mention it. A request that reads can
//! fail there; one that deletes can delete something else than what the caller sees.

use crate::runtime::Operation;
use crate::runtime::request::operation::Documented;

/// What the path of a route is known to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nothing is known.
    #[default]
    Plain,
    /// A collection of references.
    References,
    /// A member of a collection of references: it can be removed from the collection without being deleted.
    Member,
}

impl Standing {
    /// What an item of a collection is.
    pub(crate) fn of_item(self) -> Self {
        match self {
            Self::References => Self::Member,
            Self::Plain | Self::Member => Self::Plain,
        }
    }
}

/// Returns why a DELETE is not sent; `None` if the reference documents it at the address, up to the form of the key.
pub(crate) fn refusal(operation: &Operation, standing: Standing) -> Option<String> {
    if operation.documented() != Documented::Elsewhere {
        return None;
    }
    let called = operation.path();
    let meant = match standing {
        Standing::Member => {
            "; it would delete the object itself. To remove only the reference to it, use `remove_ref` of the collection"
        }
        Standing::Plain | Standing::References => "",
    };
    let documented = match operation.addresses() {
        [] => String::new(),
        addresses => format!(" It is documented at {}.", addresses.join(", ")),
    };
    Some(format!(
        "the reference does not document DELETE {called}{meant}.{documented} If you are sure, use \
         `graph.request(Method::Delete, …)`"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Method;

    const SHEET: &str = "DELETE user: delete
        user-delete: | |
        /users/{id}
        /me/drive/items/{id}
        /f/{id}/childFolders/{id}";

    fn refused(called: &str, standing: Standing) -> Option<String> {
        refusal(&Operation::of(Method::Delete, SHEET, called.to_owned()), standing)
    }

    #[test]
    fn a_documented_address_is_not_refused_whatever_the_form_of_its_key() {
        let documented = ["/users/{}", "/users(name={})", "/me/drive/root:/{}", "/me/drive/items/{}:/{}"];
        for called in documented.into_iter().chain(["/f/{}/childFolders/{}/childFolders/{}"]) {
            assert_eq!(refused(called, Standing::Plain), None, "{called}");
        }
    }

    #[test]
    fn another_address_is_refused_with_the_documented_ones() {
        let problem = refused("/groups/{}/members/{}", Standing::Plain).expect("a problem");
        for part in ["DELETE /groups/{}/members/{}", "/users/{id}, /me/drive/items/{id}", "graph.request("] {
            assert!(problem.contains(part), "{part}: {problem}");
        }
        assert!(!problem.contains("remove_ref"), "{problem}");
        let problem = refused("/groups/{}/members/{}", Standing::Member).expect("a problem");
        assert!(problem.contains("delete the object itself") && problem.contains("`remove_ref`"), "{problem}");
    }

    #[test]
    fn a_sheet_without_groups_never_deletes() {
        let operation = Operation::of(Method::Delete, "DELETE item: delete", "/x/{}".to_owned());
        assert!(refusal(&operation, Standing::Plain).is_some());
    }
}
