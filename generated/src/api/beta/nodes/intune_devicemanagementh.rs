// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.hardwareConfiguration`, such as `/deviceManagement/hardwareConfigurations`.
    DeviceManagementHardwareConfigurations[models::HardwareConfiguration]
}

impl DeviceManagementHardwareConfigurations {
    /// `POST /deviceManagement/hardwareConfigurations` — Create hardwareConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::HardwareConfiguration) -> Call<models::HardwareConfiguration> {
        let sheet = "POST hardwareConfiguration: create
            intune-deviceconfig-hardwareconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/hardwareConfigurations` — List hardwareconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::HardwareConfiguration> {
        let sheet = "GET hardwareConfiguration: list
            intune-deviceconfig-hardwareconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.hardwarePasswordInfo`, such as `/deviceManagement/hardwarePasswordInfo`.
    DeviceManagementHardwarePasswordInfo[models::HardwarePasswordInfo]
}

impl DeviceManagementHardwarePasswordInfo {
    /// `POST /deviceManagement/hardwarePasswordInfo` — Create hardwarePasswordInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::HardwarePasswordInfo) -> Call<models::HardwarePasswordInfo> {
        let sheet = "POST hardwarePasswordInfo: create
            intune-deviceconfig-hardwarepasswordinfo-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwarePasswordInfo";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/hardwarePasswordInfo` — List hardwarePasswordInfos
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::HardwarePasswordInfo> {
        let sheet = "GET hardwarePasswordInfo: list
            intune-deviceconfig-hardwarepasswordinfo-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwarePasswordInfo";
        self.0.list(sheet)
    }
}
