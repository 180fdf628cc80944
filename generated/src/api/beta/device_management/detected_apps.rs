// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/detectedApps`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/detectedApps`
    DetectedApps
}

impl DetectedApps {
    /// `POST /deviceManagement/detectedApps` — Create detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let operation = &Operation {
            name: "detectedApp: create",
            method: Method::Post,
            path: "/deviceManagement/detectedApps",
            pages: &["intune-devices-detectedapp-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::DetectedApp> {
        let operation = &Operation {
            name: "detectedApp: list",
            method: Method::Get,
            path: "/deviceManagement/detectedApps",
            pages: &["intune-devices-detectedapp-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/detectedApps/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/detectedApps/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/detectedApps/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/detectedApps/{detectedAppId}` — Delete detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "detectedApp: delete",
                method: Method::Delete,
                path: "/deviceManagement/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/detectedApps/{detectedAppId}` — Get detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DetectedApp> {
            let operation = &Operation {
                name: "detectedApp: get",
                method: Method::Get,
                path: "/deviceManagement/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/detectedApps/{detectedAppId}` — Update detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
            let operation = &Operation {
                name: "detectedApp: update",
                method: Method::Patch,
                path: "/deviceManagement/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
