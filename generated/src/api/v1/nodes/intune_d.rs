// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.defaultManagedAppProtection`, such as `/deviceAppManagement/defaultManagedAppProtections/{id}`.
    DefaultManagedAppProtection: super::ManagedAppPolicy = models::DefaultManagedAppProtection
}

impl DefaultManagedAppProtection {
    /// `DELETE /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Delete defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE defaultManagedAppProtection: delete
            intune-mam-defaultmanagedappprotection-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Get defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DefaultManagedAppProtection> {
        let sheet = "GET defaultManagedAppProtection: get
            intune-mam-defaultmanagedappprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}` — Update defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::DefaultManagedAppProtection) -> Call<models::DefaultManagedAppProtection> {
        let sheet = "PATCH defaultManagedAppProtection: update
            intune-mam-defaultmanagedappprotection-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
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
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.detectedApp`, such as `/deviceManagement/detectedApps/{id}`.
    DetectedApp = models::DetectedApp
}

impl DetectedApp {
    /// `DELETE /deviceManagement/detectedApps/{detectedAppId}` — Delete detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE detectedApp: delete
            intune-devices-detectedapp-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}` — Get detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DetectedApp> {
        let sheet = "GET detectedApp: get
            intune-devices-detectedapp-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}` — Update detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "PATCH detectedApp: update
            intune-devices-detectedapp-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/managedDevices`
    pub fn managed_devices(&self) -> super::DetectedAppManagedDevices {
        super::DetectedAppManagedDevices(self.0.name("managedDevices"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/detectedApps/{id}/managedDevices`.
    DetectedAppManagedDevices[models::ManagedDevice]
}

impl DetectedAppManagedDevices {
    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices` — Create managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "POST managedDevice: create
            intune-devices-manageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices` — List manageddevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET managedDevice: list
            intune-devices-manageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAndAppManagementRoleAssignment`, such as `/deviceManagement/roleAssignments/{id}`.
    DeviceAndAppManagementRoleAssignment: super::RoleAssignment = models::DeviceAndAppManagementRoleAssignment
}

impl DeviceAndAppManagementRoleAssignment {
    /// `DELETE /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Delete deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceAndAppManagementRoleAssignment: delete
            intune-rbac-deviceandappmanagementroleassignment-delete: DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Get deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "GET deviceAndAppManagementRoleAssignment: get
            intune-rbac-deviceandappmanagementroleassignment-get: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Update deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "PATCH deviceAndAppManagementRoleAssignment: update
            intune-rbac-deviceandappmanagementroleassignment-update: DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceAppManagement`, such as `/deviceAppManagement`.
    DeviceAppManagement = models::DeviceAppManagement
}

impl DeviceAppManagement {
    /// `GET /deviceAppManagement` — Get deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-deviceappmanagement-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-unlock-deviceappmanagement-get?view=graph-rest-1.0) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceAppManagement> {
        let sheet = "GET deviceAppManagement: get
            intune-apps-deviceappmanagement-get, intune-books-deviceappmanagement-get, intune-unlock-deviceappmanagement-get, intune-policyset-deviceappmanagement-get, intune-onboarding-deviceappmanagement-get, intune-partnerintegration-deviceappmanagement-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/syncMicrosoftStoreForBusinessApps` — syncMicrosoftStoreForBusinessApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceappmanagement-syncmicrosoftstoreforbusinessapps?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn sync_microsoft_store_for_business_apps(&self) -> Call<()> {
        let sheet = "POST deviceAppManagement: sync_microsoft_store_for_business_apps
            intune-onboarding-deviceappmanagement-syncmicrosoftstoreforbusinessapps: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/syncMicrosoftStoreForBusinessApps";
        self.0.name("syncMicrosoftStoreForBusinessApps").call(sheet)
    }

