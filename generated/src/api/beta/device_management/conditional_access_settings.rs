// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/conditionalAccessSettings`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/conditionalAccessSettings`
    ConditionalAccessSettings
}

impl ConditionalAccessSettings {
    /// `GET /deviceManagement/conditionalAccessSettings` — Get onPremisesConditionalAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get(&self) -> Get<models::OnPremisesConditionalAccessSettings> {
        let operation = &Operation {
            name: "onPremisesConditionalAccessSettings: get",
            method: Method::Get,
            path: "/deviceManagement/conditionalAccessSettings",
            pages: &["intune-onboarding-onpremisesconditionalaccesssettings-get"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/conditionalAccessSettings` — Update onPremisesConditionalAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-onpremisesconditionalaccesssettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::OnPremisesConditionalAccessSettings,
    ) -> Call<models::OnPremisesConditionalAccessSettings> {
        let operation = &Operation {
            name: "onPremisesConditionalAccessSettings: update",
            method: Method::Patch,
            path: "/deviceManagement/conditionalAccessSettings",
            pages: &["intune-onboarding-onpremisesconditionalaccesssettings-update"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
