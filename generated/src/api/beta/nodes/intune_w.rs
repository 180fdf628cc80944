// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.windows10GeneralConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration`.
    Windows10GeneralConfiguration: super::DeviceConfiguration = models::Windows10GeneralConfiguration
}

impl Windows10GeneralConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Windows10GeneralConfiguration> {
        self.0.get("GET windows10GeneralConfiguration: get")
    }

    /// `…/privacyAccessControls`
    pub fn privacy_access_controls(&self) -> super::Windows10GeneralConfigurationPrivacyAccessControls {
        super::Windows10GeneralConfigurationPrivacyAccessControls(self.0.name("privacyAccessControls"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsPrivacyDataAccessControlItem`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls`.
    Windows10GeneralConfigurationPrivacyAccessControls[models::WindowsPrivacyDataAccessControlItem]
}

impl Windows10GeneralConfigurationPrivacyAccessControls {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls` — Create windowsPrivacyDataAccessControlItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsPrivacyDataAccessControlItem,
    ) -> Call<models::WindowsPrivacyDataAccessControlItem> {
        let sheet = "POST windowsPrivacyDataAccessControlItem: create
            intune-deviceconfig-windowsprivacydataaccesscontrolitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls` — List windowsPrivacyDataAccessControlItems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsPrivacyDataAccessControlItem> {
        let sheet = "GET windowsPrivacyDataAccessControlItem: list
            intune-deviceconfig-windowsprivacydataaccesscontrolitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windows10ImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile`.
    Windows10ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase = models::Windows10ImportedPfxCertificateProfile
}

impl Windows10ImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Windows10ImportedPfxCertificateProfile> {
        self.0.get("GET windows10ImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::Windows10ImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::Windows10ImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    Windows10ImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl Windows10ImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10ImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windows10PkcsCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile`.
    Windows10PkcsCertificateProfile: super::WindowsCertificateProfileBase = models::Windows10PkcsCertificateProfile
}

impl Windows10PkcsCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Windows10PkcsCertificateProfile> {
        self.0.get("GET windows10PkcsCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::Windows10PkcsCertificateProfileManagedDeviceCertificateStates
    {
        super::Windows10PkcsCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates`.
    Windows10PkcsCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl Windows10PkcsCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows10PkcsCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windows10VpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration`.
    Windows10VpnConfiguration: super::DeviceConfiguration = models::Windows10VpnConfiguration
}

impl Windows10VpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Windows10VpnConfiguration> {
        self.0.get("GET windows10VpnConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::WindowsCertificateProfileBase {
        super::WindowsCertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windows81SCEPCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile`.
    Windows81ScepCertificateProfile: super::WindowsCertificateProfileBase = models::Windows81ScepCertificateProfile
}

impl Windows81ScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Windows81ScepCertificateProfile> {
        self.0.get("GET windows81SCEPCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::Windows81ScepCertificateProfileManagedDeviceCertificateStates
    {
        super::Windows81ScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::Windows81TrustedRootCertificate {
        super::Windows81TrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates`.
    Windows81ScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl Windows81ScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windows81TrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation`.
    Windows81TrustedRootCertificate: super::DeviceConfiguration = models::Windows81TrustedRootCertificate
}

impl Windows81TrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate` — Delete windows81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{windows81TrustedRootCertificateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windows81TrustedRootCertificate: delete
            intune-deviceconfig-windows81trustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/secondaryRootCertificateForClientValidation";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate` — Get windows81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{windows81TrustedRootCertificateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Windows81TrustedRootCertificate> {
        let sheet = "GET windows81TrustedRootCertificate: get
            intune-deviceconfig-windows81trustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/secondaryRootCertificateForClientValidation";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate` — Update windows81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{windows81TrustedRootCertificateId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::Windows81TrustedRootCertificate,
    ) -> Call<models::Windows81TrustedRootCertificate> {
        let sheet = "PATCH windows81TrustedRootCertificate: update
            intune-deviceconfig-windows81trustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windows81SCEPCertificateProfile/rootCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificateForClientValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificateForClientValidation
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/secondaryRootCertificateForClientValidation";
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
    /// A value of `microsoft.graph.windowsAutopilotDeploymentProfile`, such as `/deviceManagement/windowsAutopilotDeploymentProfiles/{id}`.
    WindowsAutopilotDeploymentProfile: super::Entity = models::WindowsAutopilotDeploymentProfile
}

impl WindowsAutopilotDeploymentProfile {
    /// `POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assign`, `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile/assign`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn assign(&self, body: requests::windows_autopilot_deployment_profile::AssignRequest) -> Call<()> {
        let sheet = "POST windowsAutopilotDeploymentProfile: assign
            intune-shared-windowsautopilotdeploymentprofile-assign: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles/{id}/assign
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assign
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}` — Delete azureADWindowsAutopilotDeploymentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile`, `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE azureADWindowsAutopilotDeploymentProfile: delete
            intune-enrollment-azureadwindowsautopilotdeploymentprofile-delete, intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles/{id}
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}` — Get windowsAutopilotDeploymentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile`, `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsAutopilotDeploymentProfile> {
        let sheet = "GET windowsAutopilotDeploymentProfile: get
            intune-shared-windowsautopilotdeploymentprofile-get, intune-enrollment-azureadwindowsautopilotdeploymentprofile-get, intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles/{id}
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}` — Update azureADWindowsAutopilotDeploymentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile`, `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::WindowsAutopilotDeploymentProfile>,
    ) -> Call<models::WindowsAutopilotDeploymentProfile> {
        let sheet = "PATCH azureADWindowsAutopilotDeploymentProfile: update
            intune-enrollment-azureadwindowsautopilotdeploymentprofile-update, intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles/{id}
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile";
        self.0.call(sheet).json(Into::<models::WindowsAutopilotDeploymentProfile>::into(body))
    }

    /// `…/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`
    pub fn as_active_directory_windows_autopilot_deployment_profile(
        &self,
    ) -> super::ActiveDirectoryWindowsAutopilotDeploymentProfile
    {
        super::ActiveDirectoryWindowsAutopilotDeploymentProfile(
            self.0.name("microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile"),
        )
    }

    /// `…/assignedDevices`
    pub fn assigned_devices(&self) -> super::WindowsAutopilotDeploymentProfileAssignedDevices {
        super::WindowsAutopilotDeploymentProfileAssignedDevices(self.0.name("assignedDevices"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsAutopilotDeploymentProfileAssignments {
        super::WindowsAutopilotDeploymentProfileAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsAutopilotDeviceIdentity`, such as `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`.
    WindowsAutopilotDeploymentProfileAssignedDevices[models::WindowsAutopilotDeviceIdentity]
}

impl WindowsAutopilotDeploymentProfileAssignedDevices {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices` — Create windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsAutopilotDeviceIdentity) -> Call<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "POST windowsAutopilotDeviceIdentity: create
            intune-enrollment-windowsautopilotdeviceidentity-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices` — List windowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "GET windowsAutopilotDeviceIdentity: list
            intune-enrollment-windowsautopilotdeviceidentity-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsAutopilotDeploymentProfileAssignment`, such as `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}`.
    WindowsAutopilotDeploymentProfileAssignment: super::Entity = models::WindowsAutopilotDeploymentProfileAssignment
}

impl WindowsAutopilotDeploymentProfileAssignment {
    /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}` — Delete windowsAutopilotDeploymentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsAutopilotDeploymentProfileAssignment: delete
            intune-enrollment-windowsautopilotdeploymentprofileassignment-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}` — Get windowsAutopilotDeploymentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsAutopilotDeploymentProfileAssignment> {
        let sheet = "GET windowsAutopilotDeploymentProfileAssignment: get
            intune-enrollment-windowsautopilotdeploymentprofileassignment-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}` — Update windowsAutopilotDeploymentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsAutopilotDeploymentProfileAssignment,
    ) -> Call<models::WindowsAutopilotDeploymentProfileAssignment> {
        let sheet = "PATCH windowsAutopilotDeploymentProfileAssignment: update
            intune-enrollment-windowsautopilotdeploymentprofileassignment-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsAutopilotDeploymentProfileAssignment`, such as `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments`.
    WindowsAutopilotDeploymentProfileAssignments[models::WindowsAutopilotDeploymentProfileAssignment]
}

impl WindowsAutopilotDeploymentProfileAssignments {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments` — Create windowsAutopilotDeploymentProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsAutopilotDeploymentProfileAssignment,
    ) -> Call<models::WindowsAutopilotDeploymentProfileAssignment> {
        let sheet = "POST windowsAutopilotDeploymentProfileAssignment: create
            intune-enrollment-windowsautopilotdeploymentprofileassignment-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments` — List windowsAutopilotDeploymentProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsAutopilotDeploymentProfileAssignment> {
        let sheet = "GET windowsAutopilotDeploymentProfileAssignment: list
            intune-enrollment-windowsautopilotdeploymentprofileassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsAutopilotDeviceIdentity`, such as `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`.
    WindowsAutopilotDeviceIdentity: super::Entity = models::WindowsAutopilotDeviceIdentity
}

impl WindowsAutopilotDeviceIdentity {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentity-id}/allowNextEnrollment`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn allow_next_enrollment(&self) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: allow_next_enrollment
            : | |
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/allowNextEnrollment";
        self.0.name("allowNextEnrollment").call(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice` — assignResourceAccountToDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn assign_resource_account_to_device(
        &self,
        body: requests::windows_autopilot_device_identity::AssignResourceAccountToDeviceRequest,
    ) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: assign_resource_account_to_device
            intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/assignResourceAccountToDevice
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}/assignResourceAccountToDevice";
        self.0.name("assignResourceAccountToDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice` — assignUserToDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignUserToDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn assign_user_to_device(
        &self,
        body: requests::windows_autopilot_device_identity::AssignUserToDeviceRequest,
    ) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: assign_user_to_device
            intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/assignUserToDevice
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}/assignUserToDevice";
        self.0.name("assignUserToDevice").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}` — Delete windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsAutopilotDeviceIdentity: delete
            intune-enrollment-windowsautopilotdeviceidentity-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}` — Get windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "GET windowsAutopilotDeviceIdentity: get
            intune-enrollment-windowsautopilotdeviceidentity-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn unassign_resource_account_from_device(&self) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: unassign_resource_account_from_device
            intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}/unassignResourceAccountFromDevice
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/unassignResourceAccountFromDevice";
        self.0.name("unassignResourceAccountFromDevice").call(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice` — unassignUserFromDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn unassign_user_from_device(&self) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: unassign_user_from_device
            intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}/unassignUserFromDevice
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/unassignUserFromDevice";
        self.0.name("unassignUserFromDevice").call(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties` — updateDeviceProperties action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta)
    /// Also: `/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update_device_properties(
        &self,
        body: requests::windows_autopilot_device_identity::UpdateDevicePropertiesRequest,
    ) -> Call<()> {
        let sheet = "POST windowsAutopilotDeviceIdentity: update_device_properties
            intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}/updateDeviceProperties
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/updateDeviceProperties";
        self.0.name("updateDeviceProperties").call(sheet).json(body)
    }

    /// `…/deploymentProfile`
    pub fn deployment_profile(&self) -> super::WindowsAutopilotDeploymentProfile {
        super::WindowsAutopilotDeploymentProfile(self.0.name("deploymentProfile"))
    }

    /// `…/intendedDeploymentProfile`
    pub fn intended_deployment_profile(&self) -> super::WindowsAutopilotDeploymentProfile {
        super::WindowsAutopilotDeploymentProfile(self.0.name("intendedDeploymentProfile"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsAutopilotSettings`, such as `/deviceManagement/windowsAutopilotSettings`.
    WindowsAutopilotSettings: super::Entity = models::WindowsAutopilotSettings
}

impl WindowsAutopilotSettings {
    /// `GET /deviceManagement/windowsAutopilotSettings` — Get windowsAutopilotSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsAutopilotSettings> {
        let sheet = "GET windowsAutopilotSettings: get
            intune-enrollment-windowsautopilotsettings-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotSettings";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/windowsAutopilotSettings/sync` — Sync action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-sync?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn sync(&self) -> Call<()> {
        let sheet = "POST windowsAutopilotSettings: sync
            intune-enrollment-windowsautopilotsettings-sync: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotSettings/sync";
        self.0.name("sync").call(sheet)
    }

    /// `PATCH /deviceManagement/windowsAutopilotSettings` — Update windowsAutopilotSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsAutopilotSettings) -> Call<models::WindowsAutopilotSettings> {
        let sheet = "PATCH windowsAutopilotSettings: update
            intune-enrollment-windowsautopilotsettings-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsCertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration/identityCertificate`.
    WindowsCertificateProfileBase: super::DeviceConfiguration = models::WindowsCertificateProfileBase
}

impl WindowsCertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10VpnConfiguration/identityCertificate` — Get windowsCertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowscertificateprofilebase-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/identityCertificateForClientAuthentication`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/secondaryIdentityCertificateForClientAuthentication`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsCertificateProfileBase> {
        let sheet = "GET windowsCertificateProfileBase: get
            intune-deviceconfig-windowscertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10VpnConfiguration/identityCertificate
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/identityCertificateForClientAuthentication
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/secondaryIdentityCertificateForClientAuthentication";
        self.0.get(sheet)
    }

    /// `…/microsoft.graph.windows10ImportedPFXCertificateProfile`
    pub fn as_windows10_imported_pfx_certificate_profile(&self) -> super::Windows10ImportedPfxCertificateProfile {
        super::Windows10ImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.windows10ImportedPFXCertificateProfile"),
        )
    }

    /// `…/microsoft.graph.windows10PkcsCertificateProfile`
    pub fn as_windows10_pkcs_certificate_profile(&self) -> super::Windows10PkcsCertificateProfile {
        super::Windows10PkcsCertificateProfile(self.0.name("microsoft.graph.windows10PkcsCertificateProfile"))
    }

    /// `…/microsoft.graph.windows81SCEPCertificateProfile`
    pub fn as_windows81_scep_certificate_profile(&self) -> super::Windows81ScepCertificateProfile {
        super::Windows81ScepCertificateProfile(self.0.name("microsoft.graph.windows81SCEPCertificateProfile"))
    }

    /// `…/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`
    pub fn as_windows_phone81_imported_pfx_certificate_profile(
        &self,
    ) -> super::WindowsPhone81ImportedPfxCertificateProfile
    {
        super::WindowsPhone81ImportedPfxCertificateProfile(
            self.0.name("microsoft.graph.windowsPhone81ImportedPFXCertificateProfile"),
        )
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
    /// A value of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`, such as `/deviceAppManagement/wdacSupplementalPolicies/{id}`.
    WindowsDefenderApplicationControlSupplementalPolicy: super::Entity = models::WindowsDefenderApplicationControlSupplementalPolicy
}

impl WindowsDefenderApplicationControlSupplementalPolicy {
    /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy/assign`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::windows_defender_application_control_supplemental_policy::AssignRequest,
    ) -> Call<()> {
        let sheet = "POST windowsDefenderApplicationControlSupplementalPolicy: assign
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/assign
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}` — Delete windowsDefenderApplicationControlSupplementalPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDefenderApplicationControlSupplementalPolicy: delete
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}` — Get windowsDefenderApplicationControlSupplementalPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicy> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicy: get
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}` — Update windowsDefenderApplicationControlSupplementalPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}/policy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicy,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicy> {
        let sheet = "PATCH windowsDefenderApplicationControlSupplementalPolicy: update
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}/policy";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsDefenderApplicationControlSupplementalPolicyAssignments {
        super::WindowsDefenderApplicationControlSupplementalPolicyAssignments(self.0.name("assignments"))
    }

    /// `…/deploySummary`
    pub fn deploy_summary(&self) -> super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary {
        super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary(self.0.name("deploySummary"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::WindowsDefenderApplicationControlSupplementalPolicyDeviceStatuses {
        super::WindowsDefenderApplicationControlSupplementalPolicyDeviceStatuses(self.0.name("deviceStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`, such as `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}`.
    WindowsDefenderApplicationControlSupplementalPolicyAssignment: super::Entity = models::WindowsDefenderApplicationControlSupplementalPolicyAssignment
}

impl WindowsDefenderApplicationControlSupplementalPolicyAssignment {
    /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}` — Delete windowsDefenderApplicationControlSupplementalPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDefenderApplicationControlSupplementalPolicyAssignment: delete
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}` — Get windowsDefenderApplicationControlSupplementalPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicyAssignment: get
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments/{windowsDefenderApplicationControlSupplementalPolicyAssignmentId}` — Update windowsDefenderApplicationControlSupplementalPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
        let sheet = "PATCH windowsDefenderApplicationControlSupplementalPolicyAssignment: update
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`, such as `/deviceAppManagement/wdacSupplementalPolicies/{id}/assignments`.
    WindowsDefenderApplicationControlSupplementalPolicyAssignments[models::WindowsDefenderApplicationControlSupplementalPolicyAssignment]
}

impl WindowsDefenderApplicationControlSupplementalPolicyAssignments {
    /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments` — Create windowsDefenderApplicationControlSupplementalPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicyAssignment,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
        let sheet = "POST windowsDefenderApplicationControlSupplementalPolicyAssignment: create
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/assignments` — List windowsDefenderApplicationControlSupplementalPolicyAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicyAssignment: list
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`, such as `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}`.
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: super::Entity = models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
}

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus {
    /// `DELETE /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}` — Delete windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: delete
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}` — Get windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: get
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses/{windowsDefenderApplicationControlSupplementalPolicyDeploymentStatusId}` — Update windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
        let sheet = "PATCH windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: update
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policy`
    pub fn policy(&self) -> super::WindowsDefenderApplicationControlSupplementalPolicy {
        super::WindowsDefenderApplicationControlSupplementalPolicy(self.0.name("policy"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`, such as `/deviceAppManagement/wdacSupplementalPolicies/{id}/deploySummary`.
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: super::Entity = models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
}

impl WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary {
    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deploySummary` — Get windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: get
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deploySummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deploySummary` — Update windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary> {
        let sheet = "PATCH windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: update
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deploySummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`, such as `/deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses`.
    WindowsDefenderApplicationControlSupplementalPolicyDeviceStatuses[models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus]
}

impl WindowsDefenderApplicationControlSupplementalPolicyDeviceStatuses {
    /// `POST /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses` — Create windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus,
    ) -> Call<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
        let sheet = "POST windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: create
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/wdacSupplementalPolicies/{windowsDefenderApplicationControlSupplementalPolicyId}/deviceStatuses` — List windowsDefenderApplicationControlSupplementalPolicyDeploymentStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus> {
        let sheet = "GET windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: list
            intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/wdacSupplementalPolicies/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDeviceMalwareState`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}`.
    WindowsDeviceMalwareState: super::Entity = models::WindowsDeviceMalwareState
}

impl WindowsDeviceMalwareState {
    /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}` — Delete windowsDeviceMalwareState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareState-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDeviceMalwareState: delete
            intune-devices-windowsdevicemalwarestate-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState/{id}
            intune-devices-windowsdevicemalwarestate-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}` — Get windowsDeviceMalwareState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareState-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsDeviceMalwareState> {
        let sheet = "GET windowsDeviceMalwareState: get
            intune-devices-windowsdevicemalwarestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState/{id}
            intune-devices-windowsdevicemalwarestate-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareStateId}` — Update windowsDeviceMalwareState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState/{windowsDeviceMalwareState-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsDeviceMalwareState) -> Call<models::WindowsDeviceMalwareState> {
        let sheet = "PATCH windowsDeviceMalwareState: update
            intune-devices-windowsdevicemalwarestate-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState/{id}
            intune-devices-windowsdevicemalwarestate-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDomainJoinConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration`.
    WindowsDomainJoinConfiguration: super::DeviceConfiguration = models::WindowsDomainJoinConfiguration
}

impl WindowsDomainJoinConfiguration {
    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration` — Get windowsDomainJoinConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsDomainJoinConfiguration> {
        let sheet = "GET windowsDomainJoinConfiguration: get
            intune-shared-windowsdomainjoinconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration` — Update windowsDomainJoinConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsDomainJoinConfiguration) -> Call<models::WindowsDomainJoinConfiguration> {
        let sheet = "PATCH windowsDomainJoinConfiguration: update
            intune-shared-windowsdomainjoinconfiguration-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `…/networkAccessConfigurations`
    pub fn network_access_configurations(&self) -> super::WindowsDomainJoinConfigurationNetworkAccessConfigurations {
        super::WindowsDomainJoinConfigurationNetworkAccessConfigurations(self.0.name("networkAccessConfigurations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations`.
    WindowsDomainJoinConfigurationNetworkAccessConfigurations[models::DeviceConfiguration]
}

impl WindowsDomainJoinConfigurationNetworkAccessConfigurations {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations` — Create iosVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoswificonfiguration-create?view=graph-rest-beta) and 111 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "POST iosVpnConfiguration: create
            intune-deviceconfig-iosvpnconfiguration-create, intune-deviceconfig-ioswificonfiguration-create, intune-deviceconfig-macoswificonfiguration-create, intune-deviceconfig-androidwificonfiguration-create, intune-deviceconfig-windowswificonfiguration-create, intune-deviceconfig-windows81vpnconfiguration-create, intune-deviceconfig-androidforworkwificonfiguration-create, intune-deviceconfig-aospdeviceownerwificonfiguration-create, intune-deviceconfig-androiddeviceownerwificonfiguration-create, intune-deviceconfig-androidworkprofilewificonfiguration-create, intune-deviceconfig-macosvpnconfiguration-create, intune-deviceconfig-sharedpcconfiguration-create, intune-deviceconfig-ioscustomconfiguration-create, intune-deviceconfig-iosupdateconfiguration-create, intune-deviceconfig-androidvpnconfiguration-create, intune-deviceconfig-iosikev2vpnconfiguration-create, intune-deviceconfig-macoscustomconfiguration-create, intune-shared-windowsdomainjoinconfiguration-create, intune-deviceconfig-androidomacpconfiguration-create, intune-deviceconfig-iosedudeviceconfiguration-create, intune-deviceconfig-iospkcscertificateprofile-create, intune-deviceconfig-iosscepcertificateprofile-create, intune-deviceconfig-windows10vpnconfiguration-create, intune-deviceconfig-windowskioskconfiguration-create, intune-deviceconfig-androidcustomconfiguration-create, intune-deviceconfig-editionupgradeconfiguration-create, intune-deviceconfig-macoscustomappconfiguration-create, intune-deviceconfig-macospkcscertificateprofile-create, intune-deviceconfig-macosscepcertificateprofile-create, intune-deviceconfig-macosextensionsconfiguration-create, intune-deviceconfig-windows10customconfiguration-create, intune-deviceconfig-androidpkcscertificateprofile-create, intune-deviceconfig-androidscepcertificateprofile-create, intune-deviceconfig-androidtrustedrootcertificate-create, intune-deviceconfig-iosgeneraldeviceconfiguration-create, intune-deviceconfig-windows10generalconfiguration-create, intune-deviceconfig-windows81generalconfiguration-create, intune-deviceconfig-androidforworkvpnconfiguration-create, intune-deviceconfig-iosdevicefeaturesconfiguration-create, intune-deviceconfig-iosenterprisewificonfiguration-create, intune-deviceconfig-macoswirednetworkconfiguration-create, intune-deviceconfig-unsupporteddeviceconfiguration-create, intune-deviceconfig-windowsphone81vpnconfiguration-create, intune-deviceconfig-ioseasemailprofileconfiguration-create, intune-deviceconfig-ioseducationdeviceconfiguration-create, intune-deviceconfig-macosgeneraldeviceconfiguration-create, intune-deviceconfig-windows10pkcscertificateprofile-create, intune-deviceconfig-windows81scepcertificateprofile-create, intune-deviceconfig-iosexpeditedcheckinconfiguration-create, intune-deviceconfig-iosimportedpfxcertificateprofile-create, intune-deviceconfig-macosdevicefeaturesconfiguration-create, intune-deviceconfig-macosenterprisewificonfiguration-create, intune-deviceconfig-macossoftwareupdateconfiguration-create, intune-deviceconfig-windows81wifiimportconfiguration-create, intune-deviceconfig-windowswirednetworkconfiguration-create, intune-deviceconfig-androidforworkcustomconfiguration-create, intune-deviceconfig-androidgeneraldeviceconfiguration-create, intune-deviceconfig-windows10teamgeneralconfiguration-create, intune-deviceconfig-windowsphone81customconfiguration-create, intune-deviceconfig-androiddeviceownervpnconfiguration-create, intune-deviceconfig-androidenterprisewificonfiguration-create, intune-deviceconfig-androidworkprofilevpnconfiguration-create, intune-deviceconfig-aospdeviceownerdeviceconfiguration-create, intune-deviceconfig-macosimportedpfxcertificateprofile-create, intune-deviceconfig-windowsphone81generalconfiguration-create, intune-deviceconfig-androideasemailprofileconfiguration-create, intune-deviceconfig-androidforworkgmaileasconfiguration-create, intune-deviceconfig-androidforworkpkcscertificateprofile-create, intune-deviceconfig-androidforworkscepcertificateprofile-create, intune-deviceconfig-androidforworktrustedrootcertificate-create, intune-deviceconfig-androidimportedpfxcertificateprofile-create, intune-deviceconfig-macosendpointprotectionconfiguration-create, intune-deviceconfig-windows10pfximportcertificateprofile-create, intune-deviceconfig-windowshealthmonitoringconfiguration-create, intune-deviceconfig-windowsphone81scepcertificateprofile-create, intune-deviceconfig-windowsphone81trustedrootcertificate-create, intune-deviceconfig-androidworkprofilecustomconfiguration-create, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-create, intune-deviceconfig-aospdeviceownerscepcertificateprofile-create, intune-deviceconfig-aospdeviceownertrustedrootcertificate-create, intune-deviceconfig-windows10easemailprofileconfiguration-create, intune-deviceconfig-windows10networkboundaryconfiguration-create, intune-deviceconfig-windowsupdateforbusinessconfiguration-create, intune-deviceconfig-windowswifienterpriseeapconfiguration-create, intune-deviceconfig-androidforworknineworkeasconfiguration-create, intune-deviceconfig-windows10importedpfxcertificateprofile-create, intune-deviceconfig-windows10secureassessmentconfiguration-create, intune-deviceconfig-windowsidentityprotectionconfiguration-create, intune-deviceconfig-androidworkprofilegmaileasconfiguration-create, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-create, intune-deviceconfig-androiddeviceownerscepcertificateprofile-create, intune-deviceconfig-androiddeviceownertrustedrootcertificate-create, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-create, intune-deviceconfig-androidworkprofilepkcscertificateprofile-create, intune-deviceconfig-androidworkprofilescepcertificateprofile-create, intune-deviceconfig-androidworkprofiletrustedrootcertificate-create, intune-deviceconfig-windows10endpointprotectionconfiguration-create, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-create, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-create, intune-deviceconfig-androidforworkenterprisewificonfiguration-create, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-create, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-create, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-create, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-create, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-create, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-create, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-create, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-create, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-create, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-create, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-create, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-create, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-create, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/getTargetedUsersAndDevices` — getTargetedUsersAndDevices action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_targeted_users_and_devices(
        &self,
        body: requests::device_configuration::GetTargetedUsersAndDevicesRequest,
    ) -> Call<Vec<models::DeviceConfigurationTargetedUserAndDevice>> {
        let sheet = "POST deviceConfiguration: get_targeted_users_and_devices
            intune-shared-deviceconfiguration-gettargetedusersanddevices: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/getTargetedUsersAndDevices";
        self.0.name("getTargetedUsersAndDevices").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations` — List deviceconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowscertificateprofilebase-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-list?view=graph-rest-beta) and 132 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: list
            intune-shared-deviceconfiguration-list, intune-deviceconfig-windowscertificateprofilebase-list, intune-deviceconfig-ioscertificateprofile-list, intune-deviceconfig-androidcertificateprofilebase-list, intune-deviceconfig-applevpnconfiguration-list, intune-deviceconfig-windowsvpnconfiguration-list, intune-deviceconfig-macoscertificateprofilebase-list, intune-deviceconfig-easemailprofileconfigurationbase-list, intune-deviceconfig-androiddeviceownercertificateprofilebase-list, intune-deviceconfig-ioscertificateprofilebase-list, intune-deviceconfig-androidforworkeasemailprofilebase-list, intune-deviceconfig-androidforworkcertificateprofilebase-list, intune-deviceconfig-appledevicefeaturesconfigurationbase-list, intune-deviceconfig-androidworkprofileeasemailprofilebase-list, intune-deviceconfig-aospdeviceownercertificateprofilebase-list, intune-deviceconfig-androidworkprofilecertificateprofilebase-list, intune-deviceconfig-vpnconfiguration-list, intune-deviceconfig-iosvpnconfiguration-list, intune-deviceconfig-ioswificonfiguration-list, intune-deviceconfig-macoswificonfiguration-list, intune-deviceconfig-androidwificonfiguration-list, intune-deviceconfig-windowswificonfiguration-list, intune-deviceconfig-windows81vpnconfiguration-list, intune-deviceconfig-androidforworkwificonfiguration-list, intune-deviceconfig-windows10certificateprofilebase-list, intune-deviceconfig-windows81certificateprofilebase-list, intune-deviceconfig-aospdeviceownerwificonfiguration-list, intune-deviceconfig-androiddeviceownerwificonfiguration-list, intune-deviceconfig-androidworkprofilewificonfiguration-list, intune-deviceconfig-windowsphone81certificateprofilebase-list, intune-deviceconfig-appleexpeditedcheckinconfigurationbase-list, intune-deviceconfig-macosvpnconfiguration-list, intune-deviceconfig-sharedpcconfiguration-list, intune-deviceconfig-ioscustomconfiguration-list, intune-deviceconfig-iosupdateconfiguration-list, intune-deviceconfig-androidvpnconfiguration-list, intune-deviceconfig-iosikev2vpnconfiguration-list, intune-deviceconfig-macoscustomconfiguration-list, intune-shared-windowsdomainjoinconfiguration-list, intune-deviceconfig-androidomacpconfiguration-list, intune-deviceconfig-iosedudeviceconfiguration-list, intune-deviceconfig-iospkcscertificateprofile-list, intune-deviceconfig-iosscepcertificateprofile-list, intune-deviceconfig-windows10vpnconfiguration-list, intune-deviceconfig-windowskioskconfiguration-list, intune-deviceconfig-androidcustomconfiguration-list, intune-deviceconfig-editionupgradeconfiguration-list, intune-deviceconfig-macoscustomappconfiguration-list, intune-deviceconfig-macospkcscertificateprofile-list, intune-deviceconfig-macosscepcertificateprofile-list, intune-deviceconfig-macosextensionsconfiguration-list, intune-deviceconfig-windows10customconfiguration-list, intune-deviceconfig-androidpkcscertificateprofile-list, intune-deviceconfig-androidscepcertificateprofile-list, intune-deviceconfig-androidtrustedrootcertificate-list, intune-deviceconfig-iosgeneraldeviceconfiguration-list, intune-deviceconfig-windows10generalconfiguration-list, intune-deviceconfig-windows81generalconfiguration-list, intune-deviceconfig-androidforworkvpnconfiguration-list, intune-deviceconfig-iosdevicefeaturesconfiguration-list, intune-deviceconfig-iosenterprisewificonfiguration-list, intune-deviceconfig-macoswirednetworkconfiguration-list, intune-deviceconfig-unsupporteddeviceconfiguration-list, intune-deviceconfig-windowsphone81vpnconfiguration-list, intune-deviceconfig-ioseasemailprofileconfiguration-list, intune-deviceconfig-ioseducationdeviceconfiguration-list, intune-deviceconfig-macosgeneraldeviceconfiguration-list, intune-deviceconfig-windows10pkcscertificateprofile-list, intune-deviceconfig-windows81scepcertificateprofile-list, intune-deviceconfig-iosexpeditedcheckinconfiguration-list, intune-deviceconfig-iosimportedpfxcertificateprofile-list, intune-deviceconfig-macosdevicefeaturesconfiguration-list, intune-deviceconfig-macosenterprisewificonfiguration-list, intune-deviceconfig-macossoftwareupdateconfiguration-list, intune-deviceconfig-windows81wifiimportconfiguration-list, intune-deviceconfig-windowswirednetworkconfiguration-list, intune-deviceconfig-androidforworkcustomconfiguration-list, intune-deviceconfig-androidgeneraldeviceconfiguration-list, intune-deviceconfig-windows10teamgeneralconfiguration-list, intune-deviceconfig-windowsphone81customconfiguration-list, intune-deviceconfig-androiddeviceownervpnconfiguration-list, intune-deviceconfig-androidenterprisewificonfiguration-list, intune-deviceconfig-androidworkprofilevpnconfiguration-list, intune-deviceconfig-aospdeviceownerdeviceconfiguration-list, intune-deviceconfig-macosimportedpfxcertificateprofile-list, intune-deviceconfig-windowsphone81generalconfiguration-list, intune-deviceconfig-androideasemailprofileconfiguration-list, intune-deviceconfig-androidforworkgmaileasconfiguration-list, intune-deviceconfig-androidforworkpkcscertificateprofile-list, intune-deviceconfig-androidforworkscepcertificateprofile-list, intune-deviceconfig-androidforworktrustedrootcertificate-list, intune-deviceconfig-androidimportedpfxcertificateprofile-list, intune-deviceconfig-macosendpointprotectionconfiguration-list, intune-deviceconfig-windows10pfximportcertificateprofile-list, intune-deviceconfig-windowshealthmonitoringconfiguration-list, intune-deviceconfig-windowsphone81scepcertificateprofile-list, intune-deviceconfig-windowsphone81trustedrootcertificate-list, intune-deviceconfig-androidworkprofilecustomconfiguration-list, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-list, intune-deviceconfig-aospdeviceownerscepcertificateprofile-list, intune-deviceconfig-aospdeviceownertrustedrootcertificate-list, intune-deviceconfig-windows10easemailprofileconfiguration-list, intune-deviceconfig-windows10networkboundaryconfiguration-list, intune-deviceconfig-windowsupdateforbusinessconfiguration-list, intune-deviceconfig-windowswifienterpriseeapconfiguration-list, intune-deviceconfig-androidforworknineworkeasconfiguration-list, intune-deviceconfig-windows10importedpfxcertificateprofile-list, intune-deviceconfig-windows10secureassessmentconfiguration-list, intune-deviceconfig-windowsidentityprotectionconfiguration-list, intune-deviceconfig-androidworkprofilegmaileasconfiguration-list, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-list, intune-deviceconfig-androiddeviceownerscepcertificateprofile-list, intune-deviceconfig-androiddeviceownertrustedrootcertificate-list, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-list, intune-deviceconfig-androidworkprofilepkcscertificateprofile-list, intune-deviceconfig-androidworkprofilescepcertificateprofile-list, intune-deviceconfig-androidworkprofiletrustedrootcertificate-list, intune-deviceconfig-windows10endpointprotectionconfiguration-list, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-list, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-list, intune-deviceconfig-androidforworkenterprisewificonfiguration-list, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-list, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-list, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-list, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-list, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-list, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-list, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-list, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-list, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-list, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-list, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-list, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-list, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-list, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDriverUpdateInventory`, such as `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}`.
    WindowsDriverUpdateInventory: super::Entity = models::WindowsDriverUpdateInventory
}

impl WindowsDriverUpdateInventory {
    /// `DELETE /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}` — Delete windowsDriverUpdateInventory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDriverUpdateInventory: delete
            intune-softwareupdate-windowsdriverupdateinventory-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}` — Get windowsDriverUpdateInventory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDriverUpdateInventory> {
        let sheet = "GET windowsDriverUpdateInventory: get
            intune-softwareupdate-windowsdriverupdateinventory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories/{windowsDriverUpdateInventoryId}` — Update windowsDriverUpdateInventory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsDriverUpdateInventory) -> Call<models::WindowsDriverUpdateInventory> {
        let sheet = "PATCH windowsDriverUpdateInventory: update
            intune-softwareupdate-windowsdriverupdateinventory-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDriverUpdateProfile`, such as `/deviceManagement/windowsDriverUpdateProfiles/{id}`.
    WindowsDriverUpdateProfile: super::Entity = models::WindowsDriverUpdateProfile
}

impl WindowsDriverUpdateProfile {
    /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::windows_driver_update_profile::AssignRequest) -> Call<()> {
        let sheet = "POST windowsDriverUpdateProfile: assign
            intune-softwareupdate-windowsdriverupdateprofile-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}` — Delete windowsDriverUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDriverUpdateProfile: delete
            intune-softwareupdate-windowsdriverupdateprofile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/executeAction` — executeAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-executeaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn execute_action(
        &self,
        body: requests::windows_driver_update_profile::ExecuteActionRequest,
    ) -> Call<models::BulkDriverActionResult> {
        let sheet = "POST windowsDriverUpdateProfile: execute_action
            intune-softwareupdate-windowsdriverupdateprofile-executeaction: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/executeAction";
        self.0.name("executeAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}` — Get windowsDriverUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDriverUpdateProfile> {
        let sheet = "GET windowsDriverUpdateProfile: get
            intune-softwareupdate-windowsdriverupdateprofile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/syncInventory` — syncInventory action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-syncinventory?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn sync_inventory(&self) -> Call<()> {
        let sheet = "POST windowsDriverUpdateProfile: sync_inventory
            intune-softwareupdate-windowsdriverupdateprofile-syncinventory: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/syncInventory";
        self.0.name("syncInventory").call(sheet)
    }

    /// `PATCH /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}` — Update windowsDriverUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsDriverUpdateProfile) -> Call<models::WindowsDriverUpdateProfile> {
        let sheet = "PATCH windowsDriverUpdateProfile: update
            intune-softwareupdate-windowsdriverupdateprofile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsDriverUpdateProfileAssignments {
        super::WindowsDriverUpdateProfileAssignments(self.0.name("assignments"))
    }

    /// `…/driverInventories`
    pub fn driver_inventories(&self) -> super::WindowsDriverUpdateProfileDriverInventories {
        super::WindowsDriverUpdateProfileDriverInventories(self.0.name("driverInventories"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsDriverUpdateProfileAssignment`, such as `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}`.
    WindowsDriverUpdateProfileAssignment: super::Entity = models::WindowsDriverUpdateProfileAssignment
}

impl WindowsDriverUpdateProfileAssignment {
    /// `DELETE /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}` — Delete windowsDriverUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsDriverUpdateProfileAssignment: delete
            intune-softwareupdate-windowsdriverupdateprofileassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}` — Get windowsDriverUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsDriverUpdateProfileAssignment> {
        let sheet = "GET windowsDriverUpdateProfileAssignment: get
            intune-softwareupdate-windowsdriverupdateprofileassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments/{windowsDriverUpdateProfileAssignmentId}` — Update windowsDriverUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsDriverUpdateProfileAssignment,
    ) -> Call<models::WindowsDriverUpdateProfileAssignment> {
        let sheet = "PATCH windowsDriverUpdateProfileAssignment: update
            intune-softwareupdate-windowsdriverupdateprofileassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsDriverUpdateProfileAssignment`, such as `/deviceManagement/windowsDriverUpdateProfiles/{id}/assignments`.
    WindowsDriverUpdateProfileAssignments[models::WindowsDriverUpdateProfileAssignment]
}

impl WindowsDriverUpdateProfileAssignments {
    /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments` — Create windowsDriverUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsDriverUpdateProfileAssignment,
    ) -> Call<models::WindowsDriverUpdateProfileAssignment> {
        let sheet = "POST windowsDriverUpdateProfileAssignment: create
            intune-softwareupdate-windowsdriverupdateprofileassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/assignments` — List windowsDriverUpdateProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDriverUpdateProfileAssignment> {
        let sheet = "GET windowsDriverUpdateProfileAssignment: list
            intune-softwareupdate-windowsdriverupdateprofileassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsDriverUpdateInventory`, such as `/deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories`.
    WindowsDriverUpdateProfileDriverInventories[models::WindowsDriverUpdateInventory]
}

impl WindowsDriverUpdateProfileDriverInventories {
    /// `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories` — Create windowsDriverUpdateInventory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsDriverUpdateInventory) -> Call<models::WindowsDriverUpdateInventory> {
        let sheet = "POST windowsDriverUpdateInventory: create
            intune-softwareupdate-windowsdriverupdateinventory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/driverInventories` — List windowsDriverUpdateInventories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateinventory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDriverUpdateInventory> {
        let sheet = "GET windowsDriverUpdateInventory: list
            intune-softwareupdate-windowsdriverupdateinventory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles/{id}/driverInventories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsFeatureUpdateProfile`, such as `/deviceManagement/windowsFeatureUpdateProfiles/{id}`.
    WindowsFeatureUpdateProfile: super::Entity = models::WindowsFeatureUpdateProfile
}

impl WindowsFeatureUpdateProfile {
    /// `POST /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::windows_feature_update_profile::AssignRequest) -> Call<()> {
        let sheet = "POST windowsFeatureUpdateProfile: assign
            intune-softwareupdate-windowsfeatureupdateprofile-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}` — Delete windowsFeatureUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsFeatureUpdateProfile: delete
            intune-softwareupdate-windowsfeatureupdateprofile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}` — Get windowsFeatureUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsFeatureUpdateProfile> {
        let sheet = "GET windowsFeatureUpdateProfile: get
            intune-softwareupdate-windowsfeatureupdateprofile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}` — Update windowsFeatureUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsFeatureUpdateProfile) -> Call<models::WindowsFeatureUpdateProfile> {
        let sheet = "PATCH windowsFeatureUpdateProfile: update
            intune-softwareupdate-windowsfeatureupdateprofile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsFeatureUpdateProfileAssignments {
        super::WindowsFeatureUpdateProfileAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsFeatureUpdateProfileAssignment`, such as `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}`.
    WindowsFeatureUpdateProfileAssignment: super::Entity = models::WindowsFeatureUpdateProfileAssignment
}

impl WindowsFeatureUpdateProfileAssignment {
    /// `DELETE /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}` — Delete windowsFeatureUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsFeatureUpdateProfileAssignment: delete
            intune-softwareupdate-windowsfeatureupdateprofileassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}` — Get windowsFeatureUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsFeatureUpdateProfileAssignment> {
        let sheet = "GET windowsFeatureUpdateProfileAssignment: get
            intune-softwareupdate-windowsfeatureupdateprofileassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments/{windowsFeatureUpdateProfileAssignmentId}` — Update windowsFeatureUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsFeatureUpdateProfileAssignment,
    ) -> Call<models::WindowsFeatureUpdateProfileAssignment> {
        let sheet = "PATCH windowsFeatureUpdateProfileAssignment: update
            intune-softwareupdate-windowsfeatureupdateprofileassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsFeatureUpdateProfileAssignment`, such as `/deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments`.
    WindowsFeatureUpdateProfileAssignments[models::WindowsFeatureUpdateProfileAssignment]
}

impl WindowsFeatureUpdateProfileAssignments {
    /// `POST /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments` — Create windowsFeatureUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsFeatureUpdateProfileAssignment,
    ) -> Call<models::WindowsFeatureUpdateProfileAssignment> {
        let sheet = "POST windowsFeatureUpdateProfileAssignment: create
            intune-softwareupdate-windowsfeatureupdateprofileassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsFeatureUpdateProfiles/{windowsFeatureUpdateProfileId}/assignments` — List windowsFeatureUpdateProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsFeatureUpdateProfileAssignment> {
        let sheet = "GET windowsFeatureUpdateProfileAssignment: list
            intune-softwareupdate-windowsfeatureupdateprofileassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsInformationProtectionAppLearningSummary`, such as `/deviceManagement/windowsInformationProtectionAppLearningSummaries/{id}`.
    WindowsInformationProtectionAppLearningSummary: super::Entity = models::WindowsInformationProtectionAppLearningSummary
}

impl WindowsInformationProtectionAppLearningSummary {
    /// `DELETE /deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}` — Delete windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.windowsInformationProtectionDeviceRegistration`, such as `/deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}`.
    WindowsInformationProtectionDeviceRegistration: super::Entity = models::WindowsInformationProtectionDeviceRegistration
}

impl WindowsInformationProtectionDeviceRegistration {
    /// `DELETE /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}` — Delete windowsInformationProtectionDeviceRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsInformationProtectionDeviceRegistration: delete
            intune-mam-windowsinformationprotectiondeviceregistration-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}` — Get windowsInformationProtectionDeviceRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsInformationProtectionDeviceRegistration> {
        let sheet = "GET windowsInformationProtectionDeviceRegistration: get
            intune-mam-windowsinformationprotectiondeviceregistration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}` — Update windowsInformationProtectionDeviceRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsInformationProtectionDeviceRegistration,
    ) -> Call<models::WindowsInformationProtectionDeviceRegistration> {
        let sheet = "PATCH windowsInformationProtectionDeviceRegistration: update
            intune-mam-windowsinformationprotectiondeviceregistration-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{windowsInformationProtectionDeviceRegistrationId}/wipe` — wipe action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectiondeviceregistration-wipe?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn wipe(&self) -> Call<()> {
        let sheet = "POST windowsInformationProtectionDeviceRegistration: wipe
            intune-mam-windowsinformationprotectiondeviceregistration-wipe: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionDeviceRegistrations/{id}/wipe";
        self.0.name("wipe").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionAppLockerFile`, such as `/deviceAppManagement/windowsInformationProtectionPolicies/{id}/exemptAppLockerFiles`.
    WindowsInformationProtectionExemptAppLockerFiles[models::WindowsInformationProtectionAppLockerFile]
}

