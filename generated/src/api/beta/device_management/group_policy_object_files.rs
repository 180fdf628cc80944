// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyObjectFiles`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyObjectFiles`
    GroupPolicyObjectFiles
}

impl GroupPolicyObjectFiles {
    /// `POST /deviceManagement/groupPolicyObjectFiles` — Create groupPolicyObjectFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::GroupPolicyObjectFile) -> Call<models::GroupPolicyObjectFile> {
        let operation = &Operation {
            name: "groupPolicyObjectFile: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyObjectFiles",
            pages: &["intune-gpanalyticsservice-grouppolicyobjectfile-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyObjectFiles` — List groupPolicyObjectFiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyObjectFile> {
        let operation = &Operation {
            name: "groupPolicyObjectFile: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyObjectFiles",
            pages: &["intune-gpanalyticsservice-grouppolicyobjectfile-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyObjectFiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/groupPolicyObjectFiles/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyObjectFiles/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}` — Delete groupPolicyObjectFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyObjectFile: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}",
                pages: &["intune-gpanalyticsservice-grouppolicyobjectfile-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}` — Get groupPolicyObjectFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyObjectFile> {
            let operation = &Operation {
                name: "groupPolicyObjectFile: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}",
                pages: &["intune-gpanalyticsservice-grouppolicyobjectfile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}` — Update groupPolicyObjectFile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::GroupPolicyObjectFile) -> Call<models::GroupPolicyObjectFile> {
            let operation = &Operation {
                name: "groupPolicyObjectFile: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}",
                pages: &["intune-gpanalyticsservice-grouppolicyobjectfile-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
