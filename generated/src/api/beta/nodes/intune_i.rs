// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.importedAppleDeviceIdentity`, such as `/deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}`.
    ImportedAppleDeviceIdentity: super::Entity = models::ImportedAppleDeviceIdentity
}

impl ImportedAppleDeviceIdentity {
    /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}` — Delete importedappledeviceidentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE importedAppleDeviceIdentity: delete
            intune-enrollment-importedappledeviceidentity-delete, intune-enrollment-importedappledeviceidentityresult-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}` — Get importedAppleDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ImportedAppleDeviceIdentity> {
        let sheet = "GET importedAppleDeviceIdentity: get
            intune-enrollment-importedappledeviceidentity-get, intune-enrollment-importedappledeviceidentityresult-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/importedAppleDeviceIdentities/{importedAppleDeviceIdentityId}` — Update importedappledeviceidentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentityresult-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::ImportedAppleDeviceIdentity>,
    ) -> Call<models::ImportedAppleDeviceIdentity> {
        let sheet = "PATCH importedAppleDeviceIdentity: update
            intune-enrollment-importedappledeviceidentity-update, intune-enrollment-importedappledeviceidentityresult-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/importedAppleDeviceIdentities/{id}";
        self.0.call(sheet).json(Into::<models::ImportedAppleDeviceIdentity>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.importedDeviceIdentity`, such as `/deviceManagement/importedDeviceIdentities/{id}`.
    ImportedDeviceIdentity: super::Entity = models::ImportedDeviceIdentity
}

impl ImportedDeviceIdentity {
    /// `DELETE /deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}` — Delete importeddeviceidentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE importedDeviceIdentity: delete
            intune-enrollment-importeddeviceidentity-delete, intune-enrollment-importeddeviceidentityresult-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}` — Get importedDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ImportedDeviceIdentity> {
        let sheet = "GET importedDeviceIdentity: get
            intune-enrollment-importeddeviceidentity-get, intune-enrollment-importeddeviceidentityresult-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}` — Update importedDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ImportedDeviceIdentity>) -> Call<models::ImportedDeviceIdentity> {
        let sheet = "PATCH importedDeviceIdentity: update
            intune-enrollment-importeddeviceidentity-update, intune-enrollment-importeddeviceidentityresult-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities/{id}";
        self.0.call(sheet).json(Into::<models::ImportedDeviceIdentity>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, such as `/deviceManagement/importedWindowsAutopilotDeviceIdentities/{id}`.
    ImportedWindowsAutopilotDeviceIdentity: super::Entity = models::ImportedWindowsAutopilotDeviceIdentity
}

impl ImportedWindowsAutopilotDeviceIdentity {
    /// `DELETE /deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}` — Delete importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-get?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.intuneBrandingProfile`, such as `/deviceManagement/intuneBrandingProfiles/{id}`.
    IntuneBrandingProfile: super::Entity = models::IntuneBrandingProfile
}

impl IntuneBrandingProfile {
    /// `POST /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::intune_branding_profile::AssignRequest) -> Call<()> {
        let sheet = "POST intuneBrandingProfile: assign
            intune-wip-intunebrandingprofile-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}` — Delete intuneBrandingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE intuneBrandingProfile: delete
            intune-wip-intunebrandingprofile-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}` — Get intuneBrandingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IntuneBrandingProfile> {
        let sheet = "GET intuneBrandingProfile: get
            intune-wip-intunebrandingprofile-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}` — Update intuneBrandingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::IntuneBrandingProfile) -> Call<models::IntuneBrandingProfile> {
        let sheet = "PATCH intuneBrandingProfile: update
            intune-wip-intunebrandingprofile-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::IntuneBrandingProfileAssignments {
        super::IntuneBrandingProfileAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.intuneBrandingProfileAssignment`, such as `/deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}`.
    IntuneBrandingProfileAssignment: super::Entity = models::IntuneBrandingProfileAssignment
}

