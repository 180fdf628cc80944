// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesConditionalAccessSettings`, such as `/deviceManagement/conditionalAccessSettings`.
    OnPremisesConditionalAccessSettings: super::Entity = models::OnPremisesConditionalAccessSettings
}

impl OnPremisesConditionalAccessSettings {
    /// `GET /deviceManagement/conditionalAccessSettings` — Get onPremisesConditionalAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::OnPremisesConditionalAccessSettings> {
        let sheet = "GET onPremisesConditionalAccessSettings: get
            intune-onboarding-onpremisesconditionalaccesssettings-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/conditionalAccessSettings";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/conditionalAccessSettings` — Update onPremisesConditionalAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::OnPremisesConditionalAccessSettings,
    ) -> Call<models::OnPremisesConditionalAccessSettings> {
        let sheet = "PATCH onPremisesConditionalAccessSettings: update
            intune-onboarding-onpremisesconditionalaccesssettings-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/conditionalAccessSettings";
        self.0.call(sheet).json(body)
    }
}
