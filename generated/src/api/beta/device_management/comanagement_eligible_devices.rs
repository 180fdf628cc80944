// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/comanagementEligibleDevices`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/comanagementEligibleDevices`
    ComanagementEligibleDevices
}

impl ComanagementEligibleDevices {
    /// `POST /deviceManagement/comanagementEligibleDevices` — Create comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::ComanagementEligibleDevice) -> Call<models::ComanagementEligibleDevice> {
        let operation = &Operation {
            name: "comanagementEligibleDevice: create",
            method: Method::Post,
            path: "/deviceManagement/comanagementEligibleDevices",
            pages: &["intune-devices-comanagementeligibledevice-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/comanagementEligibleDevices` — List comanagementEligibleDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::ComanagementEligibleDevice> {
        let operation = &Operation {
            name: "comanagementEligibleDevice: list",
            method: Method::Get,
            path: "/deviceManagement/comanagementEligibleDevices",
            pages: &["intune-devices-comanagementeligibledevice-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/comanagementEligibleDevices/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/comanagementEligibleDevices/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/comanagementEligibleDevices/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Delete comanagementEligibleDevice
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "comanagementEligibleDevice: delete",
                method: Method::Delete,
                path: "/deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}",
                pages: &["intune-devices-comanagementeligibledevice-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Get comanagementEligibleDevice
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ComanagementEligibleDevice> {
            let operation = &Operation {
                name: "comanagementEligibleDevice: get",
                method: Method::Get,
                path: "/deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}",
                pages: &["intune-devices-comanagementeligibledevice-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Update comanagementEligibleDevice
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::ComanagementEligibleDevice) -> Call<models::ComanagementEligibleDevice> {
            let operation = &Operation {
                name: "comanagementEligibleDevice: update",
                method: Method::Patch,
                path: "/deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}",
                pages: &["intune-devices-comanagementeligibledevice-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
