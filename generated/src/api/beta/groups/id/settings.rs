// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/settings`

use crate::runtime::{Call, List, Method, Operation};
use super::super::super::models;

crate::runtime::node! {
    /// `/groups/{id}/settings`
    Settings
}

impl Settings {
    /// `POST /groups/{id}/settings` — Create a directory setting on groups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/directorysetting-post-settings?view=graph-rest-beta)
    /// Permissions: work: `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::DirectorySetting,
    ) -> Call<models::DirectorySetting> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/groups/{id}/settings",
            pages: &["group-post-settings", "directorysetting-post-settings"],
            work: "Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groups/{id}/settings` — List directory settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-list?view=graph-rest-beta)
    /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::DirectorySetting> {
        let operation = &Operation {
            name: "directorySetting: list",
            method: Method::Get,
            path: "/groups/{id}/settings",
            pages: &["directorysetting-list"],
            work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groups/{id}/settings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/groups/{id}/settings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /groups/{id}/settings/{id}` — Delete a directory setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-delete?view=graph-rest-beta)
        /// Permissions: work: `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "directorySetting: delete",
                method: Method::Delete,
                path: "/groups/{id}/settings/{id}",
                pages: &["directorysetting-delete"],
                work: "Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /groups/{id}/settings/{id}` — Get a directory setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-get?view=graph-rest-beta)
        /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::DirectorySetting> {
            let operation = &Operation {
                name: "directorySetting: get",
                method: Method::Get,
                path: "/groups/{id}/settings/{id}",
                pages: &["directorysetting-get"],
                work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /groups/{id}/settings/{id}` — Update a directory setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-update?view=graph-rest-beta)
        /// Permissions: work: `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 204.
        pub fn update(&self, body: models::DirectorySetting) -> Call<()> {
            let operation = &Operation {
                name: "directorySetting: update",
                method: Method::Patch,
                path: "/groups/{id}/settings/{id}",
                pages: &["directorysetting-update"],
                work: "Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
