// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::Get;

#[cfg(any(feature = "files", feature = "onenote", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.baseItem`, such as `/sites/{id}/items/{id}`.
    BaseItem: super::Entity = models::BaseItem
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites", feature = "tasks", feature = "teams"))]
impl BaseItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BaseItem> {
        self.0.get("GET baseItem: get")
    }

    /// `…/createdByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by_user(&self) -> super::User {
        super::User(self.0.name("createdByUser"))
    }

    /// `…/lastModifiedByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by_user(&self) -> super::User {
        super::User(self.0.name("lastModifiedByUser"))
    }

    /// `…/versions`
    #[cfg(feature = "sites")]
    pub fn versions(&self) -> super::BaseItemVersions {
        super::BaseItemVersions(self.0.name("versions"))
    }
}
