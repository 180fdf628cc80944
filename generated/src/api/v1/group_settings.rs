// Written by `cargo xtask gen`; do not edit.
//! `/groupSettings`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/groupSettings`
    GroupSettings
}

impl GroupSettings {
    /// `POST /groupSettings` — Create settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    /// - application: `Directory.ReadWrite.All`
    pub fn create(&self, body: models::GroupSetting) -> Call<models::GroupSetting> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/groupSettings",
            pages: &["group-post-settings"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groupSettings` — List settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-settings?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All` and 3 more
    /// - application: `Directory.Read.All` and 3 more
    pub fn list(&self) -> List<models::GroupSetting> {
        let operation = &Operation {
            name: "group: list",
            method: Method::Get,
            path: "/groupSettings",
            pages: &["group-list-settings"],
            work: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groupSettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/groupSettings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/groupSettings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /groupSettings/{groupSettingId}` — Delete a group setting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        /// - application: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupSetting: delete",
                method: Method::Delete,
                path: "/groupSettings/{groupSettingId}",
                pages: &["groupsetting-delete"],
                work: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
                personal: "",
                application: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
            };
            self.0.call(operation)
        }

        /// `GET /groupSettings/{groupSettingId}` — Get groupSetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All` and 3 more
        /// - application: `Directory.Read.All` and 3 more
        pub fn get(&self) -> Get<models::GroupSetting> {
            let operation = &Operation {
                name: "groupSetting: get",
                method: Method::Get,
                path: "/groupSettings/{groupSettingId}",
                pages: &["groupsetting-get"],
                work: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /groupSettings/{groupSettingId}` — Update groupSetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsetting-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        /// - application: `Directory.ReadWrite.All`, `Policy.ReadWrite.Authorization`
        pub fn update(&self, body: models::GroupSetting) -> Call<()> {
            let operation = &Operation {
                name: "groupSetting: update",
                method: Method::Patch,
                path: "/groupSettings/{groupSettingId}",
                pages: &["groupsetting-update"],
                work: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
                personal: "",
                application: "Directory.ReadWrite.All Policy.ReadWrite.Authorization",
            };
            self.0.call(operation).json(body)
        }
    }
}
