// Written by `cargo xtask gen`; do not edit.
//! `/directorySettingTemplates`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/directorySettingTemplates`
    DirectorySettingTemplates
}

impl DirectorySettingTemplates {
    /// `GET /directorySettingTemplates` — List directorySettingTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysettingtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::DirectorySettingTemplate> {
        let operation = &Operation {
            name: "directorySettingTemplate: list",
            method: Method::Get,
            path: "/directorySettingTemplates",
            pages: &["directorysettingtemplate-list"],
            work: "Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/directorySettingTemplates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/directorySettingTemplates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/directorySettingTemplates/{id}`
        Id
    }

    impl Id {
        /// `GET /directorySettingTemplates/{id}` — Get a directory setting template
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directorysettingtemplate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::DirectorySettingTemplate> {
            let operation = &Operation {
                name: "directorySettingTemplate: get",
                method: Method::Get,
                path: "/directorySettingTemplates/{id}",
                pages: &["directorysettingtemplate-get"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
