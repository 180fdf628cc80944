// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/iosUpdateStatuses`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/iosUpdateStatuses`
    IosUpdateStatuses
}

impl IosUpdateStatuses {
    /// `POST /deviceManagement/iosUpdateStatuses` — Create iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
        let operation = &Operation {
            name: "iosUpdateDeviceStatus: create",
            method: Method::Post,
            path: "/deviceManagement/iosUpdateStatuses",
            pages: &["intune-deviceconfig-iosupdatedevicestatus-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/iosUpdateStatuses` — List iosupdatedevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::IosUpdateDeviceStatus> {
        let operation = &Operation {
            name: "iosUpdateDeviceStatus: list",
            method: Method::Get,
            path: "/deviceManagement/iosUpdateStatuses",
            pages: &["intune-deviceconfig-iosupdatedevicestatus-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/iosUpdateStatuses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/iosUpdateStatuses/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/iosUpdateStatuses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Delete iosUpdateDeviceStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "iosUpdateDeviceStatus: delete",
                method: Method::Delete,
                path: "/deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}",
                pages: &["intune-deviceconfig-iosupdatedevicestatus-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Get iosUpdateDeviceStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::IosUpdateDeviceStatus> {
            let operation = &Operation {
                name: "iosUpdateDeviceStatus: get",
                method: Method::Get,
                path: "/deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}",
                pages: &["intune-deviceconfig-iosupdatedevicestatus-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Update iosUpdateDeviceStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
            let operation = &Operation {
                name: "iosUpdateDeviceStatus: update",
                method: Method::Patch,
                path: "/deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}",
                pages: &["intune-deviceconfig-iosupdatedevicestatus-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