    /// `PATCH /deviceAppManagement` — Update deviceAppManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-deviceappmanagement-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-deviceappmanagement-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-unlock-deviceappmanagement-update?view=graph-rest-1.0) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceAppManagement) -> Call<models::DeviceAppManagement> {
        let sheet = "PATCH deviceAppManagement: update
            intune-apps-deviceappmanagement-update, intune-books-deviceappmanagement-update, intune-unlock-deviceappmanagement-update, intune-policyset-deviceappmanagement-update, intune-onboarding-deviceappmanagement-update, intune-partnerintegration-deviceappmanagement-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement";
        self.0.call(sheet).json(body)
    }

    /// `…/androidManagedAppProtections`
    pub fn android_managed_app_protections(&self) -> super::DeviceAppManagementAndroidManagedAppProtections {
        super::DeviceAppManagementAndroidManagedAppProtections(self.0.name("androidManagedAppProtections"))
    }

    /// `…/defaultManagedAppProtections`
    pub fn default_managed_app_protections(&self) -> super::DeviceAppManagementDefaultManagedAppProtections {
        super::DeviceAppManagementDefaultManagedAppProtections(self.0.name("defaultManagedAppProtections"))
    }

    /// `…/iosManagedAppProtections`
    pub fn ios_managed_app_protections(&self) -> super::DeviceAppManagementIosManagedAppProtections {
        super::DeviceAppManagementIosManagedAppProtections(self.0.name("iosManagedAppProtections"))
    }

    /// `…/managedAppPolicies`
    pub fn managed_app_policies(&self) -> super::DeviceAppManagementManagedAppPolicies {
        super::DeviceAppManagementManagedAppPolicies(self.0.name("managedAppPolicies"))
    }

    /// `…/managedAppRegistrations`
    pub fn managed_app_registrations(&self) -> super::DeviceAppManagementManagedAppRegistrations {
        super::DeviceAppManagementManagedAppRegistrations(self.0.name("managedAppRegistrations"))
    }

    /// `…/managedAppStatuses`
    pub fn managed_app_statuses(&self) -> super::DeviceAppManagementManagedAppStatuses {
        super::DeviceAppManagementManagedAppStatuses(self.0.name("managedAppStatuses"))
    }

    /// `…/managedEBooks`
    pub fn managed_e_books(&self) -> super::DeviceAppManagementManagedEBooks {
        super::DeviceAppManagementManagedEBooks(self.0.name("managedEBooks"))
    }

    /// `…/mdmWindowsInformationProtectionPolicies`
    pub fn mdm_windows_information_protection_policies(
        &self,
    ) -> super::DeviceAppManagementMdmWindowsInformationProtectionPolicies
    {
        super::DeviceAppManagementMdmWindowsInformationProtectionPolicies(
            self.0.name("mdmWindowsInformationProtectionPolicies"),
        )
    }

    /// `…/mobileAppCategories`
    pub fn mobile_app_categories(&self) -> super::DeviceAppManagementMobileAppCategories {
        super::DeviceAppManagementMobileAppCategories(self.0.name("mobileAppCategories"))
    }

    /// `…/mobileAppConfigurations`
    pub fn mobile_app_configurations(&self) -> super::DeviceAppManagementMobileAppConfigurations {
        super::DeviceAppManagementMobileAppConfigurations(self.0.name("mobileAppConfigurations"))
    }

    /// `…/mobileApps`
    pub fn mobile_apps(&self) -> super::DeviceAppManagementMobileApps {
        super::DeviceAppManagementMobileApps(self.0.name("mobileApps"))
    }

    /// `…/targetedManagedAppConfigurations`
    pub fn targeted_managed_app_configurations(&self) -> super::DeviceAppManagementTargetedManagedAppConfigurations {
        super::DeviceAppManagementTargetedManagedAppConfigurations(self.0.name("targetedManagedAppConfigurations"))
    }

    /// `…/vppTokens`
    pub fn vpp_tokens(&self) -> super::DeviceAppManagementVppTokens {
        super::DeviceAppManagementVppTokens(self.0.name("vppTokens"))
    }

    /// `…/windowsInformationProtectionPolicies`
    pub fn windows_information_protection_policies(
        &self,
    ) -> super::DeviceAppManagementWindowsInformationProtectionPolicies
    {
        super::DeviceAppManagementWindowsInformationProtectionPolicies(
            self.0.name("windowsInformationProtectionPolicies"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidManagedAppProtection`, such as `/deviceAppManagement/androidManagedAppProtections`.
    DeviceAppManagementAndroidManagedAppProtections[models::AndroidManagedAppProtection]
}

impl DeviceAppManagementAndroidManagedAppProtections {
    /// `POST /deviceAppManagement/androidManagedAppProtections` — Create androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
        let sheet = "POST androidManagedAppProtection: create
            intune-mam-androidmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections` — List androidmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappprotection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidManagedAppProtection> {
        let sheet = "GET androidManagedAppProtection: list
            intune-mam-androidmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.defaultManagedAppProtection`, such as `/deviceAppManagement/defaultManagedAppProtections`.
    DeviceAppManagementDefaultManagedAppProtections[models::DefaultManagedAppProtection]
}

impl DeviceAppManagementDefaultManagedAppProtections {
    /// `POST /deviceAppManagement/defaultManagedAppProtections` — Create defaultManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::DefaultManagedAppProtection) -> Call<models::DefaultManagedAppProtection> {
        let sheet = "POST defaultManagedAppProtection: create
            intune-mam-defaultmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/defaultManagedAppProtections` — List defaultmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-defaultmanagedappprotection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::DefaultManagedAppProtection> {
        let sheet = "GET defaultManagedAppProtection: list
            intune-mam-defaultmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/defaultManagedAppProtections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosManagedAppProtection`, such as `/deviceAppManagement/iosManagedAppProtections`.
    DeviceAppManagementIosManagedAppProtections[models::IosManagedAppProtection]
}

impl DeviceAppManagementIosManagedAppProtections {
    /// `POST /deviceAppManagement/iosManagedAppProtections` — Create iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
        let sheet = "POST iosManagedAppProtection: create
            intune-mam-iosmanagedappprotection-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections` — List iosmanagedappprotections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappprotection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosManagedAppProtection> {
        let sheet = "GET iosManagedAppProtection: list
            intune-mam-iosmanagedappprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppPolicies`.
    DeviceAppManagementManagedAppPolicies[models::ManagedAppPolicy]
}

impl DeviceAppManagementManagedAppPolicies {
    /// `GET /deviceAppManagement/managedAppPolicies` — List managedapppolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-1.0) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: list
            intune-mam-managedapppolicy-list, intune-mam-managedappprotection-list, intune-mam-managedappconfiguration-list, intune-mam-targetedmanagedappprotection-list, intune-mam-windowsinformationprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedAppPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppRegistration`, such as `/deviceAppManagement/managedAppRegistrations`.
    DeviceAppManagementManagedAppRegistrations[models::ManagedAppRegistration]
}

impl DeviceAppManagementManagedAppRegistrations {
    /// `POST /deviceAppManagement/managedAppRegistrations` — Create androidManagedAppRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedAppRegistration>) -> Call<models::ManagedAppRegistration> {
        let sheet = "POST androidManagedAppRegistration: create
            intune-mam-androidmanagedappregistration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations";
        self.0.call(sheet).json(Into::<models::ManagedAppRegistration>::into(body))
    }

    /// `GET /deviceAppManagement/managedAppRegistrations` — List managedappregistrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppRegistration> {
        let sheet = "GET managedAppRegistration: list
            intune-mam-managedappregistration-list, intune-mam-iosmanagedappregistration-list, intune-mam-androidmanagedappregistration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations";
        self.0.list(sheet)
    }

    /// `…/getUserIdsWithFlaggedAppRegistration`
    pub fn get_user_ids_with_flagged_app_registration(
        &self,
    ) -> super::DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration
    {
        super::DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration(
            self.0.name("getUserIdsWithFlaggedAppRegistration"),
        )
    }
}

crate::runtime::node! {
    /// `/deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration`
    DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration
}

impl DeviceAppManagementManagedAppRegistrationsGetUserIdsWithFlaggedAppRegistration {
    /// `GET /deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration` — getUserIdsWithFlaggedAppRegistration function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-getuseridswithflaggedappregistration?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET managedAppRegistration: list
            intune-mam-managedappregistration-getuseridswithflaggedappregistration: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/getUserIdsWithFlaggedAppRegistration";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppStatus`, such as `/deviceAppManagement/managedAppStatuses`.
    DeviceAppManagementManagedAppStatuses[models::ManagedAppStatus]
}

impl DeviceAppManagementManagedAppStatuses {
    /// `GET /deviceAppManagement/managedAppStatuses` — List managedappstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppStatus> {
        let sheet = "GET managedAppStatus: list
            intune-mam-managedappstatus-list, intune-mam-managedappstatusraw-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedAppStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedEBook`, such as `/deviceAppManagement/managedEBooks`.
    DeviceAppManagementManagedEBooks[models::ManagedEBook]
}

impl DeviceAppManagementManagedEBooks {
    /// `POST /deviceAppManagement/managedEBooks` — Create iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedEBook>) -> Call<models::ManagedEBook> {
        let sheet = "POST iosVppEBook: create
            intune-books-iosvppebook-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks";
        self.0.call(sheet).json(Into::<models::ManagedEBook>::into(body))
    }

    /// `GET /deviceAppManagement/managedEBooks` — List managedebooks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedEBook> {
        let sheet = "GET managedEBook: list
            intune-books-managedebook-list, intune-books-iosvppebook-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mdmWindowsInformationProtectionPolicy`, such as `/deviceAppManagement/mdmWindowsInformationProtectionPolicies`.
    DeviceAppManagementMdmWindowsInformationProtectionPolicies[models::MdmWindowsInformationProtectionPolicy]
}

impl DeviceAppManagementMdmWindowsInformationProtectionPolicies {
    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — Create mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MdmWindowsInformationProtectionPolicy,
    ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "POST mdmWindowsInformationProtectionPolicy: create
            intune-mam-mdmwindowsinformationprotectionpolicy-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies` — List mdmwindowsinformationprotectionpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "GET mdmWindowsInformationProtectionPolicy: list
            intune-mam-mdmwindowsinformationprotectionpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppCategory`, such as `/deviceAppManagement/mobileAppCategories`.
    DeviceAppManagementMobileAppCategories[models::MobileAppCategory]
}

impl DeviceAppManagementMobileAppCategories {
    /// `POST /deviceAppManagement/mobileAppCategories` — Create mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
        let sheet = "POST mobileAppCategory: create
            intune-apps-mobileappcategory-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppCategories` — List mobileappcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppCategory> {
        let sheet = "GET mobileAppCategory: list
            intune-apps-mobileappcategory-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfiguration`, such as `/deviceAppManagement/mobileAppConfigurations`.
    DeviceAppManagementMobileAppConfigurations[models::ManagedDeviceMobileAppConfiguration]
}

impl DeviceAppManagementMobileAppConfigurations {
    /// `POST /deviceAppManagement/mobileAppConfigurations` — Create iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
    ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "POST iosMobileAppConfiguration: create
            intune-apps-iosmobileappconfiguration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations";
        self.0.call(sheet).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations` — List manageddevicemobileappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "GET managedDeviceMobileAppConfiguration: list
            intune-apps-manageddevicemobileappconfiguration-list, intune-apps-iosmobileappconfiguration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileApp`, such as `/deviceAppManagement/mobileApps`.
    DeviceAppManagementMobileApps[models::MobileApp]
}

impl DeviceAppManagementMobileApps {
    /// `POST /deviceAppManagement/mobileApps` — Create webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-create?view=graph-rest-1.0) and 12 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let sheet = "POST webApp: create
            intune-apps-webapp-create, intune-apps-ioslobapp-create, intune-apps-iosvppapp-create, intune-apps-iosstoreapp-create, intune-apps-win32lobapp-create, intune-apps-androidlobapp-create, intune-apps-androidstoreapp-create, intune-apps-managedioslobapp-create, intune-apps-windowsmobilemsi-create, intune-apps-managediosstoreapp-create, intune-apps-macosofficesuiteapp-create, intune-apps-managedandroidlobapp-create, intune-apps-windowsuniversalappx-create, intune-apps-managedandroidstoreapp-create, intune-apps-microsoftstoreforbusinessapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps";
        self.0.call(sheet).json(Into::<models::MobileApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps` — List mobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-managedapp-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-list?view=graph-rest-1.0) and 16 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileApp> {
        let sheet = "GET mobileApp: list
            intune-apps-mobileapp-list, intune-apps-managedapp-list, intune-apps-mobilelobapp-list, intune-apps-managedmobilelobapp-list, intune-apps-webapp-list, intune-apps-ioslobapp-list, intune-apps-iosvppapp-list, intune-apps-iosstoreapp-list, intune-apps-win32lobapp-list, intune-apps-androidlobapp-list, intune-apps-androidstoreapp-list, intune-apps-managedioslobapp-list, intune-apps-windowsmobilemsi-list, intune-apps-managediosstoreapp-list, intune-apps-macosofficesuiteapp-list, intune-apps-managedandroidlobapp-list, intune-apps-windowsuniversalappx-list, intune-apps-managedandroidstoreapp-list, intune-apps-microsoftstoreforbusinessapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppConfiguration`, such as `/deviceAppManagement/targetedManagedAppConfigurations`.
    DeviceAppManagementTargetedManagedAppConfigurations[models::TargetedManagedAppConfiguration]
}

impl DeviceAppManagementTargetedManagedAppConfigurations {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations` — Create targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TargetedManagedAppConfiguration,
    ) -> Call<models::TargetedManagedAppConfiguration> {
        let sheet = "POST targetedManagedAppConfiguration: create
            intune-mam-targetedmanagedappconfiguration-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations` — List targetedmanagedappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::TargetedManagedAppConfiguration> {
        let sheet = "GET targetedManagedAppConfiguration: list
            intune-mam-targetedmanagedappconfiguration-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.vppToken`, such as `/deviceAppManagement/vppTokens`.
    DeviceAppManagementVppTokens[models::VppToken]
}

impl DeviceAppManagementVppTokens {
    /// `POST /deviceAppManagement/vppTokens` — Create vpptoken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::VppToken) -> Call<models::VppToken> {
        let sheet = "POST vppToken: create
            intune-onboarding-vpptoken-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceAppManagement/vppTokens";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/vppTokens` — List vpptokens
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::VppToken> {
        let sheet = "GET vppToken: list
            intune-onboarding-vpptoken-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceAppManagement/vppTokens";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionPolicy`, such as `/deviceAppManagement/windowsInformationProtectionPolicies`.
    DeviceAppManagementWindowsInformationProtectionPolicies[models::WindowsInformationProtectionPolicy]
}

impl DeviceAppManagementWindowsInformationProtectionPolicies {
    /// `POST /deviceAppManagement/windowsInformationProtectionPolicies` — Create windowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionPolicy,
    ) -> Call<models::WindowsInformationProtectionPolicy> {
        let sheet = "POST windowsInformationProtectionPolicy: create
            intune-mam-windowsinformationprotectionpolicy-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionPolicies` — List windowsinformationprotectionpolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsInformationProtectionPolicy> {
        let sheet = "GET windowsInformationProtectionPolicy: list
            intune-mam-windowsinformationprotectionpolicy-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCategory`, such as `/deviceManagement/deviceCategories/{id}`.
    DeviceCategory = models::DeviceCategory
}

impl DeviceCategory {
    /// `DELETE /deviceManagement/deviceCategories/{deviceCategoryId}` — Delete deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCategory: delete
            intune-onboarding-devicecategory-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory` — Get deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecategory-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-get?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceCategories/{deviceCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCategory> {
        let sheet = "GET deviceCategory: get
            intune-devices-devicecategory-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory
            intune-onboarding-devicecategory-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory` — Update deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecategory-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-update?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceCategories/{deviceCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let sheet = "PATCH deviceCategory: update
            intune-devices-devicecategory-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory
            intune-onboarding-devicecategory-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceActionItem`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`.
    DeviceComplianceActionItem = models::DeviceComplianceActionItem
}

impl DeviceComplianceActionItem {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Delete deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceActionItem: delete
            intune-deviceconfig-devicecomplianceactionitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Get deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceActionItem> {
        let sheet = "GET deviceComplianceActionItem: get
            intune-deviceconfig-devicecomplianceactionitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Update deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceActionItem) -> Call<models::DeviceComplianceActionItem> {
        let sheet = "PATCH deviceComplianceActionItem: update
            intune-deviceconfig-devicecomplianceactionitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceDeviceOverview`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview`.
    DeviceComplianceDeviceOverview = models::DeviceComplianceDeviceOverview
}

impl DeviceComplianceDeviceOverview {
    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Get deviceComplianceDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceDeviceOverview> {
        let sheet = "GET deviceComplianceDeviceOverview: get
            intune-deviceconfig-devicecompliancedeviceoverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Update deviceComplianceDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceDeviceOverview) -> Call<models::DeviceComplianceDeviceOverview> {
        let sheet = "PATCH deviceComplianceDeviceOverview: update
            intune-deviceconfig-devicecompliancedeviceoverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceDeviceStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}`.
    DeviceComplianceDeviceStatus = models::DeviceComplianceDeviceStatus
}

impl DeviceComplianceDeviceStatus {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Delete deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceDeviceStatus: delete
            intune-deviceconfig-devicecompliancedevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Get deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceDeviceStatus> {
        let sheet = "GET deviceComplianceDeviceStatus: get
            intune-deviceconfig-devicecompliancedevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Update deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceDeviceStatus) -> Call<models::DeviceComplianceDeviceStatus> {
        let sheet = "PATCH deviceComplianceDeviceStatus: update
            intune-deviceconfig-devicecompliancedevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicy`, such as `/deviceManagement/deviceCompliancePolicies/{id}`.
    DeviceCompliancePolicy = models::DeviceCompliancePolicy
}

impl DeviceCompliancePolicy {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-assign?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_compliance_policy::AssignRequest,
    ) -> Call<Vec<models::DeviceCompliancePolicyAssignment>> {
        let sheet = "POST deviceCompliancePolicy: assign
            intune-deviceconfig-devicecompliancepolicy-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Delete iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-delete?view=graph-rest-1.0) and 5 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosCompliancePolicy: delete
            intune-deviceconfig-ioscompliancepolicy-delete, intune-deviceconfig-macoscompliancepolicy-delete, intune-deviceconfig-androidcompliancepolicy-delete, intune-deviceconfig-windows10compliancepolicy-delete, intune-deviceconfig-windows81compliancepolicy-delete, intune-deviceconfig-windowsphone81compliancepolicy-delete, intune-deviceconfig-windows10mobilecompliancepolicy-delete, intune-deviceconfig-androidworkprofilecompliancepolicy-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Get deviceCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-get?view=graph-rest-1.0) and 6 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicy> {
        let sheet = "GET deviceCompliancePolicy: get
            intune-deviceconfig-devicecompliancepolicy-get, intune-deviceconfig-ioscompliancepolicy-get, intune-deviceconfig-macoscompliancepolicy-get, intune-deviceconfig-androidcompliancepolicy-get, intune-deviceconfig-windows10compliancepolicy-get, intune-deviceconfig-windows81compliancepolicy-get, intune-deviceconfig-windowsphone81compliancepolicy-get, intune-deviceconfig-windows10mobilecompliancepolicy-get, intune-deviceconfig-androidworkprofilecompliancepolicy-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules` — scheduleActionsForRules action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn schedule_actions_for_rules(
        &self,
        body: requests::device_compliance_policy::ScheduleActionsForRulesRequest,
    ) -> Call<()> {
        let sheet = "POST deviceCompliancePolicy: schedule_actions_for_rules
            intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduleActionsForRules";
        self.0.name("scheduleActionsForRules").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Update iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-update?view=graph-rest-1.0) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let sheet = "PATCH iosCompliancePolicy: update
            intune-deviceconfig-ioscompliancepolicy-update, intune-deviceconfig-macoscompliancepolicy-update, intune-deviceconfig-androidcompliancepolicy-update, intune-deviceconfig-windows10compliancepolicy-update, intune-deviceconfig-windows81compliancepolicy-update, intune-deviceconfig-windowsphone81compliancepolicy-update, intune-deviceconfig-windows10mobilecompliancepolicy-update, intune-deviceconfig-androidworkprofilecompliancepolicy-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.call(sheet).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceCompliancePolicyAssignments {
        super::DeviceCompliancePolicyAssignments(self.0.name("assignments"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceCompliancePolicyDeviceSettingStateSummaries {
        super::DeviceCompliancePolicyDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStatusOverview`
    pub fn device_status_overview(&self) -> super::DeviceComplianceDeviceOverview {
        super::DeviceComplianceDeviceOverview(self.0.name("deviceStatusOverview"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::DeviceCompliancePolicyDeviceStatuses {
        super::DeviceCompliancePolicyDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/scheduledActionsForRule`
    pub fn scheduled_actions_for_rule(&self) -> super::DeviceCompliancePolicyScheduledActionsForRule {
        super::DeviceCompliancePolicyScheduledActionsForRule(self.0.name("scheduledActionsForRule"))
    }

    /// `…/userStatusOverview`
    pub fn user_status_overview(&self) -> super::DeviceComplianceUserOverview {
        super::DeviceComplianceUserOverview(self.0.name("userStatusOverview"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::DeviceCompliancePolicyUserStatuses {
        super::DeviceCompliancePolicyUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicyAssignment`, such as `/deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}`.
    DeviceCompliancePolicyAssignment = models::DeviceCompliancePolicyAssignment
}

impl DeviceCompliancePolicyAssignment {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Delete deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCompliancePolicyAssignment: delete
            intune-deviceconfig-devicecompliancepolicyassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Get deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyAssignment> {
        let sheet = "GET deviceCompliancePolicyAssignment: get
            intune-deviceconfig-devicecompliancepolicyassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Update deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyAssignment,
    ) -> Call<models::DeviceCompliancePolicyAssignment> {
        let sheet = "PATCH deviceCompliancePolicyAssignment: update
            intune-deviceconfig-devicecompliancepolicyassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicyAssignment`, such as `/deviceManagement/deviceCompliancePolicies/{id}/assignments`.
    DeviceCompliancePolicyAssignments[models::DeviceCompliancePolicyAssignment]
}

impl DeviceCompliancePolicyAssignments {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — Create deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceCompliancePolicyAssignment,
    ) -> Call<models::DeviceCompliancePolicyAssignment> {
        let sheet = "POST deviceCompliancePolicyAssignment: create
            intune-deviceconfig-devicecompliancepolicyassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — List devicecompliancepolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicyAssignment> {
        let sheet = "GET deviceCompliancePolicyAssignment: list
            intune-deviceconfig-devicecompliancepolicyassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries`.
    DeviceCompliancePolicyDeviceSettingStateSummaries[models::SettingStateDeviceSummary]
}

impl DeviceCompliancePolicyDeviceSettingStateSummaries {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "POST settingStateDeviceSummary: create
            intune-deviceconfig-settingstatedevicesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: list
            intune-deviceconfig-settingstatedevicesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`, such as `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`.
    DeviceCompliancePolicyDeviceStateSummary = models::DeviceCompliancePolicyDeviceStateSummary
}

impl DeviceCompliancePolicyDeviceStateSummary {
    /// `GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Get deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyDeviceStateSummary> {
        let sheet = "GET deviceCompliancePolicyDeviceStateSummary: get
            intune-deviceconfig-devicecompliancepolicydevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicyDeviceStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Update deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyDeviceStateSummary,
    ) -> Call<models::DeviceCompliancePolicyDeviceStateSummary> {
        let sheet = "PATCH deviceCompliancePolicyDeviceStateSummary: update
            intune-deviceconfig-devicecompliancepolicydevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicyDeviceStateSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceDeviceStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses`.
    DeviceCompliancePolicyDeviceStatuses[models::DeviceComplianceDeviceStatus]
}

impl DeviceCompliancePolicyDeviceStatuses {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — Create deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceDeviceStatus) -> Call<models::DeviceComplianceDeviceStatus> {
        let sheet = "POST deviceComplianceDeviceStatus: create
            intune-deviceconfig-devicecompliancedevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — List deviceComplianceDeviceStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceDeviceStatus> {
        let sheet = "GET deviceComplianceDeviceStatus: list
            intune-deviceconfig-devicecompliancedevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceScheduledActionForRule`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule`.
    DeviceCompliancePolicyScheduledActionsForRule[models::DeviceComplianceScheduledActionForRule]
}

impl DeviceCompliancePolicyScheduledActionsForRule {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — Create deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceComplianceScheduledActionForRule,
    ) -> Call<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "POST deviceComplianceScheduledActionForRule: create
            intune-deviceconfig-devicecompliancescheduledactionforrule-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — List deviceComplianceScheduledActionForRules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "GET deviceComplianceScheduledActionForRule: list
            intune-deviceconfig-devicecompliancescheduledactionforrule-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicySettingStateSummary`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}`.
    DeviceCompliancePolicySettingStateSummary = models::DeviceCompliancePolicySettingStateSummary
}

impl DeviceCompliancePolicySettingStateSummary {
    /// `DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Delete deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCompliancePolicySettingStateSummary: delete
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Get deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET deviceCompliancePolicySettingStateSummary: get
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Update deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicySettingStateSummary,
    ) -> Call<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "PATCH deviceCompliancePolicySettingStateSummary: update
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceComplianceSettingStates`
    pub fn device_compliance_setting_states(
        &self,
    ) -> super::DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates
    {
        super::DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates(
            self.0.name("deviceComplianceSettingStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceSettingState`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates`.
    DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates[models::DeviceComplianceSettingState]
}

impl DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates {
    /// `POST /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` — Create deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceSettingState) -> Call<models::DeviceComplianceSettingState> {
        let sheet = "POST deviceComplianceSettingState: create
            intune-deviceconfig-devicecompliancesettingstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` — List deviceComplianceSettingStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceSettingState> {
        let sheet = "GET deviceComplianceSettingState: list
            intune-deviceconfig-devicecompliancesettingstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceUserStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses`.
    DeviceCompliancePolicyUserStatuses[models::DeviceComplianceUserStatus]
}

impl DeviceCompliancePolicyUserStatuses {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — Create deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
        let sheet = "POST deviceComplianceUserStatus: create
            intune-deviceconfig-devicecomplianceuserstatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — List deviceComplianceUserStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceUserStatus> {
        let sheet = "GET deviceComplianceUserStatus: list
            intune-deviceconfig-devicecomplianceuserstatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceScheduledActionForRule`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}`.
    DeviceComplianceScheduledActionForRule = models::DeviceComplianceScheduledActionForRule
}

impl DeviceComplianceScheduledActionForRule {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Delete deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceScheduledActionForRule: delete
            intune-deviceconfig-devicecompliancescheduledactionforrule-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Get deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "GET deviceComplianceScheduledActionForRule: get
            intune-deviceconfig-devicecompliancescheduledactionforrule-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Update deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceComplianceScheduledActionForRule,
    ) -> Call<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "PATCH deviceComplianceScheduledActionForRule: update
            intune-deviceconfig-devicecompliancescheduledactionforrule-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/scheduledActionConfigurations`
    pub fn scheduled_action_configurations(
        &self,
    ) -> super::DeviceComplianceScheduledActionForRuleScheduledActionConfigurations
    {
        super::DeviceComplianceScheduledActionForRuleScheduledActionConfigurations(
            self.0.name("scheduledActionConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceActionItem`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`.
    DeviceComplianceScheduledActionForRuleScheduledActionConfigurations[models::DeviceComplianceActionItem]
}

impl DeviceComplianceScheduledActionForRuleScheduledActionConfigurations {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — Create deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceActionItem) -> Call<models::DeviceComplianceActionItem> {
        let sheet = "POST deviceComplianceActionItem: create
            intune-deviceconfig-devicecomplianceactionitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — List devicecomplianceactionitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceActionItem> {
        let sheet = "GET deviceComplianceActionItem: list
            intune-deviceconfig-devicecomplianceactionitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceSettingState`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}`.
    DeviceComplianceSettingState = models::DeviceComplianceSettingState
}

impl DeviceComplianceSettingState {
    /// `DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Delete deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceSettingState: delete
            intune-deviceconfig-devicecompliancesettingstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Get deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceSettingState> {
        let sheet = "GET deviceComplianceSettingState: get
            intune-deviceconfig-devicecompliancesettingstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Update deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceSettingState) -> Call<models::DeviceComplianceSettingState> {
        let sheet = "PATCH deviceComplianceSettingState: update
            intune-deviceconfig-devicecompliancesettingstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceUserOverview`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview`.
    DeviceComplianceUserOverview = models::DeviceComplianceUserOverview
}

impl DeviceComplianceUserOverview {
    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Get deviceComplianceUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceUserOverview> {
        let sheet = "GET deviceComplianceUserOverview: get
            intune-deviceconfig-devicecomplianceuseroverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Update deviceComplianceUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceUserOverview) -> Call<models::DeviceComplianceUserOverview> {
        let sheet = "PATCH deviceComplianceUserOverview: update
            intune-deviceconfig-devicecomplianceuseroverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceUserStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}`.
    DeviceComplianceUserStatus = models::DeviceComplianceUserStatus
}

impl DeviceComplianceUserStatus {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Delete deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceUserStatus: delete
            intune-deviceconfig-devicecomplianceuserstatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Get deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceUserStatus> {
        let sheet = "GET deviceComplianceUserStatus: get
            intune-deviceconfig-devicecomplianceuserstatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Update deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
        let sheet = "PATCH deviceComplianceUserStatus: update
            intune-deviceconfig-devicecomplianceuserstatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}`.
    DeviceConfiguration = models::DeviceConfiguration
}

impl DeviceConfiguration {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-assign?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_configuration::AssignRequest,
    ) -> Call<Vec<models::DeviceConfigurationAssignment>> {
        let sheet = "POST deviceConfiguration: assign
            intune-deviceconfig-deviceconfiguration-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Delete sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-delete?view=graph-rest-1.0) and 21 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharedPCConfiguration: delete
            intune-deviceconfig-sharedpcconfiguration-delete, intune-deviceconfig-ioscustomconfiguration-delete, intune-deviceconfig-iosupdateconfiguration-delete, intune-deviceconfig-macoscustomconfiguration-delete, intune-deviceconfig-androidcustomconfiguration-delete, intune-deviceconfig-editionupgradeconfiguration-delete, intune-deviceconfig-windows10customconfiguration-delete, intune-deviceconfig-iosgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10generalconfiguration-delete, intune-deviceconfig-windows81generalconfiguration-delete, intune-deviceconfig-iosdevicefeaturesconfiguration-delete, intune-deviceconfig-macosgeneraldeviceconfiguration-delete, intune-deviceconfig-macosdevicefeaturesconfiguration-delete, intune-deviceconfig-androidgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10teamgeneralconfiguration-delete, intune-deviceconfig-windowsphone81customconfiguration-delete, intune-deviceconfig-windowsphone81generalconfiguration-delete, intune-deviceconfig-androidworkprofilecustomconfiguration-delete, intune-deviceconfig-windowsupdateforbusinessconfiguration-delete, intune-deviceconfig-windows10secureassessmentconfiguration-delete, intune-deviceconfig-windows10endpointprotectionconfiguration-delete, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-delete, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-delete, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Get deviceConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-appledevicefeaturesconfigurationbase-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-get?view=graph-rest-1.0) and 24 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: get
            intune-deviceconfig-deviceconfiguration-get, intune-deviceconfig-appledevicefeaturesconfigurationbase-get, intune-deviceconfig-ioscertificateprofile-get, intune-deviceconfig-sharedpcconfiguration-get, intune-deviceconfig-ioscustomconfiguration-get, intune-deviceconfig-iosupdateconfiguration-get, intune-deviceconfig-macoscustomconfiguration-get, intune-deviceconfig-androidcustomconfiguration-get, intune-deviceconfig-editionupgradeconfiguration-get, intune-deviceconfig-windows10customconfiguration-get, intune-deviceconfig-iosgeneraldeviceconfiguration-get, intune-deviceconfig-windows10generalconfiguration-get, intune-deviceconfig-windows81generalconfiguration-get, intune-deviceconfig-iosdevicefeaturesconfiguration-get, intune-deviceconfig-macosgeneraldeviceconfiguration-get, intune-deviceconfig-macosdevicefeaturesconfiguration-get, intune-deviceconfig-androidgeneraldeviceconfiguration-get, intune-deviceconfig-windows10teamgeneralconfiguration-get, intune-deviceconfig-windowsphone81customconfiguration-get, intune-deviceconfig-windowsphone81generalconfiguration-get, intune-deviceconfig-androidworkprofilecustomconfiguration-get, intune-deviceconfig-windowsupdateforbusinessconfiguration-get, intune-deviceconfig-windows10secureassessmentconfiguration-get, intune-deviceconfig-windows10endpointprotectionconfiguration-get, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-get, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-get, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue` — getOmaSettingPlainTextValue function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_oma_setting_plain_text_value(&self, secret_reference_value_id: &str) -> Call<String> {
        let sheet = "GET deviceConfiguration: get_oma_setting_plain_text_value
            intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/getOmaSettingPlainTextValue(secretReferenceValueId='{secretReferenceValueId}')";
        self.0
            .function(
                "getOmaSettingPlainTextValue",
                &[("secretReferenceValueId", Argument::quoted(secret_reference_value_id))],
            )
            .call(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Update sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-update?view=graph-rest-1.0) and 21 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "PATCH sharedPCConfiguration: update
            intune-deviceconfig-sharedpcconfiguration-update, intune-deviceconfig-ioscustomconfiguration-update, intune-deviceconfig-iosupdateconfiguration-update, intune-deviceconfig-macoscustomconfiguration-update, intune-deviceconfig-androidcustomconfiguration-update, intune-deviceconfig-editionupgradeconfiguration-update, intune-deviceconfig-windows10customconfiguration-update, intune-deviceconfig-iosgeneraldeviceconfiguration-update, intune-deviceconfig-windows10generalconfiguration-update, intune-deviceconfig-windows81generalconfiguration-update, intune-deviceconfig-iosdevicefeaturesconfiguration-update, intune-deviceconfig-macosgeneraldeviceconfiguration-update, intune-deviceconfig-macosdevicefeaturesconfiguration-update, intune-deviceconfig-androidgeneraldeviceconfiguration-update, intune-deviceconfig-windows10teamgeneralconfiguration-update, intune-deviceconfig-windowsphone81customconfiguration-update, intune-deviceconfig-windowsphone81generalconfiguration-update, intune-deviceconfig-androidworkprofilecustomconfiguration-update, intune-deviceconfig-windowsupdateforbusinessconfiguration-update, intune-deviceconfig-windows10secureassessmentconfiguration-update, intune-deviceconfig-windows10endpointprotectionconfiguration-update, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-update, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-update, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceConfigurationAssignments {
        super::DeviceConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceConfigurationDeviceSettingStateSummaries {
        super::DeviceConfigurationDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStatusOverview`
    pub fn device_status_overview(&self) -> super::DeviceConfigurationDeviceOverview {
        super::DeviceConfigurationDeviceOverview(self.0.name("deviceStatusOverview"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::DeviceConfigurationDeviceStatuses {
        super::DeviceConfigurationDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/userStatusOverview`
    pub fn user_status_overview(&self) -> super::DeviceConfigurationUserOverview {
        super::DeviceConfigurationUserOverview(self.0.name("userStatusOverview"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::DeviceConfigurationUserStatuses {
        super::DeviceConfigurationUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/assignments/{id}`.
    DeviceConfigurationAssignment = models::DeviceConfigurationAssignment
}

impl DeviceConfigurationAssignment {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Delete deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationAssignment: delete
            intune-deviceconfig-deviceconfigurationassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Get deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationAssignment> {
        let sheet = "GET deviceConfigurationAssignment: get
            intune-deviceconfig-deviceconfigurationassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Update deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceConfigurationAssignment) -> Call<models::DeviceConfigurationAssignment> {
        let sheet = "PATCH deviceConfigurationAssignment: update
            intune-deviceconfig-deviceconfigurationassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/assignments`.
    DeviceConfigurationAssignments[models::DeviceConfigurationAssignment]
}

impl DeviceConfigurationAssignments {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — Create deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceConfigurationAssignment) -> Call<models::DeviceConfigurationAssignment> {
        let sheet = "POST deviceConfigurationAssignment: create
            intune-deviceconfig-deviceconfigurationassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — List deviceconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationAssignment> {
        let sheet = "GET deviceConfigurationAssignment: list
            intune-deviceconfig-deviceconfigurationassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceOverview`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`.
    DeviceConfigurationDeviceOverview = models::DeviceConfigurationDeviceOverview
}

impl DeviceConfigurationDeviceOverview {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Get deviceConfigurationDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceOverview> {
        let sheet = "GET deviceConfigurationDeviceOverview: get
            intune-deviceconfig-deviceconfigurationdeviceoverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Update deviceConfigurationDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceOverview,
    ) -> Call<models::DeviceConfigurationDeviceOverview> {
        let sheet = "PATCH deviceConfigurationDeviceOverview: update
            intune-deviceconfig-deviceconfigurationdeviceoverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`.
    DeviceConfigurationDeviceSettingStateSummaries[models::SettingStateDeviceSummary]
}

impl DeviceConfigurationDeviceSettingStateSummaries {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "POST settingStateDeviceSummary: create
            intune-deviceconfig-settingstatedevicesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: list
            intune-deviceconfig-settingstatedevicesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceStateSummary`, such as `/deviceManagement/deviceConfigurationDeviceStateSummaries`.
    DeviceConfigurationDeviceStateSummary = models::DeviceConfigurationDeviceStateSummary
}

impl DeviceConfigurationDeviceStateSummary {
    /// `GET /deviceManagement/deviceConfigurationDeviceStateSummaries` — Get deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStateSummary> {
        let sheet = "GET deviceConfigurationDeviceStateSummary: get
            intune-deviceconfig-deviceconfigurationdevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationDeviceStateSummaries";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationDeviceStateSummaries` — Update deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStateSummary,
    ) -> Call<models::DeviceConfigurationDeviceStateSummary> {
        let sheet = "PATCH deviceConfigurationDeviceStateSummary: update
            intune-deviceconfig-deviceconfigurationdevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationDeviceStateSummaries";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceStatus`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}`.
    DeviceConfigurationDeviceStatus = models::DeviceConfigurationDeviceStatus
}

impl DeviceConfigurationDeviceStatus {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Delete deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationDeviceStatus: delete
            intune-deviceconfig-deviceconfigurationdevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Get deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStatus> {
        let sheet = "GET deviceConfigurationDeviceStatus: get
            intune-deviceconfig-deviceconfigurationdevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Update deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStatus,
    ) -> Call<models::DeviceConfigurationDeviceStatus> {
        let sheet = "PATCH deviceConfigurationDeviceStatus: update
            intune-deviceconfig-deviceconfigurationdevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationDeviceStatus`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`.
    DeviceConfigurationDeviceStatuses[models::DeviceConfigurationDeviceStatus]
}

impl DeviceConfigurationDeviceStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — Create deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceConfigurationDeviceStatus,
    ) -> Call<models::DeviceConfigurationDeviceStatus> {
        let sheet = "POST deviceConfigurationDeviceStatus: create
            intune-deviceconfig-deviceconfigurationdevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — List deviceconfigurationdevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationDeviceStatus> {
        let sheet = "GET deviceConfigurationDeviceStatus: list
            intune-deviceconfig-deviceconfigurationdevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserOverview`, such as `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`.
    DeviceConfigurationUserOverview = models::DeviceConfigurationUserOverview
}

impl DeviceConfigurationUserOverview {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Get deviceConfigurationUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserOverview> {
        let sheet = "GET deviceConfigurationUserOverview: get
            intune-deviceconfig-deviceconfigurationuseroverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Update deviceConfigurationUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationUserOverview,
    ) -> Call<models::DeviceConfigurationUserOverview> {
        let sheet = "PATCH deviceConfigurationUserOverview: update
            intune-deviceconfig-deviceconfigurationuseroverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserStatus`, such as `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`.
    DeviceConfigurationUserStatus = models::DeviceConfigurationUserStatus
}

impl DeviceConfigurationUserStatus {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Delete deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationUserStatus: delete
            intune-deviceconfig-deviceconfigurationuserstatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Get deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserStatus> {
        let sheet = "GET deviceConfigurationUserStatus: get
            intune-deviceconfig-deviceconfigurationuserstatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Update deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let sheet = "PATCH deviceConfigurationUserStatus: update
            intune-deviceconfig-deviceconfigurationuserstatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationUserStatus`, such as `/deviceManagement/deviceConfigurations/{id}/userStatuses`.
    DeviceConfigurationUserStatuses[models::DeviceConfigurationUserStatus]
}

impl DeviceConfigurationUserStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — Create deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let sheet = "POST deviceConfigurationUserStatus: create
            intune-deviceconfig-deviceconfigurationuserstatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — List deviceconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationUserStatus> {
        let sheet = "GET deviceConfigurationUserStatus: list
            intune-deviceconfig-deviceconfigurationuserstatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceEnrollmentConfiguration`, such as `/deviceManagement/deviceEnrollmentConfigurations/{id}`.
    DeviceEnrollmentConfiguration = models::DeviceEnrollmentConfiguration
}

impl DeviceEnrollmentConfiguration {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_enrollment_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: assign
            intune-onboarding-deviceenrollmentconfiguration-assign: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Delete deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceEnrollmentLimitConfiguration: delete
            intune-onboarding-deviceenrollmentlimitconfiguration-delete, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Get deviceEnrollmentConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get?view=graph-rest-1.0) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET deviceEnrollmentConfiguration: get
            intune-onboarding-deviceenrollmentconfiguration-get, intune-onboarding-deviceenrollmentlimitconfiguration-get, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority` — setPriority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn set_priority(&self, body: requests::device_enrollment_configuration::SetPriorityRequest) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: set_priority
            intune-onboarding-deviceenrollmentconfiguration-setpriority: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/setPriority";
        self.0.name("setPriority").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Update deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let sheet = "PATCH deviceEnrollmentLimitConfiguration: update
            intune-onboarding-deviceenrollmentlimitconfiguration-update, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceEnrollmentConfigurationAssignments {
        super::DeviceEnrollmentConfigurationAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.enrollmentConfigurationAssignment`, such as `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments`.
    DeviceEnrollmentConfigurationAssignments[models::EnrollmentConfigurationAssignment]
}

impl DeviceEnrollmentConfigurationAssignments {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — Create enrollmentConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::EnrollmentConfigurationAssignment,
    ) -> Call<models::EnrollmentConfigurationAssignment> {
        let sheet = "POST enrollmentConfigurationAssignment: create
            intune-onboarding-enrollmentconfigurationassignment-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — List enrollmentconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::EnrollmentConfigurationAssignment> {
        let sheet = "GET enrollmentConfigurationAssignment: list
            intune-onboarding-enrollmentconfigurationassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceInstallState`, such as `/deviceAppManagement/managedEBooks/{id}/deviceStates/{id}`.
    DeviceInstallState = models::DeviceInstallState
}

impl DeviceInstallState {
    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Delete deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-delete?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceInstallState: delete
            intune-books-deviceinstallstate-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates/{id}
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Get deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceInstallState> {
        let sheet = "GET deviceInstallState: get
            intune-books-deviceinstallstate-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates/{id}
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}` — Update deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
        let sheet = "PATCH deviceInstallState: update
            intune-books-deviceinstallstate-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates/{id}
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagement`, such as `/deviceManagement`.
    DeviceManagement = models::DeviceManagement
}

impl DeviceManagement {
    /// `GET /deviceManagement` — Get deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-devicemanagement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-wip-devicemanagement-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-get?view=graph-rest-1.0) and 13 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagement> {
        let sheet = "GET deviceManagement: get
            intune-tem-devicemanagement-get, intune-wip-devicemanagement-get, intune-rbac-devicemanagement-get, intune-devices-devicemanagement-get, intune-policyset-devicemanagement-get, intune-reporting-devicemanagement-get, intune-enrollment-devicemanagement-get, intune-onboarding-devicemanagement-get, intune-companyterms-devicemanagement-get, intune-deviceconfig-devicemanagement-get, intune-notification-devicemanagement-get, intune-raimportcerts-devicemanagement-get, intune-androidforwork-devicemanagement-get, intune-troubleshooting-devicemanagement-get, intune-remoteassistance-devicemanagement-get, intune-gpanalyticsservice-devicemanagement-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/getEffectivePermissions` — getEffectivePermissions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-geteffectivepermissions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get_effective_permissions(&self, scope: &str) -> List<models::RolePermission> {
        let sheet = "GET deviceManagement: get_effective_permissions
            intune-rbac-devicemanagement-geteffectivepermissions: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getEffectivePermissions(scope='{scope}')";
        self.0.function("getEffectivePermissions", &[("scope", Argument::quoted(scope))]).list(sheet)
    }

    /// `PATCH /deviceManagement` — Update deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-devicemanagement-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-wip-devicemanagement-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-update?view=graph-rest-1.0) and 13 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagement) -> Call<models::DeviceManagement> {
        let sheet = "PATCH deviceManagement: update
            intune-tem-devicemanagement-update, intune-wip-devicemanagement-update, intune-rbac-devicemanagement-update, intune-devices-devicemanagement-update, intune-policyset-devicemanagement-update, intune-reporting-devicemanagement-update, intune-enrollment-devicemanagement-update, intune-onboarding-devicemanagement-update, intune-companyterms-devicemanagement-update, intune-deviceconfig-devicemanagement-update, intune-notification-devicemanagement-update, intune-raimportcerts-devicemanagement-update, intune-androidforwork-devicemanagement-update, intune-troubleshooting-devicemanagement-update, intune-remoteassistance-devicemanagement-update, intune-gpanalyticsservice-devicemanagement-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery` — verifyWindowsEnrollmentAutoDiscovery function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn verify_windows_enrollment_auto_discovery(&self, domain_name: &str) -> Call<bool> {
        let sheet = "GET deviceManagement: verify_windows_enrollment_auto_discovery
            intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName='{domainName}')";
        self.0
            .function("verifyWindowsEnrollmentAutoDiscovery", &[("domainName", Argument::quoted(domain_name))])
            .call(sheet)
    }

    /// `…/applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(&self) -> super::ApplePushNotificationCertificate {
        super::ApplePushNotificationCertificate(self.0.name("applePushNotificationCertificate"))
    }

    /// `…/complianceManagementPartners`
    pub fn compliance_management_partners(&self) -> super::DeviceManagementComplianceManagementPartners {
        super::DeviceManagementComplianceManagementPartners(self.0.name("complianceManagementPartners"))
    }

    /// `…/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> super::OnPremisesConditionalAccessSettings {
        super::OnPremisesConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
    }

    /// `…/detectedApps`
    pub fn detected_apps(&self) -> super::DeviceManagementDetectedApps {
        super::DeviceManagementDetectedApps(self.0.name("detectedApps"))
    }

    /// `…/deviceCategories`
    pub fn device_categories(&self) -> super::DeviceManagementDeviceCategories {
        super::DeviceManagementDeviceCategories(self.0.name("deviceCategories"))
    }

    /// `…/deviceCompliancePolicies`
    pub fn device_compliance_policies(&self) -> super::DeviceManagementDeviceCompliancePolicies {
        super::DeviceManagementDeviceCompliancePolicies(self.0.name("deviceCompliancePolicies"))
    }

    /// `…/deviceCompliancePolicyDeviceStateSummary`
    pub fn device_compliance_policy_device_state_summary(&self) -> super::DeviceCompliancePolicyDeviceStateSummary {
        super::DeviceCompliancePolicyDeviceStateSummary(self.0.name("deviceCompliancePolicyDeviceStateSummary"))
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> super::DeviceManagementDeviceCompliancePolicySettingStateSummaries
    {
        super::DeviceManagementDeviceCompliancePolicySettingStateSummaries(
            self.0.name("deviceCompliancePolicySettingStateSummaries"),
        )
    }

    /// `…/deviceConfigurationDeviceStateSummaries`
    pub fn device_configuration_device_state_summaries(&self) -> super::DeviceConfigurationDeviceStateSummary {
        super::DeviceConfigurationDeviceStateSummary(self.0.name("deviceConfigurationDeviceStateSummaries"))
    }

    /// `…/deviceConfigurations`
    pub fn device_configurations(&self) -> super::DeviceManagementDeviceConfigurations {
        super::DeviceManagementDeviceConfigurations(self.0.name("deviceConfigurations"))
    }

    /// `…/deviceEnrollmentConfigurations`
    pub fn device_enrollment_configurations(&self) -> super::DeviceManagementDeviceEnrollmentConfigurations {
        super::DeviceManagementDeviceEnrollmentConfigurations(self.0.name("deviceEnrollmentConfigurations"))
    }

    /// `…/deviceManagementPartners`
    pub fn device_management_partners(&self) -> super::DeviceManagementDeviceManagementPartners {
        super::DeviceManagementDeviceManagementPartners(self.0.name("deviceManagementPartners"))
    }

    /// `…/exchangeConnectors`
    pub fn exchange_connectors(&self) -> super::DeviceManagementExchangeConnectors {
        super::DeviceManagementExchangeConnectors(self.0.name("exchangeConnectors"))
    }

    /// `…/importedWindowsAutopilotDeviceIdentities`
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> super::DeviceManagementImportedWindowsAutopilotDeviceIdentities
    {
        super::DeviceManagementImportedWindowsAutopilotDeviceIdentities(
            self.0.name("importedWindowsAutopilotDeviceIdentities"),
        )
    }

    /// `…/iosUpdateStatuses`
    pub fn ios_update_statuses(&self) -> super::DeviceManagementIosUpdateStatuses {
        super::DeviceManagementIosUpdateStatuses(self.0.name("iosUpdateStatuses"))
    }

    /// `…/managedDeviceOverview`
    pub fn managed_device_overview(&self) -> super::ManagedDeviceOverview {
        super::ManagedDeviceOverview(self.0.name("managedDeviceOverview"))
    }

    /// `…/managedDevices`
    pub fn managed_devices(&self) -> super::DeviceManagementManagedDevices {
        super::DeviceManagementManagedDevices(self.0.name("managedDevices"))
    }

    /// `…/mobileThreatDefenseConnectors`
    pub fn mobile_threat_defense_connectors(&self) -> super::DeviceManagementMobileThreatDefenseConnectors {
        super::DeviceManagementMobileThreatDefenseConnectors(self.0.name("mobileThreatDefenseConnectors"))
    }

    /// `…/notificationMessageTemplates`
    pub fn notification_message_templates(&self) -> super::DeviceManagementNotificationMessageTemplates {
        super::DeviceManagementNotificationMessageTemplates(self.0.name("notificationMessageTemplates"))
    }

    /// `…/remoteAssistancePartners`
    pub fn remote_assistance_partners(&self) -> super::DeviceManagementRemoteAssistancePartners {
        super::DeviceManagementRemoteAssistancePartners(self.0.name("remoteAssistancePartners"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::DeviceManagementReports {
        super::DeviceManagementReports(self.0.name("reports"))
    }

    /// `…/resourceOperations`
    pub fn resource_operations(&self) -> super::DeviceManagementResourceOperations {
        super::DeviceManagementResourceOperations(self.0.name("resourceOperations"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::DeviceManagementRoleAssignments {
        super::DeviceManagementRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::DeviceManagementRoleDefinitions {
        super::DeviceManagementRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> super::SoftwareUpdateStatusSummary {
        super::SoftwareUpdateStatusSummary(self.0.name("softwareUpdateStatusSummary"))
    }

    /// `…/telecomExpenseManagementPartners`
    pub fn telecom_expense_management_partners(&self) -> super::DeviceManagementTelecomExpenseManagementPartners {
        super::DeviceManagementTelecomExpenseManagementPartners(self.0.name("telecomExpenseManagementPartners"))
    }

    /// `…/termsAndConditions`
    pub fn terms_and_conditions(&self) -> super::DeviceManagementTermsAndConditions {
        super::DeviceManagementTermsAndConditions(self.0.name("termsAndConditions"))
    }

    /// `…/troubleshootingEvents`
    pub fn troubleshooting_events(&self) -> super::DeviceManagementTroubleshootingEvents {
        super::DeviceManagementTroubleshootingEvents(self.0.name("troubleshootingEvents"))
    }

    /// `…/windowsAutopilotDeviceIdentities`
    pub fn windows_autopilot_device_identities(&self) -> super::DeviceManagementWindowsAutopilotDeviceIdentities {
        super::DeviceManagementWindowsAutopilotDeviceIdentities(self.0.name("windowsAutopilotDeviceIdentities"))
    }

    /// `…/windowsInformationProtectionAppLearningSummaries`
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> super::DeviceManagementWindowsInformationProtectionAppLearningSummaries
    {
        super::DeviceManagementWindowsInformationProtectionAppLearningSummaries(
            self.0.name("windowsInformationProtectionAppLearningSummaries"),
        )
    }

    /// `…/windowsInformationProtectionNetworkLearningSummaries`
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> super::DeviceManagementWindowsInformationProtectionNetworkLearningSummaries
    {
        super::DeviceManagementWindowsInformationProtectionNetworkLearningSummaries(
            self.0.name("windowsInformationProtectionNetworkLearningSummaries"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners`.
    DeviceManagementComplianceManagementPartners[models::ComplianceManagementPartner]
}

impl DeviceManagementComplianceManagementPartners {
    /// `POST /deviceManagement/complianceManagementPartners` — Create complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "POST complianceManagementPartner: create
            intune-onboarding-compliancemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/complianceManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/complianceManagementPartners` — List compliancemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: list
            intune-onboarding-compliancemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/complianceManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.detectedApp`, such as `/deviceManagement/detectedApps`.
    DeviceManagementDetectedApps[models::DetectedApp]
}

impl DeviceManagementDetectedApps {
    /// `POST /deviceManagement/detectedApps` — Create detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "POST detectedApp: create
            intune-devices-detectedapp-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DetectedApp> {
        let sheet = "GET detectedApp: list
            intune-devices-detectedapp-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCategory`, such as `/deviceManagement/deviceCategories`.
    DeviceManagementDeviceCategories[models::DeviceCategory]
}

impl DeviceManagementDeviceCategories {
    /// `POST /deviceManagement/deviceCategories` — Create deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let sheet = "POST deviceCategory: create
            intune-onboarding-devicecategory-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCategories` — List devicecategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCategory> {
        let sheet = "GET deviceCategory: list
            intune-onboarding-devicecategory-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicy`, such as `/deviceManagement/deviceCompliancePolicies`.
    DeviceManagementDeviceCompliancePolicies[models::DeviceCompliancePolicy]
}

impl DeviceManagementDeviceCompliancePolicies {
    /// `POST /deviceManagement/deviceCompliancePolicies` — Create iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-create?view=graph-rest-1.0) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let sheet = "POST iosCompliancePolicy: create
            intune-deviceconfig-ioscompliancepolicy-create, intune-deviceconfig-macoscompliancepolicy-create, intune-deviceconfig-androidcompliancepolicy-create, intune-deviceconfig-windows10compliancepolicy-create, intune-deviceconfig-windows81compliancepolicy-create, intune-deviceconfig-windowsphone81compliancepolicy-create, intune-deviceconfig-windows10mobilecompliancepolicy-create, intune-deviceconfig-androidworkprofilecompliancepolicy-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies";
        self.0.call(sheet).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `GET /deviceManagement/deviceCompliancePolicies` — List devicecompliancepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-list?view=graph-rest-1.0) and 6 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicy> {
        let sheet = "GET deviceCompliancePolicy: list
            intune-deviceconfig-devicecompliancepolicy-list, intune-deviceconfig-ioscompliancepolicy-list, intune-deviceconfig-macoscompliancepolicy-list, intune-deviceconfig-androidcompliancepolicy-list, intune-deviceconfig-windows10compliancepolicy-list, intune-deviceconfig-windows81compliancepolicy-list, intune-deviceconfig-windowsphone81compliancepolicy-list, intune-deviceconfig-windows10mobilecompliancepolicy-list, intune-deviceconfig-androidworkprofilecompliancepolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicySettingStateSummary`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries`.
    DeviceManagementDeviceCompliancePolicySettingStateSummaries[models::DeviceCompliancePolicySettingStateSummary]
}

impl DeviceManagementDeviceCompliancePolicySettingStateSummaries {
    /// `POST /deviceManagement/deviceCompliancePolicySettingStateSummaries` — Create deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceCompliancePolicySettingStateSummary,
    ) -> Call<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "POST deviceCompliancePolicySettingStateSummary: create
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries` — List devicecompliancepolicysettingstatesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET deviceCompliancePolicySettingStateSummary: list
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations`.
    DeviceManagementDeviceConfigurations[models::DeviceConfiguration]
}

impl DeviceManagementDeviceConfigurations {
    /// `POST /deviceManagement/deviceConfigurations` — Create sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-create?view=graph-rest-1.0) and 21 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "POST sharedPCConfiguration: create
            intune-deviceconfig-sharedpcconfiguration-create, intune-deviceconfig-ioscustomconfiguration-create, intune-deviceconfig-iosupdateconfiguration-create, intune-deviceconfig-macoscustomconfiguration-create, intune-deviceconfig-androidcustomconfiguration-create, intune-deviceconfig-editionupgradeconfiguration-create, intune-deviceconfig-windows10customconfiguration-create, intune-deviceconfig-iosgeneraldeviceconfiguration-create, intune-deviceconfig-windows10generalconfiguration-create, intune-deviceconfig-windows81generalconfiguration-create, intune-deviceconfig-iosdevicefeaturesconfiguration-create, intune-deviceconfig-macosgeneraldeviceconfiguration-create, intune-deviceconfig-macosdevicefeaturesconfiguration-create, intune-deviceconfig-androidgeneraldeviceconfiguration-create, intune-deviceconfig-windows10teamgeneralconfiguration-create, intune-deviceconfig-windowsphone81customconfiguration-create, intune-deviceconfig-windowsphone81generalconfiguration-create, intune-deviceconfig-androidworkprofilecustomconfiguration-create, intune-deviceconfig-windowsupdateforbusinessconfiguration-create, intune-deviceconfig-windows10secureassessmentconfiguration-create, intune-deviceconfig-windows10endpointprotectionconfiguration-create, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-create, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-create, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceConfigurations` — List deviceconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-appledevicefeaturesconfigurationbase-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-list?view=graph-rest-1.0) and 24 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: list
            intune-deviceconfig-deviceconfiguration-list, intune-deviceconfig-appledevicefeaturesconfigurationbase-list, intune-deviceconfig-ioscertificateprofile-list, intune-deviceconfig-sharedpcconfiguration-list, intune-deviceconfig-ioscustomconfiguration-list, intune-deviceconfig-iosupdateconfiguration-list, intune-deviceconfig-macoscustomconfiguration-list, intune-deviceconfig-androidcustomconfiguration-list, intune-deviceconfig-editionupgradeconfiguration-list, intune-deviceconfig-windows10customconfiguration-list, intune-deviceconfig-iosgeneraldeviceconfiguration-list, intune-deviceconfig-windows10generalconfiguration-list, intune-deviceconfig-windows81generalconfiguration-list, intune-deviceconfig-iosdevicefeaturesconfiguration-list, intune-deviceconfig-macosgeneraldeviceconfiguration-list, intune-deviceconfig-macosdevicefeaturesconfiguration-list, intune-deviceconfig-androidgeneraldeviceconfiguration-list, intune-deviceconfig-windows10teamgeneralconfiguration-list, intune-deviceconfig-windowsphone81customconfiguration-list, intune-deviceconfig-windowsphone81generalconfiguration-list, intune-deviceconfig-androidworkprofilecustomconfiguration-list, intune-deviceconfig-windowsupdateforbusinessconfiguration-list, intune-deviceconfig-windows10secureassessmentconfiguration-list, intune-deviceconfig-windows10endpointprotectionconfiguration-list, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-list, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-list, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceEnrollmentConfiguration`, such as `/deviceManagement/deviceEnrollmentConfigurations`.
    DeviceManagementDeviceEnrollmentConfigurations[models::DeviceEnrollmentConfiguration]
}

impl DeviceManagementDeviceEnrollmentConfigurations {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations` — Create deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let sheet = "POST deviceEnrollmentLimitConfiguration: create
            intune-onboarding-deviceenrollmentlimitconfiguration-create, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations` — List deviceenrollmentconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list?view=graph-rest-1.0) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET deviceEnrollmentConfiguration: list
            intune-onboarding-deviceenrollmentconfiguration-list, intune-onboarding-deviceenrollmentlimitconfiguration-list, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementPartner`, such as `/deviceManagement/deviceManagementPartners`.
    DeviceManagementDeviceManagementPartners[models::DeviceManagementPartner]
}

impl DeviceManagementDeviceManagementPartners {
    /// `POST /deviceManagement/deviceManagementPartners` — Create deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementPartner) -> Call<models::DeviceManagementPartner> {
        let sheet = "POST deviceManagementPartner: create
            intune-onboarding-devicemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementPartners` — List devicemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementPartner> {
        let sheet = "GET deviceManagementPartner: list
            intune-onboarding-devicemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExchangeConnector`, such as `/deviceManagement/exchangeConnectors/{id}`.
    DeviceManagementExchangeConnector = models::DeviceManagementExchangeConnector
}

impl DeviceManagementExchangeConnector {
    /// `DELETE /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Delete deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementExchangeConnector: delete
            intune-onboarding-devicemanagementexchangeconnector-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Get deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementExchangeConnector> {
        let sheet = "GET deviceManagementExchangeConnector: get
            intune-onboarding-devicemanagementexchangeconnector-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}/sync` — Sync action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn sync(&self, body: requests::device_management_exchange_connector::SyncRequest) -> Call<()> {
        let sheet = "POST deviceManagementExchangeConnector: sync
            intune-onboarding-devicemanagementexchangeconnector-sync: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}/sync";
        self.0.name("sync").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Update deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let sheet = "PATCH deviceManagementExchangeConnector: update
            intune-onboarding-devicemanagementexchangeconnector-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementExchangeConnector`, such as `/deviceManagement/exchangeConnectors`.
    DeviceManagementExchangeConnectors[models::DeviceManagementExchangeConnector]
}

impl DeviceManagementExchangeConnectors {
    /// `POST /deviceManagement/exchangeConnectors` — Create deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let sheet = "POST deviceManagementExchangeConnector: create
            intune-onboarding-devicemanagementexchangeconnector-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/exchangeConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/exchangeConnectors` — List devicemanagementexchangeconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementExchangeConnector> {
        let sheet = "GET deviceManagementExchangeConnector: list
            intune-onboarding-devicemanagementexchangeconnector-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/exchangeConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExportJob`, such as `/deviceManagement/reports/exportJobs/{id}`.
    DeviceManagementExportJob = models::DeviceManagementExportJob
}

impl DeviceManagementExportJob {
    /// `DELETE /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Delete deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementExportJob: delete
            intune-reporting-devicemanagementexportjob-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Get deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementExportJob> {
        let sheet = "GET deviceManagementExportJob: get
            intune-reporting-devicemanagementexportjob-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Update deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "PATCH deviceManagementExportJob: update
            intune-reporting-devicemanagementexportjob-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, such as `/deviceManagement/importedWindowsAutopilotDeviceIdentities`.
    DeviceManagementImportedWindowsAutopilotDeviceIdentities[models::ImportedWindowsAutopilotDeviceIdentity]
}

impl DeviceManagementImportedWindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities` — Create importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ImportedWindowsAutopilotDeviceIdentity,
    ) -> Call<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "POST importedWindowsAutopilotDeviceIdentity: create
            intune-enrollment-importedwindowsautopilotdeviceidentity-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import` — Import action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn import(
        &self,
        body: requests::imported_windows_autopilot_device_identity::ImportRequest,
    ) -> Call<Vec<models::ImportedWindowsAutopilotDeviceIdentity>> {
        let sheet = "POST importedWindowsAutopilotDeviceIdentity: import
            intune-enrollment-importedwindowsautopilotdeviceidentity-import: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities/import";
        self.0.name("import").call(sheet).json(body)
    }

    /// `GET /deviceManagement/importedWindowsAutopilotDeviceIdentities` — List importedWindowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "GET importedWindowsAutopilotDeviceIdentity: list
            intune-enrollment-importedwindowsautopilotdeviceidentity-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosUpdateDeviceStatus`, such as `/deviceManagement/iosUpdateStatuses`.
    DeviceManagementIosUpdateStatuses[models::IosUpdateDeviceStatus]
}

impl DeviceManagementIosUpdateStatuses {
    /// `POST /deviceManagement/iosUpdateStatuses` — Create iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
        let sheet = "POST iosUpdateDeviceStatus: create
            intune-deviceconfig-iosupdatedevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/iosUpdateStatuses` — List iosupdatedevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosUpdateDeviceStatus> {
        let sheet = "GET iosUpdateDeviceStatus: list
            intune-deviceconfig-iosupdatedevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/managedDevices`.
    DeviceManagementManagedDevices[models::ManagedDevice]
}

impl DeviceManagementManagedDevices {
    /// `POST /deviceManagement/managedDevices` — Create managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "POST managedDevice: create
            intune-devices-manageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/managedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/managedDevices` — List manageddevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET managedDevice: list
            intune-devices-manageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/managedDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileThreatDefenseConnector`, such as `/deviceManagement/mobileThreatDefenseConnectors`.
    DeviceManagementMobileThreatDefenseConnectors[models::MobileThreatDefenseConnector]
}

impl DeviceManagementMobileThreatDefenseConnectors {
    /// `POST /deviceManagement/mobileThreatDefenseConnectors` — Create mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
        let sheet = "POST mobileThreatDefenseConnector: create
            intune-onboarding-mobilethreatdefenseconnector-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileThreatDefenseConnectors` — List mobilethreatdefenseconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileThreatDefenseConnector> {
        let sheet = "GET mobileThreatDefenseConnector: list
            intune-onboarding-mobilethreatdefenseconnector-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.notificationMessageTemplate`, such as `/deviceManagement/notificationMessageTemplates`.
    DeviceManagementNotificationMessageTemplates[models::NotificationMessageTemplate]
}

impl DeviceManagementNotificationMessageTemplates {
    /// `POST /deviceManagement/notificationMessageTemplates` — Create notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::NotificationMessageTemplate) -> Call<models::NotificationMessageTemplate> {
        let sheet = "POST notificationMessageTemplate: create
            intune-notification-notificationmessagetemplate-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/notificationMessageTemplates` — List notificationmessagetemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::NotificationMessageTemplate> {
        let sheet = "GET notificationMessageTemplate: list
            intune-notification-notificationmessagetemplate-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementPartner`, such as `/deviceManagement/deviceManagementPartners/{id}`.
    DeviceManagementPartner = models::DeviceManagementPartner
}

impl DeviceManagementPartner {
    /// `DELETE /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Delete deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementPartner: delete
            intune-onboarding-devicemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Get deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementPartner> {
        let sheet = "GET deviceManagementPartner: get
            intune-onboarding-devicemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Update deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementPartner) -> Call<models::DeviceManagementPartner> {
        let sheet = "PATCH deviceManagementPartner: update
            intune-onboarding-devicemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.remoteAssistancePartner`, such as `/deviceManagement/remoteAssistancePartners`.
    DeviceManagementRemoteAssistancePartners[models::RemoteAssistancePartner]
}

impl DeviceManagementRemoteAssistancePartners {
    /// `POST /deviceManagement/remoteAssistancePartners` — Create remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::RemoteAssistancePartner) -> Call<models::RemoteAssistancePartner> {
        let sheet = "POST remoteAssistancePartner: create
            intune-remoteassistance-remoteassistancepartner-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/remoteAssistancePartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/remoteAssistancePartners` — List remoteassistancepartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::RemoteAssistancePartner> {
        let sheet = "GET remoteAssistancePartner: list
            intune-remoteassistance-remoteassistancepartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/remoteAssistancePartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementReports`, such as `/deviceManagement/reports`.
    DeviceManagementReports = models::DeviceManagementReports
}

impl DeviceManagementReports {
    /// `GET /deviceManagement/reports` — Get deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementReports> {
        let sheet = "GET deviceManagementReports: get
            intune-reporting-devicemanagementreports-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/reports/getCachedReport` — getCachedReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_cached_report(&self, body: requests::device_management_reports::GetCachedReportRequest) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_cached_report
            intune-reporting-devicemanagementreports-getcachedreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCachedReport";
        self.0.name("getCachedReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceReport` — getCompliancePolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceReport";
        self.0.name("getCompliancePolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport` — getCompliancePolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport";
        self.0.name("getCompliancePolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getComplianceSettingNonComplianceReport` — getComplianceSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetComplianceSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getComplianceSettingNonComplianceReport";
        self.0.name("getComplianceSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceReport` — getConfigurationPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceReport";
        self.0.name("getConfigurationPolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport` — getConfigurationPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport";
        self.0.name("getConfigurationPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationSettingNonComplianceReport` — getConfigurationSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationSettingNonComplianceReport";
        self.0.name("getConfigurationSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles` — getDeviceManagementIntentPerSettingContributingProfiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_management_intent_per_setting_contributing_profiles(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentPerSettingContributingProfilesRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_management_intent_per_setting_contributing_profiles
            intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles";
        self.0.name("getDeviceManagementIntentPerSettingContributingProfiles").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentSettingsReport` — getDeviceManagementIntentSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_management_intent_settings_report(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_management_intent_settings_report
            intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceManagementIntentSettingsReport";
        self.0.name("getDeviceManagementIntentSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceNonComplianceReport` — getDeviceNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetDeviceNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_non_compliance_report
            intune-reporting-devicemanagementreports-getdevicenoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceNonComplianceReport";
        self.0.name("getDeviceNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getHistoricalReport` — getHistoricalReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_historical_report(
        &self,
        body: requests::device_management_reports::GetHistoricalReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_historical_report
            intune-reporting-devicemanagementreports-gethistoricalreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getHistoricalReport";
        self.0.name("getHistoricalReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport` — getNoncompliantDevicesAndSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_noncompliant_devices_and_settings_report(
        &self,
        body: requests::device_management_reports::GetNoncompliantDevicesAndSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_noncompliant_devices_and_settings_report
            intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport";
        self.0.name("getNoncompliantDevicesAndSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceMetadata` — getPolicyNonComplianceMetadata action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_metadata(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceMetadataRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_metadata
            intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceMetadata";
        self.0.name("getPolicyNonComplianceMetadata").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceReport` — getPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceReport";
        self.0.name("getPolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceSummaryReport` — getPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceSummaryReport";
        self.0.name("getPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getReportFilters` — getReportFilters action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_report_filters(
        &self,
        body: requests::device_management_reports::GetReportFiltersRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_report_filters
            intune-reporting-devicemanagementreports-getreportfilters: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getReportFilters";
        self.0.name("getReportFilters").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getSettingNonComplianceReport` — getSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getSettingNonComplianceReport";
        self.0.name("getSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/reports` — Update deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementReports) -> Call<models::DeviceManagementReports> {
        let sheet = "PATCH deviceManagementReports: update
            intune-reporting-devicemanagementreports-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports";
        self.0.call(sheet).json(body)
    }

    /// `…/exportJobs`
    pub fn export_jobs(&self) -> super::DeviceManagementReportsExportJobs {
        super::DeviceManagementReportsExportJobs(self.0.name("exportJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementExportJob`, such as `/deviceManagement/reports/exportJobs`.
    DeviceManagementReportsExportJobs[models::DeviceManagementExportJob]
}

impl DeviceManagementReportsExportJobs {
    /// `POST /deviceManagement/reports/exportJobs` — Create deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "POST deviceManagementExportJob: create
            intune-reporting-devicemanagementexportjob-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reports/exportJobs` — List deviceManagementExportJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DeviceManagementExportJob> {
        let sheet = "GET deviceManagementExportJob: list
            intune-reporting-devicemanagementexportjob-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceOperation`, such as `/deviceManagement/resourceOperations`.
    DeviceManagementResourceOperations[models::ResourceOperation]
}

impl DeviceManagementResourceOperations {
    /// `POST /deviceManagement/resourceOperations` — Create resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
        let sheet = "POST resourceOperation: create
            intune-rbac-resourceoperation-create: DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/resourceOperations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/resourceOperations` — List resourceoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn list(&self) -> List<models::ResourceOperation> {
        let sheet = "GET resourceOperation: list
            intune-rbac-resourceoperation-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/resourceOperations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceAndAppManagementRoleAssignment`, such as `/deviceManagement/roleAssignments`.
    DeviceManagementRoleAssignments[models::DeviceAndAppManagementRoleAssignment]
}

impl DeviceManagementRoleAssignments {
    /// `POST /deviceManagement/roleAssignments` — Create deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "POST deviceAndAppManagementRoleAssignment: create
            intune-rbac-deviceandappmanagementroleassignment-create: DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleAssignments` — List deviceandappmanagementroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "GET deviceAndAppManagementRoleAssignment: list
            intune-rbac-deviceandappmanagementroleassignment-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleDefinition`, such as `/deviceManagement/roleDefinitions`.
    DeviceManagementRoleDefinitions[models::RoleDefinition]
}

impl DeviceManagementRoleDefinitions {
    /// `POST /deviceManagement/roleDefinitions` — Create roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let sheet = "POST roleDefinition: create
            intune-rbac-roledefinition-create, intune-rbac-deviceandappmanagementroledefinition-create: DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions";
        self.0.call(sheet).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn list(&self) -> List<models::RoleDefinition> {
        let sheet = "GET roleDefinition: list
            intune-rbac-roledefinition-list, intune-rbac-deviceandappmanagementroledefinition-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.telecomExpenseManagementPartner`, such as `/deviceManagement/telecomExpenseManagementPartners`.
    DeviceManagementTelecomExpenseManagementPartners[models::TelecomExpenseManagementPartner]
}

impl DeviceManagementTelecomExpenseManagementPartners {
    /// `POST /deviceManagement/telecomExpenseManagementPartners` — Create telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TelecomExpenseManagementPartner,
    ) -> Call<models::TelecomExpenseManagementPartner> {
        let sheet = "POST telecomExpenseManagementPartner: create
            intune-tem-telecomexpensemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/telecomExpenseManagementPartners` — List telecomexpensemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TelecomExpenseManagementPartner> {
        let sheet = "GET telecomExpenseManagementPartner: list
            intune-tem-telecomexpensemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termsAndConditions`, such as `/deviceManagement/termsAndConditions`.
    DeviceManagementTermsAndConditions[models::TermsAndConditions]
}

impl DeviceManagementTermsAndConditions {
    /// `POST /deviceManagement/termsAndConditions` — Create termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
        let sheet = "POST termsAndConditions: create
            intune-companyterms-termsandconditions-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions` — List termsandconditionses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditions> {
        let sheet = "GET termsAndConditions: list
            intune-companyterms-termsandconditions-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementTroubleshootingEvent`, such as `/deviceManagement/troubleshootingEvents/{id}`.
    DeviceManagementTroubleshootingEvent = models::DeviceManagementTroubleshootingEvent
}

impl DeviceManagementTroubleshootingEvent {
    /// `DELETE /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Delete enrollmentTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE enrollmentTroubleshootingEvent: delete
            intune-troubleshooting-enrollmenttroubleshootingevent-delete, intune-troubleshooting-devicemanagementtroubleshootingevent-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Get deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "GET deviceManagementTroubleshootingEvent: get
            intune-troubleshooting-devicemanagementtroubleshootingevent-get, intune-troubleshooting-enrollmenttroubleshootingevent-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Update deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "PATCH deviceManagementTroubleshootingEvent: update
            intune-troubleshooting-devicemanagementtroubleshootingevent-update, intune-troubleshooting-enrollmenttroubleshootingevent-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementTroubleshootingEvent`, such as `/deviceManagement/troubleshootingEvents`.
    DeviceManagementTroubleshootingEvents[models::DeviceManagementTroubleshootingEvent]
}

impl DeviceManagementTroubleshootingEvents {
    /// `POST /deviceManagement/troubleshootingEvents` — Create deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "POST deviceManagementTroubleshootingEvent: create
            intune-troubleshooting-devicemanagementtroubleshootingevent-create, intune-troubleshooting-enrollmenttroubleshootingevent-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents";
        self.0.call(sheet).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }

    /// `GET /deviceManagement/troubleshootingEvents` — List devicemanagementtroubleshootingevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "GET deviceManagementTroubleshootingEvent: list
            intune-troubleshooting-devicemanagementtroubleshootingevent-list, intune-troubleshooting-enrollmenttroubleshootingevent-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsAutopilotDeviceIdentity`, such as `/deviceManagement/windowsAutopilotDeviceIdentities`.
    DeviceManagementWindowsAutopilotDeviceIdentities[models::WindowsAutopilotDeviceIdentity]
}

impl DeviceManagementWindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities` — Create windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsAutopilotDeviceIdentity) -> Call<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "POST windowsAutopilotDeviceIdentity: create
            intune-enrollment-windowsautopilotdeviceidentity-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities` — List windowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "GET windowsAutopilotDeviceIdentity: list
            intune-enrollment-windowsautopilotdeviceidentity-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionAppLearningSummary`, such as `/deviceManagement/windowsInformationProtectionAppLearningSummaries`.
    DeviceManagementWindowsInformationProtectionAppLearningSummaries[models::WindowsInformationProtectionAppLearningSummary]
}

impl DeviceManagementWindowsInformationProtectionAppLearningSummaries {
    /// `POST /deviceManagement/windowsInformationProtectionAppLearningSummaries` — Create windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionAppLearningSummary,
    ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
        let sheet = "POST windowsInformationProtectionAppLearningSummary: create
            intune-wip-windowsinformationprotectionapplearningsummary-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries` — List windowsinformationprotectionapplearningsummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsInformationProtectionAppLearningSummary> {
        let sheet = "GET windowsInformationProtectionAppLearningSummary: list
            intune-wip-windowsinformationprotectionapplearningsummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionNetworkLearningSummary`, such as `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`.
    DeviceManagementWindowsInformationProtectionNetworkLearningSummaries[models::WindowsInformationProtectionNetworkLearningSummary]
}

impl DeviceManagementWindowsInformationProtectionNetworkLearningSummaries {
    /// `POST /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — Create windowsInformationProtectionNetworkLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionNetworkLearningSummary,
    ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "POST windowsInformationProtectionNetworkLearningSummary: create
            intune-wip-windowsinformationprotectionnetworklearningsummary-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — List windowsinformationprotectionnetworklearningsummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "GET windowsInformationProtectionNetworkLearningSummary: list
            intune-wip-windowsinformationprotectionnetworklearningsummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries";
        self.0.list(sheet)
    }
}
