// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileApp`, such as `/deviceAppManagement/mobileApps/{id}`.
    MobileApp: super::Entity = models::MobileApp
}

impl MobileApp {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/assign`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/assign`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::mobile_app::AssignRequest) -> Call<()> {
        let sheet = "POST mobileApp: assign
            intune-shared-mobileapp-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assign
            intune-shared-mobileapp-assign: | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app/assign
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}` — Delete webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-delete?view=graph-rest-beta) and 30 more
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE webApp: delete
            intune-apps-webapp-delete, intune-apps-ioslobapp-delete, intune-apps-iosvppapp-delete, intune-apps-iosstoreapp-delete, intune-apps-macosdmgapp-delete, intune-apps-macoslobapp-delete, intune-apps-macosvppapp-delete, intune-apps-win32lobapp-delete, intune-apps-windowsappx-delete, intune-apps-androidlobapp-delete, intune-apps-macosmdatpapp-delete, intune-apps-windowswebapp-delete, intune-apps-officesuiteapp-delete, intune-apps-androidstoreapp-delete, intune-apps-windowsphonexap-delete, intune-apps-windowsstoreapp-delete, intune-apps-iosipadoswebclip-delete, intune-apps-managedioslobapp-delete, intune-apps-windowsmobilemsi-delete, intune-apps-androidforworkapp-delete, intune-apps-managediosstoreapp-delete, intune-apps-windowsphone81appx-delete, intune-apps-macosofficesuiteapp-delete, intune-apps-managedandroidlobapp-delete, intune-apps-windowsuniversalappx-delete, intune-apps-macosmicrosoftedgeapp-delete, intune-apps-androidmanagedstoreapp-delete, intune-apps-managedandroidstoreapp-delete, intune-apps-windowsphone81storeapp-delete, intune-apps-windowsmicrosoftedgeapp-delete, intune-apps-windowsphone81appxbundle-delete, intune-apps-androidmanagedstorewebapp-delete, intune-apps-microsoftstoreforbusinessapp-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}` — Get mobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-managedapp-get?view=graph-rest-beta) and 34 more
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileApp> {
        let sheet = "GET mobileApp: get
            intune-shared-mobileapp-get, intune-apps-mobilelobapp-get, intune-apps-managedapp-get, intune-apps-managedmobilelobapp-get, intune-apps-windowsphone81appx-get, intune-apps-androidmanagedstoreapp-get, intune-apps-webapp-get, intune-apps-ioslobapp-get, intune-apps-iosvppapp-get, intune-apps-iosstoreapp-get, intune-apps-macosdmgapp-get, intune-apps-macoslobapp-get, intune-apps-macosvppapp-get, intune-apps-win32lobapp-get, intune-apps-windowsappx-get, intune-apps-androidlobapp-get, intune-apps-macosmdatpapp-get, intune-apps-windowswebapp-get, intune-apps-officesuiteapp-get, intune-apps-androidstoreapp-get, intune-apps-windowsphonexap-get, intune-apps-windowsstoreapp-get, intune-apps-iosipadoswebclip-get, intune-apps-managedioslobapp-get, intune-apps-windowsmobilemsi-get, intune-apps-androidforworkapp-get, intune-apps-managediosstoreapp-get, intune-apps-macosofficesuiteapp-get, intune-apps-managedandroidlobapp-get, intune-apps-windowsuniversalappx-get, intune-apps-macosmicrosoftedgeapp-get, intune-apps-managedandroidstoreapp-get, intune-apps-windowsphone81storeapp-get, intune-apps-windowsmicrosoftedgeapp-get, intune-apps-windowsphone81appxbundle-get, intune-apps-androidmanagedstorewebapp-get, intune-apps-microsoftstoreforbusinessapp-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app";
        self.0.get(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/getRelatedAppStates` — getRelatedAppStates function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-getrelatedappstates?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/getRelatedAppStates`, `/deviceAppManagement/mobileApps/{mobileAppId}/getRelatedAppStates`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get_related_app_states(
        &self,
        user_principal_name: &str,
        device_id: &str,
    ) -> List<models::MobileAppRelationshipState> {
        let sheet = "GET mobileApp: get_related_app_states
            intune-shared-mobileapp-getrelatedappstates: | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app/getRelatedAppStates(userPrincipalName='{userPrincipalName}',deviceId='{deviceId}')
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app/getRelatedAppStates(userPrincipalName='{userPrincipalName}',deviceId='{deviceId}')
            /deviceAppManagement/mobileApps/{id}/getRelatedAppStates(userPrincipalName='{userPrincipalName}',deviceId='{deviceId}')";
        self.0
            .function(
                "getRelatedAppStates",
                &[
                    ("userPrincipalName", Argument::quoted(user_principal_name)),
                    ("deviceId", Argument::quoted(device_id)),
                ],
            )
            .list(sheet)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeAllLicenses` — revokeAllLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokealllicenses?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/revokeAllLicenses`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeAllLicenses`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn revoke_all_licenses(&self, body: requests::ios_vpp_app::RevokeAllLicensesRequest) -> Call<()> {
        let sheet = "POST iosVppApp: revoke_all_licenses
            intune-apps-iosvppapp-revokealllicenses: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app/revokeAllLicenses
            /deviceAppManagement/mobileApps/{id}/revokeAllLicenses
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app/revokeAllLicenses";
        self.0.name("revokeAllLicenses").call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeDeviceLicense` — Revokedevicelicense action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokedevicelicense?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/revokeDeviceLicense`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeDeviceLicense`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn revoke_device_license(&self, body: requests::ios_vpp_app::RevokeDeviceLicenseRequest) -> Call<()> {
        let sheet = "POST iosVppApp: revoke_device_license
            intune-apps-iosvppapp-revokedevicelicense: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app/revokeDeviceLicense
            /deviceAppManagement/mobileApps/{id}/revokeDeviceLicense
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app/revokeDeviceLicense";
        self.0.name("revokeDeviceLicense").call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeUserLicense` — Revokeuserlicense action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokeuserlicense?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/revokeUserLicense`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeUserLicense`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn revoke_user_license(&self, body: requests::ios_vpp_app::RevokeUserLicenseRequest) -> Call<()> {
        let sheet = "POST iosVppApp: revoke_user_license
            intune-apps-iosvppapp-revokeuserlicense: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app/revokeUserLicense
            /deviceAppManagement/mobileApps/{id}/revokeUserLicense
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app/revokeUserLicense";
        self.0.name("revokeUserLicense").call(sheet).json(body)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}` — Update windowsPhone81AppX
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-webapp-update?view=graph-rest-beta) and 30 more
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let sheet = "PATCH windowsPhone81AppX: update
            intune-apps-windowsphone81appx-update, intune-apps-androidmanagedstoreapp-update, intune-apps-webapp-update, intune-apps-ioslobapp-update, intune-apps-iosvppapp-update, intune-apps-iosstoreapp-update, intune-apps-macosdmgapp-update, intune-apps-macoslobapp-update, intune-apps-macosvppapp-update, intune-apps-win32lobapp-update, intune-apps-windowsappx-update, intune-apps-androidlobapp-update, intune-apps-macosmdatpapp-update, intune-apps-windowswebapp-update, intune-apps-officesuiteapp-update, intune-apps-androidstoreapp-update, intune-apps-windowsphonexap-update, intune-apps-windowsstoreapp-update, intune-apps-iosipadoswebclip-update, intune-apps-managedioslobapp-update, intune-apps-windowsmobilemsi-update, intune-apps-androidforworkapp-update, intune-apps-managediosstoreapp-update, intune-apps-macosofficesuiteapp-update, intune-apps-managedandroidlobapp-update, intune-apps-windowsuniversalappx-update, intune-apps-macosmicrosoftedgeapp-update, intune-apps-managedandroidstoreapp-update, intune-apps-windowsphone81storeapp-update, intune-apps-windowsmicrosoftedgeapp-update, intune-apps-windowsphone81appxbundle-update, intune-apps-androidmanagedstorewebapp-update, intune-apps-microsoftstoreforbusinessapp-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app";
        self.0.call(sheet).json(Into::<models::MobileApp>::into(body))
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/updateRelationships` — updateRelationships action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/updateRelationships`, `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/updateRelationships`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update_relationships(&self, body: requests::mobile_app::UpdateRelationshipsRequest) -> Call<()> {
        let sheet = "POST mobileApp: update_relationships
            intune-shared-mobileapp-updaterelationships: | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app/updateRelationships
            /deviceAppManagement/mobileApps/{id}/updateRelationships
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app/updateRelationships";
        self.0.name("updateRelationships").call(sheet).json(body)
    }

    /// `…/microsoft.graph.iosVppApp`
    pub fn as_ios_vpp_app(&self) -> super::IosVppApp {
        super::IosVppApp(self.0.name("microsoft.graph.iosVppApp"))
    }

    /// `…/microsoft.graph.macOsVppApp`
    pub fn as_mac_os_vpp_app(&self) -> super::MacOsVppApp {
        super::MacOsVppApp(self.0.name("microsoft.graph.macOsVppApp"))
    }

    /// `…/microsoft.graph.managedMobileLobApp`
    pub fn as_managed_mobile_lob_app(&self) -> super::ManagedMobileLobApp {
        super::ManagedMobileLobApp(self.0.name("microsoft.graph.managedMobileLobApp"))
    }

    /// `…/microsoft.graph.microsoftStoreForBusinessApp`
    pub fn as_microsoft_store_for_business_app(&self) -> super::MicrosoftStoreForBusinessApp {
        super::MicrosoftStoreForBusinessApp(self.0.name("microsoft.graph.microsoftStoreForBusinessApp"))
    }

    /// `…/microsoft.graph.mobileLobApp`
    pub fn as_mobile_lob_app(&self) -> super::MobileLobApp {
        super::MobileLobApp(self.0.name("microsoft.graph.mobileLobApp"))
    }

    /// `…/microsoft.graph.windowsUniversalAppX`
    pub fn as_windows_universal_app_x(&self) -> super::WindowsUniversalAppX {
        super::WindowsUniversalAppX(self.0.name("microsoft.graph.windowsUniversalAppX"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::MobileAppAssignments {
        super::MobileAppAssignments(self.0.name("assignments"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::MobileAppCategories {
        super::MobileAppCategories(self.0.name("categories"))
    }

    /// `…/contentVersions`
    pub fn content_versions(&self) -> super::MobileAppContentVersions {
        super::MobileAppContentVersions(self.0.name("contentVersions"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::MobileAppDeviceStatuses {
        super::MobileAppDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/installSummary`
    pub fn install_summary(&self) -> super::MobileAppInstallSummary {
        super::MobileAppInstallSummary(self.0.name("installSummary"))
    }

    /// `…/relationships`
    pub fn relationships(&self) -> super::MobileAppRelationships {
        super::MobileAppRelationships(self.0.name("relationships"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::MobileAppUserStatuses {
        super::MobileAppUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppAssignment`, such as `/deviceAppManagement/mobileApps/{id}/assignments/{id}`.
    MobileAppAssignment: super::Entity = models::MobileAppAssignment
}

impl MobileAppAssignment {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Delete mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppAssignment: delete
            intune-apps-mobileappassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Get mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppAssignment> {
        let sheet = "GET mobileAppAssignment: get
            intune-apps-mobileappassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Update mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
        let sheet = "PATCH mobileAppAssignment: update
            intune-apps-mobileappassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppAssignment`, such as `/deviceAppManagement/mobileApps/{id}/assignments`.
    MobileAppAssignments[models::MobileAppAssignment]
}

impl MobileAppAssignments {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — Create mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
        let sheet = "POST mobileAppAssignment: create
            intune-apps-mobileappassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — List mobileappassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppAssignment> {
        let sheet = "GET mobileAppAssignment: list
            intune-apps-mobileappassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppCategory`, such as `/deviceAppManagement/mobileApps/{id}/categories`.
    MobileAppCategories[models::MobileAppCategory]
}

impl MobileAppCategories {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/categories` — Create mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
        let sheet = "POST mobileAppCategory: create
            intune-apps-mobileappcategory-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/categories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/categories` — List mobileappcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppCategory> {
        let sheet = "GET mobileAppCategory: list
            intune-apps-mobileappcategory-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppCategory`, such as `/deviceAppManagement/mobileAppCategories/{id}`.
    MobileAppCategory: super::Entity = models::MobileAppCategory
}

impl MobileAppCategory {
    /// `DELETE /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Delete mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppCategory: delete
            intune-apps-mobileappcategory-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories/{id}
            /deviceAppManagement/mobileApps/{id}/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Get mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppCategory> {
        let sheet = "GET mobileAppCategory: get
            intune-apps-mobileappcategory-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories/{id}
            /deviceAppManagement/mobileApps/{id}/categories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Update mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
        let sheet = "PATCH mobileAppCategory: update
            intune-apps-mobileappcategory-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories/{id}
            /deviceAppManagement/mobileApps/{id}/categories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}`.
    MobileAppContent: super::Entity = models::MobileAppContent
}

impl MobileAppContent {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppContent: delete
            intune-apps-mobileappcontent-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Get mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: get
            intune-apps-mobileappcontent-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Update mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "PATCH mobileAppContent: update
            intune-apps-mobileappcontent-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/containedApps`
    pub fn contained_apps(&self) -> super::MobileAppContentContainedApps {
        super::MobileAppContentContainedApps(self.0.name("containedApps"))
    }

    /// `…/files`
    pub fn files(&self) -> super::MobileAppContentFiles {
        super::MobileAppContentFiles(self.0.name("files"))
    }

    /// `…/scripts`
    ///
    /// The type lists it; no page documents a request there.
    pub fn scripts(&self) -> Collection<models::MobileAppContentScript> {
        Collection::at(self.0.name("scripts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileContainedApp`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps`.
    MobileAppContentContainedApps[models::MobileContainedApp]
}

impl MobileAppContentContainedApps {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps` — Create windowsUniversalAppXContainedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "POST windowsUniversalAppXContainedApp: create
            intune-apps-windowsuniversalappxcontainedapp-create, intune-apps-microsoftstoreforbusinesscontainedapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps` — List mobileContainedApps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileContainedApp> {
        let sheet = "GET mobileContainedApp: list
            intune-apps-mobilecontainedapp-list, intune-apps-windowsuniversalappxcontainedapp-list, intune-apps-microsoftstoreforbusinesscontainedapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppContentFile`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}`.
    MobileAppContentFile: super::Entity = models::MobileAppContentFile
}

impl MobileAppContentFile {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit` — commit action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn commit(&self, body: requests::mobile_app_content_file::CommitRequest) -> Call<()> {
        let sheet = "POST mobileAppContentFile: commit
            intune-apps-mobileappcontentfile-commit: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}/commit";
        self.0.name("commit").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Delete mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppContentFile: delete
            intune-apps-mobileappcontentfile-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Get mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppContentFile> {
        let sheet = "GET mobileAppContentFile: get
            intune-apps-mobileappcontentfile-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload` — renewUpload action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-renewupload?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn renew_upload(&self) -> Call<()> {
        let sheet = "POST mobileAppContentFile: renew_upload
            intune-apps-mobileappcontentfile-renewupload: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}/renewUpload";
        self.0.name("renewUpload").call(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Update mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppContentFile) -> Call<models::MobileAppContentFile> {
        let sheet = "PATCH mobileAppContentFile: update
            intune-apps-mobileappcontentfile-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContentFile`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files`.
    MobileAppContentFiles[models::MobileAppContentFile]
}

impl MobileAppContentFiles {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` — Create mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContentFile) -> Call<models::MobileAppContentFile> {
        let sheet = "POST mobileAppContentFile: create
            intune-apps-mobileappcontentfile-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` — List mobileappcontentfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContentFile> {
        let sheet = "GET mobileAppContentFile: list
            intune-apps-mobileappcontentfile-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions`.
    MobileAppContentVersions[models::MobileAppContent]
}

impl MobileAppContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "POST mobileAppContent: create
            intune-apps-mobileappcontent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — List mobileappcontents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: list
            intune-apps-mobileappcontent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppInstallStatus`, such as `/deviceAppManagement/mobileApps/{id}/deviceStatuses`.
    MobileAppDeviceStatuses[models::MobileAppInstallStatus]
}

impl MobileAppDeviceStatuses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses` — Create mobileAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppInstallStatus) -> Call<models::MobileAppInstallStatus> {
        let sheet = "POST mobileAppInstallStatus: create
            intune-apps-mobileappinstallstatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses` — List mobileAppInstallStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppInstallStatus> {
        let sheet = "GET mobileAppInstallStatus: list
            intune-apps-mobileappinstallstatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppInstallStatus`, such as `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}`.
    MobileAppInstallStatus: super::Entity = models::MobileAppInstallStatus
}

impl MobileAppInstallStatus {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}` — Delete mobileAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppInstallStatus: delete
            intune-apps-mobileappinstallstatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}` — Get mobileAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppInstallStatus> {
        let sheet = "GET mobileAppInstallStatus: get
            intune-apps-mobileappinstallstatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}` — Update mobileAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppInstallStatus) -> Call<models::MobileAppInstallStatus> {
        let sheet = "PATCH mobileAppInstallStatus: update
            intune-apps-mobileappinstallstatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/app`
    pub fn app(&self) -> super::MobileApp {
        super::MobileApp(self.0.name("app"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppInstallSummary`, such as `/deviceAppManagement/mobileApps/{id}/installSummary`.
    MobileAppInstallSummary: super::Entity = models::MobileAppInstallSummary
}

impl MobileAppInstallSummary {
    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/installSummary` — Get mobileAppInstallSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppInstallSummary> {
        let sheet = "GET mobileAppInstallSummary: get
            intune-apps-mobileappinstallsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/installSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/installSummary` — Update mobileAppInstallSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppInstallSummary) -> Call<models::MobileAppInstallSummary> {
        let sheet = "PATCH mobileAppInstallSummary: update
            intune-apps-mobileappinstallsummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/installSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppIntentAndState`, such as `/users/{id}/mobileAppIntentAndStates/{id}`.
    MobileAppIntentAndState: super::Entity = models::MobileAppIntentAndState
}

impl MobileAppIntentAndState {
    /// `DELETE /users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}` — Delete mobileAppIntentAndState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppIntentAndState: delete
            intune-troubleshooting-mobileappintentandstate-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppIntentAndStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}` — Get mobileAppIntentAndState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppIntentAndState> {
        let sheet = "GET mobileAppIntentAndState: get
            intune-troubleshooting-mobileappintentandstate-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppIntentAndStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /users/{usersId}/mobileAppIntentAndStates/{mobileAppIntentAndStateId}` — Update mobileAppIntentAndState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppIntentAndState) -> Call<models::MobileAppIntentAndState> {
        let sheet = "PATCH mobileAppIntentAndState: update
            intune-troubleshooting-mobileappintentandstate-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppIntentAndStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppProvisioningConfigGroupAssignment`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}`.
    MobileAppProvisioningConfigGroupAssignment: super::Entity = models::MobileAppProvisioningConfigGroupAssignment
}

impl MobileAppProvisioningConfigGroupAssignment {
    /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}` — Delete mobileAppProvisioningConfigGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppProvisioningConfigGroupAssignment: delete
            intune-apps-mobileappprovisioningconfiggroupassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}` — Get mobileAppProvisioningConfigGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::MobileAppProvisioningConfigGroupAssignment> {
        let sheet = "GET mobileAppProvisioningConfigGroupAssignment: get
            intune-apps-mobileappprovisioningconfiggroupassignment-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}` — Update mobileAppProvisioningConfigGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MobileAppProvisioningConfigGroupAssignment,
    ) -> Call<models::MobileAppProvisioningConfigGroupAssignment> {
        let sheet = "PATCH mobileAppProvisioningConfigGroupAssignment: update
            intune-apps-mobileappprovisioningconfiggroupassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppRelationship`, such as `/deviceAppManagement/mobileApps/{id}/relationships/{id}`.
    MobileAppRelationship: super::Entity = models::MobileAppRelationship
}

impl MobileAppRelationship {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}` — Delete mobileAppDependency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppDependency: delete
            intune-apps-mobileappdependency-delete, intune-apps-mobileappsupersedence-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/relationships/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}` — Get mobileAppRelationship
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapprelationship-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::MobileAppRelationship> {
        let sheet = "GET mobileAppRelationship: get
            intune-apps-mobileapprelationship-get, intune-apps-mobileappdependency-get, intune-apps-mobileappsupersedence-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/relationships/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}` — Update mobileAppDependency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::MobileAppRelationship>) -> Call<models::MobileAppRelationship> {
        let sheet = "PATCH mobileAppDependency: update
            intune-apps-mobileappdependency-update, intune-apps-mobileappsupersedence-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/relationships/{id}";
        self.0.call(sheet).json(Into::<models::MobileAppRelationship>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppRelationship`, such as `/deviceAppManagement/mobileApps/{id}/relationships`.
    MobileAppRelationships[models::MobileAppRelationship]
}

impl MobileAppRelationships {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/relationships` — Create mobileAppDependency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileAppRelationship>) -> Call<models::MobileAppRelationship> {
        let sheet = "POST mobileAppDependency: create
            intune-apps-mobileappdependency-create, intune-apps-mobileappsupersedence-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/relationships";
        self.0.call(sheet).json(Into::<models::MobileAppRelationship>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/relationships` — List mobileapprelationships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapprelationship-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::MobileAppRelationship> {
        let sheet = "GET mobileAppRelationship: list
            intune-apps-mobileapprelationship-list, intune-apps-mobileappdependency-list, intune-apps-mobileappsupersedence-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/relationships";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppTroubleshootingEvent`, such as `/users/{id}/mobileAppTroubleshootingEvents/{id}`.
    MobileAppTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = models::MobileAppTroubleshootingEvent
}

impl MobileAppTroubleshootingEvent {
    /// `DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Delete mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta)
    /// Also: `/users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppTroubleshootingEvent: delete
            intune-shared-mobileapptroubleshootingevent-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}
            /users/{id}/mobileAppTroubleshootingEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Get mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta)
    /// Also: `/users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppTroubleshootingEvent> {
        let sheet = "GET mobileAppTroubleshootingEvent: get
            intune-shared-mobileapptroubleshootingevent-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}
            /users/{id}/mobileAppTroubleshootingEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Update mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta)
    /// Also: `/users/{usersId}/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let sheet = "PATCH mobileAppTroubleshootingEvent: update
            intune-shared-mobileapptroubleshootingevent-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}
            /users/{id}/mobileAppTroubleshootingEvents/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appLogCollectionRequests`
    pub fn app_log_collection_requests(&self) -> super::MobileAppTroubleshootingEventAppLogCollectionRequests {
        super::MobileAppTroubleshootingEventAppLogCollectionRequests(self.0.name("appLogCollectionRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appLogCollectionRequest`, such as `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests`.
    MobileAppTroubleshootingEventAppLogCollectionRequests[models::AppLogCollectionRequest]
}

impl MobileAppTroubleshootingEventAppLogCollectionRequests {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests` — Create appLogCollectionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::AppLogCollectionRequest) -> Call<models::AppLogCollectionRequest> {
        let sheet = "POST appLogCollectionRequest: create
            intune-devices-applogcollectionrequest-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests` — List appLogCollectionRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AppLogCollectionRequest> {
        let sheet = "GET appLogCollectionRequest: list
            intune-devices-applogcollectionrequest-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userAppInstallStatus`, such as `/deviceAppManagement/mobileApps/{id}/userStatuses`.
    MobileAppUserStatuses[models::UserAppInstallStatus]
}

impl MobileAppUserStatuses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses` — Create userAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::UserAppInstallStatus) -> Call<models::UserAppInstallStatus> {
        let sheet = "POST userAppInstallStatus: create
            intune-apps-userappinstallstatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses` — List userAppInstallStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserAppInstallStatus> {
        let sheet = "GET userAppInstallStatus: list
            intune-apps-userappinstallstatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileContainedApp`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}`.
    MobileContainedApp: super::Entity = models::MobileContainedApp
}

impl MobileContainedApp {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}` — Delete windowsUniversalAppXContainedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsUniversalAppXContainedApp: delete
            intune-apps-windowsuniversalappxcontainedapp-delete, intune-apps-microsoftstoreforbusinesscontainedapp-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}` — Get mobileContainedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileContainedApp> {
        let sheet = "GET mobileContainedApp: get
            intune-apps-mobilecontainedapp-get, intune-apps-windowsuniversalappxcontainedapp-get, intune-apps-microsoftstoreforbusinesscontainedapp-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}
            intune-apps-mobilecontainedapp-get, intune-apps-windowsuniversalappxcontainedapp-get, intune-apps-microsoftstoreforbusinesscontainedapp-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}` — Update windowsUniversalAppXContainedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "PATCH windowsUniversalAppXContainedApp: update
            intune-apps-windowsuniversalappxcontainedapp-update, intune-apps-microsoftstoreforbusinesscontainedapp-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileLobApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`.
    MobileLobApp: super::MobileApp = models::MobileLobApp
}

impl MobileLobApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MobileLobApp> {
        self.0.get("GET mobileLobApp: get")
    }

    /// `…/contentVersions`
    pub fn content_versions(&self) -> super::MobileLobAppContentVersions {
        super::MobileLobAppContentVersions(self.0.name("contentVersions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`.
    MobileLobAppContentVersions[models::MobileAppContent]
}

impl MobileLobAppContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "POST mobileAppContent: create
            intune-apps-mobileappcontent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — List mobileappcontents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: list
            intune-apps-mobileappcontent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileThreatDefenseConnector`, such as `/deviceManagement/mobileThreatDefenseConnectors/{id}`.
    MobileThreatDefenseConnector: super::Entity = models::MobileThreatDefenseConnector
}

impl MobileThreatDefenseConnector {
    /// `DELETE /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Delete mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileThreatDefenseConnector: delete
            intune-onboarding-mobilethreatdefenseconnector-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Get mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::MobileThreatDefenseConnector> {
        let sheet = "GET mobileThreatDefenseConnector: get
            intune-onboarding-mobilethreatdefenseconnector-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileThreatDefenseConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Update mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
        let sheet = "PATCH mobileThreatDefenseConnector: update
            intune-onboarding-mobilethreatdefenseconnector-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}
