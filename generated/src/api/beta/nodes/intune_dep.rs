// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.depIOSEnrollmentProfile`, such as `/deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile`.
    DepIosEnrollmentProfile: super::EnrollmentProfile = models::DepIosEnrollmentProfile
}

impl DepIosEnrollmentProfile {
    /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile` — Delete depIOSEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE depIOSEnrollmentProfile: delete
            intune-enrollment-depiosenrollmentprofile-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile` — Get depIOSEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DepIosEnrollmentProfile> {
        let sheet = "GET depIOSEnrollmentProfile: get
            intune-enrollment-depiosenrollmentprofile-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultIosEnrollmentProfile` — Update depIOSEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::DepIosEnrollmentProfile) -> Call<models::DepIosEnrollmentProfile> {
        let sheet = "PATCH depIOSEnrollmentProfile: update
            intune-enrollment-depiosenrollmentprofile-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/defaultIosEnrollmentProfile";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.depMacOSEnrollmentProfile`, such as `/deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile`.
    DepMacOsEnrollmentProfile: super::EnrollmentProfile = models::DepMacOsEnrollmentProfile
}

impl DepMacOsEnrollmentProfile {
    /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile` — Delete depMacOSEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depmacosenrollmentprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE depMacOSEnrollmentProfile: delete
            intune-enrollment-depmacosenrollmentprofile-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile` — Get depMacOSEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depmacosenrollmentprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DepMacOsEnrollmentProfile> {
        let sheet = "GET depMacOSEnrollmentProfile: get
            intune-enrollment-depmacosenrollmentprofile-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/defaultMacOsEnrollmentProfile` — Update depMacOSEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-depmacosenrollmentprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::DepMacOsEnrollmentProfile) -> Call<models::DepMacOsEnrollmentProfile> {
        let sheet = "PATCH depMacOSEnrollmentProfile: update
            intune-enrollment-depmacosenrollmentprofile-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/defaultMacOsEnrollmentProfile";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.depOnboardingSetting`, such as `/deviceManagement/depOnboardingSettings/{id}`.
    DepOnboardingSetting: super::Entity = models::DepOnboardingSetting
}

impl DepOnboardingSetting {
    /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}` — Delete depOnboardingSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE depOnboardingSetting: delete
            intune-enrollment-deponboardingsetting-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/generateEncryptionPublicKey` — generateEncryptionPublicKey action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-generateencryptionpublickey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn generate_encryption_public_key(&self) -> Call<String> {
        let sheet = "POST depOnboardingSetting: generate_encryption_public_key
            intune-enrollment-deponboardingsetting-generateencryptionpublickey: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/generateEncryptionPublicKey";
        self.0.name("generateEncryptionPublicKey").call(sheet)
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}` — Get depOnboardingSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DepOnboardingSetting> {
        let sheet = "GET depOnboardingSetting: get
            intune-enrollment-deponboardingsetting-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/releaseAppleDevices`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn release_apple_devices(
        &self,
        body: requests::dep_onboarding_setting::ReleaseAppleDevicesRequest,
    ) -> Call<()> {
        let sheet = "POST depOnboardingSetting: release_apple_devices
            : | |
            /deviceManagement/depOnboardingSettings/{id}/releaseAppleDevices";
        self.0.name("releaseAppleDevices").call(sheet).json(body)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/shareForSchoolDataSyncService` — shareForSchoolDataSyncService action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-shareforschooldatasyncservice?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn share_for_school_data_sync_service(&self) -> Call<()> {
        let sheet = "POST depOnboardingSetting: share_for_school_data_sync_service
            intune-enrollment-deponboardingsetting-shareforschooldatasyncservice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/shareForSchoolDataSyncService";
        self.0.name("shareForSchoolDataSyncService").call(sheet)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/syncWithAppleDeviceEnrollmentProgram` — syncWithAppleDeviceEnrollmentProgram action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-syncwithappledeviceenrollmentprogram?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn sync_with_apple_device_enrollment_program(&self) -> Call<()> {
        let sheet = "POST depOnboardingSetting: sync_with_apple_device_enrollment_program
            intune-enrollment-deponboardingsetting-syncwithappledeviceenrollmentprogram: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/syncWithAppleDeviceEnrollmentProgram";
        self.0.name("syncWithAppleDeviceEnrollmentProgram").call(sheet)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/unshareForSchoolDataSyncService` — unshareForSchoolDataSyncService action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-unshareforschooldatasyncservice?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn unshare_for_school_data_sync_service(&self) -> Call<()> {
        let sheet = "POST depOnboardingSetting: unshare_for_school_data_sync_service
            intune-enrollment-deponboardingsetting-unshareforschooldatasyncservice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/unshareForSchoolDataSyncService";
        self.0.name("unshareForSchoolDataSyncService").call(sheet)
    }

    /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}` — Update depOnboardingSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::DepOnboardingSetting) -> Call<models::DepOnboardingSetting> {
        let sheet = "PATCH depOnboardingSetting: update
            intune-enrollment-deponboardingsetting-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/uploadDepToken` — uploadDepToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-uploaddeptoken?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn upload_dep_token(&self, body: requests::dep_onboarding_setting::UploadDepTokenRequest) -> Call<()> {
        let sheet = "POST depOnboardingSetting: upload_dep_token
            intune-enrollment-deponboardingsetting-uploaddeptoken: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/uploadDepToken";
        self.0.name("uploadDepToken").call(sheet).json(body)
    }

    /// `…/defaultIosEnrollmentProfile`
    pub fn default_ios_enrollment_profile(&self) -> super::DepIosEnrollmentProfile {
        super::DepIosEnrollmentProfile(self.0.name("defaultIosEnrollmentProfile"))
    }

    /// `…/defaultMacOsEnrollmentProfile`
    pub fn default_mac_os_enrollment_profile(&self) -> super::DepMacOsEnrollmentProfile {
        super::DepMacOsEnrollmentProfile(self.0.name("defaultMacOsEnrollmentProfile"))
    }

    /// `…/enrollmentProfiles`
    pub fn enrollment_profiles(&self) -> super::DepOnboardingSettingEnrollmentProfiles {
        super::DepOnboardingSettingEnrollmentProfiles(self.0.name("enrollmentProfiles"))
    }

    /// `…/getEncryptionPublicKey`
    pub fn get_encryption_public_key(&self) -> super::DepOnboardingSettingGetEncryptionPublicKey {
        super::DepOnboardingSettingGetEncryptionPublicKey(self.0.name("getEncryptionPublicKey"))
    }

    /// `…/importedAppleDeviceIdentities`
    pub fn imported_apple_device_identities(&self) -> super::DepOnboardingSettingImportedAppleDeviceIdentities {
        super::DepOnboardingSettingImportedAppleDeviceIdentities(self.0.name("importedAppleDeviceIdentities"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.enrollmentProfile`, such as `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles`.
    DepOnboardingSettingEnrollmentProfiles[models::EnrollmentProfile]
}

impl DepOnboardingSettingEnrollmentProfiles {
    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles` — Create enrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-depiosenrollmentprofile-create?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::EnrollmentProfile>) -> Call<models::EnrollmentProfile> {
        let sheet = "POST enrollmentProfile: create
            intune-enrollment-enrollmentprofile-create, intune-enrollment-depenrollmentprofile-create, intune-enrollment-depiosenrollmentprofile-create, intune-enrollment-depmacosenrollmentprofile-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles";
        self.0.call(sheet).json(Into::<models::EnrollmentProfile>::into(body))
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles` — List enrollmentprofiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentbaseprofile-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-list?view=graph-rest-beta) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::EnrollmentProfile> {
        let sheet = "GET enrollmentProfile: list
            intune-enrollment-enrollmentprofile-list, intune-enrollment-depenrollmentbaseprofile-list, intune-enrollment-depenrollmentprofile-list, intune-enrollment-depiosenrollmentprofile-list, intune-enrollment-depmacosenrollmentprofile-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/depOnboardingSettings/{id}/getEncryptionPublicKey`
    DepOnboardingSettingGetEncryptionPublicKey
}

impl DepOnboardingSettingGetEncryptionPublicKey {
    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/getEncryptionPublicKey` — getEncryptionPublicKey function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-getencryptionpublickey?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET depOnboardingSetting: get
            intune-enrollment-deponboardingsetting-getencryptionpublickey: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/getEncryptionPublicKey";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.importedAppleDeviceIdentity`, such as `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities`.
    DepOnboardingSettingImportedAppleDeviceIdentities[models::ImportedAppleDeviceIdentity]
}

impl DepOnboardingSettingImportedAppleDeviceIdentities {
    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities` — Create importedAppleDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::ImportedAppleDeviceIdentity>,
    ) -> Call<models::ImportedAppleDeviceIdentity> {
        let sheet = "POST importedAppleDeviceIdentity: create
            intune-enrollment-importedappledeviceidentity-create, intune-enrollment-importedappledeviceidentityresult-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities";
        self.0.call(sheet).json(Into::<models::ImportedAppleDeviceIdentity>::into(body))
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/importAppleDeviceIdentityList` — importAppleDeviceIdentityList action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn import_apple_device_identity_list(
        &self,
        body: requests::imported_apple_device_identity::ImportAppleDeviceIdentityListRequest,
    ) -> Call<Vec<models::ImportedAppleDeviceIdentityResult>> {
        let sheet = "POST importedAppleDeviceIdentity: import_apple_device_identity_list
            intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/importAppleDeviceIdentityList";
        self.0.name("importAppleDeviceIdentityList").call(sheet).json(body)
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities` — List importedappledeviceidentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::ImportedAppleDeviceIdentity> {
        let sheet = "GET importedAppleDeviceIdentity: list
            intune-enrollment-importedappledeviceidentity-list, intune-enrollment-importedappledeviceidentityresult-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities";
        self.0.list(sheet)
    }
}
