// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/managedDeviceEncryptionStates`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/managedDeviceEncryptionStates`
    ManagedDeviceEncryptionStates
}

impl ManagedDeviceEncryptionStates {
    /// `POST /deviceManagement/managedDeviceEncryptionStates` — Create managedDeviceEncryptionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::ManagedDeviceEncryptionState) -> Call<models::ManagedDeviceEncryptionState> {
        let operation = &Operation {
            name: "managedDeviceEncryptionState: create",
            method: Method::Post,
            path: "/deviceManagement/managedDeviceEncryptionStates",
            pages: &["intune-deviceconfig-manageddeviceencryptionstate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/managedDeviceEncryptionStates` — List managedDeviceEncryptionStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::ManagedDeviceEncryptionState> {
        let operation = &Operation {
            name: "managedDeviceEncryptionState: list",
            method: Method::Get,
            path: "/deviceManagement/managedDeviceEncryptionStates",
            pages: &["intune-deviceconfig-manageddeviceencryptionstate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/managedDeviceEncryptionStates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/managedDeviceEncryptionStates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/managedDeviceEncryptionStates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}` — Delete managedDeviceEncryptionState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "managedDeviceEncryptionState: delete",
                method: Method::Delete,
                path: "/deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}",
                pages: &["intune-deviceconfig-manageddeviceencryptionstate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}` — Get managedDeviceEncryptionState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::ManagedDeviceEncryptionState> {
            let operation = &Operation {
                name: "managedDeviceEncryptionState: get",
                method: Method::Get,
                path: "/deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}",
                pages: &["intune-deviceconfig-manageddeviceencryptionstate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}` — Update managedDeviceEncryptionState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::ManagedDeviceEncryptionState) -> Call<models::ManagedDeviceEncryptionState> {
            let operation = &Operation {
                name: "managedDeviceEncryptionState: update",
                method: Method::Patch,
                path: "/deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}",
                pages: &["intune-deviceconfig-manageddeviceencryptionstate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
