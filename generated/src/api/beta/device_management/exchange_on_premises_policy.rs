// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/exchangeOnPremisesPolicy`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/exchangeOnPremisesPolicy`
    ExchangeOnPremisesPolicy
}

impl ExchangeOnPremisesPolicy {
    /// `GET /deviceManagement/exchangeOnPremisesPolicy` — Get deviceManagementExchangeOnPremisesPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeonpremisespolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get(&self) -> Get<models::DeviceManagementExchangeOnPremisesPolicy> {
        let operation = &Operation {
            name: "deviceManagementExchangeOnPremisesPolicy: get",
            method: Method::Get,
            path: "/deviceManagement/exchangeOnPremisesPolicy",
            pages: &["intune-onboarding-devicemanagementexchangeonpremisespolicy-get"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/exchangeOnPremisesPolicy` — Update deviceManagementExchangeOnPremisesPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeonpremisespolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::DeviceManagementExchangeOnPremisesPolicy,
    ) -> Call<models::DeviceManagementExchangeOnPremisesPolicy> {
        let operation = &Operation {
            name: "deviceManagementExchangeOnPremisesPolicy: update",
            method: Method::Patch,
            path: "/deviceManagement/exchangeOnPremisesPolicy",
            pages: &["intune-onboarding-devicemanagementexchangeonpremisespolicy-update"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> conditional_access_settings::ConditionalAccessSettings {
        conditional_access_settings::ConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
    }
}

/// `/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings`
pub mod conditional_access_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings`
        ConditionalAccessSettings
    }

    impl ConditionalAccessSettings {
        /// `GET /deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings` — Get onPremisesConditionalAccessSettings
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
                path: "/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings",
                pages: &["intune-onboarding-onpremisesconditionalaccesssettings-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings` — Update onPremisesConditionalAccessSettings
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
                path: "/deviceManagement/exchangeOnPremisesPolicy/conditionalAccessSettings",
                pages: &["intune-onboarding-onpremisesconditionalaccesssettings-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
