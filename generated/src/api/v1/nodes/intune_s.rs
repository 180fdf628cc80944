// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}`.
    SettingStateDeviceSummary: super::Entity = models::SettingStateDeviceSummary
}

impl SettingStateDeviceSummary {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Delete settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-delete?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE settingStateDeviceSummary: delete
            intune-deviceconfig-settingstatedevicesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Get settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-get?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: get
            intune-deviceconfig-settingstatedevicesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Update settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-update?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "PATCH settingStateDeviceSummary: update
            intune-deviceconfig-settingstatedevicesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.softwareUpdateStatusSummary`, such as `/deviceManagement/softwareUpdateStatusSummary`.
    SoftwareUpdateStatusSummary: super::Entity = models::SoftwareUpdateStatusSummary
}

impl SoftwareUpdateStatusSummary {
    /// `GET /deviceManagement/softwareUpdateStatusSummary` — Get softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SoftwareUpdateStatusSummary> {
        let sheet = "GET softwareUpdateStatusSummary: get
            intune-deviceconfig-softwareupdatestatussummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/softwareUpdateStatusSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/softwareUpdateStatusSummary` — Update softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::SoftwareUpdateStatusSummary) -> Call<models::SoftwareUpdateStatusSummary> {
        let sheet = "PATCH softwareUpdateStatusSummary: update
            intune-deviceconfig-softwareupdatestatussummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/softwareUpdateStatusSummary";
        self.0.call(sheet).json(body)
    }
}
