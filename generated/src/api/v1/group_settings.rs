// Written by `cargo xtask gen`; do not edit.
//! `/groupSettings`

use crate::runtime::{Call, List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/groupSettings`
    GroupSettings
}

impl GroupSettings {
    /// `POST /groupSettings` — Create a group setting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-post-groupsettings?view=graph-rest-1.0)
    /// Permissions: work: `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 201.
    pub fn create(&self, body: models::GroupSetting) -> Call<models::GroupSetting> {
        let operation = &Operation {
            name: "groupSetting: create",
            method: Method::Post,
            path: "/groupSettings",
            pages: &["groupsetting-post-groupsettings"],
            work: "Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groupSettings` — List group settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-list?view=graph-rest-1.0)
    /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::GroupSetting> {
        let operation = &Operation {
            name: "groupSetting: list",
            method: Method::Get,
            path: "/groupSettings",
            pages: &["groupsetting-list"],
            work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groupSettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/groupSettings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /groupSettings/{id}` — Delete a group setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-delete?view=graph-rest-1.0)
        /// Permissions: work: `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupSetting: delete",
                method: Method::Delete,
                path: "/groupSettings/{id}",
                pages: &["groupsetting-delete"],
                work: "Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /groupSettings/{id}` — Get a group setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-get?view=graph-rest-1.0)
        /// Permissions: work: `Directory.Read.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::GroupSetting> {
            let operation = &Operation {
                name: "groupSetting: get",
                method: Method::Get,
                path: "/groupSettings/{id}",
                pages: &["groupsetting-get"],
                work: "Directory.Read.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /groupSettings/{id}` — Update a group setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-update?view=graph-rest-1.0)
        /// Permissions: work: `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `Directory.ReadWrite.All`. Status: 204.
        pub fn update(&self, body: models::GroupSetting) -> Call<()> {
            let operation = &Operation {
                name: "groupSetting: update",
                method: Method::Patch,
                path: "/groupSettings/{id}",
                pages: &["groupsetting-update"],
                work: "Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
