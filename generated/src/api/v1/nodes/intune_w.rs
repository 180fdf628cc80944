// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.win32LobApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.win32LobApp`.
    Win32LobApp: super::MobileLobApp = models::Win32LobApp
}

impl Win32LobApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Win32LobApp> {
        self.0.get("GET win32LobApp: get")
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileApp-id}/microsoft.graph.win32LobApp/enableApplicableArchitectures`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn enable_applicable_architectures(
        &self,
        body: requests::win32_lob_app::EnableApplicableArchitecturesRequest,
    ) -> Call<()> {
        let sheet = "POST win32LobApp: enable_applicable_architectures
            : | |
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.win32LobApp/enableApplicableArchitectures";
        self.0.name("enableApplicableArchitectures").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsAutopilotDeviceIdentity`, such as `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`.
    WindowsAutopilotDeviceIdentity: super::Entity = models::WindowsAutopilotDeviceIdentity
}

impl WindowsAutopilotDeviceIdentity {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice` — assignUserToDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn assign_user_to_device(
        &self,
        body: requests::windows_autopilot_device_identity::AssignUserToDeviceRequest,
    ) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: assign_user_to_device
            intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/assignUserToDevice";
        self.0.name("assignUserToDevice").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}` — Delete windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsAutopilotDeviceIdentity: delete
            intune-enrollment-windowsautopilotdeviceidentity-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}` — Get windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "GET windowsAutopilotDeviceIdentity: get
            intune-enrollment-windowsautopilotdeviceidentity-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice` — unassignUserFromDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn unassign_user_from_device(&self) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: unassign_user_from_device
            intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/unassignUserFromDevice";
        self.0.name("unassignUserFromDevice").call(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties` — updateDeviceProperties action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update_device_properties(
        &self,
        body: requests::windows_autopilot_device_identity::UpdateDevicePropertiesRequest,
    ) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: update_device_properties
            intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/updateDeviceProperties";
        self.0.name("updateDeviceProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDeviceMalwareState`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}`.
    WindowsDeviceMalwareState: super::Entity = models::WindowsDeviceMalwareState
}

impl WindowsDeviceMalwareState {
    /// `DELETE /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareState-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDeviceMalwareState: delete
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareState-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDeviceMalwareState> {
        let sheet = "GET windowsDeviceMalwareState: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareState-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsDeviceMalwareState) -> Call<models::WindowsDeviceMalwareState> {
        let sheet = "PATCH windowsDeviceMalwareState: update
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsInformationProtection`, such as `/deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.windowsInformationProtection`.
    WindowsInformationProtection: super::ManagedAppPolicy = models::WindowsInformationProtection
}

impl WindowsInformationProtection {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsInformationProtection> {
        self.0.get("GET windowsInformationProtection: get")
    }

    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicy-id}/microsoft.graph.windowsInformationProtection/assign`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn assign(&self, body: requests::windows_information_protection::AssignRequest) -> Call<()> {
        let sheet = "POST windowsInformationProtection: assign
            : | |
            /deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.windowsInformationProtection/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> super::WindowsInformationProtectionAssignments {
        super::WindowsInformationProtectionAssignments(self.0.name("assignments"))
    }

    /// `…/exemptAppLockerFiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn exempt_app_locker_files(&self) -> super::WindowsInformationProtectionExemptAppLockerFiles {
        super::WindowsInformationProtectionExemptAppLockerFiles(self.0.name("exemptAppLockerFiles"))
    }

    /// `…/protectedAppLockerFiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn protected_app_locker_files(&self) -> super::WindowsInformationProtectionProtectedAppLockerFiles {
        super::WindowsInformationProtectionProtectedAppLockerFiles(self.0.name("protectedAppLockerFiles"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsInformationProtectionAppLearningSummary`, such as `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`.
    WindowsInformationProtectionAppLearningSummary: super::Entity = models::WindowsInformationProtectionAppLearningSummary
}

impl WindowsInformationProtectionAppLearningSummary {
    /// `DELETE /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Delete windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsInformationProtectionAppLearningSummary: delete
            intune-wip-windowsinformationprotectionapplearningsummary-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Get windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsInformationProtectionAppLearningSummary> {
        let sheet = "GET windowsInformationProtectionAppLearningSummary: get
            intune-wip-windowsinformationprotectionapplearningsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Update windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsInformationProtectionAppLearningSummary,
    ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
        let sheet = "PATCH windowsInformationProtectionAppLearningSummary: update
            intune-wip-windowsinformationprotectionapplearningsummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsInformationProtectionAppLockerFile`, such as `/deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}`.
    WindowsInformationProtectionAppLockerFile: super::Entity = models::WindowsInformationProtectionAppLockerFile
}

impl WindowsInformationProtectionAppLockerFile {
    /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Delete windowsInformationProtectionAppLockerFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-delete?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`, `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`, `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsInformationProtectionAppLockerFile: delete
            intune-mam-windowsinformationprotectionapplockerfile-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Get windowsInformationProtectionAppLockerFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`, `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`, `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsInformationProtectionAppLockerFile> {
        let sheet = "GET windowsInformationProtectionAppLockerFile: get
            intune-mam-windowsinformationprotectionapplockerfile-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}` — Update windowsInformationProtectionAppLockerFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`, `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`, `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsInformationProtectionAppLockerFile,
    ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
        let sheet = "PATCH windowsInformationProtectionAppLockerFile: update
            intune-mam-windowsinformationprotectionapplockerfile-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/protectedAppLockerFiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppPolicyAssignment`, such as `/deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments`.
    WindowsInformationProtectionAssignments[models::TargetedManagedAppPolicyAssignment]
}

impl WindowsInformationProtectionAssignments {
    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments` — List targetedmanagedapppolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "GET targetedManagedAppPolicyAssignment: list
            intune-mam-targetedmanagedapppolicyassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionAppLockerFile`, such as `/deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles`.
    WindowsInformationProtectionExemptAppLockerFiles[models::WindowsInformationProtectionAppLockerFile]
}

impl WindowsInformationProtectionExemptAppLockerFiles {
    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles` — Create windowsInformationProtectionAppLockerFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-create?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionAppLockerFile,
    ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
        let sheet = "POST windowsInformationProtectionAppLockerFile: create
            intune-mam-windowsinformationprotectionapplockerfile-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles` — List windowsinformationprotectionapplockerfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-list?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsInformationProtectionAppLockerFile> {
        let sheet = "GET windowsInformationProtectionAppLockerFile: list
            intune-mam-windowsinformationprotectionapplockerfile-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/exemptAppLockerFiles
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsInformationProtectionNetworkLearningSummary`, such as `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}`.
    WindowsInformationProtectionNetworkLearningSummary: super::Entity = models::WindowsInformationProtectionNetworkLearningSummary
}

impl WindowsInformationProtectionNetworkLearningSummary {
    /// `DELETE /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Delete windowsInformationProtectionNetworkLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsInformationProtectionNetworkLearningSummary: delete
            intune-wip-windowsinformationprotectionnetworklearningsummary-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Get windowsInformationProtectionNetworkLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "GET windowsInformationProtectionNetworkLearningSummary: get
            intune-wip-windowsinformationprotectionnetworklearningsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}` — Update windowsInformationProtectionNetworkLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsInformationProtectionNetworkLearningSummary,
    ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "PATCH windowsInformationProtectionNetworkLearningSummary: update
            intune-wip-windowsinformationprotectionnetworklearningsummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsInformationProtectionPolicy`, such as `/deviceAppManagement/windowsInformationProtectionPolicies/{id}`.
    WindowsInformationProtectionPolicy: super::WindowsInformationProtection = models::WindowsInformationProtectionPolicy
}

impl WindowsInformationProtectionPolicy {
    /// `DELETE /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}` — Delete windowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsInformationProtectionPolicy: delete
            intune-mam-windowsinformationprotectionpolicy-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}` — Get windowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsInformationProtectionPolicy> {
        let sheet = "GET windowsInformationProtectionPolicy: get
            intune-mam-windowsinformationprotectionpolicy-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}` — Update windowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsInformationProtectionPolicy,
    ) -> Call<models::WindowsInformationProtectionPolicy> {
        let sheet = "PATCH windowsInformationProtectionPolicy: update
            intune-mam-windowsinformationprotectionpolicy-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsInformationProtectionAssignments {
        super::WindowsInformationProtectionAssignments(self.0.name("assignments"))
    }

    /// `…/exemptAppLockerFiles`
    pub fn exempt_app_locker_files(&self) -> super::WindowsInformationProtectionExemptAppLockerFiles {
        super::WindowsInformationProtectionExemptAppLockerFiles(self.0.name("exemptAppLockerFiles"))
    }

    /// `…/protectedAppLockerFiles`
    pub fn protected_app_locker_files(&self) -> super::WindowsInformationProtectionProtectedAppLockerFiles {
        super::WindowsInformationProtectionProtectedAppLockerFiles(self.0.name("protectedAppLockerFiles"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionAppLockerFile`, such as `/deviceAppManagement/windowsInformationProtectionPolicies/{id}/protectedAppLockerFiles`.
    WindowsInformationProtectionProtectedAppLockerFiles[models::WindowsInformationProtectionAppLockerFile]
}

impl WindowsInformationProtectionProtectedAppLockerFiles {
    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles` — Create windowsInformationProtectionAppLockerFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-create?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionAppLockerFile,
    ) -> Call<models::WindowsInformationProtectionAppLockerFile> {
        let sheet = "POST windowsInformationProtectionAppLockerFile: create
            intune-mam-windowsinformationprotectionapplockerfile-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/protectedAppLockerFiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles` — List windowsinformationprotectionapplockerfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-list?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsInformationProtectionAppLockerFile> {
        let sheet = "GET windowsInformationProtectionAppLockerFile: list
            intune-mam-windowsinformationprotectionapplockerfile-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/protectedAppLockerFiles
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/protectedAppLockerFiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsMalwareInformation`, such as `/deviceManagement/windowsMalwareInformation/{id}`.
    WindowsMalwareInformation: super::Entity = models::WindowsMalwareInformation
}

impl WindowsMalwareInformation {
    /// `DELETE /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsMalwareInformation: delete
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsMalwareInformation> {
        let sheet = "GET windowsMalwareInformation: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsMalwareInformation) -> Call<models::WindowsMalwareInformation> {
        let sheet = "PATCH windowsMalwareInformation: update
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceMalwareStates`
    pub fn device_malware_states(&self) -> super::WindowsMalwareInformationDeviceMalwareStates {
        super::WindowsMalwareInformationDeviceMalwareStates(self.0.name("deviceMalwareStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.malwareStateForWindowsDevice`, such as `/deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates`.
    WindowsMalwareInformationDeviceMalwareStates[models::MalwareStateForWindowsDevice]
}

impl WindowsMalwareInformationDeviceMalwareStates {
    /// `POST /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/deviceMalwareStates`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MalwareStateForWindowsDevice) -> Call<models::MalwareStateForWindowsDevice> {
        let sheet = "POST windowsMalwareInformation: create
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/deviceMalwareStates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::MalwareStateForWindowsDevice> {
        let sheet = "GET windowsMalwareInformation: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsProtectionState`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState`.
    WindowsProtectionState: super::Entity = models::WindowsProtectionState
}

impl WindowsProtectionState {
    /// `GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsProtectionState> {
        let sheet = "GET managedDevice: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsProtectionState) -> Call<models::WindowsProtectionState> {
        let sheet = "PATCH managedDevice: update
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState";
        self.0.call(sheet).json(body)
    }

    /// `…/detectedMalwareState`
    pub fn detected_malware_state(&self) -> super::WindowsProtectionStateDetectedMalwareState {
        super::WindowsProtectionStateDetectedMalwareState(self.0.name("detectedMalwareState"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsDeviceMalwareState`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState`.
    WindowsProtectionStateDetectedMalwareState[models::WindowsDeviceMalwareState]
}

impl WindowsProtectionStateDetectedMalwareState {
    /// `POST /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsDeviceMalwareState) -> Call<models::WindowsDeviceMalwareState> {
        let sheet = "POST windowsProtectionState: create
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDeviceMalwareState> {
        let sheet = "GET windowsProtectionState: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUniversalAppX`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX`.
    WindowsUniversalAppX: super::MobileLobApp = models::WindowsUniversalAppX
}

impl WindowsUniversalAppX {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsUniversalAppX> {
        self.0.get("GET windowsUniversalAppX: get")
    }

    /// `…/committedContainedApps`
    pub fn committed_contained_apps(&self) -> super::WindowsUniversalAppXCommittedContainedApps {
        super::WindowsUniversalAppXCommittedContainedApps(self.0.name("committedContainedApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileContainedApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps`.
    WindowsUniversalAppXCommittedContainedApps[models::MobileContainedApp]
}

impl WindowsUniversalAppXCommittedContainedApps {
    /// `POST /deviceAppManagement/mobileApps/{mobileApp-id}/microsoft.graph.windowsUniversalAppX/committedContainedApps`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "POST windowsUniversalAppX: create
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileApp-id}/microsoft.graph.windowsUniversalAppX/committedContainedApps`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileContainedApp> {
        let sheet = "GET windowsUniversalAppX: list
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps";
        self.0.list(sheet)
    }
}
