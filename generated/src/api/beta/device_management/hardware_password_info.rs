// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/hardwarePasswordInfo`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/hardwarePasswordInfo`
    HardwarePasswordInfo
}

impl HardwarePasswordInfo {
    /// `POST /deviceManagement/hardwarePasswordInfo` — Create hardwarePasswordInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::HardwarePasswordInfo) -> Call<models::HardwarePasswordInfo> {
        let operation = &Operation {
            name: "hardwarePasswordInfo: create",
            method: Method::Post,
            path: "/deviceManagement/hardwarePasswordInfo",
            pages: &["intune-deviceconfig-hardwarepasswordinfo-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/hardwarePasswordInfo` — List hardwarePasswordInfos
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::HardwarePasswordInfo> {
        let operation = &Operation {
            name: "hardwarePasswordInfo: list",
            method: Method::Get,
            path: "/deviceManagement/hardwarePasswordInfo",
            pages: &["intune-deviceconfig-hardwarepasswordinfo-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/hardwarePasswordInfo/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/hardwarePasswordInfo/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/hardwarePasswordInfo/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}` — Delete hardwarePasswordInfo
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "hardwarePasswordInfo: delete",
                method: Method::Delete,
                path: "/deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}",
                pages: &["intune-deviceconfig-hardwarepasswordinfo-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}` — Get hardwarePasswordInfo
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::HardwarePasswordInfo> {
            let operation = &Operation {
                name: "hardwarePasswordInfo: get",
                method: Method::Get,
                path: "/deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}",
                pages: &["intune-deviceconfig-hardwarepasswordinfo-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}` — Update hardwarePasswordInfo
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::HardwarePasswordInfo) -> Call<models::HardwarePasswordInfo> {
            let operation = &Operation {
                name: "hardwarePasswordInfo: update",
                method: Method::Patch,
                path: "/deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}",
                pages: &["intune-deviceconfig-hardwarepasswordinfo-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
