// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties/{id}`.
    ExtensionProperty: super::DirectoryObject = models::ExtensionProperty
}

impl ExtensionProperty {
    /// `DELETE /applications/{application ObjectId}/extensionProperties/{id}` — Delete extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE extensionProperty: delete
            extensionproperty-delete: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties/{extensionPropertyId}` — Get extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExtensionProperty> {
        let sheet = "GET extensionProperty: get
            extensionproperty-get: Application.Read.All Application.ReadWrite.All Directory.Read.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.get(sheet)
    }
}
