// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyDefinitionFiles`

use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyDefinitionFiles`
    GroupPolicyDefinitionFiles
}

impl GroupPolicyDefinitionFiles {
    /// `/deviceManagement/groupPolicyDefinitionFiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/groupPolicyDefinitionFiles/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyDefinitionFiles/{id}`
        Id
    }

    impl Id {
        /// `GET /deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFileId}` — Get groupPolicyDefinitionFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyDefinitionFile> {
            let operation = &Operation {
                name: "groupPolicyDefinitionFile: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFileId}",
                pages: &["intune-grouppolicy-grouppolicydefinitionfile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFileId}` — Update groupPolicyDefinitionFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::GroupPolicyDefinitionFile>,
        ) -> Call<models::GroupPolicyDefinitionFile> {
            let operation = &Operation {
                name: "groupPolicyDefinitionFile: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFileId}",
                pages: &["intune-grouppolicy-grouppolicydefinitionfile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::GroupPolicyDefinitionFile>::into(body))
        }
    }
}
