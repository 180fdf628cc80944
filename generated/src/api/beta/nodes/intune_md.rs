// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.mdmWindowsInformationProtectionPolicy`, such as `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}`.
    MdmWindowsInformationProtectionPolicy: super::ManagedAppPolicy = models::MdmWindowsInformationProtectionPolicy
}

impl MdmWindowsInformationProtectionPolicy {
    /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Delete mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mdmWindowsInformationProtectionPolicy: delete
            intune-shared-mdmwindowsinformationprotectionpolicy-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Get mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "GET mdmWindowsInformationProtectionPolicy: get
            intune-shared-mdmwindowsinformationprotectionpolicy-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Update mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MdmWindowsInformationProtectionPolicy,
    ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "PATCH mdmWindowsInformationProtectionPolicy: update
            intune-shared-mdmwindowsinformationprotectionpolicy-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}";
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
