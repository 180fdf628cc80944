// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.vppToken`, such as `/deviceAppManagement/vppTokens/{id}`.
    VppToken = models::VppToken
}

impl VppToken {
    /// `DELETE /deviceAppManagement/vppTokens/{vppTokenId}` — Delete vppToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE vppToken: delete
            intune-onboarding-vpptoken-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/vppTokens/{vppTokenId}` — Get vppToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::VppToken> {
        let sheet = "GET vppToken: get
            intune-onboarding-vpptoken-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses` — syncLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicenses?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn sync_licenses(&self) -> Call<models::VppToken> {
        let sheet = "POST vppToken: sync_licenses
            intune-onboarding-vpptoken-synclicenses: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}/syncLicenses";
        self.0.name("syncLicenses").call(sheet)
    }

    /// `PATCH /deviceAppManagement/vppTokens/{vppTokenId}` — Update vpptoken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::VppToken) -> Call<models::VppToken> {
        let sheet = "PATCH vppToken: update
            intune-onboarding-vpptoken-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.call(sheet).json(body)
    }
}
