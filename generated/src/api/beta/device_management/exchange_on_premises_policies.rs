// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/exchangeOnPremisesPolicies`

use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/exchangeOnPremisesPolicies`
    ExchangeOnPremisesPolicies
}

impl ExchangeOnPremisesPolicies {
    /// `/deviceManagement/exchangeOnPremisesPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/exchangeOnPremisesPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/exchangeOnPremisesPolicies/{id}`
        Id
    }

    impl Id {
        /// `GET /deviceManagement/exchangeOnPremisesPolicies/{deviceManagementExchangeOnPremisesPolicyId}` — Get deviceManagementExchangeOnPremisesPolicy
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
                path: "/deviceManagement/exchangeOnPremisesPolicies/{deviceManagementExchangeOnPremisesPolicyId}",
                pages: &["intune-onboarding-devicemanagementexchangeonpremisespolicy-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/exchangeOnPremisesPolicies/{deviceManagementExchangeOnPremisesPolicyId}` — Update deviceManagementExchangeOnPremisesPolicy
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
                path: "/deviceManagement/exchangeOnPremisesPolicies/{deviceManagementExchangeOnPremisesPolicyId}",
                pages: &["intune-onboarding-devicemanagementexchangeonpremisespolicy-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
