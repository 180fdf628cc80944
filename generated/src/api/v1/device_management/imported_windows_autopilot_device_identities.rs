// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/importedWindowsAutopilotDeviceIdentities`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/importedWindowsAutopilotDeviceIdentities`
    ImportedWindowsAutopilotDeviceIdentities
}

impl ImportedWindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities` — Create importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(
        &self,
        body: models::ImportedWindowsAutopilotDeviceIdentity,
    ) -> Call<models::ImportedWindowsAutopilotDeviceIdentity> {
        let operation = &Operation {
            name: "importedWindowsAutopilotDeviceIdentity: create",
            method: Method::Post,
            path: "/deviceManagement/importedWindowsAutopilotDeviceIdentities",
            pages: &["intune-enrollment-importedwindowsautopilotdeviceidentity-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import` — Import action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn import(
        &self,
        body: requests::imported_windows_autopilot_device_identity::ImportRequest,
    ) -> Call<Vec<models::ImportedWindowsAutopilotDeviceIdentity>> {
        let operation = &Operation {
            name: "importedWindowsAutopilotDeviceIdentity: import",
            method: Method::Post,
            path: "/deviceManagement/importedWindowsAutopilotDeviceIdentities/import",
            pages: &["intune-enrollment-importedwindowsautopilotdeviceidentity-import"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("import").call(operation).json(body)
    }

    /// `GET /deviceManagement/importedWindowsAutopilotDeviceIdentities` — List importedWindowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::ImportedWindowsAutopilotDeviceIdentity> {
        let operation = &Operation {
            name: "importedWindowsAutopilotDeviceIdentity: list",
            method: Method::Get,
            path: "/deviceManagement/importedWindowsAutopilotDeviceIdentities",
            pages: &["intune-enrollment-importedwindowsautopilotdeviceidentity-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}` — Delete importedWindowsAutopilotDeviceIdentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "importedWindowsAutopilotDeviceIdentity: delete",
                method: Method::Delete,
                path: "/deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
                pages: &["intune-enrollment-importedwindowsautopilotdeviceidentity-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}` — Get importedWindowsAutopilotDeviceIdentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::ImportedWindowsAutopilotDeviceIdentity> {
            let operation = &Operation {
                name: "importedWindowsAutopilotDeviceIdentity: get",
                method: Method::Get,
                path: "/deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
                pages: &["intune-enrollment-importedwindowsautopilotdeviceidentity-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
