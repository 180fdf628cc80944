// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/extensions`

use super::super::super::models;
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/extensions`
    Extensions
}

impl Extensions {
    /// `POST /users/{userId|userPrincipalName}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All` and 7 more
    /// - personal account: `Calendars.ReadWrite` and 4 more
    /// - application: `Device.ReadWrite.All` and 6 more
    pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
        let operation = &Operation {
            name: "openTypeExtension: create",
            method: Method::Post,
            path: "/users/{userId|userPrincipalName}/extensions",
            pages: &["opentypeextension-post-opentypeextension"],
            work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
            personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
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
        /// `DELETE /users/{userId|userPrincipalName}/extensions/{extensionId}` — Delete openTypeExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite` and 7 more
        /// - personal account: `Tasks.ReadWrite` and 4 more
        /// - application: `Tasks.ReadWrite.All` and 7 more
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "openTypeExtension: delete",
                method: Method::Delete,
                path: "/users/{userId|userPrincipalName}/extensions/{extensionId}",
                pages: &["opentypeextension-delete"],
                work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{userId|userPrincipalName}/extensions/{extensionId}` — Get openTypeExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite` and 6 more
        /// - personal account: `Tasks.ReadWrite` and 4 more
        /// - application: `Device.ReadWrite.All` and 6 more
        pub fn get(&self) -> Get<models::OpenTypeExtension> {
            let operation = &Operation {
                name: "openTypeExtension: get",
                method: Method::Get,
                path: "/users/{userId|userPrincipalName}/extensions/{extensionId}",
                pages: &["opentypeextension-get"],
                work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{userId|userPrincipalName}/extensions/{extensionId}` — Update openTypeExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite` and 7 more
        /// - personal account: `Tasks.ReadWrite` and 4 more
        /// - application: `Device.ReadWrite.All` and 6 more
        pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
            let operation = &Operation {
                name: "openTypeExtension: update",
                method: Method::Patch,
                path: "/users/{userId|userPrincipalName}/extensions/{extensionId}",
                pages: &["opentypeextension-update"],
                work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
