// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration/identityCertificate`.
    MacOsCertificateProfileBase: super::DeviceConfiguration = models::MacOsCertificateProfileBase
}

impl MacOsCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate` — Get macOSCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSVpnConfiguration/identityCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MacOsCertificateProfileBase> {
        let sheet = "GET macOSCertificateProfileBase: get
            intune-deviceconfig-macoscertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration/singleSignOnExtensionPkinitCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration/identityCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication";
        self.0.get(sheet)
    }

    /// `…/microsoft.graph.macOSImportedPFXCertificateProfile`
    pub fn as_mac_os_imported_pfx_certificate_profile(&self) -> super::MacOsImportedPfxCertificateProfile {
        super::MacOsImportedPfxCertificateProfile(self.0.name("microsoft.graph.macOSImportedPFXCertificateProfile"))
    }

    /// `…/microsoft.graph.macOSPkcsCertificateProfile`
    pub fn as_mac_os_pkcs_certificate_profile(&self) -> super::MacOsPkcsCertificateProfile {
        super::MacOsPkcsCertificateProfile(self.0.name("microsoft.graph.macOSPkcsCertificateProfile"))
    }

    /// `…/microsoft.graph.macOSScepCertificateProfile`
    pub fn as_mac_os_scep_certificate_profile(&self) -> super::MacOsScepCertificateProfile {
        super::MacOsScepCertificateProfile(self.0.name("microsoft.graph.macOSScepCertificateProfile"))
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
    /// A value of `microsoft.graph.macOSDeviceFeaturesConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSDeviceFeaturesConfiguration`.
    MacOsDeviceFeaturesConfiguration: super::DeviceConfiguration = models::MacOsDeviceFeaturesConfiguration
}

impl MacOsDeviceFeaturesConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsDeviceFeaturesConfiguration> {
        self.0.get("GET macOSDeviceFeaturesConfiguration: get")
    }

    /// `…/singleSignOnExtensionPkinitCertificate`
    pub fn single_sign_on_extension_pkinit_certificate(&self) -> super::MacOsCertificateProfileBase {
        super::MacOsCertificateProfileBase(self.0.name("singleSignOnExtensionPkinitCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSEnterpriseWiFiConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration`.
    MacOsEnterpriseWiFiConfiguration: super::DeviceConfiguration = models::MacOsEnterpriseWiFiConfiguration
}

impl MacOsEnterpriseWiFiConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsEnterpriseWiFiConfiguration> {
        self.0.get("GET macOSEnterpriseWiFiConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::MacOsCertificateProfileBase {
        super::MacOsCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::MacOsTrustedRootCertificate {
        super::MacOsTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }

    /// `…/rootCertificatesForServerValidation`
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> super::MacOsEnterpriseWiFiConfigurationRootCertificatesForServerValidation
    {
        super::MacOsEnterpriseWiFiConfigurationRootCertificatesForServerValidation(
            self.0.name("rootCertificatesForServerValidation"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.macOSTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation`.
    MacOsEnterpriseWiFiConfigurationRootCertificatesForServerValidation[models::MacOsTrustedRootCertificate]
}

impl MacOsEnterpriseWiFiConfigurationRootCertificatesForServerValidation {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation` — Create macOSTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MacOsTrustedRootCertificate) -> Call<models::MacOsTrustedRootCertificate> {
        let sheet = "POST macOSTrustedRootCertificate: create
            intune-deviceconfig-macostrustedrootcertificate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation` — List macOSTrustedRootCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MacOsTrustedRootCertificate> {
        let sheet = "GET macOSTrustedRootCertificate: list
            intune-deviceconfig-macostrustedrootcertificate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile`.
    MacOsImportedPfxCertificateProfile: super::MacOsCertificateProfileBase = models::MacOsImportedPfxCertificateProfile
}

impl MacOsImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsImportedPfxCertificateProfile> {
        self.0.get("GET macOSImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::MacOsImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::MacOsImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    MacOsImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl MacOsImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSPkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile`.
    MacOsPkcsCertificateProfile: super::MacOsCertificateProfileBase = models::MacOsPkcsCertificateProfile
}

impl MacOsPkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsPkcsCertificateProfile> {
        self.0.get("GET macOSPkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::MacOsPkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::MacOsPkcsCertificateProfileManagedDeviceCertificateStates(self.0.name("managedDeviceCertificateStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates`.
    MacOsPkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl MacOsPkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSScepCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile`.
    MacOsScepCertificateProfile: super::MacOsCertificateProfileBase = models::MacOsScepCertificateProfile
}

impl MacOsScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsScepCertificateProfile> {
        self.0.get("GET macOSScepCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::MacOsScepCertificateProfileManagedDeviceCertificateStates
    {
        super::MacOsScepCertificateProfileManagedDeviceCertificateStates(self.0.name("managedDeviceCertificateStates"))
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::MacOsTrustedRootCertificate {
        super::MacOsTrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates`.
    MacOsScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl MacOsScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSSoftwareUpdateAccountSummary`, such as `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}`.
    MacOsSoftwareUpdateAccountSummary: super::Entity = models::MacOsSoftwareUpdateAccountSummary
}

impl MacOsSoftwareUpdateAccountSummary {
    /// `DELETE /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}` — Delete macOSSoftwareUpdateAccountSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE macOSSoftwareUpdateAccountSummary: delete
            intune-deviceconfig-macossoftwareupdateaccountsummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}` — Get macOSSoftwareUpdateAccountSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MacOsSoftwareUpdateAccountSummary> {
        let sheet = "GET macOSSoftwareUpdateAccountSummary: get
            intune-deviceconfig-macossoftwareupdateaccountsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}` — Update macOSSoftwareUpdateAccountSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdateaccountsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MacOsSoftwareUpdateAccountSummary,
    ) -> Call<models::MacOsSoftwareUpdateAccountSummary> {
        let sheet = "PATCH macOSSoftwareUpdateAccountSummary: update
            intune-deviceconfig-macossoftwareupdateaccountsummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/categorySummaries`
    pub fn category_summaries(&self) -> super::MacOsSoftwareUpdateAccountSummaryCategorySummaries {
        super::MacOsSoftwareUpdateAccountSummaryCategorySummaries(self.0.name("categorySummaries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.macOSSoftwareUpdateCategorySummary`, such as `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries`.
    MacOsSoftwareUpdateAccountSummaryCategorySummaries[models::MacOsSoftwareUpdateCategorySummary]
}

impl MacOsSoftwareUpdateAccountSummaryCategorySummaries {
    /// `POST /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries` — Create macOSSoftwareUpdateCategorySummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MacOsSoftwareUpdateCategorySummary,
    ) -> Call<models::MacOsSoftwareUpdateCategorySummary> {
        let sheet = "POST macOSSoftwareUpdateCategorySummary: create
            intune-deviceconfig-macossoftwareupdatecategorysummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries` — List macOSSoftwareUpdateCategorySummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MacOsSoftwareUpdateCategorySummary> {
        let sheet = "GET macOSSoftwareUpdateCategorySummary: list
            intune-deviceconfig-macossoftwareupdatecategorysummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSSoftwareUpdateCategorySummary`, such as `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}`.
    MacOsSoftwareUpdateCategorySummary: super::Entity = models::MacOsSoftwareUpdateCategorySummary
}

impl MacOsSoftwareUpdateCategorySummary {
    /// `DELETE /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}` — Delete macOSSoftwareUpdateCategorySummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE macOSSoftwareUpdateCategorySummary: delete
            intune-deviceconfig-macossoftwareupdatecategorysummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}` — Get macOSSoftwareUpdateCategorySummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MacOsSoftwareUpdateCategorySummary> {
        let sheet = "GET macOSSoftwareUpdateCategorySummary: get
            intune-deviceconfig-macossoftwareupdatecategorysummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}` — Update macOSSoftwareUpdateCategorySummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatecategorysummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MacOsSoftwareUpdateCategorySummary,
    ) -> Call<models::MacOsSoftwareUpdateCategorySummary> {
        let sheet = "PATCH macOSSoftwareUpdateCategorySummary: update
            intune-deviceconfig-macossoftwareupdatecategorysummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/updateStateSummaries`
    pub fn update_state_summaries(&self) -> super::MacOsSoftwareUpdateCategorySummaryUpdateStateSummaries {
        super::MacOsSoftwareUpdateCategorySummaryUpdateStateSummaries(self.0.name("updateStateSummaries"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.macOSSoftwareUpdateStateSummary`, such as `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries`.
    MacOsSoftwareUpdateCategorySummaryUpdateStateSummaries[models::MacOsSoftwareUpdateStateSummary]
}

impl MacOsSoftwareUpdateCategorySummaryUpdateStateSummaries {
    /// `POST /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries` — Create macOSSoftwareUpdateStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MacOsSoftwareUpdateStateSummary,
    ) -> Call<models::MacOsSoftwareUpdateStateSummary> {
        let sheet = "POST macOSSoftwareUpdateStateSummary: create
            intune-deviceconfig-macossoftwareupdatestatesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries` — List macOSSoftwareUpdateStateSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MacOsSoftwareUpdateStateSummary> {
        let sheet = "GET macOSSoftwareUpdateStateSummary: list
            intune-deviceconfig-macossoftwareupdatestatesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSSoftwareUpdateStateSummary`, such as `/deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}`.
    MacOsSoftwareUpdateStateSummary: super::Entity = models::MacOsSoftwareUpdateStateSummary
}

impl MacOsSoftwareUpdateStateSummary {
    /// `DELETE /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}` — Delete macOSSoftwareUpdateStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE macOSSoftwareUpdateStateSummary: delete
            intune-deviceconfig-macossoftwareupdatestatesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}` — Get macOSSoftwareUpdateStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MacOsSoftwareUpdateStateSummary> {
        let sheet = "GET macOSSoftwareUpdateStateSummary: get
            intune-deviceconfig-macossoftwareupdatestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/macOSSoftwareUpdateAccountSummaries/{macOSSoftwareUpdateAccountSummaryId}/categorySummaries/{macOSSoftwareUpdateCategorySummaryId}/updateStateSummaries/{macOSSoftwareUpdateStateSummaryId}` — Update macOSSoftwareUpdateStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macossoftwareupdatestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MacOsSoftwareUpdateStateSummary,
    ) -> Call<models::MacOsSoftwareUpdateStateSummary> {
        let sheet = "PATCH macOSSoftwareUpdateStateSummary: update
            intune-deviceconfig-macossoftwareupdatestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/macOSSoftwareUpdateAccountSummaries/{id}/categorySummaries/{id}/updateStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSTrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation`.
    MacOsTrustedRootCertificate: super::DeviceConfiguration = models::MacOsTrustedRootCertificate
}

impl MacOsTrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Delete macOSTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/rootCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE macOSTrustedRootCertificate: delete
            intune-deviceconfig-macostrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Get macOSTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/rootCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MacOsTrustedRootCertificate> {
        let sheet = "GET macOSTrustedRootCertificate: get
            intune-deviceconfig-macostrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Update macOSTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/rootCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MacOsTrustedRootCertificate) -> Call<models::MacOsTrustedRootCertificate> {
        let sheet = "PATCH macOSTrustedRootCertificate: update
            intune-deviceconfig-macostrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation";
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
    /// A value of `microsoft.graph.macOSVpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSVpnConfiguration`.
    MacOsVpnConfiguration: super::DeviceConfiguration = models::MacOsVpnConfiguration
}

impl MacOsVpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsVpnConfiguration> {
        self.0.get("GET macOSVpnConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::MacOsCertificateProfileBase {
        super::MacOsCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOsVppApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp`.
    MacOsVppApp: super::MobileApp = models::MacOsVppApp
}

impl MacOsVppApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsVppApp> {
        self.0.get("GET macOsVppApp: get")
    }

    /// `…/assignedLicenses`
    pub fn assigned_licenses(&self) -> super::MacOsVppAppAssignedLicenses {
        super::MacOsVppAppAssignedLicenses(self.0.name("assignedLicenses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOsVppAppAssignedLicense`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}`.
    MacOsVppAppAssignedLicense: super::Entity = models::MacOsVppAppAssignedLicense
}

impl MacOsVppAppAssignedLicense {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}` — Delete macOsVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE macOsVppAppAssignedLicense: delete
            intune-apps-macosvppappassignedlicense-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}` — Get macOsVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::MacOsVppAppAssignedLicense> {
        let sheet = "GET macOsVppAppAssignedLicense: get
            intune-apps-macosvppappassignedlicense-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}` — Update macOsVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MacOsVppAppAssignedLicense) -> Call<models::MacOsVppAppAssignedLicense> {
        let sheet = "PATCH macOsVppAppAssignedLicense: update
            intune-apps-macosvppappassignedlicense-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.macOsVppAppAssignedLicense`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses`.
    MacOsVppAppAssignedLicenses[models::MacOsVppAppAssignedLicense]
}

impl MacOsVppAppAssignedLicenses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses` — Create macOsVppAppAssignedLicense
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MacOsVppAppAssignedLicense) -> Call<models::MacOsVppAppAssignedLicense> {
        let sheet = "POST macOsVppAppAssignedLicense: create
            intune-apps-macosvppappassignedlicense-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses` — List macOsVppAppAssignedLicenses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn list(&self) -> List<models::MacOsVppAppAssignedLicense> {
        let sheet = "GET macOsVppAppAssignedLicense: list
            intune-apps-macosvppappassignedlicense-list: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.macOSWiredNetworkConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration`.
    MacOsWiredNetworkConfiguration: super::DeviceConfiguration = models::MacOsWiredNetworkConfiguration
}

impl MacOsWiredNetworkConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MacOsWiredNetworkConfiguration> {
        self.0.get("GET macOSWiredNetworkConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::MacOsCertificateProfileBase {
        super::MacOsCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(&self) -> super::MacOsTrustedRootCertificate {
        super::MacOsTrustedRootCertificate(self.0.name("rootCertificateForServerValidation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.malwareStateForWindowsDevice`, such as `/deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}`.
    MalwareStateForWindowsDevice: super::Entity = models::MalwareStateForWindowsDevice
}

impl MalwareStateForWindowsDevice {
    /// `DELETE /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/{malwareStateForWindowsDeviceId}` — Delete malwareStateForWindowsDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-malwarestateforwindowsdevice-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE malwareStateForWindowsDevice: delete
            intune-devices-malwarestateforwindowsdevice-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/{malwareStateForWindowsDeviceId}` — Get malwareStateForWindowsDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-malwarestateforwindowsdevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::MalwareStateForWindowsDevice> {
        let sheet = "GET malwareStateForWindowsDevice: get
            intune-devices-malwarestateforwindowsdevice-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates/{malwareStateForWindowsDeviceId}` — Update malwarestateforwindowsdevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-malwarestateforwindowsdevice-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MalwareStateForWindowsDevice) -> Call<models::MalwareStateForWindowsDevice> {
        let sheet = "PATCH malwareStateForWindowsDevice: update
            intune-devices-malwarestateforwindowsdevice-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAllDeviceCertificateState`, such as `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}`.
    ManagedAllDeviceCertificateState: super::Entity = models::ManagedAllDeviceCertificateState
}

impl ManagedAllDeviceCertificateState {
    /// `DELETE /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}` — Delete managedAllDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedAllDeviceCertificateState: delete
            intune-deviceconfig-managedalldevicecertificatestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}` — Get managedalldevicecertificatestate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedAllDeviceCertificateState> {
        let sheet = "GET managedAllDeviceCertificateState: get
            intune-deviceconfig-managedalldevicecertificatestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{managedAllDeviceCertificateStateId}` — Update managedAllDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedAllDeviceCertificateState,
    ) -> Call<models::ManagedAllDeviceCertificateState> {
        let sheet = "PATCH managedAllDeviceCertificateState: update
            intune-deviceconfig-managedalldevicecertificatestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSetting`, such as `/deviceAppManagement/targetedManagedAppConfigurations/{id}/settings`.
    ManagedAppConfigurationSettings[models::DeviceManagementConfigurationSetting]
}

impl ManagedAppConfigurationSettings {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationSetting,
    ) -> Call<models::DeviceManagementConfigurationSetting> {
        let sheet = "POST managedAppConfiguration: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSetting> {
        let sheet = "GET managedAppConfiguration: list
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppOperation`, such as `/deviceAppManagement/managedAppRegistrations/{id}/operations/{id}`.
    ManagedAppOperation: super::Entity = models::ManagedAppOperation
}

impl ManagedAppOperation {
    /// `DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Delete managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedAppOperation: delete
            intune-mam-managedappoperation-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Get managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppOperation> {
        let sheet = "GET managedAppOperation: get
            intune-mam-managedappoperation-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Update managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedAppOperation) -> Call<models::ManagedAppOperation> {
        let sheet = "PATCH managedAppOperation: update
            intune-mam-managedappoperation-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppPolicies/{id}`.
    ManagedAppPolicy: super::Entity = models::ManagedAppPolicy
}

impl ManagedAppPolicy {
    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotection-assign?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/assign`, `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/assign`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppProtection: assign
            intune-mam-targetedmanagedappprotection-assign, intune-mam-windowsinformationprotection-assign: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppPolicies/{id}/assign
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}/assign
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}` — Get managedAppPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-get?view=graph-rest-beta) and 2 more
    /// Also: `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}`, `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: get
            intune-mam-managedapppolicy-get, intune-mam-managedappprotection-get, intune-mam-managedappconfiguration-get, intune-mam-targetedmanagedappprotection-get, intune-mam-windowsinformationprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppPolicies/{id}
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/targetApps` — targetApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-targetapps?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-targetapps?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/targetApps`, `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/targetApps`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn target_apps(&self, body: requests::managed_app_policy::TargetAppsRequest) -> Call<()> {
        let sheet = "POST managedAppPolicy: target_apps
            intune-mam-managedapppolicy-targetapps, intune-mam-managedappprotection-targetapps, intune-mam-targetedmanagedappprotection-targetapps: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppPolicies/{id}/targetApps
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}/targetApps
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppPolicyDeploymentSummary`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`.
    ManagedAppPolicyDeploymentSummary: super::Entity = models::ManagedAppPolicyDeploymentSummary
}

impl ManagedAppPolicyDeploymentSummary {
    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppPolicyDeploymentSummary> {
        let sheet = "GET managedAppPolicyDeploymentSummary: get
            intune-mam-managedapppolicydeploymentsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedAppPolicyDeploymentSummary,
    ) -> Call<models::ManagedAppPolicyDeploymentSummary> {
        let sheet = "PATCH managedAppPolicyDeploymentSummary: update
            intune-mam-managedapppolicydeploymentsummary-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppRegistration`, such as `/deviceAppManagement/managedAppRegistrations/{id}`.
    ManagedAppRegistration: super::Entity = models::ManagedAppRegistration
}

impl ManagedAppRegistration {
    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}` — Get managedAppRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppRegistration> {
        let sheet = "GET managedAppRegistration: get
            intune-mam-managedappregistration-get, intune-mam-iosmanagedappregistration-get, intune-mam-androidmanagedappregistration-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}";
        self.0.get(sheet)
    }

    /// `…/appliedPolicies`
    pub fn applied_policies(&self) -> super::ManagedAppRegistrationAppliedPolicies {
        super::ManagedAppRegistrationAppliedPolicies(self.0.name("appliedPolicies"))
    }

    /// `…/intendedPolicies`
    pub fn intended_policies(&self) -> super::ManagedAppRegistrationIntendedPolicies {
        super::ManagedAppRegistrationIntendedPolicies(self.0.name("intendedPolicies"))
    }

    /// `…/managedAppLogCollectionRequests`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_app_log_collection_requests(&self) -> Collection<models::ManagedAppLogCollectionRequest> {
        Collection::at(self.0.name("managedAppLogCollectionRequests"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::ManagedAppRegistrationOperations {
        super::ManagedAppRegistrationOperations(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies`.
    ManagedAppRegistrationAppliedPolicies[models::ManagedAppPolicy]
}

impl ManagedAppRegistrationAppliedPolicies {
    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies` — List managedapppolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-beta) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: list
            intune-mam-managedapppolicy-list, intune-mam-managedappprotection-list, intune-mam-managedappconfiguration-list, intune-mam-targetedmanagedappprotection-list, intune-mam-windowsinformationprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies`.
    ManagedAppRegistrationIntendedPolicies[models::ManagedAppPolicy]
}

impl ManagedAppRegistrationIntendedPolicies {
    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies` — List managedapppolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-beta) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: list
            intune-mam-managedapppolicy-list, intune-mam-managedappprotection-list, intune-mam-managedappconfiguration-list, intune-mam-targetedmanagedappprotection-list, intune-mam-windowsinformationprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppOperation`, such as `/deviceAppManagement/managedAppRegistrations/{id}/operations`.
    ManagedAppRegistrationOperations[models::ManagedAppOperation]
}

impl ManagedAppRegistrationOperations {
    /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` — Create managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedAppOperation) -> Call<models::ManagedAppOperation> {
        let sheet = "POST managedAppOperation: create
            intune-mam-managedappoperation-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` — List managedappoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppOperation> {
        let sheet = "GET managedAppOperation: list
            intune-mam-managedappoperation-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppStatus`, such as `/deviceAppManagement/managedAppStatuses/{id}`.
    ManagedAppStatus: super::Entity = models::ManagedAppStatus
}

impl ManagedAppStatus {
    /// `GET /deviceAppManagement/managedAppStatuses/{managedAppStatusId}` — Get managedAppStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppStatus> {
        let sheet = "GET managedAppStatus: get
            intune-mam-managedappstatus-get, intune-mam-managedappstatusraw-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppStatuses/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDevice`, such as `/deviceManagement/managedDevices/{id}`.
    ManagedDevice: super::Entity = models::ManagedDevice
}

impl ManagedDevice {
    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/activateDeviceEsim` — activateDeviceEsim action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/activateDeviceEsim`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/activateDeviceEsim`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/activateDeviceEsim` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn activate_device_esim(&self, body: requests::managed_device::ActivateDeviceEsimRequest) -> Call<()> {
        let sheet = "POST managedDevice: activate_device_esim
            intune-devices-manageddevice-activatedeviceesim: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/activateDeviceEsim
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/activateDeviceEsim
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/activateDeviceEsim
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/activateDeviceEsim
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/activateDeviceEsim
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/activateDeviceEsim
            /deviceManagement/managedDevices/{id}/activateDeviceEsim";
        self.0.name("activateDeviceEsim").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/bypassActivationLock` — bypassActivationLock action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/bypassActivationLock`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/bypassActivationLock`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/bypassActivationLock` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn bypass_activation_lock(&self) -> Call<()> {
        let sheet = "POST managedDevice: bypass_activation_lock
            intune-devices-manageddevice-bypassactivationlock: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/bypassActivationLock
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/bypassActivationLock
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/bypassActivationLock
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/bypassActivationLock
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/bypassActivationLock
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/bypassActivationLock
            /deviceManagement/managedDevices/{id}/bypassActivationLock
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/bypassActivationLock
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/bypassActivationLock";
        self.0.name("bypassActivationLock").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/cancelEnhancedLogCollection`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel_enhanced_log_collection(&self) -> Call<()> {
        let sheet = "POST managedDevice: cancel_enhanced_log_collection
            : | |
            /deviceManagement/comanagedDevices/{id}/cancelEnhancedLogCollection";
        self.0.name("cancelEnhancedLogCollection").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/changeAssignments`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn change_assignments(&self, body: requests::managed_device::ChangeAssignmentsRequest) -> Call<()> {
        let sheet = "POST managedDevice: change_assignments
            : | |
            /deviceManagement/comanagedDevices/{id}/changeAssignments";
        self.0.name("changeAssignments").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/cleanWindowsDevice` — cleanWindowsDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/cleanWindowsDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/cleanWindowsDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/cleanWindowsDevice` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn clean_windows_device(&self, body: requests::managed_device::CleanWindowsDeviceRequest) -> Call<()> {
        let sheet = "POST managedDevice: clean_windows_device
            intune-devices-manageddevice-cleanwindowsdevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/cleanWindowsDevice
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/cleanWindowsDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/cleanWindowsDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/cleanWindowsDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/cleanWindowsDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/cleanWindowsDevice
            /deviceManagement/managedDevices/{id}/cleanWindowsDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/cleanWindowsDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/cleanWindowsDevice";
        self.0.name("cleanWindowsDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/createDeviceLogCollectionRequest` — createDeviceLogCollectionRequest action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/createDeviceLogCollectionRequest` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create_device_log_collection_request(
        &self,
        body: requests::managed_device::CreateDeviceLogCollectionRequestRequest,
    ) -> Call<models::DeviceLogCollectionResponse> {
        let sheet = "POST managedDevice: create_device_log_collection_request
            intune-devices-manageddevice-createdevicelogcollectionrequest: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/createDeviceLogCollectionRequest
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/createDeviceLogCollectionRequest
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/createDeviceLogCollectionRequest
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/createDeviceLogCollectionRequest
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/createDeviceLogCollectionRequest
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/createDeviceLogCollectionRequest
            intune-devices-manageddevice-createdevicelogcollectionrequest: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}/createDeviceLogCollectionRequest";
        self.0.name("createDeviceLogCollectionRequest").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/comanagedDevices/{managedDeviceId}` — Delete windowsManagedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsManagedDevice: delete
            intune-devices-windowsmanageddevice-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}
            intune-devices-windowsmanageddevice-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}
            intune-devices-windowsmanageddevice-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice` — deleteUserFromSharedAppleDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/deleteUserFromSharedAppleDevice` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn delete_user_from_shared_apple_device(
        &self,
        body: requests::managed_device::DeleteUserFromSharedAppleDeviceRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: delete_user_from_shared_apple_device
            intune-devices-manageddevice-deleteuserfromsharedappledevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/deleteUserFromSharedAppleDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/deleteUserFromSharedAppleDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deleteUserFromSharedAppleDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice";
        self.0.name("deleteUserFromSharedAppleDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/deprovision` — deprovision action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deprovision?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/deprovision`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/deprovision`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/deprovision` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn deprovision(&self, body: requests::managed_device::DeprovisionRequest) -> Call<()> {
        let sheet = "POST managedDevice: deprovision
            intune-devices-manageddevice-deprovision: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/deprovision
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/deprovision
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/deprovision
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deprovision
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/deprovision
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/deprovision
            /deviceManagement/managedDevices/{id}/deprovision";
        self.0.name("deprovision").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/disable` — Disable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disable?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/disable`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/disable`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disable` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn disable(&self) -> Call<()> {
        let sheet = "POST managedDevice: disable
            intune-devices-manageddevice-disable: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/disable
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/disable
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/disable
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/disable
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/disable
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/disable
            /deviceManagement/managedDevices/{id}/disable";
        self.0.name("disable").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/disableLostMode` — disableLostMode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/disableLostMode`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/disableLostMode`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn disable_lost_mode(&self) -> Call<()> {
        let sheet = "POST managedDevice: disable_lost_mode
            intune-devices-manageddevice-disablelostmode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/disableLostMode
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/disableLostMode
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/disableLostMode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/disableLostMode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/disableLostMode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/disableLostMode
            /deviceManagement/managedDevices/{id}/disableLostMode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/disableLostMode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/disableLostMode";
        self.0.name("disableLostMode").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/enableLostMode` — enableLostMode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/enableLostMode`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/enableLostMode`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/enableLostMode` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn enable_lost_mode(&self, body: requests::managed_device::EnableLostModeRequest) -> Call<()> {
        let sheet = "POST managedDevice: enable_lost_mode
            intune-devices-manageddevice-enablelostmode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/enableLostMode
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/enableLostMode
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/enableLostMode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/enableLostMode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/enableLostMode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/enableLostMode
            /deviceManagement/managedDevices/{id}/enableLostMode";
        self.0.name("enableLostMode").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/enrollNowAction`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates/{deviceComplianceScriptDeviceState-id}/managedDevice/enrollNowAction`, `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/deviceRunStates/{deviceHealthScriptDeviceState-id}/managedDevice/enrollNowAction`, `/deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/enrollNowAction` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn enroll_now_action(&self) -> Call<()> {
        let sheet = "POST managedDevice: enroll_now_action
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/enrollNowAction
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/enrollNowAction
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/enrollNowAction
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/enrollNowAction
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/enrollNowAction
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/enrollNowAction
            /deviceManagement/managedDevices/{id}/enrollNowAction";
        self.0.name("enrollNowAction").call(sheet)
    }

    /// `GET /deviceManagement/comanagedDevices/{managedDeviceId}` — Get managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedDevice> {
        let sheet = "GET managedDevice: get
            intune-devices-manageddevice-get, intune-devices-windowsmanageddevice-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}
            intune-devices-manageddevice-get, intune-devices-windowsmanageddevice-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/managedDevices/{id}
            intune-devices-manageddevice-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/managedDevices/{managedDeviceId}/getCloudPcRemoteActionResults` — managedDevice: getCloudPcRemoteActionResults
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-getcloudpcremoteactionresults?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn get_cloud_pc_remote_action_results(&self) -> List<models::CloudPcRemoteActionResult> {
        let sheet = "GET managedDevice: get_cloud_pc_remote_action_results
            manageddevice-getcloudpcremoteactionresults: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/{id}/getCloudPcRemoteActionResults";
        self.0.name("getCloudPcRemoteActionResults").list(sheet)
    }

    /// `GET /deviceManagement/managedDevices/{managedDeviceId}/getCloudPcReviewStatus` — managedDevice: getCloudPcReviewStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-getcloudpcreviewstatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_cloud_pc_review_status(&self) -> Get<models::CloudPcReviewStatus> {
        let sheet = "GET managedDevice: get_cloud_pc_review_status
            manageddevice-getcloudpcreviewstatus: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/{id}/getCloudPcReviewStatus";
        self.0.name("getCloudPcReviewStatus").get(sheet)
    }

    /// `GET /deviceManagement/comanagedDevices/{managedDevice-id}/getNonCompliantSettings`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_non_compliant_settings(&self) -> List<models::DeviceCompliancePolicySettingState> {
        let sheet = "GET managedDevice: get_non_compliant_settings
            : | |
            /deviceManagement/comanagedDevices/{id}/getNonCompliantSettings";
        self.0.name("getNonCompliantSettings").list(sheet)
    }

    /// `GET /deviceManagement/managedDevices/{managedDevice-id}/getSyncStatus`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn get_sync_status(&self) -> Get<models::DeviceSyncStatusResponse> {
        let sheet = "GET managedDevice: get_sync_status
            : DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/managedDevices/{id}/getSyncStatus";
        self.0.name("getSyncStatus").get(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/initiateDeviceAttestation`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn initiate_device_attestation(&self) -> Call<()> {
        let sheet = "POST managedDevice: initiate_device_attestation
            : | |
            /deviceManagement/comanagedDevices/{id}/initiateDeviceAttestation";
        self.0.name("initiateDeviceAttestation").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/initiateMobileDeviceManagementKeyRecovery`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates/{deviceComplianceScriptDeviceState-id}/managedDevice/initiateMobileDeviceManagementKeyRecovery`, `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/deviceRunStates/{deviceHealthScriptDeviceState-id}/managedDevice/initiateMobileDeviceManagementKeyRecovery`, `/deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/initiateMobileDeviceManagementKeyRecovery` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn initiate_mobile_device_management_key_recovery(&self) -> Call<()> {
        let sheet = "POST managedDevice: initiate_mobile_device_management_key_recovery
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/initiateMobileDeviceManagementKeyRecovery
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/initiateMobileDeviceManagementKeyRecovery
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/initiateMobileDeviceManagementKeyRecovery
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/initiateMobileDeviceManagementKeyRecovery
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/initiateMobileDeviceManagementKeyRecovery
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/initiateMobileDeviceManagementKeyRecovery
            /deviceManagement/managedDevices/{id}/initiateMobileDeviceManagementKeyRecovery";
        self.0.name("initiateMobileDeviceManagementKeyRecovery").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/initiateOnDemandProactiveRemediation`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates/{deviceComplianceScriptDeviceState-id}/managedDevice/initiateOnDemandProactiveRemediation`, `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/deviceRunStates/{deviceHealthScriptDeviceState-id}/managedDevice/initiateOnDemandProactiveRemediation`, `/deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/initiateOnDemandProactiveRemediation` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn initiate_on_demand_proactive_remediation(
        &self,
        body: requests::managed_device::InitiateOnDemandProactiveRemediationRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: initiate_on_demand_proactive_remediation
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/initiateOnDemandProactiveRemediation
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/initiateOnDemandProactiveRemediation
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/initiateOnDemandProactiveRemediation
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/initiateOnDemandProactiveRemediation
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/initiateOnDemandProactiveRemediation
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/initiateOnDemandProactiveRemediation
            /deviceManagement/managedDevices/{id}/initiateOnDemandProactiveRemediation";
        self.0.name("initiateOnDemandProactiveRemediation").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/locateDevice` — locateDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/locateDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/locateDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn locate_device(&self) -> Call<()> {
        let sheet = "POST managedDevice: locate_device
            intune-devices-manageddevice-locatedevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/locateDevice
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/locateDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/locateDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/locateDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/locateDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/locateDevice
            /deviceManagement/managedDevices/{id}/locateDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/locateDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/locateDevice";
        self.0.name("locateDevice").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser` — logoutSharedAppleDeviceActiveUser action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/logoutSharedAppleDeviceActiveUser`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/logoutSharedAppleDeviceActiveUser`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn logout_shared_apple_device_active_user(&self) -> Call<()> {
        let sheet = "POST managedDevice: logout_shared_apple_device_active_user
            intune-devices-manageddevice-logoutsharedappledeviceactiveuser: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/logoutSharedAppleDeviceActiveUser
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/logoutSharedAppleDeviceActiveUser
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logoutSharedAppleDeviceActiveUser
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser";
        self.0.name("logoutSharedAppleDeviceActiveUser").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/overrideComplianceState`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn override_compliance_state(
        &self,
        body: requests::managed_device::OverrideComplianceStateRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: override_compliance_state
            : | |
            /deviceManagement/comanagedDevices/{id}/overrideComplianceState";
        self.0.name("overrideComplianceState").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/pauseConfigurationRefresh`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn pause_configuration_refresh(
        &self,
        body: requests::managed_device::PauseConfigurationRefreshRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: pause_configuration_refresh
            : | |
            /deviceManagement/comanagedDevices/{id}/pauseConfigurationRefresh";
        self.0.name("pauseConfigurationRefresh").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/playLostModeSound` — playLostModeSound action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/playLostModeSound`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/playLostModeSound`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/playLostModeSound` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn play_lost_mode_sound(&self, body: requests::managed_device::PlayLostModeSoundRequest) -> Call<()> {
        let sheet = "POST managedDevice: play_lost_mode_sound
            intune-devices-manageddevice-playlostmodesound: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/playLostModeSound
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/playLostModeSound
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/playLostModeSound
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/playLostModeSound
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/playLostModeSound
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/playLostModeSound
            /deviceManagement/managedDevices/{id}/playLostModeSound";
        self.0.name("playLostModeSound").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/rebootNow` — rebootNow action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rebootNow`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/rebootNow`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn reboot_now(&self) -> Call<()> {
        let sheet = "POST managedDevice: reboot_now
            intune-devices-manageddevice-rebootnow: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/rebootNow
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/rebootNow
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/rebootNow
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/rebootNow
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/rebootNow
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/rebootNow
            /deviceManagement/managedDevices/{id}/rebootNow
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/rebootNow
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/rebootNow";
        self.0.name("rebootNow").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/recoverPasscode` — recoverPasscode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/recoverPasscode`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/recoverPasscode`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn recover_passcode(&self) -> Call<()> {
        let sheet = "POST managedDevice: recover_passcode
            intune-devices-manageddevice-recoverpasscode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/recoverPasscode
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/recoverPasscode
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/recoverPasscode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/recoverPasscode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/recoverPasscode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/recoverPasscode
            /deviceManagement/managedDevices/{id}/recoverPasscode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/recoverPasscode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/recoverPasscode";
        self.0.name("recoverPasscode").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/reenable` — Reenable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-reenable?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/reenable`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/reenable`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/reenable` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn reenable(&self) -> Call<()> {
        let sheet = "POST managedDevice: reenable
            intune-devices-manageddevice-reenable: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/reenable
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/reenable
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/reenable
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/reenable
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/reenable
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/reenable
            /deviceManagement/managedDevices/{id}/reenable";
        self.0.name("reenable").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/remoteLock` — remoteLock action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/remoteLock`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/remoteLock`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn remote_lock(&self) -> Call<()> {
        let sheet = "POST managedDevice: remote_lock
            intune-devices-manageddevice-remotelock: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/remoteLock
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/remoteLock
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/remoteLock
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/remoteLock
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/remoteLock
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/remoteLock
            /deviceManagement/managedDevices/{id}/remoteLock
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/remoteLock
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/remoteLock";
        self.0.name("remoteLock").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/removeDeviceEsim`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn remove_device_esim(&self, body: requests::managed_device::RemoveDeviceEsimRequest) -> Call<()> {
        let sheet = "POST managedDevice: remove_device_esim
            : | |
            /deviceManagement/comanagedDevices/{id}/removeDeviceEsim";
        self.0.name("removeDeviceEsim").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/removeDeviceFirmwareConfigurationInterfaceManagement` — removeDeviceFirmwareConfigurationInterfaceManagement action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-removedevicefirmwareconfigurationinterfacemanagement?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/removeDeviceFirmwareConfigurationInterfaceManagement` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn remove_device_firmware_configuration_interface_management(&self) -> Call<()> {
        let sheet = "POST managedDevice: remove_device_firmware_configuration_interface_management
            intune-devices-manageddevice-removedevicefirmwareconfigurationinterfacemanagement: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/removeDeviceFirmwareConfigurationInterfaceManagement
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/removeDeviceFirmwareConfigurationInterfaceManagement
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/removeDeviceFirmwareConfigurationInterfaceManagement
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/removeDeviceFirmwareConfigurationInterfaceManagement
            /deviceManagement/managedDevices/{id}/removeDeviceFirmwareConfigurationInterfaceManagement";
        self.0.name("removeDeviceFirmwareConfigurationInterfaceManagement").call(sheet)
    }

    /// `POST /deviceManagement/managedDevices/{managedDeviceId}/reprovisionCloudPc` — managedDevice: reprovisionCloudPc
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-reprovisioncloudpc?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reprovision_cloud_pc(&self) -> Call<()> {
        let sheet = "POST managedDevice: reprovision_cloud_pc
            manageddevice-reprovisioncloudpc: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/{id}/reprovisionCloudPc";
        self.0.name("reprovisionCloudPc").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/requestRemoteAssistance` — requestRemoteAssistance action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/requestRemoteAssistance`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/requestRemoteAssistance`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn request_remote_assistance(&self) -> Call<()> {
        let sheet = "POST managedDevice: request_remote_assistance
            intune-devices-manageddevice-requestremoteassistance: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/requestRemoteAssistance
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/requestRemoteAssistance
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/requestRemoteAssistance
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/requestRemoteAssistance
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/requestRemoteAssistance
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/requestRemoteAssistance
            intune-devices-manageddevice-requestremoteassistance: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}/requestRemoteAssistance
            intune-devices-manageddevice-requestremoteassistance: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/requestRemoteAssistance
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/requestRemoteAssistance";
        self.0.name("requestRemoteAssistance").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/resetPasscode` — resetPasscode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/resetPasscode`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/resetPasscode`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn reset_passcode(&self) -> Call<()> {
        let sheet = "POST managedDevice: reset_passcode
            intune-devices-manageddevice-resetpasscode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/resetPasscode
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/resetPasscode
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/resetPasscode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/resetPasscode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/resetPasscode
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/resetPasscode
            /deviceManagement/managedDevices/{id}/resetPasscode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/resetPasscode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/resetPasscode";
        self.0.name("resetPasscode").call(sheet)
    }

    /// `POST /deviceManagement/managedDevices/{managedDeviceId}/resizeCloudPc` — managedDevice: resizeCloudPc
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-resizecloudpc?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn resize_cloud_pc(&self, body: requests::managed_device::ResizeCloudPcRequest) -> Call<()> {
        let sheet = "POST managedDevice: resize_cloud_pc
            manageddevice-resizecloudpc: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/{id}/resizeCloudPc";
        self.0.name("resizeCloudPc").call(sheet).json(body)
    }

    /// `POST /deviceManagement/managedDevices/{managedDeviceId}/restoreCloudPc` — managedDevice: restoreCloudPc
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-restorecloudpc?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn restore_cloud_pc(&self, body: requests::managed_device::RestoreCloudPcRequest) -> Call<()> {
        let sheet = "POST managedDevice: restore_cloud_pc
            manageddevice-restorecloudpc: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/{id}/restoreCloudPc";
        self.0.name("restoreCloudPc").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/restoreManagedHomeScreen`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn restore_managed_home_screen(&self) -> Call<()> {
        let sheet = "POST managedDevice: restore_managed_home_screen
            : | |
            /deviceManagement/comanagedDevices/{id}/restoreManagedHomeScreen";
        self.0.name("restoreManagedHomeScreen").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/retire` — retire action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/retire`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/retire`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn retire(&self) -> Call<()> {
        let sheet = "POST managedDevice: retire
            intune-devices-manageddevice-retire: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/retire
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/retire
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/retire
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/retire
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/retire
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/retire
            /deviceManagement/managedDevices/{id}/retire
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/retire
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/retire";
        self.0.name("retire").call(sheet)
    }

    /// `GET /deviceManagement/comanagedDevices/{managedDevice-id}/retrieveDeviceLocalAdminAccountDetail`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_device_local_admin_account_detail(&self) -> Get<models::DeviceLocalAdminAccountDetail> {
        let sheet = "GET managedDevice: retrieve_device_local_admin_account_detail
            : | |
            /deviceManagement/comanagedDevices/{id}/retrieveDeviceLocalAdminAccountDetail";
        self.0.name("retrieveDeviceLocalAdminAccountDetail").get(sheet)
    }

    /// `GET /deviceManagement/comanagedDevices/{managedDevice-id}/retrieveMacOSManagedDeviceLocalAdminAccountDetail`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_mac_os_managed_device_local_admin_account_detail(
        &self,
    ) -> Get<models::MacOsManagedDeviceLocalAdminAccountDetail>
    {
        let sheet = "GET managedDevice: retrieve_mac_os_managed_device_local_admin_account_detail
            : | |
            /deviceManagement/comanagedDevices/{id}/retrieveMacOSManagedDeviceLocalAdminAccountDetail";
        self.0.name("retrieveMacOSManagedDeviceLocalAdminAccountDetail").get(sheet)
    }

    /// `GET /deviceManagement/comanagedDevices/{managedDevice-id}/retrieveRecoveryLockPasscode`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_recovery_lock_passcode(&self) -> Call<String> {
        let sheet = "GET managedDevice: retrieve_recovery_lock_passcode
            : | |
            /deviceManagement/comanagedDevices/{id}/retrieveRecoveryLockPasscode";
        self.0.name("retrieveRecoveryLockPasscode").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/revokeAppleVppLicenses` — revokeAppleVppLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-revokeapplevpplicenses?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/revokeAppleVppLicenses`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/revokeAppleVppLicenses`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/revokeAppleVppLicenses` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn revoke_apple_vpp_licenses(&self) -> Call<()> {
        let sheet = "POST managedDevice: revoke_apple_vpp_licenses
            intune-devices-manageddevice-revokeapplevpplicenses: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/revokeAppleVppLicenses
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/revokeAppleVppLicenses
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/revokeAppleVppLicenses
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/revokeAppleVppLicenses
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/revokeAppleVppLicenses
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/revokeAppleVppLicenses
            /deviceManagement/managedDevices/{id}/revokeAppleVppLicenses";
        self.0.name("revokeAppleVppLicenses").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/rotateBitLockerKeys` — rotateBitLockerKeys action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatebitlockerkeys?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rotateBitLockerKeys`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/rotateBitLockerKeys`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rotateBitLockerKeys` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn rotate_bit_locker_keys(&self) -> Call<()> {
        let sheet = "POST managedDevice: rotate_bit_locker_keys
            intune-devices-manageddevice-rotatebitlockerkeys: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/rotateBitLockerKeys
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/rotateBitLockerKeys
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/rotateBitLockerKeys
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/rotateBitLockerKeys
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/rotateBitLockerKeys
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/rotateBitLockerKeys
            /deviceManagement/managedDevices/{id}/rotateBitLockerKeys";
        self.0.name("rotateBitLockerKeys").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/rotateFileVaultKey` — rotateFileVaultKey action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatefilevaultkey?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/rotateFileVaultKey`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/rotateFileVaultKey`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rotateFileVaultKey` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn rotate_file_vault_key(&self) -> Call<()> {
        let sheet = "POST managedDevice: rotate_file_vault_key
            intune-devices-manageddevice-rotatefilevaultkey: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/rotateFileVaultKey
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/rotateFileVaultKey
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/rotateFileVaultKey
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/rotateFileVaultKey
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/rotateFileVaultKey
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/rotateFileVaultKey
            /deviceManagement/managedDevices/{id}/rotateFileVaultKey";
        self.0.name("rotateFileVaultKey").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/rotateLocalAdminPassword`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScript-id}/deviceRunStates/{deviceComplianceScriptDeviceState-id}/managedDevice/rotateLocalAdminPassword`, `/deviceManagement/deviceHealthScripts/{deviceHealthScript-id}/deviceRunStates/{deviceHealthScriptDeviceState-id}/managedDevice/rotateLocalAdminPassword`, `/deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/rotateLocalAdminPassword` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn rotate_local_admin_password(&self) -> Call<()> {
        let sheet = "POST managedDevice: rotate_local_admin_password
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/{id}/rotateLocalAdminPassword
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/rotateLocalAdminPassword
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/rotateLocalAdminPassword
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/rotateLocalAdminPassword
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/rotateLocalAdminPassword
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/rotateLocalAdminPassword
            /deviceManagement/managedDevices/{id}/rotateLocalAdminPassword";
        self.0.name("rotateLocalAdminPassword").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/rotateRecoveryLockPasscode`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn rotate_recovery_lock_passcode(&self) -> Call<()> {
        let sheet = "POST managedDevice: rotate_recovery_lock_passcode
            : | |
            /deviceManagement/comanagedDevices/{id}/rotateRecoveryLockPasscode";
        self.0.name("rotateRecoveryLockPasscode").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/sendCustomNotificationToCompanyPortal` — sendCustomNotificationToCompanyPortal action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/sendCustomNotificationToCompanyPortal`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/sendCustomNotificationToCompanyPortal`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/sendCustomNotificationToCompanyPortal` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn send_custom_notification_to_company_portal(
        &self,
        body: requests::managed_device::SendCustomNotificationToCompanyPortalRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: send_custom_notification_to_company_portal
            intune-devices-manageddevice-sendcustomnotificationtocompanyportal: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/sendCustomNotificationToCompanyPortal
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/sendCustomNotificationToCompanyPortal
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/sendCustomNotificationToCompanyPortal
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/sendCustomNotificationToCompanyPortal
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/sendCustomNotificationToCompanyPortal
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/sendCustomNotificationToCompanyPortal
            /deviceManagement/managedDevices/{id}/sendCustomNotificationToCompanyPortal";
        self.0.name("sendCustomNotificationToCompanyPortal").call(sheet).json(body)
    }

    /// `POST /deviceManagement/managedDevices/{managedDeviceId}/setCloudPcReviewStatus` — managedDevice: setCloudPcReviewStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/manageddevice-setcloudpcreviewstatus?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn set_cloud_pc_review_status(
        &self,
        body: requests::managed_device::SetCloudPcReviewStatusRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: set_cloud_pc_review_status
            manageddevice-setcloudpcreviewstatus: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/managedDevices/{id}/setCloudPcReviewStatus";
        self.0.name("setCloudPcReviewStatus").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/setDeviceName` — setDeviceName action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/setDeviceName`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/setDeviceName`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/setDeviceName` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn set_device_name(&self, body: requests::managed_device::SetDeviceNameRequest) -> Call<()> {
        let sheet = "POST managedDevice: set_device_name
            intune-devices-manageddevice-setdevicename: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/setDeviceName
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/setDeviceName
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/setDeviceName
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/setDeviceName
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/setDeviceName
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/setDeviceName
            /deviceManagement/managedDevices/{id}/setDeviceName";
        self.0.name("setDeviceName").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/shutDown` — shutDown action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/shutDown`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/shutDown`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn shut_down(&self) -> Call<()> {
        let sheet = "POST managedDevice: shut_down
            intune-devices-manageddevice-shutdown: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/shutDown
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/shutDown
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/shutDown
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/shutDown
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/shutDown
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/shutDown
            /deviceManagement/managedDevices/{id}/shutDown
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/shutDown
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/shutDown";
        self.0.name("shutDown").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/suspendManagedHomeScreen`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn suspend_managed_home_screen(
        &self,
        body: requests::managed_device::SuspendManagedHomeScreenRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: suspend_managed_home_screen
            : | |
            /deviceManagement/comanagedDevices/{id}/suspendManagedHomeScreen";
        self.0.name("suspendManagedHomeScreen").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/syncDevice` — syncDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/syncDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/syncDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn sync_device(&self) -> Call<()> {
        let sheet = "POST managedDevice: sync_device
            intune-devices-manageddevice-syncdevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/syncDevice
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/syncDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/syncDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/syncDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/syncDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/syncDevice
            /deviceManagement/managedDevices/{id}/syncDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/syncDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/syncDevice";
        self.0.name("syncDevice").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/triggerConfigurationManagerAction` — triggerConfigurationManagerAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/triggerConfigurationManagerAction`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/triggerConfigurationManagerAction`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/triggerConfigurationManagerAction` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn trigger_configuration_manager_action(
        &self,
        body: requests::managed_device::TriggerConfigurationManagerActionRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: trigger_configuration_manager_action
            intune-devices-manageddevice-triggerconfigurationmanageraction: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/triggerConfigurationManagerAction
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/triggerConfigurationManagerAction
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/triggerConfigurationManagerAction
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/triggerConfigurationManagerAction
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/triggerConfigurationManagerAction
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/triggerConfigurationManagerAction
            /deviceManagement/managedDevices/{id}/triggerConfigurationManagerAction";
        self.0.name("triggerConfigurationManagerAction").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDevice-id}/triggerEnhancedLogCollection`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn trigger_enhanced_log_collection(
        &self,
        body: requests::managed_device::TriggerEnhancedLogCollectionRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: trigger_enhanced_log_collection
            : | |
            /deviceManagement/comanagedDevices/{id}/triggerEnhancedLogCollection";
        self.0.name("triggerEnhancedLogCollection").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/comanagedDevices/{managedDeviceId}` — Update managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ManagedDevice>) -> Call<models::ManagedDevice> {
        let sheet = "PATCH managedDevice: update
            intune-devices-manageddevice-update, intune-devices-windowsmanageddevice-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}
            intune-devices-manageddevice-update, intune-devices-windowsmanageddevice-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}
            intune-devices-manageddevice-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}";
        self.0.call(sheet).json(Into::<models::ManagedDevice>::into(body))
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/updateWindowsDeviceAccount` — updateWindowsDeviceAccount action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/updateWindowsDeviceAccount`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/updateWindowsDeviceAccount`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn update_windows_device_account(
        &self,
        body: requests::managed_device::UpdateWindowsDeviceAccountRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: update_windows_device_account
            intune-devices-manageddevice-updatewindowsdeviceaccount: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/updateWindowsDeviceAccount
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/updateWindowsDeviceAccount
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/updateWindowsDeviceAccount
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/managedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/updateWindowsDeviceAccount";
        self.0.name("updateWindowsDeviceAccount").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/windowsDefenderScan` — windowsDefenderScan action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/windowsDefenderScan`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/windowsDefenderScan`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn windows_defender_scan(&self, body: requests::managed_device::WindowsDefenderScanRequest) -> Call<()> {
        let sheet = "POST managedDevice: windows_defender_scan
            intune-devices-manageddevice-windowsdefenderscan: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/windowsDefenderScan
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/windowsDefenderScan
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/windowsDefenderScan
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/windowsDefenderScan
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/windowsDefenderScan
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsDefenderScan
            /deviceManagement/managedDevices/{id}/windowsDefenderScan
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/windowsDefenderScan
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsDefenderScan";
        self.0.name("windowsDefenderScan").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures` — windowsDefenderUpdateSignatures action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/windowsDefenderUpdateSignatures`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/windowsDefenderUpdateSignatures`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn windows_defender_update_signatures(&self) -> Call<()> {
        let sheet = "POST managedDevice: windows_defender_update_signatures
            intune-devices-manageddevice-windowsdefenderupdatesignatures: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/comanagedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/windowsDefenderUpdateSignatures
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/windowsDefenderUpdateSignatures
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsDefenderUpdateSignatures
            /deviceManagement/managedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures";
        self.0.name("windowsDefenderUpdateSignatures").call(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/{managedDeviceId}/wipe` — wipe action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/wipe`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/wipe`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe` and 5 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn wipe(&self, body: requests::managed_device::WipeRequest) -> Call<()> {
        let sheet = "POST managedDevice: wipe
            intune-devices-manageddevice-wipe: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/wipe
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/wipe
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/wipe
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/wipe
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/wipe
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/wipe
            intune-devices-manageddevice-wipe: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/managedDevices/{id}/wipe
            intune-devices-manageddevice-wipe: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/wipe
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/wipe";
        self.0.name("wipe").call(sheet).json(body)
    }

    /// `…/assignmentFilterEvaluationStatusDetails`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignment_filter_evaluation_status_details(
        &self,
    ) -> Collection<models::AssignmentFilterEvaluationStatusDetails>
    {
        Collection::at(self.0.name("assignmentFilterEvaluationStatusDetails"))
    }

    /// `…/detectedApps`
    pub fn detected_apps(&self) -> super::ManagedDeviceDetectedApps {
        super::ManagedDeviceDetectedApps(self.0.name("detectedApps"))
    }

    /// `…/deviceCategory`
    pub fn device_category(&self) -> super::DeviceCategory {
        super::DeviceCategory(self.0.name("deviceCategory"))
    }

    /// `…/deviceCompliancePolicyStates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn device_compliance_policy_states(&self) -> Collection<models::DeviceCompliancePolicyState> {
        Collection::at(self.0.name("deviceCompliancePolicyStates"))
    }

    /// `…/deviceConfigurationStates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn device_configuration_states(&self) -> Collection<models::DeviceConfigurationState> {
        Collection::at(self.0.name("deviceConfigurationStates"))
    }

    /// `…/deviceHealthScriptStates`
    pub fn device_health_script_states(&self) -> super::ManagedDeviceDeviceHealthScriptStates {
        super::ManagedDeviceDeviceHealthScriptStates(self.0.name("deviceHealthScriptStates"))
    }

    /// `…/getFileVaultKey`
    pub fn get_file_vault_key(&self) -> super::ManagedDeviceGetFileVaultKey {
        super::ManagedDeviceGetFileVaultKey(self.0.name("getFileVaultKey"))
    }

    /// `…/getOemWarranty`
    pub fn get_oem_warranty(&self) -> super::OemWarranty {
        super::OemWarranty(self.0.name("getOemWarranty"))
    }

    /// `…/logCollectionRequests`
    pub fn log_collection_requests(&self) -> super::ManagedDeviceLogCollectionRequests {
        super::ManagedDeviceLogCollectionRequests(self.0.name("logCollectionRequests"))
    }

    /// `…/managedDeviceMobileAppConfigurationStates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_device_mobile_app_configuration_states(
        &self,
    ) -> Collection<models::ManagedDeviceMobileAppConfigurationState>
    {
        Collection::at(self.0.name("managedDeviceMobileAppConfigurationStates"))
    }

    /// `…/securityBaselineStates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn security_baseline_states(&self) -> Collection<models::SecurityBaselineState> {
        Collection::at(self.0.name("securityBaselineStates"))
    }

    /// `…/users`
    pub fn users(&self) -> super::ManagedDeviceUsers {
        super::ManagedDeviceUsers(self.0.name("users"))
    }

    /// `…/windowsProtectionState`
    pub fn windows_protection_state(&self) -> super::WindowsProtectionState {
        super::WindowsProtectionState(self.0.name("windowsProtectionState"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates/{id}`.
    ManagedDeviceCertificateState: super::Entity = models::ManagedDeviceCertificateState
}

impl ManagedDeviceCertificateState {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` — Delete managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` and 20 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceCertificateState: delete
            intune-deviceconfig-manageddevicecertificatestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` — Get managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` and 20 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: get
            intune-deviceconfig-manageddevicecertificatestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` — Update managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` and 20 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "PATCH managedDeviceCertificateState: update
            intune-deviceconfig-manageddevicecertificatestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/microsoft.graph.androidForWorkScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidForWorkImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfilePkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSPkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/microsoft.graph.macOSScepCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.detectedApp`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps`.
    ManagedDeviceDetectedApps[models::DetectedApp]
}

impl ManagedDeviceDetectedApps {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps` — Create detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "POST detectedApp: create
            intune-devices-detectedapp-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DetectedApp> {
        let sheet = "GET detectedApp: list
            intune-devices-detectedapp-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceHealthScriptPolicyState`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates`.
    ManagedDeviceDeviceHealthScriptStates[models::DeviceHealthScriptPolicyState]
}

impl ManagedDeviceDeviceHealthScriptStates {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/deviceHealthScriptStates`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceHealthScriptPolicyState) -> Call<models::DeviceHealthScriptPolicyState> {
        let sheet = "POST managedDevice: create
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/deviceHealthScriptStates`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceHealthScriptPolicyState> {
        let sheet = "GET managedDevice: list
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceEncryptionState`, such as `/deviceManagement/managedDeviceEncryptionStates/{id}`.
    ManagedDeviceEncryptionState: super::Entity = models::ManagedDeviceEncryptionState
}

impl ManagedDeviceEncryptionState {
    /// `DELETE /deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}` — Delete managedDeviceEncryptionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceEncryptionState: delete
            intune-deviceconfig-manageddeviceencryptionstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceEncryptionStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}` — Get managedDeviceEncryptionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceEncryptionState> {
        let sheet = "GET managedDeviceEncryptionState: get
            intune-deviceconfig-manageddeviceencryptionstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceEncryptionStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/managedDeviceEncryptionStates/{managedDeviceEncryptionStateId}` — Update managedDeviceEncryptionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddeviceencryptionstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedDeviceEncryptionState) -> Call<models::ManagedDeviceEncryptionState> {
        let sheet = "PATCH managedDeviceEncryptionState: update
            intune-deviceconfig-manageddeviceencryptionstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceEncryptionStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/managedDevices/{id}/getFileVaultKey`
    ManagedDeviceGetFileVaultKey
}

impl ManagedDeviceGetFileVaultKey {
    /// `GET /deviceManagement/comanagedDevices/{managedDeviceId}/getFileVaultKey` — getFileVaultKey function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getfilevaultkey?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/deviceRunStates/{deviceComplianceScriptDeviceStateId}/managedDevice/getFileVaultKey`, `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}/managedDevice/getFileVaultKey`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/getFileVaultKey` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET managedDevice: get
            intune-devices-manageddevice-getfilevaultkey: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices/{id}/getFileVaultKey
            /deviceManagement/deviceComplianceScripts/{id}/deviceRunStates/{id}/managedDevice/getFileVaultKey
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}/managedDevice/getFileVaultKey
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getFileVaultKey
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/getFileVaultKey
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/{id}/getFileVaultKey
            /deviceManagement/managedDevices/{id}/getFileVaultKey";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceLogCollectionResponse`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests`.
    ManagedDeviceLogCollectionRequests[models::DeviceLogCollectionResponse]
}

impl ManagedDeviceLogCollectionRequests {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests` — Create deviceLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceLogCollectionResponse) -> Call<models::DeviceLogCollectionResponse> {
        let sheet = "POST deviceLogCollectionResponse: create
            intune-devices-devicelogcollectionresponse-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests` — List deviceLogCollectionResponses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceLogCollectionResponse> {
        let sheet = "GET deviceLogCollectionResponse: list
            intune-devices-devicelogcollectionresponse-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfiguration`, such as `/deviceAppManagement/mobileAppConfigurations/{id}`.
    ManagedDeviceMobileAppConfiguration: super::Entity = models::ManagedDeviceMobileAppConfiguration
}

impl ManagedDeviceMobileAppConfiguration {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::managed_device_mobile_app_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST managedDeviceMobileAppConfiguration: assign
            intune-apps-manageddevicemobileappconfiguration-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Delete iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreappconfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-androidforworkmobileappconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosMobileAppConfiguration: delete
            intune-apps-iosmobileappconfiguration-delete, intune-apps-androidmanagedstoreappconfiguration-delete, intune-apps-androidforworkmobileappconfiguration-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Get managedDeviceMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreappconfiguration-get?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "GET managedDeviceMobileAppConfiguration: get
            intune-apps-manageddevicemobileappconfiguration-get, intune-apps-iosmobileappconfiguration-get, intune-apps-androidmanagedstoreappconfiguration-get, intune-apps-androidforworkmobileappconfiguration-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Update iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreappconfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-androidforworkmobileappconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
    ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "PATCH iosMobileAppConfiguration: update
            intune-apps-iosmobileappconfiguration-update, intune-apps-androidmanagedstoreappconfiguration-update, intune-apps-androidforworkmobileappconfiguration-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::ManagedDeviceMobileAppConfigurationAssignments {
        super::ManagedDeviceMobileAppConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deviceStatusSummary`
    pub fn device_status_summary(&self) -> super::ManagedDeviceMobileAppConfigurationDeviceSummary {
        super::ManagedDeviceMobileAppConfigurationDeviceSummary(self.0.name("deviceStatusSummary"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::ManagedDeviceMobileAppConfigurationDeviceStatuses {
        super::ManagedDeviceMobileAppConfigurationDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/userStatusSummary`
    pub fn user_status_summary(&self) -> super::ManagedDeviceMobileAppConfigurationUserSummary {
        super::ManagedDeviceMobileAppConfigurationUserSummary(self.0.name("userStatusSummary"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::ManagedDeviceMobileAppConfigurationUserStatuses {
        super::ManagedDeviceMobileAppConfigurationUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}`.
    ManagedDeviceMobileAppConfigurationAssignment: super::Entity = models::ManagedDeviceMobileAppConfigurationAssignment
}

impl ManagedDeviceMobileAppConfigurationAssignment {
    /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Delete managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceMobileAppConfigurationAssignment: delete
            intune-apps-manageddevicemobileappconfigurationassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Get managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "GET managedDeviceMobileAppConfigurationAssignment: get
            intune-apps-manageddevicemobileappconfigurationassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Update managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationAssignment,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationAssignment: update
            intune-apps-manageddevicemobileappconfigurationassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/assignments`.
    ManagedDeviceMobileAppConfigurationAssignments[models::ManagedDeviceMobileAppConfigurationAssignment]
}

impl ManagedDeviceMobileAppConfigurationAssignments {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` — Create managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationAssignment,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "POST managedDeviceMobileAppConfigurationAssignment: create
            intune-apps-manageddevicemobileappconfigurationassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` — List manageddevicemobileappconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "GET managedDeviceMobileAppConfigurationAssignment: list
            intune-apps-manageddevicemobileappconfigurationassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}`.
    ManagedDeviceMobileAppConfigurationDeviceStatus: super::Entity = models::ManagedDeviceMobileAppConfigurationDeviceStatus
}

impl ManagedDeviceMobileAppConfigurationDeviceStatus {
    /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Delete managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceMobileAppConfigurationDeviceStatus: delete
            intune-apps-manageddevicemobileappconfigurationdevicestatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Get managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceStatus: get
            intune-apps-manageddevicemobileappconfigurationdevicestatus-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}
            intune-apps-manageddevicemobileappconfigurationdevicestatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Update managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationDeviceStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationDeviceStatus: update
            intune-apps-manageddevicemobileappconfigurationdevicestatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses`.
    ManagedDeviceMobileAppConfigurationDeviceStatuses[models::ManagedDeviceMobileAppConfigurationDeviceStatus]
}

impl ManagedDeviceMobileAppConfigurationDeviceStatuses {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` — Create managedDeviceMobileAppConfigurationDeviceStatus
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
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` — List managedDeviceMobileAppConfigurationDeviceStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceStatus: list
            intune-apps-manageddevicemobileappconfigurationdevicestatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary`.
    ManagedDeviceMobileAppConfigurationDeviceSummary: super::Entity = models::ManagedDeviceMobileAppConfigurationDeviceSummary
}

impl ManagedDeviceMobileAppConfigurationDeviceSummary {
    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` — Get managedDeviceMobileAppConfigurationDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceSummary> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceSummary: get
            intune-apps-manageddevicemobileappconfigurationdevicesummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` — Update managedDeviceMobileAppConfigurationDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationDeviceSummary,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceSummary> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationDeviceSummary: update
            intune-apps-manageddevicemobileappconfigurationdevicesummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}`.
    ManagedDeviceMobileAppConfigurationUserStatus: super::Entity = models::ManagedDeviceMobileAppConfigurationUserStatus
}

impl ManagedDeviceMobileAppConfigurationUserStatus {
    /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Delete managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceMobileAppConfigurationUserStatus: delete
            intune-apps-manageddevicemobileappconfigurationuserstatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Get managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserStatus: get
            intune-apps-manageddevicemobileappconfigurationuserstatus-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}
            intune-apps-manageddevicemobileappconfigurationuserstatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Update managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationUserStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationUserStatus: update
            intune-apps-manageddevicemobileappconfigurationuserstatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses`.
    ManagedDeviceMobileAppConfigurationUserStatuses[models::ManagedDeviceMobileAppConfigurationUserStatus]
}

impl ManagedDeviceMobileAppConfigurationUserStatuses {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` — Create managedDeviceMobileAppConfigurationUserStatus
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
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` — List manageddevicemobileappconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserStatus: list
            intune-apps-manageddevicemobileappconfigurationuserstatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary`.
    ManagedDeviceMobileAppConfigurationUserSummary: super::Entity = models::ManagedDeviceMobileAppConfigurationUserSummary
}

impl ManagedDeviceMobileAppConfigurationUserSummary {
    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` — Get managedDeviceMobileAppConfigurationUserSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationusersummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserSummary> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserSummary: get
            intune-apps-manageddevicemobileappconfigurationusersummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` — Update managedDeviceMobileAppConfigurationUserSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationusersummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationUserSummary,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationUserSummary> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationUserSummary: update
            intune-apps-manageddevicemobileappconfigurationusersummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceOverview`, such as `/deviceManagement/managedDeviceOverview`.
    ManagedDeviceOverview: super::Entity = models::ManagedDeviceOverview
}

impl ManagedDeviceOverview {
    /// `GET /deviceManagement/managedDeviceOverview` — Get managedDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedDeviceOverview> {
        let sheet = "GET managedDeviceOverview: get
            intune-devices-manageddeviceoverview-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/managedDeviceOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/managedDeviceOverview` — Update managedDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedDeviceOverview) -> Call<models::ManagedDeviceOverview> {
        let sheet = "PATCH managedDeviceOverview: update
            intune-devices-manageddeviceoverview-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users`.
    ManagedDeviceUsers[models::User]
}

impl ManagedDeviceUsers {
    /// `POST /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::User>) -> Call<models::User> {
        let sheet = "POST managedDevice: create
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users";
        self.0.call(sheet).json(Into::<models::User>::into(body))
    }

    /// `GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET managedDevice: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceWindowsOperatingSystemImage`, such as `/deviceManagement/managedDeviceWindowsOSImages/{id}`.
    ManagedDeviceWindowsOperatingSystemImage: super::Entity = models::ManagedDeviceWindowsOperatingSystemImage
}

impl ManagedDeviceWindowsOperatingSystemImage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ManagedDeviceWindowsOperatingSystemImage> {
        self.0.get("GET managedDeviceWindowsOperatingSystemImage: get")
    }

    /// `GET /deviceManagement/managedDeviceWindowsOSImages/{managedDeviceWindowsOperatingSystemImage-id}/getAllManagedDeviceWindowsOSImages`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_all_managed_device_windows_os_images(&self) -> List<models::ManagedDeviceWindowsOperatingSystemImage> {
        let sheet = "GET managedDeviceWindowsOperatingSystemImage: get_all_managed_device_windows_os_images
            : | |
            /deviceManagement/managedDeviceWindowsOSImages/{id}/getAllManagedDeviceWindowsOSImages";
        self.0.name("getAllManagedDeviceWindowsOSImages").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedEBook`, such as `/deviceAppManagement/managedEBooks/{id}`.
    ManagedEBook: super::Entity = models::ManagedEBook
}

impl ManagedEBook {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::managed_e_book::AssignRequest) -> Call<()> {
        let sheet = "POST managedEBook: assign
            intune-books-managedebook-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}` — Delete iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosVppEBook: delete
            intune-books-iosvppebook-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}` — Get managedEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedEBook> {
        let sheet = "GET managedEBook: get
            intune-books-managedebook-get, intune-books-iosvppebook-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}` — Update iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ManagedEBook>) -> Call<models::ManagedEBook> {
        let sheet = "PATCH iosVppEBook: update
            intune-books-iosvppebook-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}";
        self.0.call(sheet).json(Into::<models::ManagedEBook>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::ManagedEBookAssignments {
        super::ManagedEBookAssignments(self.0.name("assignments"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::ManagedEBookCategories {
        super::ManagedEBookCategories(self.0.name("categories"))
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::ManagedEBookDeviceStates {
        super::ManagedEBookDeviceStates(self.0.name("deviceStates"))
    }

    /// `…/installSummary`
    pub fn install_summary(&self) -> super::EBookInstallSummary {
        super::EBookInstallSummary(self.0.name("installSummary"))
    }

    /// `…/userStateSummary`
    pub fn user_state_summary(&self) -> super::ManagedEBookUserStateSummary {
        super::ManagedEBookUserStateSummary(self.0.name("userStateSummary"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedEBookAssignment`, such as `/deviceAppManagement/managedEBooks/{id}/assignments/{id}`.
    ManagedEBookAssignment: super::Entity = models::ManagedEBookAssignment
}

impl ManagedEBookAssignment {
    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Delete iosVppEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosVppEBookAssignment: delete
            intune-books-iosvppebookassignment-delete, intune-books-managedebookassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Get managedEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedEBookAssignment> {
        let sheet = "GET managedEBookAssignment: get
            intune-books-managedebookassignment-get, intune-books-iosvppebookassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Update managedEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ManagedEBookAssignment>) -> Call<models::ManagedEBookAssignment> {
        let sheet = "PATCH managedEBookAssignment: update
            intune-books-managedebookassignment-update, intune-books-iosvppebookassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments/{id}";
        self.0.call(sheet).json(Into::<models::ManagedEBookAssignment>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedEBookAssignment`, such as `/deviceAppManagement/managedEBooks/{id}/assignments`.
    ManagedEBookAssignments[models::ManagedEBookAssignment]
}

impl ManagedEBookAssignments {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/assignments` — Create managedEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedEBookAssignment>) -> Call<models::ManagedEBookAssignment> {
        let sheet = "POST managedEBookAssignment: create
            intune-books-managedebookassignment-create, intune-books-iosvppebookassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments";
        self.0.call(sheet).json(Into::<models::ManagedEBookAssignment>::into(body))
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments` — List managedebookassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedEBookAssignment> {
        let sheet = "GET managedEBookAssignment: list
            intune-books-managedebookassignment-list, intune-books-iosvppebookassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedEBookCategory`, such as `/deviceAppManagement/managedEBooks/{id}/categories`.
    ManagedEBookCategories[models::ManagedEBookCategory]
}

impl ManagedEBookCategories {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/categories` — Create managedEBookCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedEBookCategory) -> Call<models::ManagedEBookCategory> {
        let sheet = "POST managedEBookCategory: create
            intune-books-managedebookcategory-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/categories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/categories` — List managedebookcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedEBookCategory> {
        let sheet = "GET managedEBookCategory: list
            intune-books-managedebookcategory-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedEBookCategory`, such as `/deviceAppManagement/managedEBookCategories/{id}`.
    ManagedEBookCategory: super::Entity = models::ManagedEBookCategory
}

impl ManagedEBookCategory {
    /// `DELETE /deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}` — Delete managedebookcategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/categories/{managedEBookCategoryId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedEBookCategory: delete
            intune-books-managedebookcategory-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBookCategories/{id}
            /deviceAppManagement/managedEBooks/{id}/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}` — Get managedebookcategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/categories/{managedEBookCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedEBookCategory> {
        let sheet = "GET managedEBookCategory: get
            intune-books-managedebookcategory-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBookCategories/{id}
            /deviceAppManagement/managedEBooks/{id}/categories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBookCategories/{managedEBookCategoryId}` — Update managedEBookCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookcategory-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/managedEBooks/{managedEBookId}/categories/{managedEBookCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedEBookCategory) -> Call<models::ManagedEBookCategory> {
        let sheet = "PATCH managedEBookCategory: update
            intune-books-managedebookcategory-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBookCategories/{id}
            /deviceAppManagement/managedEBooks/{id}/categories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceInstallState`, such as `/deviceAppManagement/managedEBooks/{id}/deviceStates`.
    ManagedEBookDeviceStates[models::DeviceInstallState]
}

impl ManagedEBookDeviceStates {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates` — Create deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
        let sheet = "POST deviceInstallState: create
            intune-books-deviceinstallstate-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates` — List deviceinstallstates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceInstallState> {
        let sheet = "GET deviceInstallState: list
            intune-books-deviceinstallstate-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userInstallStateSummary`, such as `/deviceAppManagement/managedEBooks/{id}/userStateSummary`.
    ManagedEBookUserStateSummary[models::UserInstallStateSummary]
}

impl ManagedEBookUserStateSummary {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` — Create userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::UserInstallStateSummary) -> Call<models::UserInstallStateSummary> {
        let sheet = "POST userInstallStateSummary: create
            intune-books-userinstallstatesummary-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` — List userinstallstatesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserInstallStateSummary> {
        let sheet = "GET userInstallStateSummary: list
            intune-books-userinstallstatesummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`.
    ManagedMobileApp: super::Entity = models::ManagedMobileApp
}

impl ManagedMobileApp {
    /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedMobileApp: delete
            intune-mam-managedmobileapp-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}
            intune-mam-managedmobileapp-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/apps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: get
            intune-mam-managedmobileapp-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}
            intune-mam-managedmobileapp-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/apps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "PATCH managedMobileApp: update
            intune-mam-managedmobileapp-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}
            intune-mam-managedmobileapp-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/apps/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedMobileLobApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`.
    ManagedMobileLobApp: super::MobileApp = models::ManagedMobileLobApp
}

impl ManagedMobileLobApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ManagedMobileLobApp> {
        self.0.get("GET managedMobileLobApp: get")
    }

    /// `…/contentVersions`
    pub fn content_versions(&self) -> super::ManagedMobileLobAppContentVersions {
        super::ManagedMobileLobAppContentVersions(self.0.name("contentVersions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`.
    ManagedMobileLobAppContentVersions[models::MobileAppContent]
}

impl ManagedMobileLobAppContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "POST mobileAppContent: create
            intune-apps-mobileappcontent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — List mobileappcontents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: list
            intune-apps-mobileappcontent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managementCondition`, such as `/deviceManagement/managementConditions/{id}`.
    ManagementCondition = models::ManagementCondition
}

impl ManagementCondition {
    /// `DELETE /deviceManagement/managementConditions/{managementConditionId}` — Delete circularGeofenceManagementCondition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE circularGeofenceManagementCondition: delete
            intune-fencing-circulargeofencemanagementcondition-delete, intune-fencing-networkipv4configurationmanagementcondition-delete, intune-fencing-networkipv6configurationmanagementcondition-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/managementConditions/{managementConditionId}` — Get managementCondition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-get?view=graph-rest-beta) and 3 more
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagementCondition> {
        let sheet = "GET managementCondition: get
            intune-fencing-managementcondition-get, intune-fencing-networkmanagementcondition-get, intune-fencing-locationmanagementcondition-get, intune-fencing-circulargeofencemanagementcondition-get, intune-fencing-networkipv4configurationmanagementcondition-get, intune-fencing-networkipv6configurationmanagementcondition-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/managementConditions/{managementConditionId}` — Update circulargeofencemanagementcondition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/{managementConditionId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ManagementCondition>) -> Call<models::ManagementCondition> {
        let sheet = "PATCH circularGeofenceManagementCondition: update
            intune-fencing-circulargeofencemanagementcondition-update, intune-fencing-networkipv4configurationmanagementcondition-update, intune-fencing-networkipv6configurationmanagementcondition-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/{id}";
        self.0.call(sheet).json(Into::<models::ManagementCondition>::into(body))
    }

    /// `…/managementConditionStatements`
    pub fn management_condition_statements(&self) -> super::ManagementConditionManagementConditionStatements {
        super::ManagementConditionManagementConditionStatements(self.0.name("managementConditionStatements"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managementConditionExpressionString`, such as `/deviceManagement/managementConditionStatements/{id}/getManagementConditionStatementExpressionString`.
    ManagementConditionExpressionString = models::ManagementConditionExpressionString
}

impl ManagementConditionExpressionString {
    /// `GET /deviceManagement/managementConditionStatements/{managementConditionStatementId}/getManagementConditionStatementExpressionString` — getManagementConditionStatementExpressionString function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-getmanagementconditionstatementexpressionstring?view=graph-rest-beta)
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/getManagementConditionStatementExpressionString`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagementConditionExpressionString> {
        let sheet = "GET managementConditionStatement: get
            intune-fencing-managementconditionstatement-getmanagementconditionstatementexpressionstring: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements/{id}/getManagementConditionStatementExpressionString
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/getManagementConditionStatementExpressionString";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managementConditionStatement`, such as `/deviceManagement/managementConditions/{id}/managementConditionStatements`.
    ManagementConditionManagementConditionStatements[models::ManagementConditionStatement]
}

impl ManagementConditionManagementConditionStatements {
    /// `POST /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements` — Create managementConditionStatement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagementConditionStatement) -> Call<models::ManagementConditionStatement> {
        let sheet = "POST managementConditionStatement: create
            intune-fencing-managementconditionstatement-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}/managementConditionStatements";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/getManagementConditionStatementsForPlatform` — getManagementConditionStatementsForPlatform function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-getmanagementconditionstatementsforplatform?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_management_condition_statements_for_platform(
        &self,
        platform: models::DevicePlatformType,
    ) -> List<models::ManagementConditionStatement> {
        let sheet = "GET managementConditionStatement: get_management_condition_statements_for_platform
            intune-fencing-managementconditionstatement-getmanagementconditionstatementsforplatform: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}/managementConditionStatements/getManagementConditionStatementsForPlatform(platform='{platform}')";
        self.0
            .function(
                "getManagementConditionStatementsForPlatform",
                &[("platform", Argument::quoted(platform.as_str()))],
            )
            .list(sheet)
    }

    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements` — List managementconditionstatements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagementConditionStatement> {
        let sheet = "GET managementConditionStatement: list
            intune-fencing-managementconditionstatement-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}/managementConditionStatements";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managementConditionStatement`, such as `/deviceManagement/managementConditionStatements/{id}`.
    ManagementConditionStatement = models::ManagementConditionStatement
}

impl ManagementConditionStatement {
    /// `DELETE /deviceManagement/managementConditionStatements/{managementConditionStatementId}` — Delete managementconditionstatement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managementConditionStatement: delete
            intune-fencing-managementconditionstatement-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements/{id}
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/managementConditionStatements/{managementConditionStatementId}` — Get managementConditionStatement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagementConditionStatement> {
        let sheet = "GET managementConditionStatement: get
            intune-fencing-managementconditionstatement-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements/{id}
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/managementConditionStatements/{managementConditionStatementId}` — Update managementConditionStatement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementconditionstatement-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagementConditionStatement) -> Call<models::ManagementConditionStatement> {
        let sheet = "PATCH managementConditionStatement: update
            intune-fencing-managementconditionstatement-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditionStatements/{id}
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/getManagementConditionStatementExpressionString`
    pub fn get_management_condition_statement_expression_string(&self) -> super::ManagementConditionExpressionString {
        super::ManagementConditionExpressionString(self.0.name("getManagementConditionStatementExpressionString"))
    }

    /// `…/managementConditions`
    pub fn management_conditions(&self) -> super::ManagementConditionStatementManagementConditions {
        super::ManagementConditionStatementManagementConditions(self.0.name("managementConditions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managementCondition`, such as `/deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions`.
    ManagementConditionStatementManagementConditions[models::ManagementCondition]
}

impl ManagementConditionStatementManagementConditions {
    /// `POST /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions` — Create circularGeofenceManagementCondition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-circulargeofencemanagementcondition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkipv4configurationmanagementcondition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-networkipv6configurationmanagementcondition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagementCondition>) -> Call<models::ManagementCondition> {
        let sheet = "POST circularGeofenceManagementCondition: create
            intune-fencing-circulargeofencemanagementcondition-create, intune-fencing-networkipv4configurationmanagementcondition-create, intune-fencing-networkipv6configurationmanagementcondition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions";
        self.0.call(sheet).json(Into::<models::ManagementCondition>::into(body))
    }

    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions/getManagementConditionsForPlatform` — getManagementConditionsForPlatform function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-getmanagementconditionsforplatform?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_management_conditions_for_platform(
        &self,
        platform: models::DevicePlatformType,
    ) -> List<models::ManagementCondition> {
        let sheet = "GET managementCondition: get_management_conditions_for_platform
            intune-fencing-managementcondition-getmanagementconditionsforplatform: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions/getManagementConditionsForPlatform(platform='{platform}')";
        self.0
            .function("getManagementConditionsForPlatform", &[("platform", Argument::quoted(platform.as_str()))])
            .list(sheet)
    }

    /// `GET /deviceManagement/managementConditions/{managementConditionId}/managementConditionStatements/{managementConditionStatementId}/managementConditions` — List managementconditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-fencing-managementcondition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-fencing-networkmanagementcondition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-fencing-locationmanagementcondition-list?view=graph-rest-beta) and 3 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagementCondition> {
        let sheet = "GET managementCondition: list
            intune-fencing-managementcondition-list, intune-fencing-networkmanagementcondition-list, intune-fencing-locationmanagementcondition-list, intune-fencing-circulargeofencemanagementcondition-list, intune-fencing-networkipv4configurationmanagementcondition-list, intune-fencing-networkipv6configurationmanagementcondition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managementConditions/{id}/managementConditionStatements/{id}/managementConditions";
        self.0.list(sheet)
    }
}
