// Written by `cargo xtask gen`; do not edit.
//! `/groupSettingTemplates`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/groupSettingTemplates`
    GroupSettingTemplates
}

impl GroupSettingTemplates {
    /// `GET /groupSettingTemplates` — List groupsettingtemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/groupsettingtemplate-list?view=graph-rest-1.0)
    /// Permissions: work, application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
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

pub mod id {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/groupSettingTemplates/{id}`
        Id
    }

    impl Id {
        /// `GET /groupSettingTemplates/{id}` — Get a group setting template
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/groupsettingtemplate-get?view=graph-rest-1.0)
        /// Permissions: work, application: `Directory.Read.All`, `Directory.ReadWrite.All`. Status: 200.
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
