// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, such as `/deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}`.
    ImportedWindowsAutopilotDeviceIdentity: super::Entity = models::ImportedWindowsAutopilotDeviceIdentity
}

impl ImportedWindowsAutopilotDeviceIdentity {
    /// `DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}` — Delete importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE importedWindowsAutopilotDeviceIdentity: delete
            intune-enrollment-importedwindowsautopilotdeviceidentity-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}` — Get importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "GET importedWindowsAutopilotDeviceIdentity: get
            intune-enrollment-importedwindowsautopilotdeviceidentity-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosManagedAppProtection`, such as `/deviceAppManagement/iosManagedAppProtections/{id}`.
    IosManagedAppProtection: super::TargetedManagedAppProtection = models::IosManagedAppProtection
}

impl IosManagedAppProtection {
    /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Delete iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosManagedAppProtection: delete
            intune-mam-iosmanagedappprotection-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Get iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosManagedAppProtection> {
        let sheet = "GET iosManagedAppProtection: get
            intune-mam-iosmanagedappprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Update iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
        let sheet = "PATCH iosManagedAppProtection: update
            intune-mam-iosmanagedappprotection-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apps`
    pub fn apps(&self) -> super::IosManagedAppProtectionApps {
        super::IosManagedAppProtectionApps(self.0.name("apps"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::TargetedManagedAppProtectionAssignments {
        super::TargetedManagedAppProtectionAssignments(self.0.name("assignments"))
    }

    /// `…/deploymentSummary`
    pub fn deployment_summary(&self) -> super::ManagedAppPolicyDeploymentSummary {
        super::ManagedAppPolicyDeploymentSummary(self.0.name("deploymentSummary"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/apps`.
    IosManagedAppProtectionApps[models::ManagedMobileApp]
}

impl IosManagedAppProtectionApps {
    /// `POST /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/iosManagedAppProtections/{id}/apps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosUpdateDeviceStatus`, such as `/deviceManagement/iosUpdateStatuses/{id}`.
    IosUpdateDeviceStatus: super::Entity = models::IosUpdateDeviceStatus
}

impl IosUpdateDeviceStatus {
    /// `DELETE /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Delete iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosUpdateDeviceStatus: delete
            intune-deviceconfig-iosupdatedevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Get iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosUpdateDeviceStatus> {
        let sheet = "GET iosUpdateDeviceStatus: get
            intune-deviceconfig-iosupdatedevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Update iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
        let sheet = "PATCH iosUpdateDeviceStatus: update
            intune-deviceconfig-iosupdatedevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}
