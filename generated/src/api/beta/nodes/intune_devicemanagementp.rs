// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementPartner`, such as `/deviceManagement/deviceManagementPartners/{id}`.
    DeviceManagementPartner: super::Entity = models::DeviceManagementPartner
}

impl DeviceManagementPartner {
    /// `DELETE /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Delete deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementPartner: delete
            intune-onboarding-devicemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Get deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementPartner> {
        let sheet = "GET deviceManagementPartner: get
            intune-onboarding-devicemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceManagementPartners/{deviceManagementPartner-id}/terminate`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn terminate(&self) -> Call<()> {
        let sheet = "POST deviceManagementPartner: terminate
            : DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceManagementPartners/{id}/terminate";
        self.0.name("terminate").call(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Update deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementPartner) -> Call<models::DeviceManagementPartner> {
        let sheet = "PATCH deviceManagementPartner: update
            intune-onboarding-devicemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}
