// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`, such as `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`.
    ActiveDirectoryWindowsAutopilotDeploymentProfile: super::WindowsAutopilotDeploymentProfile = models::ActiveDirectoryWindowsAutopilotDeploymentProfile
}

impl ActiveDirectoryWindowsAutopilotDeploymentProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ActiveDirectoryWindowsAutopilotDeploymentProfile> {
        self.0.get("GET activeDirectoryWindowsAutopilotDeploymentProfile: get")
    }

    /// `…/domainJoinConfiguration`
    pub fn domain_join_configuration(&self) -> super::WindowsDomainJoinConfiguration {
        super::WindowsDomainJoinConfiguration(self.0.name("domainJoinConfiguration"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`, such as `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}`.
    AdvancedThreatProtectionOnboardingDeviceSettingState: super::Entity = models::AdvancedThreatProtectionOnboardingDeviceSettingState
}

impl AdvancedThreatProtectionOnboardingDeviceSettingState {
    /// `DELETE /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}` — Delete advancedThreatProtectionOnboardingDeviceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE advancedThreatProtectionOnboardingDeviceSettingState: delete
            intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}` — Get advancedThreatProtectionOnboardingDeviceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
        let sheet = "GET advancedThreatProtectionOnboardingDeviceSettingState: get
            intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingStateId}` — Update advancedThreatProtectionOnboardingDeviceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AdvancedThreatProtectionOnboardingDeviceSettingState,
    ) -> Call<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
        let sheet = "PATCH advancedThreatProtectionOnboardingDeviceSettingState: update
            intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.advancedThreatProtectionOnboardingStateSummary`, such as `/deviceManagement/advancedThreatProtectionOnboardingStateSummary`.
    AdvancedThreatProtectionOnboardingStateSummary: super::Entity = models::AdvancedThreatProtectionOnboardingStateSummary
}

impl AdvancedThreatProtectionOnboardingStateSummary {
    /// `GET /deviceManagement/advancedThreatProtectionOnboardingStateSummary` — Get advancedThreatProtectionOnboardingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AdvancedThreatProtectionOnboardingStateSummary> {
        let sheet = "GET advancedThreatProtectionOnboardingStateSummary: get
            intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/advancedThreatProtectionOnboardingStateSummary` — Update advancedThreatProtectionOnboardingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AdvancedThreatProtectionOnboardingStateSummary,
    ) -> Call<models::AdvancedThreatProtectionOnboardingStateSummary> {
        let sheet = "PATCH advancedThreatProtectionOnboardingStateSummary: update
            intune-deviceconfig-advancedthreatprotectiononboardingstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary";
        self.0.call(sheet).json(body)
    }

    /// `…/advancedThreatProtectionOnboardingDeviceSettingStates`
    pub fn advanced_threat_protection_onboarding_device_setting_states(
        &self,
    ) -> super::AdvancedThreatProtectionOnboardingStateSummaryAdvancedThreatProtectionOnboardingDeviceSettingStates
    {
        super::AdvancedThreatProtectionOnboardingStateSummaryAdvancedThreatProtectionOnboardingDeviceSettingStates(
            self.0.name("advancedThreatProtectionOnboardingDeviceSettingStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`, such as `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates`.
    AdvancedThreatProtectionOnboardingStateSummaryAdvancedThreatProtectionOnboardingDeviceSettingStates[models::AdvancedThreatProtectionOnboardingDeviceSettingState]
}

impl AdvancedThreatProtectionOnboardingStateSummaryAdvancedThreatProtectionOnboardingDeviceSettingStates {
    /// `POST /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates` — Create advancedThreatProtectionOnboardingDeviceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AdvancedThreatProtectionOnboardingDeviceSettingState,
    ) -> Call<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
        let sheet = "POST advancedThreatProtectionOnboardingDeviceSettingState: create
            intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates` — List advancedThreatProtectionOnboardingDeviceSettingStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::AdvancedThreatProtectionOnboardingDeviceSettingState> {
        let sheet = "GET advancedThreatProtectionOnboardingDeviceSettingState: list
            intune-deviceconfig-advancedthreatprotectiononboardingdevicesettingstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidAppConfigurationSchema`, such as `/deviceManagement/androidAppConfigurationSchema`.
    AndroidAppConfigurationSchema: super::Entity = models::AndroidAppConfigurationSchema
}

impl AndroidAppConfigurationSchema {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidAppConfigurationSchema> {
        self.0.get("GET androidAppConfigurationSchema: get")
    }

