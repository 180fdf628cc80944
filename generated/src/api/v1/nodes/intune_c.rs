// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners/{id}`.
    ComplianceManagementPartner = models::ComplianceManagementPartner
}

impl ComplianceManagementPartner {
    /// `DELETE /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Delete complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE complianceManagementPartner: delete
            intune-onboarding-compliancemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Get complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: get
            intune-onboarding-compliancemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Update complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "PATCH complianceManagementPartner: update
            intune-onboarding-compliancemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}
