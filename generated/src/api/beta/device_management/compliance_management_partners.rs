// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/complianceManagementPartners`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/complianceManagementPartners`
    ComplianceManagementPartners
}

impl ComplianceManagementPartners {
    /// `POST /deviceManagement/complianceManagementPartners` — Create complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let operation = &Operation {
            name: "complianceManagementPartner: create",
            method: Method::Post,
            path: "/deviceManagement/complianceManagementPartners",
            pages: &["intune-onboarding-compliancemanagementpartner-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/complianceManagementPartners` — List compliancemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn list(&self) -> List<models::ComplianceManagementPartner> {
        let operation = &Operation {
            name: "complianceManagementPartner: list",
            method: Method::Get,
            path: "/deviceManagement/complianceManagementPartners",
            pages: &["intune-onboarding-compliancemanagementpartner-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/complianceManagementPartners/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/complianceManagementPartners/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/complianceManagementPartners/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Delete complianceManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "complianceManagementPartner: delete",
                method: Method::Delete,
                path: "/deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}",
                pages: &["intune-onboarding-compliancemanagementpartner-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Get complianceManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
        /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ComplianceManagementPartner> {
            let operation = &Operation {
                name: "complianceManagementPartner: get",
                method: Method::Get,
                path: "/deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}",
                pages: &["intune-onboarding-compliancemanagementpartner-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Update complianceManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
            let operation = &Operation {
                name: "complianceManagementPartner: update",
                method: Method::Patch,
                path: "/deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}",
                pages: &["intune-onboarding-compliancemanagementpartner-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
