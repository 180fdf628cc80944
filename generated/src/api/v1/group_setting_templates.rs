// Written by `cargo xtask gen`; do not edit.
//! `/groupSettingTemplates`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/groupSettingTemplates`
    GroupSettingTemplates
}

impl GroupSettingTemplates {
    /// `GET /groupSettingTemplates` — List groupsettingtemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/groupsettingtemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupSettingTemplate> {
        let operation = &Operation {
            name: "groupSettingTemplate: list",
            method: Method::Get,
            path: "/groupSettingTemplates",
            pages: &["groupsettingtemplate-list"],
            work: "Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groupSettingTemplates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/groupSettingTemplates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/groupSettingTemplates/{id}`
        Id
    }

    impl Id {
        /// `GET /groupSettingTemplates/{id}` — Get a group setting template
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsettingtemplate-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupSettingTemplate> {
            let operation = &Operation {
                name: "groupSettingTemplate: get",
                method: Method::Get,
                path: "/groupSettingTemplates/{id}",
                pages: &["groupsettingtemplate-get"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
