// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.defaultManagedAppProtection`, such as `/deviceAppManagement/defaultManagedAppProtections/{id}`.
    DefaultManagedAppProtection: super::ManagedAppProtection = models::DefaultManagedAppProtection
}

impl DefaultManagedAppProtection {
    /// `DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Delete defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE defaultManagedAppProtection: delete
            intune-mam-defaultmanagedappprotection-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Get defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DefaultManagedAppProtection> {
        let sheet = "GET defaultManagedAppProtection: get
            intune-mam-defaultmanagedappprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/defaultManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Update defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DefaultManagedAppProtection) -> Call<models::DefaultManagedAppProtection> {
        let sheet = "PATCH defaultManagedAppProtection: update
            intune-mam-defaultmanagedappprotection-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apps`
    pub fn apps(&self) -> super::DefaultManagedAppProtectionApps {
        super::DefaultManagedAppProtectionApps(self.0.name("apps"))
    }

    /// `…/deploymentSummary`
    pub fn deployment_summary(&self) -> super::ManagedAppPolicyDeploymentSummary {
        super::ManagedAppPolicyDeploymentSummary(self.0.name("deploymentSummary"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/defaultManagedAppProtections/{id}/apps`.
    DefaultManagedAppProtectionApps[models::ManagedMobileApp]
}

impl DefaultManagedAppProtectionApps {
    /// `POST /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps";
        self.0.list(sheet)
    }
}