    /// `POST /deviceManagement/androidAppConfigurationSchema/retrieveSchema`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_schema(
        &self,
        body: requests::android_app_configuration_schema::RetrieveSchemaRequest,
    ) -> Call<models::AndroidAppConfigurationSchema> {
        let sheet = "POST androidAppConfigurationSchema: retrieve_schema
            : | |
            /deviceManagement/androidAppConfigurationSchema/retrieveSchema";
        self.0.name("retrieveSchema").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase`.
    AndroidCertificateProfileBase: super::DeviceConfiguration = models::AndroidCertificateProfileBase
}

impl AndroidCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate` — Get androidCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidVpnConfiguration/identityCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
        let sheet = "GET androidCertificateProfileBase: get
            intune-deviceconfig-androidcertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration/identityCertificate";
        self.0.get(sheet)
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::AndroidTrustedRootCertificate {
        super::AndroidTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerCertificateProfileBase`.
    AndroidDeviceOwnerCertificateProfileBase: super::DeviceConfiguration = models::AndroidDeviceOwnerCertificateProfileBase
}

impl AndroidDeviceOwnerCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication` — Get androidDeviceOwnerCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownercertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerCertificateProfileBase> {
        let sheet = "GET androidDeviceOwnerCertificateProfileBase: get
            intune-deviceconfig-androiddeviceownercertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration/identityCertificate";
        self.0.get(sheet)
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::AndroidDeviceOwnerTrustedRootCertificate {
        super::AndroidDeviceOwnerTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerEnrollmentProfile`, such as `/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}`.
    AndroidDeviceOwnerEnrollmentProfile: super::Entity = models::AndroidDeviceOwnerEnrollmentProfile
}

impl AndroidDeviceOwnerEnrollmentProfile {
    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfile-id}/clearEnrollmentTimeDeviceMembershipTarget`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn clear_enrollment_time_device_membership_target(&self) -> Call<()> {
        let sheet = "POST androidDeviceOwnerEnrollmentProfile: clear_enrollment_time_device_membership_target
            : | |
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}/clearEnrollmentTimeDeviceMembershipTarget";
        self.0.name("clearEnrollmentTimeDeviceMembershipTarget").call(sheet)
    }

    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}/createToken` — createToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_token(
        &self,
        body: requests::android_device_owner_enrollment_profile::CreateTokenRequest,
    ) -> Call<()> {
        let sheet = "POST androidDeviceOwnerEnrollmentProfile: create_token
            intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}/createToken";
        self.0.name("createToken").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}` — Delete androidDeviceOwnerEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidDeviceOwnerEnrollmentProfile: delete
            intune-androidforwork-androiddeviceownerenrollmentprofile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}` — Get androidDeviceOwnerEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerEnrollmentProfile> {
        let sheet = "GET androidDeviceOwnerEnrollmentProfile: get
            intune-androidforwork-androiddeviceownerenrollmentprofile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfile-id}/retrieveEnrollmentTimeDeviceMembershipTarget`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_enrollment_time_device_membership_target(
        &self,
    ) -> Call<models::EnrollmentTimeDeviceMembershipTargetResult>
    {
        let sheet = "POST androidDeviceOwnerEnrollmentProfile: retrieve_enrollment_time_device_membership_target
            : | |
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}/retrieveEnrollmentTimeDeviceMembershipTarget";
        self.0.name("retrieveEnrollmentTimeDeviceMembershipTarget").call(sheet)
    }

    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}/revokeToken` — revokeToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-revoketoken?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn revoke_token(&self) -> Call<()> {
        let sheet = "POST androidDeviceOwnerEnrollmentProfile: revoke_token
            intune-androidforwork-androiddeviceownerenrollmentprofile-revoketoken: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}/revokeToken";
        self.0.name("revokeToken").call(sheet)
    }

    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfile-id}/setEnrollmentTimeDeviceMembershipTarget`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn set_enrollment_time_device_membership_target(
        &self,
        body: requests::android_device_owner_enrollment_profile::SetEnrollmentTimeDeviceMembershipTargetRequest,
    ) -> Call<models::EnrollmentTimeDeviceMembershipTargetResult> {
        let sheet = "POST androidDeviceOwnerEnrollmentProfile: set_enrollment_time_device_membership_target
            : | |
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}/setEnrollmentTimeDeviceMembershipTarget";
        self.0.name("setEnrollmentTimeDeviceMembershipTarget").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfileId}` — Update androidDeviceOwnerEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidDeviceOwnerEnrollmentProfile,
    ) -> Call<models::AndroidDeviceOwnerEnrollmentProfile> {
        let sheet = "PATCH androidDeviceOwnerEnrollmentProfile: update
            intune-androidforwork-androiddeviceownerenrollmentprofile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`.
    AndroidDeviceOwnerEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::AndroidDeviceOwnerEnterpriseWiFiConfiguration
}

impl AndroidDeviceOwnerEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerEnterpriseWiFiConfiguration> {
        self.0.get("GET androidDeviceOwnerEnterpriseWiFiConfiguration: get")
    }

    /// `…/derivedCredentialSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::AndroidDeviceOwnerCertificateProfileBase {
        super::AndroidDeviceOwnerCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::AndroidDeviceOwnerTrustedRootCertificate {
        super::AndroidDeviceOwnerTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }

    /// `…/rootCertificatesForServerValidation`
    ///
    /// The type lists it; no page documents a request there.
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> Collection<models::AndroidDeviceOwnerTrustedRootCertificate>
    {
        Collection::at(self.0.name("rootCertificatesForServerValidation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile`.
    AndroidDeviceOwnerImportedPfxCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase = models::AndroidDeviceOwnerImportedPfxCertificateProfile
}

impl AndroidDeviceOwnerImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerImportedPfxCertificateProfile> {
        self.0.get("GET androidDeviceOwnerImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidDeviceOwnerImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidDeviceOwnerImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    AndroidDeviceOwnerImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidDeviceOwnerImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile`.
    AndroidDeviceOwnerPkcsCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase = models::AndroidDeviceOwnerPkcsCertificateProfile
}

impl AndroidDeviceOwnerPkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerPkcsCertificateProfile> {
        self.0.get("GET androidDeviceOwnerPkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates`.
    AndroidDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile`.
    AndroidDeviceOwnerScepCertificateProfile: super::AndroidDeviceOwnerCertificateProfileBase = models::AndroidDeviceOwnerScepCertificateProfile
}

impl AndroidDeviceOwnerScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerScepCertificateProfile> {
        self.0.get("GET androidDeviceOwnerScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates`.
    AndroidDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate`.
    AndroidDeviceOwnerTrustedRootCertificate: super::DeviceConfiguration = models::AndroidDeviceOwnerTrustedRootCertificate
}

impl AndroidDeviceOwnerTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate` — Delete androidDeviceOwnerTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownertrustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidDeviceOwnerTrustedRootCertificate: delete
            intune-deviceconfig-androiddeviceownertrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate` — Get androidDeviceOwnerTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownertrustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerTrustedRootCertificate> {
        let sheet = "GET androidDeviceOwnerTrustedRootCertificate: get
            intune-deviceconfig-androiddeviceownertrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate` — Update androidDeviceOwnerTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownertrustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidDeviceOwnerTrustedRootCertificate,
    ) -> Call<models::AndroidDeviceOwnerTrustedRootCertificate> {
        let sheet = "PATCH androidDeviceOwnerTrustedRootCertificate: update
            intune-deviceconfig-androiddeviceownertrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidDeviceOwnerVpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerVpnConfiguration`.
    AndroidDeviceOwnerVpnConfiguration: super::DeviceConfiguration = models::AndroidDeviceOwnerVpnConfiguration
}

impl AndroidDeviceOwnerVpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidDeviceOwnerVpnConfiguration> {
        self.0.get("GET androidDeviceOwnerVpnConfiguration: get")
    }

    /// `…/derivedCredentialSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn derived_credential_settings(&self) -> super::DeviceManagementDerivedCredentialSettings {
        super::DeviceManagementDerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidDeviceOwnerCertificateProfileBase {
        super::AndroidDeviceOwnerCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidEasEmailProfileConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration`.
    AndroidEasEmailProfileConfiguration: super::DeviceConfiguration = models::AndroidEasEmailProfileConfiguration
}

impl AndroidEasEmailProfileConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidEasEmailProfileConfiguration> {
        self.0.get("GET androidEasEmailProfileConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidCertificateProfileBase {
        super::AndroidCertificateProfileBase(self.0.name("identityCertificate"))
    }

    /// `…/smimeSigningCertificate`
    pub fn smime_signing_certificate(&self) -> super::AndroidCertificateProfileBase {
        super::AndroidCertificateProfileBase(self.0.name("smimeSigningCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration`.
    AndroidEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::AndroidEnterpriseWiFiConfiguration
}

impl AndroidEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidEnterpriseWiFiConfiguration> {
        self.0.get("GET androidEnterpriseWiFiConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::AndroidCertificateProfileBase {
        super::AndroidCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::AndroidTrustedRootCertificate {
        super::AndroidTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkAppConfigurationSchema`, such as `/deviceManagement/androidForWorkAppConfigurationSchemas/{id}`.
    AndroidForWorkAppConfigurationSchema: super::Entity = models::AndroidForWorkAppConfigurationSchema
}

impl AndroidForWorkAppConfigurationSchema {
    /// `DELETE /deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}` — Delete androidForWorkAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidForWorkAppConfigurationSchema: delete
            intune-androidforwork-androidforworkappconfigurationschema-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkAppConfigurationSchemas/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}` — Get androidForWorkAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidForWorkAppConfigurationSchema> {
        let sheet = "GET androidForWorkAppConfigurationSchema: get
            intune-androidforwork-androidforworkappconfigurationschema-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkAppConfigurationSchemas/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}` — Update androidForWorkAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidForWorkAppConfigurationSchema,
    ) -> Call<models::AndroidForWorkAppConfigurationSchema> {
        let sheet = "PATCH androidForWorkAppConfigurationSchema: update
            intune-androidforwork-androidforworkappconfigurationschema-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkAppConfigurationSchemas/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate`.
    AndroidForWorkCertificateProfileBase: super::DeviceConfiguration = models::AndroidForWorkCertificateProfileBase
}

impl AndroidForWorkCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate` — Get AndroidForWorkCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworkcertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidForWorkCertificateProfileBase> {
        let sheet = "GET androidForWorkCertificateProfileBase: get
            intune-deviceconfig-androidforworkcertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase/identityCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration/identityCertificate";
        self.0.get(sheet)
    }

    /// `…/rootCertificate`
    ///
    /// The type lists it; no page documents a request there.
    pub fn root_certificate(&self) -> super::AndroidForWorkTrustedRootCertificate {
        super::AndroidForWorkTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkEasEmailProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEasEmailProfileBase`.
    AndroidForWorkEasEmailProfileBase: super::DeviceConfiguration = models::AndroidForWorkEasEmailProfileBase
}

impl AndroidForWorkEasEmailProfileBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidForWorkEasEmailProfileBase> {
        self.0.get("GET androidForWorkEasEmailProfileBase: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidForWorkCertificateProfileBase {
        super::AndroidForWorkCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkEnrollmentProfile`, such as `/deviceManagement/androidForWorkEnrollmentProfiles/{id}`.
    AndroidForWorkEnrollmentProfile: super::Entity = models::AndroidForWorkEnrollmentProfile
}

impl AndroidForWorkEnrollmentProfile {
    /// `POST /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}/createToken` — createToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-createtoken?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_token(&self, body: requests::android_for_work_enrollment_profile::CreateTokenRequest) -> Call<()> {
        let sheet = "POST androidForWorkEnrollmentProfile: create_token
            intune-androidforwork-androidforworkenrollmentprofile-createtoken: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles/{id}/createToken";
        self.0.name("createToken").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}` — Delete androidForWorkEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidForWorkEnrollmentProfile: delete
            intune-androidforwork-androidforworkenrollmentprofile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}` — Get androidForWorkEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidForWorkEnrollmentProfile> {
        let sheet = "GET androidForWorkEnrollmentProfile: get
            intune-androidforwork-androidforworkenrollmentprofile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}/revokeToken` — revokeToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-revoketoken?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn revoke_token(&self) -> Call<()> {
        let sheet = "POST androidForWorkEnrollmentProfile: revoke_token
            intune-androidforwork-androidforworkenrollmentprofile-revoketoken: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles/{id}/revokeToken";
        self.0.name("revokeToken").call(sheet)
    }

    /// `PATCH /deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfileId}` — Update androidForWorkEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidForWorkEnrollmentProfile,
    ) -> Call<models::AndroidForWorkEnrollmentProfile> {
        let sheet = "PATCH androidForWorkEnrollmentProfile: update
            intune-androidforwork-androidforworkenrollmentprofile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`.
    AndroidForWorkEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::AndroidForWorkEnterpriseWiFiConfiguration
}

impl AndroidForWorkEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidForWorkEnterpriseWiFiConfiguration> {
        self.0.get("GET androidForWorkEnterpriseWiFiConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::AndroidForWorkCertificateProfileBase {
        super::AndroidForWorkCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::AndroidForWorkTrustedRootCertificate {
        super::AndroidForWorkTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile`.
    AndroidForWorkImportedPfxCertificateProfile: super::AndroidCertificateProfileBase = models::AndroidForWorkImportedPfxCertificateProfile
}

impl AndroidForWorkImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidForWorkImportedPfxCertificateProfile> {
        self.0.get("GET androidForWorkImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidForWorkImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidForWorkImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    AndroidForWorkImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidForWorkImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkPkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile`.
    AndroidForWorkPkcsCertificateProfile: super::AndroidForWorkCertificateProfileBase = models::AndroidForWorkPkcsCertificateProfile
}

impl AndroidForWorkPkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidForWorkPkcsCertificateProfile> {
        self.0.get("GET androidForWorkPkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidForWorkPkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidForWorkPkcsCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates`.
    AndroidForWorkPkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidForWorkPkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile`.
    AndroidForWorkScepCertificateProfile: super::AndroidForWorkCertificateProfileBase = models::AndroidForWorkScepCertificateProfile
}

impl AndroidForWorkScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidForWorkScepCertificateProfile> {
        self.0.get("GET androidForWorkScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidForWorkScepCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidForWorkScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates`.
    AndroidForWorkScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidForWorkScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkSettings`, such as `/deviceManagement/androidForWorkSettings`.
    AndroidForWorkSettings: super::Entity = models::AndroidForWorkSettings
}

impl AndroidForWorkSettings {
    /// `POST /deviceManagement/androidForWorkSettings/completeSignup` — completeSignup action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-completesignup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn complete_signup(&self, body: requests::android_for_work_settings::CompleteSignupRequest) -> Call<()> {
        let sheet = "POST androidForWorkSettings: complete_signup
            intune-androidforwork-androidforworksettings-completesignup: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkSettings/completeSignup";
        self.0.name("completeSignup").call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidForWorkSettings` — Get androidForWorkSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidForWorkSettings> {
        let sheet = "GET androidForWorkSettings: get
            intune-androidforwork-androidforworksettings-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkSettings";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/androidForWorkSettings/requestSignupUrl` — requestSignupUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-requestsignupurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn request_signup_url(
        &self,
        body: requests::android_for_work_settings::RequestSignupUrlRequest,
    ) -> Call<String> {
        let sheet = "POST androidForWorkSettings: request_signup_url
            intune-androidforwork-androidforworksettings-requestsignupurl: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkSettings/requestSignupUrl";
        self.0.name("requestSignupUrl").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidForWorkSettings/syncApps` — syncApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-syncapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn sync_apps(&self) -> Call<()> {
        let sheet = "POST androidForWorkSettings: sync_apps
            intune-androidforwork-androidforworksettings-syncapps: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkSettings/syncApps";
        self.0.name("syncApps").call(sheet)
    }

    /// `POST /deviceManagement/androidForWorkSettings/unbind` — unbind action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-unbind?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn unbind(&self) -> Call<()> {
        let sheet = "POST androidForWorkSettings: unbind
            intune-androidforwork-androidforworksettings-unbind: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkSettings/unbind";
        self.0.name("unbind").call(sheet)
    }

    /// `PATCH /deviceManagement/androidForWorkSettings` — Update androidForWorkSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::AndroidForWorkSettings) -> Call<models::AndroidForWorkSettings> {
        let sheet = "PATCH androidForWorkSettings: update
            intune-androidforwork-androidforworksettings-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    AndroidForWorkTrustedRootCertificate: super::DeviceConfiguration = models::AndroidForWorkTrustedRootCertificate
}

impl AndroidForWorkTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Delete androidForWorkTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworktrustedrootcertificate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidForWorkTrustedRootCertificate: delete
            intune-deviceconfig-androidforworktrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Get androidForWorkTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworktrustedrootcertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidForWorkTrustedRootCertificate> {
        let sheet = "GET androidForWorkTrustedRootCertificate: get
            intune-deviceconfig-androidforworktrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Update androidForWorkTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworktrustedrootcertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidForWorkTrustedRootCertificate,
    ) -> Call<models::AndroidForWorkTrustedRootCertificate> {
        let sheet = "PATCH androidForWorkTrustedRootCertificate: update
            intune-deviceconfig-androidforworktrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidForWorkVpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkVpnConfiguration`.
    AndroidForWorkVpnConfiguration: super::DeviceConfiguration = models::AndroidForWorkVpnConfiguration
}

impl AndroidForWorkVpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidForWorkVpnConfiguration> {
        self.0.get("GET androidForWorkVpnConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidForWorkCertificateProfileBase {
        super::AndroidForWorkCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile`.
    AndroidImportedPfxCertificateProfile: super::AndroidCertificateProfileBase = models::AndroidImportedPfxCertificateProfile
}

impl AndroidImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidImportedPfxCertificateProfile> {
        self.0.get("GET androidImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    AndroidImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidManagedAppProtection`, such as `/deviceAppManagement/androidManagedAppProtections/{id}`.
    AndroidManagedAppProtection: super::ManagedAppPolicy = models::AndroidManagedAppProtection
}

impl AndroidManagedAppProtection {
    /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Delete androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidManagedAppProtection: delete
            intune-shared-androidmanagedappprotection-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Get androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidManagedAppProtection> {
        let sheet = "GET androidManagedAppProtection: get
            intune-shared-androidmanagedappprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}` — Update androidManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::AndroidManagedAppProtection) -> Call<models::AndroidManagedAppProtection> {
        let sheet = "PATCH androidManagedAppProtection: update
            intune-shared-androidmanagedappprotection-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apps`
    pub fn apps(&self) -> super::AndroidManagedAppProtectionApps {
        super::AndroidManagedAppProtectionApps(self.0.name("apps"))
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
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/androidManagedAppProtections/{id}/apps`.
    AndroidManagedAppProtectionApps[models::ManagedMobileApp]
}

impl AndroidManagedAppProtectionApps {
    /// `POST /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidManagedStoreAccountEnterpriseSettings`, such as `/deviceManagement/androidManagedStoreAccountEnterpriseSettings`.
    AndroidManagedStoreAccountEnterpriseSettings: super::Entity = models::AndroidManagedStoreAccountEnterpriseSettings
}

impl AndroidManagedStoreAccountEnterpriseSettings {
    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/addApps`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn add_apps(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::AddAppsRequest,
    ) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: add_apps
            : DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/addApps";
        self.0.name("addApps").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/approveApps` — approveApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn approve_apps(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::ApproveAppsRequest,
    ) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: approve_apps
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/approveApps";
        self.0.name("approveApps").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/completeSignup` — completeSignup action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn complete_signup(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::CompleteSignupRequest,
    ) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: complete_signup
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/completeSignup";
        self.0.name("completeSignup").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/createGooglePlayWebToken` — createGooglePlayWebToken action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_google_play_web_token(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::CreateGooglePlayWebTokenRequest,
    ) -> Call<String> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: create_google_play_web_token
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/createGooglePlayWebToken";
        self.0.name("createGooglePlayWebToken").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/createZeroTouchWebToken`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_zero_touch_web_token(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::CreateZeroTouchWebTokenRequest,
    ) -> Call<String> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: create_zero_touch_web_token
            : DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/createZeroTouchWebToken";
        self.0.name("createZeroTouchWebToken").call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidManagedStoreAccountEnterpriseSettings` — Get androidManagedStoreAccountEnterpriseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidManagedStoreAccountEnterpriseSettings> {
        let sheet = "GET androidManagedStoreAccountEnterpriseSettings: get
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/requestEnterpriseUpgradeUrl`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn request_enterprise_upgrade_url(&self) -> Call<String> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: request_enterprise_upgrade_url
            : | |
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/requestEnterpriseUpgradeUrl";
        self.0.name("requestEnterpriseUpgradeUrl").call(sheet)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/requestSignupUrl` — requestSignupUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn request_signup_url(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::RequestSignupUrlRequest,
    ) -> Call<String> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: request_signup_url
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/requestSignupUrl";
        self.0.name("requestSignupUrl").call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidManagedStoreAccountEnterpriseSettings/retrieveStoreLayout`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_store_layout(&self) -> Call<models::AndroidManagedStoreLayoutType> {
        let sheet = "GET androidManagedStoreAccountEnterpriseSettings: retrieve_store_layout
            : | |
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/retrieveStoreLayout";
        self.0.name("retrieveStoreLayout").call(sheet)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/setAndroidDeviceOwnerFullyManagedEnrollmentState` — setAndroidDeviceOwnerFullyManagedEnrollmentState action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_android_device_owner_fully_managed_enrollment_state(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest,
    ) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: set_android_device_owner_fully_managed_enrollment_state
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/setAndroidDeviceOwnerFullyManagedEnrollmentState";
        self.0.name("setAndroidDeviceOwnerFullyManagedEnrollmentState").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/setStoreLayout`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn set_store_layout(
        &self,
        body: requests::android_managed_store_account_enterprise_settings::SetStoreLayoutRequest,
    ) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: set_store_layout
            : | |
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/setStoreLayout";
        self.0.name("setStoreLayout").call(sheet).json(body)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/syncApps` — syncApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-syncapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn sync_apps(&self) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: sync_apps
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-syncapps: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/syncApps";
        self.0.name("syncApps").call(sheet)
    }

    /// `POST /deviceManagement/androidManagedStoreAccountEnterpriseSettings/unbind` — unbind action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-unbind?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn unbind(&self) -> Call<()> {
        let sheet = "POST androidManagedStoreAccountEnterpriseSettings: unbind
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-unbind: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings/unbind";
        self.0.name("unbind").call(sheet)
    }

    /// `PATCH /deviceManagement/androidManagedStoreAccountEnterpriseSettings` — Update androidManagedStoreAccountEnterpriseSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidManagedStoreAccountEnterpriseSettings,
    ) -> Call<models::AndroidManagedStoreAccountEnterpriseSettings> {
        let sheet = "PATCH androidManagedStoreAccountEnterpriseSettings: update
            intune-androidforwork-androidmanagedstoreaccountenterprisesettings-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAccountEnterpriseSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidManagedStoreAppConfigurationSchema`, such as `/deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}`.
    AndroidManagedStoreAppConfigurationSchema: super::Entity = models::AndroidManagedStoreAppConfigurationSchema
}

impl AndroidManagedStoreAppConfigurationSchema {
    /// `DELETE /deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}` — Delete androidManagedStoreAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidManagedStoreAppConfigurationSchema: delete
            intune-androidforwork-androidmanagedstoreappconfigurationschema-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}` — Get AndroidManagedStoreAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidManagedStoreAppConfigurationSchema> {
        let sheet = "GET androidManagedStoreAppConfigurationSchema: get
            intune-androidforwork-androidmanagedstoreappconfigurationschema-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}` — Update androidManagedStoreAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidManagedStoreAppConfigurationSchema,
    ) -> Call<models::AndroidManagedStoreAppConfigurationSchema> {
        let sheet = "PATCH androidManagedStoreAppConfigurationSchema: update
            intune-androidforwork-androidmanagedstoreappconfigurationschema-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidPkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile`.
    AndroidPkcsCertificateProfile: super::AndroidCertificateProfileBase = models::AndroidPkcsCertificateProfile
}

impl AndroidPkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidPkcsCertificateProfile> {
        self.0.get("GET androidPkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidPkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidPkcsCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates`.
    AndroidPkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidPkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile`.
    AndroidScepCertificateProfile: super::AndroidCertificateProfileBase = models::AndroidScepCertificateProfile
}

impl AndroidScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidScepCertificateProfile> {
        self.0.get("GET androidScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidScepCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates`.
    AndroidScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate`.
    AndroidTrustedRootCertificate: super::DeviceConfiguration = models::AndroidTrustedRootCertificate
}

impl AndroidTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate` — Delete androidTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidTrustedRootCertificate: delete
            intune-deviceconfig-androidtrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate` — Get androidTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidTrustedRootCertificate> {
        let sheet = "GET androidTrustedRootCertificate: get
            intune-deviceconfig-androidtrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate` — Update androidTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::AndroidTrustedRootCertificate) -> Call<models::AndroidTrustedRootCertificate> {
        let sheet = "PATCH androidTrustedRootCertificate: update
            intune-deviceconfig-androidtrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidVpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidVpnConfiguration`.
    AndroidVpnConfiguration: super::DeviceConfiguration = models::AndroidVpnConfiguration
}

impl AndroidVpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidVpnConfiguration> {
        self.0.get("GET androidVpnConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidCertificateProfileBase {
        super::AndroidCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfileCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase`.
    AndroidWorkProfileCertificateProfileBase: super::DeviceConfiguration = models::AndroidWorkProfileCertificateProfileBase
}

impl AndroidWorkProfileCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate` — Get AndroidWorkProfileCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofilecertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidWorkProfileCertificateProfileBase> {
        let sheet = "GET androidWorkProfileCertificateProfileBase: get
            intune-deviceconfig-androidworkprofilecertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase/identityCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration/identityCertificate";
        self.0.get(sheet)
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::AndroidWorkProfileTrustedRootCertificate {
        super::AndroidWorkProfileTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfileEasEmailProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEasEmailProfileBase`.
    AndroidWorkProfileEasEmailProfileBase: super::DeviceConfiguration = models::AndroidWorkProfileEasEmailProfileBase
}

impl AndroidWorkProfileEasEmailProfileBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidWorkProfileEasEmailProfileBase> {
        self.0.get("GET androidWorkProfileEasEmailProfileBase: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidWorkProfileCertificateProfileBase {
        super::AndroidWorkProfileCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`.
    AndroidWorkProfileEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::AndroidWorkProfileEnterpriseWiFiConfiguration
}

impl AndroidWorkProfileEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidWorkProfileEnterpriseWiFiConfiguration> {
        self.0.get("GET androidWorkProfileEnterpriseWiFiConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::AndroidWorkProfileCertificateProfileBase {
        super::AndroidWorkProfileCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::AndroidWorkProfileTrustedRootCertificate {
        super::AndroidWorkProfileTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfilePkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile`.
    AndroidWorkProfilePkcsCertificateProfile: super::AndroidWorkProfileCertificateProfileBase = models::AndroidWorkProfilePkcsCertificateProfile
}

impl AndroidWorkProfilePkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidWorkProfilePkcsCertificateProfile> {
        self.0.get("GET androidWorkProfilePkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidWorkProfilePkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidWorkProfilePkcsCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates`.
    AndroidWorkProfilePkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidWorkProfilePkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfileScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile`.
    AndroidWorkProfileScepCertificateProfile: super::AndroidWorkProfileCertificateProfileBase = models::AndroidWorkProfileScepCertificateProfile
}

impl AndroidWorkProfileScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidWorkProfileScepCertificateProfile> {
        self.0.get("GET androidWorkProfileScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AndroidWorkProfileScepCertificateProfileManagedDeviceCertificateStates
    {
        super::AndroidWorkProfileScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates`.
    AndroidWorkProfileScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AndroidWorkProfileScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfileTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate`.
    AndroidWorkProfileTrustedRootCertificate: super::DeviceConfiguration = models::AndroidWorkProfileTrustedRootCertificate
}

impl AndroidWorkProfileTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate` — Delete androidWorkProfileTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofiletrustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE androidWorkProfileTrustedRootCertificate: delete
            intune-deviceconfig-androidworkprofiletrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate` — Get AndroidWorkProfileTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofiletrustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AndroidWorkProfileTrustedRootCertificate> {
        let sheet = "GET androidWorkProfileTrustedRootCertificate: get
            intune-deviceconfig-androidworkprofiletrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate` — Update AndroidWorkProfileTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofiletrustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AndroidWorkProfileTrustedRootCertificate,
    ) -> Call<models::AndroidWorkProfileTrustedRootCertificate> {
        let sheet = "PATCH androidWorkProfileTrustedRootCertificate: update
            intune-deviceconfig-androidworkprofiletrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.androidWorkProfileVpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileVpnConfiguration`.
    AndroidWorkProfileVpnConfiguration: super::DeviceConfiguration = models::AndroidWorkProfileVpnConfiguration
}

impl AndroidWorkProfileVpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AndroidWorkProfileVpnConfiguration> {
        self.0.get("GET androidWorkProfileVpnConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::AndroidWorkProfileCertificateProfileBase {
        super::AndroidWorkProfileCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aospDeviceOwnerCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase`.
    AospDeviceOwnerCertificateProfileBase: super::DeviceConfiguration = models::AospDeviceOwnerCertificateProfileBase
}

impl AospDeviceOwnerCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication` — Get aospDeviceOwnerCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownercertificateprofilebase-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AospDeviceOwnerCertificateProfileBase> {
        let sheet = "GET aospDeviceOwnerCertificateProfileBase: get
            intune-deviceconfig-aospdeviceownercertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication";
        self.0.get(sheet)
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::AospDeviceOwnerTrustedRootCertificate {
        super::AospDeviceOwnerTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`.
    AospDeviceOwnerEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::AospDeviceOwnerEnterpriseWiFiConfiguration
}

impl AospDeviceOwnerEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AospDeviceOwnerEnterpriseWiFiConfiguration> {
        self.0.get("GET aospDeviceOwnerEnterpriseWiFiConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::AospDeviceOwnerCertificateProfileBase {
        super::AospDeviceOwnerCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::AospDeviceOwnerTrustedRootCertificate {
        super::AospDeviceOwnerTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile`.
    AospDeviceOwnerPkcsCertificateProfile: super::AospDeviceOwnerCertificateProfileBase = models::AospDeviceOwnerPkcsCertificateProfile
}

impl AospDeviceOwnerPkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AospDeviceOwnerPkcsCertificateProfile> {
        self.0.get("GET aospDeviceOwnerPkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AospDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::AospDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates`.
    AospDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AospDeviceOwnerPkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aospDeviceOwnerScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile`.
    AospDeviceOwnerScepCertificateProfile: super::AospDeviceOwnerCertificateProfileBase = models::AospDeviceOwnerScepCertificateProfile
}

impl AospDeviceOwnerScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AospDeviceOwnerScepCertificateProfile> {
        self.0.get("GET aospDeviceOwnerScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::AospDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates
    {
        super::AospDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates`.
    AospDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl AospDeviceOwnerScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aospDeviceOwnerTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate`.
    AospDeviceOwnerTrustedRootCertificate: super::DeviceConfiguration = models::AospDeviceOwnerTrustedRootCertificate
}

impl AospDeviceOwnerTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate` — Delete aospDeviceOwnerTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE aospDeviceOwnerTrustedRootCertificate: delete
            intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate` — Get aospDeviceOwnerTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AospDeviceOwnerTrustedRootCertificate> {
        let sheet = "GET aospDeviceOwnerTrustedRootCertificate: get
            intune-deviceconfig-aospdeviceownertrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate` — Update aospDeviceOwnerTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AospDeviceOwnerTrustedRootCertificate,
    ) -> Call<models::AospDeviceOwnerTrustedRootCertificate> {
        let sheet = "PATCH aospDeviceOwnerTrustedRootCertificate: update
            intune-deviceconfig-aospdeviceownertrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerCertificateProfileBase/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appLogCollectionRequest`, such as `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}`.
    AppLogCollectionRequest: super::Entity = models::AppLogCollectionRequest
}

impl AppLogCollectionRequest {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}/createDownloadUrl` — createDownloadUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-createdownloadurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn create_download_url(&self) -> Call<models::AppLogCollectionDownloadDetails> {
        let sheet = "POST appLogCollectionRequest: create_download_url
            intune-devices-applogcollectionrequest-createdownloadurl: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}/createDownloadUrl";
        self.0.name("createDownloadUrl").call(sheet)
    }

    /// `DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}` — Delete appLogCollectionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appLogCollectionRequest: delete
            intune-devices-applogcollectionrequest-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}` — Get appLogCollectionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AppLogCollectionRequest> {
        let sheet = "GET appLogCollectionRequest: get
            intune-devices-applogcollectionrequest-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}` — Update appLogCollectionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::AppLogCollectionRequest) -> Call<models::AppLogCollectionRequest> {
        let sheet = "PATCH appLogCollectionRequest: update
            intune-devices-applogcollectionrequest-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appleEnrollmentProfileAssignment`, such as `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}`.
    AppleEnrollmentProfileAssignment: super::Entity = models::AppleEnrollmentProfileAssignment
}

impl AppleEnrollmentProfileAssignment {
    /// `DELETE /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}` — Delete appleEnrollmentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appleEnrollmentProfileAssignment: delete
            intune-enrollment-appleenrollmentprofileassignment-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}` — Get appleEnrollmentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AppleEnrollmentProfileAssignment> {
        let sheet = "GET appleEnrollmentProfileAssignment: get
            intune-enrollment-appleenrollmentprofileassignment-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments/{appleEnrollmentProfileAssignmentId}` — Update appleEnrollmentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AppleEnrollmentProfileAssignment,
    ) -> Call<models::AppleEnrollmentProfileAssignment> {
        let sheet = "PATCH appleEnrollmentProfileAssignment: update
            intune-enrollment-appleenrollmentprofileassignment-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.applePushNotificationCertificate`, such as `/deviceManagement/applePushNotificationCertificate`.
    ApplePushNotificationCertificate: super::Entity = models::ApplePushNotificationCertificate
}

impl ApplePushNotificationCertificate {
    /// `POST /deviceManagement/applePushNotificationCertificate/generateApplePushNotificationCertificateSigningRequest` — generateApplePushNotificationCertificateSigningRequest action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-generateapplepushnotificationcertificatesigningrequest?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn generate_apple_push_notification_certificate_signing_request(&self) -> Call<String> {
        let sheet = "POST applePushNotificationCertificate: generate_apple_push_notification_certificate_signing_request
            intune-devices-applepushnotificationcertificate-generateapplepushnotificationcertificatesigningrequest: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/applePushNotificationCertificate/generateApplePushNotificationCertificateSigningRequest";
        self.0.name("generateApplePushNotificationCertificateSigningRequest").call(sheet)
    }

    /// `GET /deviceManagement/applePushNotificationCertificate` — Get applePushNotificationCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All` and 3 more; application: `DeviceManagementServiceConfig.ReadWrite.All` and 3 more.
    pub fn get(&self) -> Get<models::ApplePushNotificationCertificate> {
        let sheet = "GET applePushNotificationCertificate: get
            intune-devices-applepushnotificationcertificate-get: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/applePushNotificationCertificate";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/applePushNotificationCertificate` — Update applePushNotificationCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ApplePushNotificationCertificate,
    ) -> Call<models::ApplePushNotificationCertificate> {
        let sheet = "PATCH applePushNotificationCertificate: update
            intune-devices-applepushnotificationcertificate-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/applePushNotificationCertificate";
        self.0.call(sheet).json(body)
    }

    /// `…/downloadApplePushNotificationCertificateSigningRequest`
    pub fn download_apple_push_notification_certificate_signing_request(
        &self,
    ) -> super::ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest
    {
        super::ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest(
            self.0.name("downloadApplePushNotificationCertificateSigningRequest"),
        )
    }
}

crate::runtime::node! {
    /// `/deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest`
    ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest
}

impl ApplePushNotificationCertificateDownloadApplePushNotificationCertificateSigningRequest {
    /// `GET /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest` — downloadApplePushNotificationCertificateSigningRequest function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET applePushNotificationCertificate: get
            intune-devices-applepushnotificationcertificate-downloadapplepushnotificationcertificatesigningrequest: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/applePushNotificationCertificate/downloadApplePushNotificationCertificateSigningRequest";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.appleUserInitiatedEnrollmentProfile`, such as `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}`.
    AppleUserInitiatedEnrollmentProfile: super::Entity = models::AppleUserInitiatedEnrollmentProfile
}

impl AppleUserInitiatedEnrollmentProfile {
    /// `DELETE /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}` — Delete appleUserInitiatedEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE appleUserInitiatedEnrollmentProfile: delete
            intune-enrollment-appleuserinitiatedenrollmentprofile-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}` — Get appleUserInitiatedEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AppleUserInitiatedEnrollmentProfile> {
        let sheet = "GET appleUserInitiatedEnrollmentProfile: get
            intune-enrollment-appleuserinitiatedenrollmentprofile-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/setPriority` — setPriority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn set_priority(
        &self,
        body: requests::apple_user_initiated_enrollment_profile::SetPriorityRequest,
    ) -> Call<()> {
        let sheet = "POST appleUserInitiatedEnrollmentProfile: set_priority
            intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/setPriority";
        self.0.name("setPriority").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}` — Update appleUserInitiatedEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AppleUserInitiatedEnrollmentProfile,
    ) -> Call<models::AppleUserInitiatedEnrollmentProfile> {
        let sheet = "PATCH appleUserInitiatedEnrollmentProfile: update
            intune-enrollment-appleuserinitiatedenrollmentprofile-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::AppleUserInitiatedEnrollmentProfileAssignments {
        super::AppleUserInitiatedEnrollmentProfileAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appleEnrollmentProfileAssignment`, such as `/deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments`.
    AppleUserInitiatedEnrollmentProfileAssignments[models::AppleEnrollmentProfileAssignment]
}

impl AppleUserInitiatedEnrollmentProfileAssignments {
    /// `POST /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments` — Create appleEnrollmentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AppleEnrollmentProfileAssignment,
    ) -> Call<models::AppleEnrollmentProfileAssignment> {
        let sheet = "POST appleEnrollmentProfileAssignment: create
            intune-enrollment-appleenrollmentprofileassignment-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles/{appleUserInitiatedEnrollmentProfileId}/assignments` — List appleEnrollmentProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleenrollmentprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppleEnrollmentProfileAssignment> {
        let sheet = "GET appleEnrollmentProfileAssignment: list
            intune-enrollment-appleenrollmentprofileassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.assignmentFilterState`, such as `/deviceManagement/assignmentFilters/getState`.
    AssignmentFilterState = models::AssignmentFilterState
}

impl AssignmentFilterState {
    /// `GET /deviceManagement/assignmentFilters/getState` — getState function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getstate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AssignmentFilterState> {
        let sheet = "GET deviceAndAppManagementAssignmentFilter: get
            intune-policyset-deviceandappmanagementassignmentfilter-getstate: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/getState";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.auditEvent`, such as `/deviceManagement/auditEvents/{id}`.
    AuditEvent: super::Entity = models::AuditEvent
}

impl AuditEvent {
    /// `DELETE /deviceManagement/auditEvents/{auditEventId}` — Delete auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE auditEvent: delete
            intune-auditing-auditevent-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/auditEvents/{auditEventId}` — Get auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AuditEvent> {
        let sheet = "GET auditEvent: get
            intune-auditing-auditevent-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/auditEvents/{auditEventId}` — Update auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::AuditEvent) -> Call<models::AuditEvent> {
        let sheet = "PATCH auditEvent: update
            intune-auditing-auditevent-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/{id}";
        self.0.call(sheet).json(body)
    }
}