impl IntuneBrandingProfileAssignment {
    /// `DELETE /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}` — Delete intuneBrandingProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE intuneBrandingProfileAssignment: delete
            intune-wip-intunebrandingprofileassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}` — Get intuneBrandingProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IntuneBrandingProfileAssignment> {
        let sheet = "GET intuneBrandingProfileAssignment: get
            intune-wip-intunebrandingprofileassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments/{intuneBrandingProfileAssignmentId}` — Update intuneBrandingProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::IntuneBrandingProfileAssignment,
    ) -> Call<models::IntuneBrandingProfileAssignment> {
        let sheet = "PATCH intuneBrandingProfileAssignment: update
            intune-wip-intunebrandingprofileassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.intuneBrandingProfileAssignment`, such as `/deviceManagement/intuneBrandingProfiles/{id}/assignments`.
    IntuneBrandingProfileAssignments[models::IntuneBrandingProfileAssignment]
}

impl IntuneBrandingProfileAssignments {
    /// `POST /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments` — Create intuneBrandingProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IntuneBrandingProfileAssignment,
    ) -> Call<models::IntuneBrandingProfileAssignment> {
        let sheet = "POST intuneBrandingProfileAssignment: create
            intune-wip-intunebrandingprofileassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intuneBrandingProfiles/{intuneBrandingProfileId}/assignments` — List intuneBrandingProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IntuneBrandingProfileAssignment> {
        let sheet = "GET intuneBrandingProfileAssignment: list
            intune-wip-intunebrandingprofileassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate`.
    IosCertificateProfile: super::DeviceConfiguration = models::IosCertificateProfile
}

impl IosCertificateProfile {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate` — Get iosCertificateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosCertificateProfile> {
        let sheet = "GET iosCertificateProfile: get
            intune-deviceconfig-ioscertificateprofile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/identityCertificate`.
    IosCertificateProfileBase: super::IosCertificateProfile = models::IosCertificateProfileBase
}

impl IosCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication` — Get iosCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosCertificateProfileBase> {
        let sheet = "GET iosCertificateProfileBase: get
            intune-deviceconfig-ioscertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/identityCertificate";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`.
    IosDerivedCredentialAuthenticationConfiguration: super::DeviceConfiguration = models::IosDerivedCredentialAuthenticationConfiguration
}

impl IosDerivedCredentialAuthenticationConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosDerivedCredentialAuthenticationConfiguration> {
        self.0.get("GET iosDerivedCredentialAuthenticationConfiguration: get")
    }

    /// `…/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosDeviceFeaturesConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDeviceFeaturesConfiguration`.
    IosDeviceFeaturesConfiguration: super::DeviceConfiguration = models::IosDeviceFeaturesConfiguration
}

impl IosDeviceFeaturesConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosDeviceFeaturesConfiguration> {
        self.0.get("GET iosDeviceFeaturesConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::IosCertificateProfileBase {
        super::IosCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/singleSignOnExtensionPkinitCertificate`
    pub fn single_sign_on_extension_pkinit_certificate(&self) -> super::IosCertificateProfileBase {
        super::IosCertificateProfileBase(self.0.name("singleSignOnExtensionPkinitCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosEasEmailProfileConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration`.
    IosEasEmailProfileConfiguration: super::DeviceConfiguration = models::IosEasEmailProfileConfiguration
}

impl IosEasEmailProfileConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosEasEmailProfileConfiguration> {
        self.0.get("GET iosEasEmailProfileConfiguration: get")
    }

    /// `…/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::IosCertificateProfileBase {
        super::IosCertificateProfileBase(self.0.name("identityCertificate"))
    }

    /// `…/smimeEncryptionCertificate`
    pub fn smime_encryption_certificate(&self) -> super::IosCertificateProfile {
        super::IosCertificateProfile(self.0.name("smimeEncryptionCertificate"))
    }

    /// `…/smimeSigningCertificate`
    pub fn smime_signing_certificate(&self) -> super::IosCertificateProfile {
        super::IosCertificateProfile(self.0.name("smimeSigningCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration`.
    IosEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::IosEnterpriseWiFiConfiguration
}

impl IosEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosEnterpriseWiFiConfiguration> {
        self.0.get("GET iosEnterpriseWiFiConfiguration: get")
    }

    /// `…/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::IosCertificateProfileBase {
        super::IosCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificatesForServerValidation`
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> super::IosEnterpriseWiFiConfigurationRootCertificatesForServerValidation
    {
        super::IosEnterpriseWiFiConfigurationRootCertificatesForServerValidation(
            self.0.name("rootCertificatesForServerValidation"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation`.
    IosEnterpriseWiFiConfigurationRootCertificatesForServerValidation[models::IosTrustedRootCertificate]
}

impl IosEnterpriseWiFiConfigurationRootCertificatesForServerValidation {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation` — Create iosTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iostrustedrootcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::IosTrustedRootCertificate) -> Call<models::IosTrustedRootCertificate> {
        let sheet = "POST iosTrustedRootCertificate: create
            intune-deviceconfig-iostrustedrootcertificate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation` — List iosTrustedRootCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iostrustedrootcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosTrustedRootCertificate> {
        let sheet = "GET iosTrustedRootCertificate: list
            intune-deviceconfig-iostrustedrootcertificate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile`.
    IosImportedPfxCertificateProfile: super::IosCertificateProfile = models::IosImportedPfxCertificateProfile
}

impl IosImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosImportedPfxCertificateProfile> {
        self.0.get("GET iosImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::IosImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::IosImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    IosImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl IosImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosLobAppProvisioningConfiguration`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}`.
    IosLobAppProvisioningConfiguration: super::Entity = models::IosLobAppProvisioningConfiguration
}

impl IosLobAppProvisioningConfiguration {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::ios_lob_app_provisioning_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST iosLobAppProvisioningConfiguration: assign
            intune-shared-ioslobappprovisioningconfiguration-assign: | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}` — Delete iosLobAppProvisioningConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosLobAppProvisioningConfiguration: delete
            intune-shared-ioslobappprovisioningconfiguration-delete: | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}` — Get iosLobAppProvisioningConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosLobAppProvisioningConfiguration> {
        let sheet = "GET iosLobAppProvisioningConfiguration: get
            intune-shared-ioslobappprovisioningconfiguration-get: | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}` — Update iosLobAppProvisioningConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::IosLobAppProvisioningConfiguration,
    ) -> Call<models::IosLobAppProvisioningConfiguration> {
        let sheet = "PATCH iosLobAppProvisioningConfiguration: update
            intune-shared-ioslobappprovisioningconfiguration-update: | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::IosLobAppProvisioningConfigurationAssignments {
        super::IosLobAppProvisioningConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::IosLobAppProvisioningConfigurationDeviceStatuses {
        super::IosLobAppProvisioningConfigurationDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::IosLobAppProvisioningConfigurationGroupAssignments {
        super::IosLobAppProvisioningConfigurationGroupAssignments(self.0.name("groupAssignments"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::IosLobAppProvisioningConfigurationUserStatuses {
        super::IosLobAppProvisioningConfigurationUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosLobAppProvisioningConfigurationAssignment`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}`.
    IosLobAppProvisioningConfigurationAssignment: super::Entity = models::IosLobAppProvisioningConfigurationAssignment
}

impl IosLobAppProvisioningConfigurationAssignment {
    /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}` — Delete iosLobAppProvisioningConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosLobAppProvisioningConfigurationAssignment: delete
            intune-apps-ioslobappprovisioningconfigurationassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}` — Get iosLobAppProvisioningConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosLobAppProvisioningConfigurationAssignment> {
        let sheet = "GET iosLobAppProvisioningConfigurationAssignment: get
            intune-apps-ioslobappprovisioningconfigurationassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}` — Update iosLobAppProvisioningConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::IosLobAppProvisioningConfigurationAssignment,
    ) -> Call<models::IosLobAppProvisioningConfigurationAssignment> {
        let sheet = "PATCH iosLobAppProvisioningConfigurationAssignment: update
            intune-apps-ioslobappprovisioningconfigurationassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosLobAppProvisioningConfigurationAssignment`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments`.
    IosLobAppProvisioningConfigurationAssignments[models::IosLobAppProvisioningConfigurationAssignment]
}

impl IosLobAppProvisioningConfigurationAssignments {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments` — Create iosLobAppProvisioningConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::IosLobAppProvisioningConfigurationAssignment,
    ) -> Call<models::IosLobAppProvisioningConfigurationAssignment> {
        let sheet = "POST iosLobAppProvisioningConfigurationAssignment: create
            intune-apps-ioslobappprovisioningconfigurationassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments` — List iosLobAppProvisioningConfigurationAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosLobAppProvisioningConfigurationAssignment> {
        let sheet = "GET iosLobAppProvisioningConfigurationAssignment: list
            intune-apps-ioslobappprovisioningconfigurationassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses`.
    IosLobAppProvisioningConfigurationDeviceStatuses[models::ManagedDeviceMobileAppConfigurationDeviceStatus]
}

impl IosLobAppProvisioningConfigurationDeviceStatuses {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses` — Create managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationDeviceStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "POST managedDeviceMobileAppConfigurationDeviceStatus: create
            intune-apps-manageddevicemobileappconfigurationdevicestatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses` — List managedDeviceMobileAppConfigurationDeviceStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceStatus: list
            intune-apps-manageddevicemobileappconfigurationdevicestatus-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppProvisioningConfigGroupAssignment`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments`.
    IosLobAppProvisioningConfigurationGroupAssignments[models::MobileAppProvisioningConfigGroupAssignment]
}

impl IosLobAppProvisioningConfigurationGroupAssignments {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments` — Create mobileAppProvisioningConfigGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MobileAppProvisioningConfigGroupAssignment,
    ) -> Call<models::MobileAppProvisioningConfigGroupAssignment> {
        let sheet = "POST mobileAppProvisioningConfigGroupAssignment: create
            intune-apps-mobileappprovisioningconfiggroupassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments` — List mobileAppProvisioningConfigGroupAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::MobileAppProvisioningConfigGroupAssignment> {
        let sheet = "GET mobileAppProvisioningConfigGroupAssignment: list
            intune-apps-mobileappprovisioningconfiggroupassignment-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, such as `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses`.
    IosLobAppProvisioningConfigurationUserStatuses[models::ManagedDeviceMobileAppConfigurationUserStatus]
}

impl IosLobAppProvisioningConfigurationUserStatuses {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses` — Create managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationUserStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "POST managedDeviceMobileAppConfigurationUserStatus: create
            intune-apps-manageddevicemobileappconfigurationuserstatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses` — List manageddevicemobileappconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserStatus: list
            intune-apps-manageddevicemobileappconfigurationuserstatus-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosManagedAppProtection`, such as `/deviceAppManagement/iosManagedAppProtections/{id}`.
    IosManagedAppProtection: super::ManagedAppPolicy = models::IosManagedAppProtection
}

impl IosManagedAppProtection {
    /// `DELETE /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Delete iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosManagedAppProtection: delete
            intune-shared-iosmanagedappprotection-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Get iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosManagedAppProtection> {
        let sheet = "GET iosManagedAppProtection: get
            intune-shared-iosmanagedappprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}` — Update iosManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::IosManagedAppProtection) -> Call<models::IosManagedAppProtection> {
        let sheet = "PATCH iosManagedAppProtection: update
            intune-shared-iosmanagedappprotection-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.iosPkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile`.
    IosPkcsCertificateProfile: super::IosCertificateProfileBase = models::IosPkcsCertificateProfile
}

impl IosPkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosPkcsCertificateProfile> {
        self.0.get("GET iosPkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(&self) -> super::IosPkcsCertificateProfileManagedDeviceCertificateStates {
        super::IosPkcsCertificateProfileManagedDeviceCertificateStates(self.0.name("managedDeviceCertificateStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates`.
    IosPkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl IosPkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile`.
    IosScepCertificateProfile: super::IosCertificateProfileBase = models::IosScepCertificateProfile
}

impl IosScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosScepCertificateProfile> {
        self.0.get("GET iosScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(&self) -> super::IosScepCertificateProfileManagedDeviceCertificateStates {
        super::IosScepCertificateProfileManagedDeviceCertificateStates(self.0.name("managedDeviceCertificateStates"))
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::IosTrustedRootCertificate {
        super::IosTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates`.
    IosScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl IosScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate`.
    IosTrustedRootCertificate: super::DeviceConfiguration = models::IosTrustedRootCertificate
}

impl IosTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{iosTrustedRootCertificateId}` — Delete iosTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iostrustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosTrustedRootCertificate: delete
            intune-deviceconfig-iostrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{iosTrustedRootCertificateId}` — Get iosTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iostrustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IosTrustedRootCertificate> {
        let sheet = "GET iosTrustedRootCertificate: get
            intune-deviceconfig-iostrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{iosTrustedRootCertificateId}` — Update iosTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iostrustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosScepCertificateProfile/rootCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::IosTrustedRootCertificate) -> Call<models::IosTrustedRootCertificate> {
        let sheet = "PATCH iosTrustedRootCertificate: update
            intune-deviceconfig-iostrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate";
        self.0.call(sheet).json(body)
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

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::DeviceConfigurationGroupAssignments {
        super::DeviceConfigurationGroupAssignments(self.0.name("groupAssignments"))
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
    /// A value of `microsoft.graph.iosUpdateDeviceStatus`, such as `/deviceManagement/iosUpdateStatuses/{id}`.
    IosUpdateDeviceStatus: super::Entity = models::IosUpdateDeviceStatus
}

impl IosUpdateDeviceStatus {
    /// `DELETE /deviceManagement/iosUpdateStatuses/{iosUpdateDeviceStatusId}` — Delete iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
        let sheet = "PATCH iosUpdateDeviceStatus: update
            intune-deviceconfig-iosupdatedevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosVpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration`.
    IosVpnConfiguration: super::DeviceConfiguration = models::IosVpnConfiguration
}

impl IosVpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosVpnConfiguration> {
        self.0.get("GET iosVpnConfiguration: get")
    }

    /// `…/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::IosCertificateProfileBase {
        super::IosCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosVppApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp`.
    IosVppApp: super::MobileApp = models::IosVppApp
}

impl IosVppApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IosVppApp> {
        self.0.get("GET iosVppApp: get")
    }

    /// `…/assignedLicenses`
    pub fn assigned_licenses(&self) -> super::IosVppAppAssignedLicenses {
        super::IosVppAppAssignedLicenses(self.0.name("assignedLicenses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.iosVppAppAssignedLicense`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}`.
    IosVppAppAssignedLicense: super::Entity = models::IosVppAppAssignedLicense
}

impl IosVppAppAssignedLicense {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}` — Delete iosVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosVppAppAssignedLicense: delete
            intune-apps-iosvppappassignedlicense-delete, intune-apps-iosvppappassigneduserlicense-delete, intune-apps-iosvppappassigneddevicelicense-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}` — Get iosVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::IosVppAppAssignedLicense> {
        let sheet = "GET iosVppAppAssignedLicense: get
            intune-apps-iosvppappassignedlicense-get, intune-apps-iosvppappassigneduserlicense-get, intune-apps-iosvppappassigneddevicelicense-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}` — Update iosVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IosVppAppAssignedLicense>) -> Call<models::IosVppAppAssignedLicense> {
        let sheet = "PATCH iosVppAppAssignedLicense: update
            intune-apps-iosvppappassignedlicense-update, intune-apps-iosvppappassigneduserlicense-update, intune-apps-iosvppappassigneddevicelicense-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}";
        self.0.call(sheet).json(Into::<models::IosVppAppAssignedLicense>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosVppAppAssignedLicense`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses`.
    IosVppAppAssignedLicenses[models::IosVppAppAssignedLicense]
}

impl IosVppAppAssignedLicenses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses` — Create iosVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::IosVppAppAssignedLicense>) -> Call<models::IosVppAppAssignedLicense> {
        let sheet = "POST iosVppAppAssignedLicense: create
            intune-apps-iosvppappassignedlicense-create, intune-apps-iosvppappassigneduserlicense-create, intune-apps-iosvppappassigneddevicelicense-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses";
        self.0.call(sheet).json(Into::<models::IosVppAppAssignedLicense>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses` — List iosVppAppAssignedLicenses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::IosVppAppAssignedLicense> {
        let sheet = "GET iosVppAppAssignedLicense: list
            intune-apps-iosvppappassignedlicense-list, intune-apps-iosvppappassigneduserlicense-list, intune-apps-iosvppappassigneddevicelicense-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses";
        self.0.list(sheet)
    }
}
