// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/extensions`

use super::super::super::models;
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/extensions`
    Extensions
}

impl Extensions {
    /// `POST /users/{id|userPrincipalName}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All` and 7 more
    /// - personal account: `Calendars.ReadWrite` and 4 more
    /// - application: `Device.ReadWrite.All` and 7 more
    pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
        let operation = &Operation {
            name: "openTypeExtension: create",
            method: Method::Post,
            path: "/users/{id|userPrincipalName}/extensions",
            pages: &["opentypeextension-post-opentypeextension"],
            work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
            personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/users/{id}/extensions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/extensions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/extensions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id|userPrincipalName}/extensions/{extensionId}` — Delete open extension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All` and 7 more
        /// - personal account: `Calendars.ReadWrite` and 4 more
        /// - application: `Device.ReadWrite.All` and 7 more
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "openTypeExtension: delete",
                method: Method::Delete,
                path: "/users/{id|userPrincipalName}/extensions/{extensionId}",
                pages: &["opentypeextension-delete"],
                work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{Id|userPrincipalName}/extensions/{extensionId}` — Get open extension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All` and 6 more
        /// - personal account: `Calendars.Read` and 4 more
        /// - application: `Device.ReadWrite.All` and 7 more
        pub fn get(&self) -> Get<models::OpenTypeExtension> {
            let operation = &Operation {
                name: "openTypeExtension: get",
                method: Method::Get,
                path: "/users/{Id|userPrincipalName}/extensions/{extensionId}",
                pages: &["opentypeextension-get"],
                work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id|userPrincipalName}/extensions/{extensionId}` — Update open extension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All` and 7 more
        /// - personal account: `Calendars.ReadWrite` and 4 more
        /// - application: `Device.ReadWrite.All` and 7 more
        pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
            let operation = &Operation {
                name: "openTypeExtension: update",
                method: Method::Patch,
                path: "/users/{id|userPrincipalName}/extensions/{extensionId}",
                pages: &["opentypeextension-update"],
                work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