impl WindowsInformationProtectionExemptAppLockerFiles {
    /// `POST /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles` — Create windowsInformationProtectionAppLockerFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-update?view=graph-rest-beta)
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
    WindowsInformationProtectionPolicy: super::ManagedAppPolicy = models::WindowsInformationProtectionPolicy
}

impl WindowsInformationProtectionPolicy {
    /// `DELETE /deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}` — Delete windowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionpolicy-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionapplockerfile-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.windowsInformationProtectionWipeAction`, such as `/deviceAppManagement/windowsInformationProtectionWipeActions/{id}`.
    WindowsInformationProtectionWipeAction: super::Entity = models::WindowsInformationProtectionWipeAction
}

impl WindowsInformationProtectionWipeAction {
    /// `DELETE /deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}` — Delete windowsInformationProtectionWipeAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsInformationProtectionWipeAction: delete
            intune-mam-windowsinformationprotectionwipeaction-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionWipeActions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}` — Get windowsInformationProtectionWipeAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsInformationProtectionWipeAction> {
        let sheet = "GET windowsInformationProtectionWipeAction: get
            intune-mam-windowsinformationprotectionwipeaction-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionWipeActions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/windowsInformationProtectionWipeActions/{windowsInformationProtectionWipeActionId}` — Update windowsInformationProtectionWipeAction
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotectionwipeaction-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsInformationProtectionWipeAction,
    ) -> Call<models::WindowsInformationProtectionWipeAction> {
        let sheet = "PATCH windowsInformationProtectionWipeAction: update
            intune-mam-windowsinformationprotectionwipeaction-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsInformationProtectionWipeActions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsMalwareInformation`, such as `/deviceManagement/windowsMalwareInformation/{id}`.
    WindowsMalwareInformation: super::Entity = models::WindowsMalwareInformation
}

impl WindowsMalwareInformation {
    /// `DELETE /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}` — Delete windowsMalwareInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsMalwareInformation: delete
            intune-devices-windowsmalwareinformation-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}` — Get windowsMalwareInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsMalwareInformation> {
        let sheet = "GET windowsMalwareInformation: get
            intune-devices-windowsmalwareinformation-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}` — Update windowsMalwareInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsMalwareInformation) -> Call<models::WindowsMalwareInformation> {
        let sheet = "PATCH windowsMalwareInformation: update
            intune-devices-windowsmalwareinformation-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceMalwareStates`
    pub fn device_malware_states(&self) -> super::WindowsMalwareInformationDeviceMalwareStates {
        super::WindowsMalwareInformationDeviceMalwareStates(self.0.name("deviceMalwareStates"))
    }

    /// `…/windowsdevicesprotectionstate`
    pub fn windowsdevicesprotectionstate(&self) -> super::WindowsMalwareInformationWindowsdevicesprotectionstate {
        super::WindowsMalwareInformationWindowsdevicesprotectionstate(self.0.name("windowsdevicesprotectionstate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.malwareStateForWindowsDevice`, such as `/deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates`.
    WindowsMalwareInformationDeviceMalwareStates[models::MalwareStateForWindowsDevice]
}

impl WindowsMalwareInformationDeviceMalwareStates {
    /// `POST /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates` — Create malwareStateForWindowsDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-malwarestateforwindowsdevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MalwareStateForWindowsDevice) -> Call<models::MalwareStateForWindowsDevice> {
        let sheet = "POST malwareStateForWindowsDevice: create
            intune-devices-malwarestateforwindowsdevice-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates` — List malwarestateforwindowsdevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-malwarestateforwindowsdevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::MalwareStateForWindowsDevice> {
        let sheet = "GET malwareStateForWindowsDevice: list
            intune-devices-malwarestateforwindowsdevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/windowsMalwareInformation/{id}/windowsdevicesprotectionstate`
    WindowsMalwareInformationWindowsdevicesprotectionstate
}

impl WindowsMalwareInformationWindowsdevicesprotectionstate {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::WindowsMalwareInformationWindowsdevicesprotectionstateId {
        super::WindowsMalwareInformationWindowsdevicesprotectionstateId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/windowsMalwareInformation/{id}/windowsdevicesprotectionstate/{id}`
    WindowsMalwareInformationWindowsdevicesprotectionstateId
}

impl WindowsMalwareInformationWindowsdevicesprotectionstateId {
    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/windowsdevicesprotectionstate/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET windowsMalwareInformation: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/windowsdevicesprotectionstate/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/windowsdevicesprotectionstate/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH windowsMalwareInformation: update
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/windowsdevicesprotectionstate/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsManagedAppProtection`, such as `/deviceAppManagement/windowsManagedAppProtections/{id}`.
    WindowsManagedAppProtection: super::ManagedAppPolicy = models::WindowsManagedAppProtection
}

impl WindowsManagedAppProtection {
    /// `POST /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::windows_managed_app_protection::AssignRequest) -> Call<()> {
        let sheet = "POST windowsManagedAppProtection: assign
            intune-mam-windowsmanagedappprotection-assign: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}` — Delete windowsManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsManagedAppProtection: delete
            intune-mam-windowsmanagedappprotection-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}` — Get windowsManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsManagedAppProtection> {
        let sheet = "GET windowsManagedAppProtection: get
            intune-mam-windowsmanagedappprotection-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/targetApps` — targetApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-targetapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn target_apps(&self, body: requests::windows_managed_app_protection::TargetAppsRequest) -> Call<()> {
        let sheet = "POST windowsManagedAppProtection: target_apps
            intune-mam-windowsmanagedappprotection-targetapps: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }

    /// `PATCH /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}` — Update windowsManagedAppProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsManagedAppProtection) -> Call<models::WindowsManagedAppProtection> {
        let sheet = "PATCH windowsManagedAppProtection: update
            intune-mam-windowsmanagedappprotection-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apps`
    pub fn apps(&self) -> super::WindowsManagedAppProtectionApps {
        super::WindowsManagedAppProtectionApps(self.0.name("apps"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsManagedAppProtectionAssignments {
        super::WindowsManagedAppProtectionAssignments(self.0.name("assignments"))
    }

    /// `…/deploymentSummary`
    ///
    /// The type lists it; no page documents a request there.
    pub fn deployment_summary(&self) -> super::ManagedAppPolicyDeploymentSummary {
        super::ManagedAppPolicyDeploymentSummary(self.0.name("deploymentSummary"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/windowsManagedAppProtections/{id}/apps`.
    WindowsManagedAppProtectionApps[models::ManagedMobileApp]
}

impl WindowsManagedAppProtectionApps {
    /// `POST /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/apps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppPolicyAssignment`, such as `/deviceAppManagement/windowsManagedAppProtections/{id}/assignments`.
    WindowsManagedAppProtectionAssignments[models::TargetedManagedAppPolicyAssignment]
}

impl WindowsManagedAppProtectionAssignments {
    /// `GET /deviceAppManagement/windowsManagedAppProtections/{windowsManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "GET targetedManagedAppPolicyAssignment: list
            intune-mam-targetedmanagedapppolicyassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsManagementApp`, such as `/deviceAppManagement/windowsManagementApp`.
    WindowsManagementApp: super::Entity = models::WindowsManagementApp
}

impl WindowsManagementApp {
    /// `GET /deviceAppManagement/windowsManagementApp` — Get windowsManagementApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsManagementApp> {
        let sheet = "GET windowsManagementApp: get
            intune-devices-windowsmanagementapp-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/windowsManagementApp/setAsManagedInstaller` — setAsManagedInstaller action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-setasmanagedinstaller?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn set_as_managed_installer(&self) -> Call<()> {
        let sheet = "POST windowsManagementApp: set_as_managed_installer
            intune-devices-windowsmanagementapp-setasmanagedinstaller: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceAppManagement/windowsManagementApp/setAsManagedInstaller";
        self.0.name("setAsManagedInstaller").call(sheet)
    }

    /// `PATCH /deviceAppManagement/windowsManagementApp` — Update WindowsManagementApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsManagementApp) -> Call<models::WindowsManagementApp> {
        let sheet = "PATCH windowsManagementApp: update
            intune-devices-windowsmanagementapp-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp";
        self.0.call(sheet).json(body)
    }

    /// `…/healthStates`
    pub fn health_states(&self) -> super::WindowsManagementAppHealthStates {
        super::WindowsManagementAppHealthStates(self.0.name("healthStates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsManagementAppHealthState`, such as `/deviceAppManagement/windowsManagementApp/healthStates/{id}`.
    WindowsManagementAppHealthState: super::Entity = models::WindowsManagementAppHealthState
}

impl WindowsManagementAppHealthState {
    /// `DELETE /deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}` — Delete windowsManagementAppHealthState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsManagementAppHealthState: delete
            intune-devices-windowsmanagementapphealthstate-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp/healthStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}` — Get windowsManagementAppHealthState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsManagementAppHealthState> {
        let sheet = "GET windowsManagementAppHealthState: get
            intune-devices-windowsmanagementapphealthstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp/healthStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}` — Update windowsManagementAppHealthState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsManagementAppHealthState,
    ) -> Call<models::WindowsManagementAppHealthState> {
        let sheet = "PATCH windowsManagementAppHealthState: update
            intune-devices-windowsmanagementapphealthstate-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp/healthStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsManagementAppHealthState`, such as `/deviceAppManagement/windowsManagementApp/healthStates`.
    WindowsManagementAppHealthStates[models::WindowsManagementAppHealthState]
}

impl WindowsManagementAppHealthStates {
    /// `POST /deviceAppManagement/windowsManagementApp/healthStates` — Create windowsManagementAppHealthState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsManagementAppHealthState,
    ) -> Call<models::WindowsManagementAppHealthState> {
        let sheet = "POST windowsManagementAppHealthState: create
            intune-devices-windowsmanagementapphealthstate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp/healthStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/windowsManagementApp/healthStates` — List windowsManagementAppHealthStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsManagementAppHealthState> {
        let sheet = "GET windowsManagementAppHealthState: list
            intune-devices-windowsmanagementapphealthstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceAppManagement/windowsManagementApp/healthStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsPhone81CertificateProfileBase`, such as `/deviceManagement/deviceConfigurations/{id}/identityCertificate`.
    WindowsPhone81CertificateProfileBase: super::DeviceConfiguration = models::WindowsPhone81CertificateProfileBase
}

impl WindowsPhone81CertificateProfileBase {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate` — Get windowsPhone81CertificateProfileBase
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsphone81certificateprofilebase-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofilebase-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidforworkcertificateprofilebase-get?view=graph-rest-beta) and 1 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsPhone81CertificateProfileBase> {
        let sheet = "GET windowsPhone81CertificateProfileBase: get
            intune-deviceconfig-windowsphone81certificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate
            intune-deviceconfig-ioscertificateprofilebase-get, intune-deviceconfig-androidforworkcertificateprofilebase-get, intune-deviceconfig-androidworkprofilecertificateprofilebase-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate";
        self.0.get(sheet)
    }

    /// `…/microsoft.graph.androidForWorkPkcsCertificateProfile`
    pub fn as_android_for_work_pkcs_certificate_profile(&self) -> super::AndroidForWorkPkcsCertificateProfile {
        super::AndroidForWorkPkcsCertificateProfile(self.0.name("microsoft.graph.androidForWorkPkcsCertificateProfile"))
    }

    /// `…/microsoft.graph.androidForWorkScepCertificateProfile`
    pub fn as_android_for_work_scep_certificate_profile(&self) -> super::AndroidForWorkScepCertificateProfile {
        super::AndroidForWorkScepCertificateProfile(self.0.name("microsoft.graph.androidForWorkScepCertificateProfile"))
    }

    /// `…/microsoft.graph.windowsPhone81SCEPCertificateProfile`
    pub fn as_windows_phone81_scep_certificate_profile(&self) -> super::WindowsPhone81ScepCertificateProfile {
        super::WindowsPhone81ScepCertificateProfile(self.0.name("microsoft.graph.windowsPhone81SCEPCertificateProfile"))
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

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::WindowsPhone81TrustedRootCertificate {
        super::WindowsPhone81TrustedRootCertificate(self.0.name("rootCertificate"))
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
    /// A value of `microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile`.
    WindowsPhone81ImportedPfxCertificateProfile: super::WindowsCertificateProfileBase = models::WindowsPhone81ImportedPfxCertificateProfile
}

impl WindowsPhone81ImportedPfxCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsPhone81ImportedPfxCertificateProfile> {
        self.0.get("GET windowsPhone81ImportedPFXCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::WindowsPhone81ImportedPfxCertificateProfileManagedDeviceCertificateStates
    {
        super::WindowsPhone81ImportedPfxCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates`.
    WindowsPhone81ImportedPfxCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl WindowsPhone81ImportedPfxCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/microsoft.graph.windowsPhone81ImportedPFXCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsPhone81SCEPCertificateProfile`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile`.
    WindowsPhone81ScepCertificateProfile: super::WindowsPhone81CertificateProfileBase = models::WindowsPhone81ScepCertificateProfile
}

impl WindowsPhone81ScepCertificateProfile {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsPhone81ScepCertificateProfile> {
        self.0.get("GET windowsPhone81SCEPCertificateProfile: get")
    }

    /// `…/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> super::WindowsPhone81ScepCertificateProfileManagedDeviceCertificateStates
    {
        super::WindowsPhone81ScepCertificateProfileManagedDeviceCertificateStates(
            self.0.name("managedDeviceCertificateStates"),
        )
    }

    /// `…/rootCertificate`
    pub fn root_certificate(&self) -> super::WindowsPhone81TrustedRootCertificate {
        super::WindowsPhone81TrustedRootCertificate(self.0.name("rootCertificate"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceCertificateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates`.
    WindowsPhone81ScepCertificateProfileManagedDeviceCertificateStates[models::ManagedDeviceCertificateState]
}

impl WindowsPhone81ScepCertificateProfileManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDeviceCertificateState) -> Call<models::ManagedDeviceCertificateState> {
        let sheet = "POST managedDeviceCertificateState: create
            intune-deviceconfig-manageddevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
        let sheet = "GET managedDeviceCertificateState: list
            intune-deviceconfig-manageddevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/managedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsPhone81TrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/rootCertificate`.
    WindowsPhone81TrustedRootCertificate: super::DeviceConfiguration = models::WindowsPhone81TrustedRootCertificate
}

impl WindowsPhone81TrustedRootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/rootCertificate` — Delete windowsPhone81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsphone81trustedrootcertificate-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete?view=graph-rest-beta) and 3 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsPhone81TrustedRootCertificate: delete
            intune-deviceconfig-windowsphone81trustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/rootCertificate
            intune-deviceconfig-androidtrustedrootcertificate-delete, intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete, intune-deviceconfig-androiddeviceownertrustedrootcertificate-delete, intune-deviceconfig-androidworkprofiletrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/rootCertificate
            intune-deviceconfig-androidforworktrustedrootcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/rootCertificate` — Get windowsPhone81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsphone81trustedrootcertificate-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-get?view=graph-rest-beta) and 3 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsPhone81TrustedRootCertificate> {
        let sheet = "GET windowsPhone81TrustedRootCertificate: get
            intune-deviceconfig-windowsphone81trustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/rootCertificate
            intune-deviceconfig-androidtrustedrootcertificate-get, intune-deviceconfig-aospdeviceownertrustedrootcertificate-get, intune-deviceconfig-androiddeviceownertrustedrootcertificate-get, intune-deviceconfig-androidworkprofiletrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/rootCertificate
            intune-deviceconfig-androidforworktrustedrootcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/rootCertificate` — Update windowsPhone81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsphone81trustedrootcertificate-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-update?view=graph-rest-beta) and 3 more
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsPhone81TrustedRootCertificate,
    ) -> Call<models::WindowsPhone81TrustedRootCertificate> {
        let sheet = "PATCH windowsPhone81TrustedRootCertificate: update
            intune-deviceconfig-windowsphone81trustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/microsoft.graph.windowsPhone81SCEPCertificateProfile/rootCertificate
            intune-deviceconfig-androidtrustedrootcertificate-update, intune-deviceconfig-aospdeviceownertrustedrootcertificate-update, intune-deviceconfig-androiddeviceownertrustedrootcertificate-update, intune-deviceconfig-androidworkprofiletrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/rootCertificate
            intune-deviceconfig-androidforworktrustedrootcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate";
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
    /// A value of `microsoft.graph.windowsPhone81VpnConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration`.
    WindowsPhone81VpnConfiguration: super::DeviceConfiguration = models::WindowsPhone81VpnConfiguration
}

impl WindowsPhone81VpnConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsPhone81VpnConfiguration> {
        self.0.get("GET windowsPhone81VpnConfiguration: get")
    }

    /// `…/identityCertificate`
    pub fn identity_certificate(&self) -> super::WindowsPhone81CertificateProfileBase {
        super::WindowsPhone81CertificateProfileBase(self.0.name("identityCertificate"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsPrivacyDataAccessControlItem`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}`.
    WindowsPrivacyDataAccessControlItem: super::Entity = models::WindowsPrivacyDataAccessControlItem
}

impl WindowsPrivacyDataAccessControlItem {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}` — Delete windowsPrivacyDataAccessControlItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsPrivacyDataAccessControlItem: delete
            intune-deviceconfig-windowsprivacydataaccesscontrolitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}` — Get windowsPrivacyDataAccessControlItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsPrivacyDataAccessControlItem> {
        let sheet = "GET windowsPrivacyDataAccessControlItem: get
            intune-deviceconfig-windowsprivacydataaccesscontrolitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}` — Update windowsPrivacyDataAccessControlItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsPrivacyDataAccessControlItem,
    ) -> Call<models::WindowsPrivacyDataAccessControlItem> {
        let sheet = "PATCH windowsPrivacyDataAccessControlItem: update
            intune-deviceconfig-windowsprivacydataaccesscontrolitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsProtectionState`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState`.
    WindowsProtectionState: super::Entity = models::WindowsProtectionState
}

impl WindowsProtectionState {
    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState` — Get windowsProtectionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsprotectionstate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::WindowsProtectionState> {
        let sheet = "GET windowsProtectionState: get
            intune-devices-windowsprotectionstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState
            intune-devices-windowsprotectionstate-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState` — Update windowsProtectionState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsprotectionstate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsProtectionState) -> Call<models::WindowsProtectionState> {
        let sheet = "PATCH windowsProtectionState: update
            intune-devices-windowsprotectionstate-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState
            intune-devices-windowsprotectionstate-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
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
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState/detectedMalwareState` — Create windowsDeviceMalwareState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsDeviceMalwareState) -> Call<models::WindowsDeviceMalwareState> {
        let sheet = "POST windowsDeviceMalwareState: create
            intune-devices-windowsdevicemalwarestate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState
            intune-devices-windowsdevicemalwarestate-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/windowsProtectionState/detectedMalwareState` — List windowsDeviceMalwareStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/windowsProtectionState/detectedMalwareState`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsDeviceMalwareState> {
        let sheet = "GET windowsDeviceMalwareState: list
            intune-devices-windowsdevicemalwarestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/windowsProtectionState/detectedMalwareState
            intune-devices-windowsdevicemalwarestate-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsProtectionState/detectedMalwareState";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsQualityUpdatePolicy`, such as `/deviceManagement/windowsQualityUpdatePolicies/{id}`.
    WindowsQualityUpdatePolicy: super::Entity = models::WindowsQualityUpdatePolicy
}

impl WindowsQualityUpdatePolicy {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsQualityUpdatePolicy> {
        self.0.get("GET windowsQualityUpdatePolicy: get")
    }

    /// `POST /deviceManagement/windowsQualityUpdatePolicies/{windowsQualityUpdatePolicy-id}/assign`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn assign(&self, body: requests::windows_quality_update_policy::AssignRequest) -> Call<()> {
        let sheet = "POST windowsQualityUpdatePolicy: assign
            : | |
            /deviceManagement/windowsQualityUpdatePolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `POST /deviceManagement/windowsQualityUpdatePolicies/{windowsQualityUpdatePolicy-id}/bulkAction`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bulk_action(
        &self,
        body: requests::windows_quality_update_policy::BulkActionRequest,
    ) -> Call<models::BulkCatalogItemActionResult> {
        let sheet = "POST windowsQualityUpdatePolicy: bulk_action
            : | |
            /deviceManagement/windowsQualityUpdatePolicies/{id}/bulkAction";
        self.0.name("bulkAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsQualityUpdatePolicies/{windowsQualityUpdatePolicy-id}/retrieveWindowsQualityUpdateCatalogItemDetails(ids={ids})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_windows_quality_update_catalog_item_details(
        &self,
        ids: impl ::core::fmt::Display,
    ) -> List<models::WindowsQualityUpdateCatalogItemPolicyDetail> {
        let sheet = "GET windowsQualityUpdatePolicy: retrieve_windows_quality_update_catalog_item_details
            : | |
            /deviceManagement/windowsQualityUpdatePolicies/{id}/retrieveWindowsQualityUpdateCatalogItemDetails(ids={ids})";
        self.0.function("retrieveWindowsQualityUpdateCatalogItemDetails", &[("ids", Argument::bare(ids))]).list(sheet)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> Collection<models::WindowsQualityUpdatePolicyAssignment> {
        Collection::at(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsQualityUpdateProfile`, such as `/deviceManagement/windowsQualityUpdateProfiles/{id}`.
    WindowsQualityUpdateProfile: super::Entity = models::WindowsQualityUpdateProfile
}

impl WindowsQualityUpdateProfile {
    /// `POST /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::windows_quality_update_profile::AssignRequest) -> Call<()> {
        let sheet = "POST windowsQualityUpdateProfile: assign
            intune-softwareupdate-windowsqualityupdateprofile-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}` — Delete windowsQualityUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsQualityUpdateProfile: delete
            intune-softwareupdate-windowsqualityupdateprofile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}` — Get windowsQualityUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsQualityUpdateProfile> {
        let sheet = "GET windowsQualityUpdateProfile: get
            intune-softwareupdate-windowsqualityupdateprofile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}` — Update windowsQualityUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsQualityUpdateProfile) -> Call<models::WindowsQualityUpdateProfile> {
        let sheet = "PATCH windowsQualityUpdateProfile: update
            intune-softwareupdate-windowsqualityupdateprofile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsQualityUpdateProfileAssignments {
        super::WindowsQualityUpdateProfileAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsQualityUpdateProfileAssignment`, such as `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}`.
    WindowsQualityUpdateProfileAssignment: super::Entity = models::WindowsQualityUpdateProfileAssignment
}

impl WindowsQualityUpdateProfileAssignment {
    /// `DELETE /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}` — Delete windowsQualityUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsQualityUpdateProfileAssignment: delete
            intune-softwareupdate-windowsqualityupdateprofileassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}` — Get windowsQualityUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsQualityUpdateProfileAssignment> {
        let sheet = "GET windowsQualityUpdateProfileAssignment: get
            intune-softwareupdate-windowsqualityupdateprofileassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments/{windowsQualityUpdateProfileAssignmentId}` — Update windowsQualityUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::WindowsQualityUpdateProfileAssignment,
    ) -> Call<models::WindowsQualityUpdateProfileAssignment> {
        let sheet = "PATCH windowsQualityUpdateProfileAssignment: update
            intune-softwareupdate-windowsqualityupdateprofileassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsQualityUpdateProfileAssignment`, such as `/deviceManagement/windowsQualityUpdateProfiles/{id}/assignments`.
    WindowsQualityUpdateProfileAssignments[models::WindowsQualityUpdateProfileAssignment]
}

impl WindowsQualityUpdateProfileAssignments {
    /// `POST /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments` — Create windowsQualityUpdateProfileAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsQualityUpdateProfileAssignment,
    ) -> Call<models::WindowsQualityUpdateProfileAssignment> {
        let sheet = "POST windowsQualityUpdateProfileAssignment: create
            intune-softwareupdate-windowsqualityupdateprofileassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsQualityUpdateProfiles/{windowsQualityUpdateProfileId}/assignments` — List windowsQualityUpdateProfileAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofileassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsQualityUpdateProfileAssignment> {
        let sheet = "GET windowsQualityUpdateProfileAssignment: list
            intune-softwareupdate-windowsqualityupdateprofileassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles/{id}/assignments";
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
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps` — Create windowsUniversalAppXContainedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "POST windowsUniversalAppXContainedApp: create
            intune-apps-windowsuniversalappxcontainedapp-create, intune-apps-microsoftstoreforbusinesscontainedapp-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps` — List mobileContainedApps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileContainedApp> {
        let sheet = "GET mobileContainedApp: list
            intune-apps-mobilecontainedapp-list, intune-apps-windowsuniversalappxcontainedapp-list, intune-apps-microsoftstoreforbusinesscontainedapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdateCatalogItem`, such as `/deviceManagement/windowsUpdateCatalogItems/{id}`.
    WindowsUpdateCatalogItem: super::Entity = models::WindowsUpdateCatalogItem
}

impl WindowsUpdateCatalogItem {
    /// `DELETE /deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}` — Delete windowsFeatureUpdateCatalogItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsFeatureUpdateCatalogItem: delete
            intune-softwareupdate-windowsfeatureupdatecatalogitem-delete, intune-softwareupdate-windowsqualityupdatecatalogitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsUpdateCatalogItems/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}` — Get windowsUpdateCatalogItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsupdatecatalogitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsUpdateCatalogItem> {
        let sheet = "GET windowsUpdateCatalogItem: get
            intune-softwareupdate-windowsupdatecatalogitem-get, intune-softwareupdate-windowsfeatureupdatecatalogitem-get, intune-softwareupdate-windowsqualityupdatecatalogitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsUpdateCatalogItems/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsUpdateCatalogItems/{windowsUpdateCatalogItemId}` — Update windowsFeatureUpdateCatalogItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::WindowsUpdateCatalogItem>) -> Call<models::WindowsUpdateCatalogItem> {
        let sheet = "PATCH windowsFeatureUpdateCatalogItem: update
            intune-softwareupdate-windowsfeatureupdatecatalogitem-update, intune-softwareupdate-windowsqualityupdatecatalogitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsUpdateCatalogItems/{id}";
        self.0.call(sheet).json(Into::<models::WindowsUpdateCatalogItem>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdateForBusinessConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration`.
    WindowsUpdateForBusinessConfiguration: super::DeviceConfiguration = models::WindowsUpdateForBusinessConfiguration
}

impl WindowsUpdateForBusinessConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsUpdateForBusinessConfiguration> {
        self.0.get("GET windowsUpdateForBusinessConfiguration: get")
    }

    /// `…/deviceUpdateStates`
    pub fn device_update_states(&self) -> super::WindowsUpdateForBusinessConfigurationDeviceUpdateStates {
        super::WindowsUpdateForBusinessConfigurationDeviceUpdateStates(self.0.name("deviceUpdateStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates`.
    WindowsUpdateForBusinessConfigurationDeviceUpdateStates[models::WindowsUpdateState]
}

impl WindowsUpdateForBusinessConfigurationDeviceUpdateStates {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates` — Create windowsUpdateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsUpdateState) -> Call<models::WindowsUpdateState> {
        let sheet = "POST windowsUpdateState: create
            intune-shared-windowsupdatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates` — List windowsUpdateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsUpdateState> {
        let sheet = "GET windowsUpdateState: list
            intune-shared-windowsupdatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsUpdateState`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}`.
    WindowsUpdateState: super::Entity = models::WindowsUpdateState
}

impl WindowsUpdateState {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}` — Delete windowsUpdateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE windowsUpdateState: delete
            intune-shared-windowsupdatestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}` — Get windowsUpdateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WindowsUpdateState> {
        let sheet = "GET windowsUpdateState: get
            intune-shared-windowsupdatestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}` — Update windowsUpdateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::WindowsUpdateState) -> Call<models::WindowsUpdateState> {
        let sheet = "PATCH windowsUpdateState: update
            intune-shared-windowsupdatestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsWifiEnterpriseEAPConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration`.
    WindowsWifiEnterpriseEapConfiguration: super::DeviceConfiguration = models::WindowsWifiEnterpriseEapConfiguration
}

impl WindowsWifiEnterpriseEapConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsWifiEnterpriseEapConfiguration> {
        self.0.get("GET windowsWifiEnterpriseEAPConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::WindowsCertificateProfileBase {
        super::WindowsCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForClientValidation`
    pub fn root_certificate_for_client_validation(&self) -> super::Windows81TrustedRootCertificate {
        super::Windows81TrustedRootCertificate(self.0.name("rootCertificateForClientValidation"))
    }

    /// `…/rootCertificatesForServerValidation`
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> super::WindowsWifiEnterpriseEapConfigurationRootCertificatesForServerValidation
    {
        super::WindowsWifiEnterpriseEapConfigurationRootCertificatesForServerValidation(
            self.0.name("rootCertificatesForServerValidation"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windows81TrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation`.
    WindowsWifiEnterpriseEapConfigurationRootCertificatesForServerValidation[models::Windows81TrustedRootCertificate]
}

impl WindowsWifiEnterpriseEapConfigurationRootCertificatesForServerValidation {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation` — Create windows81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::Windows81TrustedRootCertificate,
    ) -> Call<models::Windows81TrustedRootCertificate> {
        let sheet = "POST windows81TrustedRootCertificate: create
            intune-deviceconfig-windows81trustedrootcertificate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation` — List windows81TrustedRootCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::Windows81TrustedRootCertificate> {
        let sheet = "GET windows81TrustedRootCertificate: list
            intune-deviceconfig-windows81trustedrootcertificate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.windowsWiredNetworkConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration`.
    WindowsWiredNetworkConfiguration: super::DeviceConfiguration = models::WindowsWiredNetworkConfiguration
}

impl WindowsWiredNetworkConfiguration {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WindowsWiredNetworkConfiguration> {
        self.0.get("GET windowsWiredNetworkConfiguration: get")
    }

    /// `…/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(&self) -> super::WindowsCertificateProfileBase {
        super::WindowsCertificateProfileBase(self.0.name("identityCertificateForClientAuthentication"))
    }

    /// `…/rootCertificateForClientValidation`
    pub fn root_certificate_for_client_validation(&self) -> super::Windows81TrustedRootCertificate {
        super::Windows81TrustedRootCertificate(self.0.name("rootCertificateForClientValidation"))
    }

    /// `…/rootCertificatesForServerValidation`
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> super::WindowsWiredNetworkConfigurationRootCertificatesForServerValidation
    {
        super::WindowsWiredNetworkConfigurationRootCertificatesForServerValidation(
            self.0.name("rootCertificatesForServerValidation"),
        )
    }

    /// `…/secondaryIdentityCertificateForClientAuthentication`
    pub fn secondary_identity_certificate_for_client_authentication(&self) -> super::WindowsCertificateProfileBase {
        super::WindowsCertificateProfileBase(self.0.name("secondaryIdentityCertificateForClientAuthentication"))
    }

    /// `…/secondaryRootCertificateForClientValidation`
    pub fn secondary_root_certificate_for_client_validation(&self) -> super::Windows81TrustedRootCertificate {
        super::Windows81TrustedRootCertificate(self.0.name("secondaryRootCertificateForClientValidation"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windows81TrustedRootCertificate`, such as `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation`.
    WindowsWiredNetworkConfigurationRootCertificatesForServerValidation[models::Windows81TrustedRootCertificate]
}

impl WindowsWiredNetworkConfigurationRootCertificatesForServerValidation {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation` — Create windows81TrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::Windows81TrustedRootCertificate,
    ) -> Call<models::Windows81TrustedRootCertificate> {
        let sheet = "POST windows81TrustedRootCertificate: create
            intune-deviceconfig-windows81trustedrootcertificate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation` — List windows81TrustedRootCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windows81trustedrootcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::Windows81TrustedRootCertificate> {
        let sheet = "GET windows81TrustedRootCertificate: list
            intune-deviceconfig-windows81trustedrootcertificate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWiredNetworkConfiguration/rootCertificatesForServerValidation";
        self.0.list(sheet)
    }
}
