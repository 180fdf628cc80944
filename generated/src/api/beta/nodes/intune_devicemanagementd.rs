// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A collection of `microsoft.graph.dataSharingConsent`, such as `/deviceManagement/dataSharingConsents`.
    DeviceManagementDataSharingConsents[models::DataSharingConsent]
}

impl DeviceManagementDataSharingConsents {
    /// `POST /deviceManagement/dataSharingConsents` — Create dataSharingConsent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DataSharingConsent) -> Call<models::DataSharingConsent> {
        let sheet = "POST dataSharingConsent: create
            intune-devices-datasharingconsent-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/dataSharingConsents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/dataSharingConsents` — List dataSharingConsents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-datasharingconsent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn list(&self) -> List<models::DataSharingConsent> {
        let sheet = "GET dataSharingConsent: list
            intune-devices-datasharingconsent-list: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/dataSharingConsents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.depOnboardingSetting`, such as `/deviceManagement/depOnboardingSettings`.
    DeviceManagementDepOnboardingSettings[models::DepOnboardingSetting]
}

impl DeviceManagementDepOnboardingSettings {
    /// `POST /deviceManagement/depOnboardingSettings` — Create depOnboardingSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::DepOnboardingSetting) -> Call<models::DepOnboardingSetting> {
        let sheet = "POST depOnboardingSetting: create
            intune-enrollment-deponboardingsetting-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/depOnboardingSettings/getExpiringVppTokenCount` — getExpiringVppTokenCount function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-getexpiringvpptokencount?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get_expiring_vpp_token_count(&self, expiring_before_date_time: &str) -> Call<i32> {
        let sheet = "GET depOnboardingSetting: get_expiring_vpp_token_count
            intune-enrollment-deponboardingsetting-getexpiringvpptokencount: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/getExpiringVppTokenCount(expiringBeforeDateTime='{expiringBeforeDateTime}')";
        self.0
            .function(
                "getExpiringVppTokenCount",
                &[("expiringBeforeDateTime", Argument::quoted(expiring_before_date_time))],
            )
            .call(sheet)
    }

    /// `GET /deviceManagement/depOnboardingSettings` — List depOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DepOnboardingSetting> {
        let sheet = "GET depOnboardingSetting: list
            intune-enrollment-deponboardingsetting-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementDerivedCredentialSettings`, such as `/deviceManagement/derivedCredentials/{id}`.
    DeviceManagementDerivedCredentialSettings: super::Entity = models::DeviceManagementDerivedCredentialSettings
}

impl DeviceManagementDerivedCredentialSettings {
    /// `DELETE /deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}` — Delete deviceManagementDerivedCredentialSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementDerivedCredentialSettings: delete
            intune-shared-devicemanagementderivedcredentialsettings-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/derivedCredentials/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}` — Get deviceManagementDerivedCredentialSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/derivedCredentialSettings`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementDerivedCredentialSettings> {
        let sheet = "GET deviceManagementDerivedCredentialSettings: get
            intune-shared-devicemanagementderivedcredentialsettings-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/derivedCredentials/{id}
            /deviceManagement/deviceConfigurations/{id}/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}` — Update deviceManagementDerivedCredentialSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/derivedCredentialSettings`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementDerivedCredentialSettings,
    ) -> Call<models::DeviceManagementDerivedCredentialSettings> {
        let sheet = "PATCH deviceManagementDerivedCredentialSettings: update
            intune-shared-devicemanagementderivedcredentialsettings-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/derivedCredentials/{id}
            /deviceManagement/deviceConfigurations/{id}/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosDerivedCredentialAuthenticationConfiguration/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEnterpriseWiFiConfiguration/derivedCredentialSettings
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementDerivedCredentialSettings`, such as `/deviceManagement/derivedCredentials`.
    DeviceManagementDerivedCredentials[models::DeviceManagementDerivedCredentialSettings]
}

impl DeviceManagementDerivedCredentials {
    /// `GET /deviceManagement/derivedCredentials` — List deviceManagementDerivedCredentialSettingses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementDerivedCredentialSettings> {
        let sheet = "GET deviceManagementDerivedCredentialSettings: list
            intune-shared-devicemanagementderivedcredentialsettings-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/derivedCredentials";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "POST detectedApp: create
            intune-devices-detectedapp-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/detectedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DetectedApp> {
        let sheet = "GET detectedApp: list
            intune-devices-detectedapp-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let sheet = "POST deviceCategory: create
            intune-shared-devicecategory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCategories` — List devicecategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceCategory> {
        let sheet = "GET deviceCategory: list
            intune-shared-devicecategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-create?view=graph-rest-beta) and 9 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let sheet = "POST iosCompliancePolicy: create
            intune-deviceconfig-ioscompliancepolicy-create, intune-deviceconfig-macoscompliancepolicy-create, intune-deviceconfig-androidcompliancepolicy-create, intune-deviceconfig-windows10compliancepolicy-create, intune-deviceconfig-windows81compliancepolicy-create, intune-deviceconfig-defaultdevicecompliancepolicy-create, intune-deviceconfig-androidforworkcompliancepolicy-create, intune-deviceconfig-windowsphone81compliancepolicy-create, intune-deviceconfig-aospdeviceownercompliancepolicy-create, intune-deviceconfig-windows10mobilecompliancepolicy-create, intune-deviceconfig-androiddeviceownercompliancepolicy-create, intune-deviceconfig-androidworkprofilecompliancepolicy-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies";
        self.0.call(sheet).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/getNoncompliantDevicesToRetire`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_noncompliant_devices_to_retire(
        &self,
        body: requests::device_compliance_policy::GetNoncompliantDevicesToRetireRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceCompliancePolicy: get_noncompliant_devices_to_retire
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/getNoncompliantDevicesToRetire";
        self.0.name("getNoncompliantDevicesToRetire").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::device_compliance_policy::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST deviceCompliancePolicy: has_payload_links
            intune-shared-devicecompliancepolicy-haspayloadlinks: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies` — List devicecompliancepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-list?view=graph-rest-beta) and 10 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicy> {
        let sheet = "GET deviceCompliancePolicy: list
            intune-shared-devicecompliancepolicy-list, intune-deviceconfig-ioscompliancepolicy-list, intune-deviceconfig-macoscompliancepolicy-list, intune-deviceconfig-androidcompliancepolicy-list, intune-deviceconfig-windows10compliancepolicy-list, intune-deviceconfig-windows81compliancepolicy-list, intune-deviceconfig-defaultdevicecompliancepolicy-list, intune-deviceconfig-androidforworkcompliancepolicy-list, intune-deviceconfig-windowsphone81compliancepolicy-list, intune-deviceconfig-aospdeviceownercompliancepolicy-list, intune-deviceconfig-windows10mobilecompliancepolicy-list, intune-deviceconfig-androiddeviceownercompliancepolicy-list, intune-deviceconfig-androidworkprofilecompliancepolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/refreshDeviceComplianceReportSummarization` — refreshDeviceComplianceReportSummarization action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-refreshdevicecompliancereportsummarization?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn refresh_device_compliance_report_summarization(&self) -> Call<()> {
        let sheet = "POST deviceCompliancePolicy: refresh_device_compliance_report_summarization
            intune-shared-devicecompliancepolicy-refreshdevicecompliancereportsummarization: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/refreshDeviceComplianceReportSummarization";
        self.0.name("refreshDeviceComplianceReportSummarization").call(sheet)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/setScheduledRetireState` — setScheduledRetireState action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_scheduled_retire_state(
        &self,
        body: requests::device_compliance_policy::SetScheduledRetireStateRequest,
    ) -> Call<()> {
        let sheet = "POST deviceCompliancePolicy: set_scheduled_retire_state
            intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/setScheduledRetireState";
        self.0.name("setScheduledRetireState").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/validateComplianceScript` — Validatecompliancescript action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-validatecompliancescript?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn validate_compliance_script(
        &self,
        body: requests::device_compliance_policy::ValidateComplianceScriptRequest,
    ) -> Call<models::DeviceComplianceScriptValidationResult> {
        let sheet = "POST deviceCompliancePolicy: validate_compliance_script
            intune-deviceconfig-devicecompliancepolicy-validatecompliancescript: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/validateComplianceScript";
        self.0.name("validateComplianceScript").call(sheet).json(body)
    }

    /// `…/getDevicesScheduledToRetire`
    pub fn get_devices_scheduled_to_retire(
        &self,
    ) -> super::DeviceManagementDeviceCompliancePoliciesGetDevicesScheduledToRetire
    {
        super::DeviceManagementDeviceCompliancePoliciesGetDevicesScheduledToRetire(
            self.0.name("getDevicesScheduledToRetire"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.retireScheduledManagedDevice`, such as `/deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire`.
    DeviceManagementDeviceCompliancePoliciesGetDevicesScheduledToRetire[models::RetireScheduledManagedDevice]
}

impl DeviceManagementDeviceCompliancePoliciesGetDevicesScheduledToRetire {
    /// `GET /deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire` — getDevicesScheduledToRetire function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-getdevicesscheduledtoretire?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::RetireScheduledManagedDevice> {
        let sheet = "GET deviceCompliancePolicy: list
            intune-deviceconfig-devicecompliancepolicy-getdevicesscheduledtoretire: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/getDevicesScheduledToRetire";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.deviceComplianceScript`, such as `/deviceManagement/deviceComplianceScripts`.
    DeviceManagementDeviceComplianceScripts[models::DeviceComplianceScript]
}

impl DeviceManagementDeviceComplianceScripts {
    /// `POST /deviceManagement/deviceComplianceScripts` — Create deviceComplianceScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceScript) -> Call<models::DeviceComplianceScript> {
        let sheet = "POST deviceComplianceScript: create
            intune-devices-devicecompliancescript-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceComplianceScripts` — List devicecompliancescripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DeviceComplianceScript> {
        let sheet = "GET deviceComplianceScript: list
            intune-devices-devicecompliancescript-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceComplianceScripts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationConflictSummary`, such as `/deviceManagement/deviceConfigurationConflictSummary`.
    DeviceManagementDeviceConfigurationConflictSummary[models::DeviceConfigurationConflictSummary]
}

impl DeviceManagementDeviceConfigurationConflictSummary {
    /// `POST /deviceManagement/deviceConfigurationConflictSummary` — Create deviceConfigurationConflictSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceConfigurationConflictSummary,
    ) -> Call<models::DeviceConfigurationConflictSummary> {
        let sheet = "POST deviceConfigurationConflictSummary: create
            intune-deviceconfig-deviceconfigurationconflictsummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationConflictSummary";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurationConflictSummary` — List deviceConfigurationConflictSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationConflictSummary> {
        let sheet = "GET deviceConfigurationConflictSummary: list
            intune-deviceconfig-deviceconfigurationconflictsummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationConflictSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.restrictedAppsViolation`, such as `/deviceManagement/deviceConfigurationRestrictedAppsViolations`.
    DeviceManagementDeviceConfigurationRestrictedAppsViolations[models::RestrictedAppsViolation]
}

impl DeviceManagementDeviceConfigurationRestrictedAppsViolations {
    /// `POST /deviceManagement/deviceConfigurationRestrictedAppsViolations` — Create restrictedAppsViolation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::RestrictedAppsViolation) -> Call<models::RestrictedAppsViolation> {
        let sheet = "POST restrictedAppsViolation: create
            intune-deviceconfig-restrictedappsviolation-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationRestrictedAppsViolations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurationRestrictedAppsViolations` — List restrictedappsviolations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-restrictedappsviolation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::RestrictedAppsViolation> {
        let sheet = "GET restrictedAppsViolation: list
            intune-deviceconfig-restrictedappsviolation-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationRestrictedAppsViolations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations`.
    DeviceManagementDeviceConfigurations[models::DeviceConfiguration]
}

impl DeviceManagementDeviceConfigurations {
    /// `POST /deviceManagement/deviceConfigurations` — Create iosVpnConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosvpnconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioswificonfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoswificonfiguration-create?view=graph-rest-beta) and 111 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "POST iosVpnConfiguration: create
            intune-deviceconfig-iosvpnconfiguration-create, intune-deviceconfig-ioswificonfiguration-create, intune-deviceconfig-macoswificonfiguration-create, intune-deviceconfig-androidwificonfiguration-create, intune-deviceconfig-windowswificonfiguration-create, intune-deviceconfig-windows81vpnconfiguration-create, intune-deviceconfig-androidforworkwificonfiguration-create, intune-deviceconfig-aospdeviceownerwificonfiguration-create, intune-deviceconfig-androiddeviceownerwificonfiguration-create, intune-deviceconfig-androidworkprofilewificonfiguration-create, intune-deviceconfig-macosvpnconfiguration-create, intune-deviceconfig-sharedpcconfiguration-create, intune-deviceconfig-ioscustomconfiguration-create, intune-deviceconfig-iosupdateconfiguration-create, intune-deviceconfig-androidvpnconfiguration-create, intune-deviceconfig-iosikev2vpnconfiguration-create, intune-deviceconfig-macoscustomconfiguration-create, intune-shared-windowsdomainjoinconfiguration-create, intune-deviceconfig-androidomacpconfiguration-create, intune-deviceconfig-iosedudeviceconfiguration-create, intune-deviceconfig-iospkcscertificateprofile-create, intune-deviceconfig-iosscepcertificateprofile-create, intune-deviceconfig-windows10vpnconfiguration-create, intune-deviceconfig-windowskioskconfiguration-create, intune-deviceconfig-androidcustomconfiguration-create, intune-deviceconfig-editionupgradeconfiguration-create, intune-deviceconfig-macoscustomappconfiguration-create, intune-deviceconfig-macospkcscertificateprofile-create, intune-deviceconfig-macosscepcertificateprofile-create, intune-deviceconfig-macosextensionsconfiguration-create, intune-deviceconfig-windows10customconfiguration-create, intune-deviceconfig-androidpkcscertificateprofile-create, intune-deviceconfig-androidscepcertificateprofile-create, intune-deviceconfig-androidtrustedrootcertificate-create, intune-deviceconfig-iosgeneraldeviceconfiguration-create, intune-deviceconfig-windows10generalconfiguration-create, intune-deviceconfig-windows81generalconfiguration-create, intune-deviceconfig-androidforworkvpnconfiguration-create, intune-deviceconfig-iosdevicefeaturesconfiguration-create, intune-deviceconfig-iosenterprisewificonfiguration-create, intune-deviceconfig-macoswirednetworkconfiguration-create, intune-deviceconfig-unsupporteddeviceconfiguration-create, intune-deviceconfig-windowsphone81vpnconfiguration-create, intune-deviceconfig-ioseasemailprofileconfiguration-create, intune-deviceconfig-ioseducationdeviceconfiguration-create, intune-deviceconfig-macosgeneraldeviceconfiguration-create, intune-deviceconfig-windows10pkcscertificateprofile-create, intune-deviceconfig-windows81scepcertificateprofile-create, intune-deviceconfig-iosexpeditedcheckinconfiguration-create, intune-deviceconfig-iosimportedpfxcertificateprofile-create, intune-deviceconfig-macosdevicefeaturesconfiguration-create, intune-deviceconfig-macosenterprisewificonfiguration-create, intune-deviceconfig-macossoftwareupdateconfiguration-create, intune-deviceconfig-windows81wifiimportconfiguration-create, intune-deviceconfig-windowswirednetworkconfiguration-create, intune-deviceconfig-androidforworkcustomconfiguration-create, intune-deviceconfig-androidgeneraldeviceconfiguration-create, intune-deviceconfig-windows10teamgeneralconfiguration-create, intune-deviceconfig-windowsphone81customconfiguration-create, intune-deviceconfig-androiddeviceownervpnconfiguration-create, intune-deviceconfig-androidenterprisewificonfiguration-create, intune-deviceconfig-androidworkprofilevpnconfiguration-create, intune-deviceconfig-aospdeviceownerdeviceconfiguration-create, intune-deviceconfig-macosimportedpfxcertificateprofile-create, intune-deviceconfig-windowsphone81generalconfiguration-create, intune-deviceconfig-androideasemailprofileconfiguration-create, intune-deviceconfig-androidforworkgmaileasconfiguration-create, intune-deviceconfig-androidforworkpkcscertificateprofile-create, intune-deviceconfig-androidforworkscepcertificateprofile-create, intune-deviceconfig-androidforworktrustedrootcertificate-create, intune-deviceconfig-androidimportedpfxcertificateprofile-create, intune-deviceconfig-macosendpointprotectionconfiguration-create, intune-deviceconfig-windows10pfximportcertificateprofile-create, intune-deviceconfig-windowshealthmonitoringconfiguration-create, intune-deviceconfig-windowsphone81scepcertificateprofile-create, intune-deviceconfig-windowsphone81trustedrootcertificate-create, intune-deviceconfig-androidworkprofilecustomconfiguration-create, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-create, intune-deviceconfig-aospdeviceownerscepcertificateprofile-create, intune-deviceconfig-aospdeviceownertrustedrootcertificate-create, intune-deviceconfig-windows10easemailprofileconfiguration-create, intune-deviceconfig-windows10networkboundaryconfiguration-create, intune-deviceconfig-windowsupdateforbusinessconfiguration-create, intune-deviceconfig-windowswifienterpriseeapconfiguration-create, intune-deviceconfig-androidforworknineworkeasconfiguration-create, intune-deviceconfig-windows10importedpfxcertificateprofile-create, intune-deviceconfig-windows10secureassessmentconfiguration-create, intune-deviceconfig-windowsidentityprotectionconfiguration-create, intune-deviceconfig-androidworkprofilegmaileasconfiguration-create, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-create, intune-deviceconfig-androiddeviceownerscepcertificateprofile-create, intune-deviceconfig-androiddeviceownertrustedrootcertificate-create, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-create, intune-deviceconfig-androidworkprofilepkcscertificateprofile-create, intune-deviceconfig-androidworkprofilescepcertificateprofile-create, intune-deviceconfig-androidworkprofiletrustedrootcertificate-create, intune-deviceconfig-windows10endpointprotectionconfiguration-create, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-create, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-create, intune-deviceconfig-androidforworkenterprisewificonfiguration-create, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-create, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-create, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-create, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-create, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-create, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-create, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-create, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-create, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-create, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-create, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-create, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-create, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-create, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceConfigurations/getIosAvailableUpdateVersions`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn get_ios_available_update_versions(&self) -> List<models::IosAvailableUpdateVersion> {
        let sheet = "GET deviceConfiguration: get_ios_available_update_versions
            : | |
            /deviceManagement/deviceConfigurations/getIosAvailableUpdateVersions";
        self.0.name("getIosAvailableUpdateVersions").list(sheet)
    }

    /// `POST /deviceManagement/deviceConfigurations/getTargetedUsersAndDevices` — getTargetedUsersAndDevices action
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
            /deviceManagement/deviceConfigurations/getTargetedUsersAndDevices";
        self.0.name("getTargetedUsersAndDevices").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::device_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST deviceConfiguration: has_payload_links
            intune-shared-deviceconfiguration-haspayloadlinks: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations` — List deviceconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowscertificateprofilebase-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-list?view=graph-rest-beta) and 132 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: list
            intune-shared-deviceconfiguration-list, intune-deviceconfig-windowscertificateprofilebase-list, intune-deviceconfig-ioscertificateprofile-list, intune-deviceconfig-androidcertificateprofilebase-list, intune-deviceconfig-applevpnconfiguration-list, intune-deviceconfig-windowsvpnconfiguration-list, intune-deviceconfig-macoscertificateprofilebase-list, intune-deviceconfig-easemailprofileconfigurationbase-list, intune-deviceconfig-androiddeviceownercertificateprofilebase-list, intune-deviceconfig-ioscertificateprofilebase-list, intune-deviceconfig-androidforworkeasemailprofilebase-list, intune-deviceconfig-androidforworkcertificateprofilebase-list, intune-deviceconfig-appledevicefeaturesconfigurationbase-list, intune-deviceconfig-androidworkprofileeasemailprofilebase-list, intune-deviceconfig-aospdeviceownercertificateprofilebase-list, intune-deviceconfig-androidworkprofilecertificateprofilebase-list, intune-deviceconfig-vpnconfiguration-list, intune-deviceconfig-iosvpnconfiguration-list, intune-deviceconfig-ioswificonfiguration-list, intune-deviceconfig-macoswificonfiguration-list, intune-deviceconfig-androidwificonfiguration-list, intune-deviceconfig-windowswificonfiguration-list, intune-deviceconfig-windows81vpnconfiguration-list, intune-deviceconfig-androidforworkwificonfiguration-list, intune-deviceconfig-windows10certificateprofilebase-list, intune-deviceconfig-windows81certificateprofilebase-list, intune-deviceconfig-aospdeviceownerwificonfiguration-list, intune-deviceconfig-androiddeviceownerwificonfiguration-list, intune-deviceconfig-androidworkprofilewificonfiguration-list, intune-deviceconfig-windowsphone81certificateprofilebase-list, intune-deviceconfig-appleexpeditedcheckinconfigurationbase-list, intune-deviceconfig-macosvpnconfiguration-list, intune-deviceconfig-sharedpcconfiguration-list, intune-deviceconfig-ioscustomconfiguration-list, intune-deviceconfig-iosupdateconfiguration-list, intune-deviceconfig-androidvpnconfiguration-list, intune-deviceconfig-iosikev2vpnconfiguration-list, intune-deviceconfig-macoscustomconfiguration-list, intune-shared-windowsdomainjoinconfiguration-list, intune-deviceconfig-androidomacpconfiguration-list, intune-deviceconfig-iosedudeviceconfiguration-list, intune-deviceconfig-iospkcscertificateprofile-list, intune-deviceconfig-iosscepcertificateprofile-list, intune-deviceconfig-windows10vpnconfiguration-list, intune-deviceconfig-windowskioskconfiguration-list, intune-deviceconfig-androidcustomconfiguration-list, intune-deviceconfig-editionupgradeconfiguration-list, intune-deviceconfig-macoscustomappconfiguration-list, intune-deviceconfig-macospkcscertificateprofile-list, intune-deviceconfig-macosscepcertificateprofile-list, intune-deviceconfig-macosextensionsconfiguration-list, intune-deviceconfig-windows10customconfiguration-list, intune-deviceconfig-androidpkcscertificateprofile-list, intune-deviceconfig-androidscepcertificateprofile-list, intune-deviceconfig-androidtrustedrootcertificate-list, intune-deviceconfig-iosgeneraldeviceconfiguration-list, intune-deviceconfig-windows10generalconfiguration-list, intune-deviceconfig-windows81generalconfiguration-list, intune-deviceconfig-androidforworkvpnconfiguration-list, intune-deviceconfig-iosdevicefeaturesconfiguration-list, intune-deviceconfig-iosenterprisewificonfiguration-list, intune-deviceconfig-macoswirednetworkconfiguration-list, intune-deviceconfig-unsupporteddeviceconfiguration-list, intune-deviceconfig-windowsphone81vpnconfiguration-list, intune-deviceconfig-ioseasemailprofileconfiguration-list, intune-deviceconfig-ioseducationdeviceconfiguration-list, intune-deviceconfig-macosgeneraldeviceconfiguration-list, intune-deviceconfig-windows10pkcscertificateprofile-list, intune-deviceconfig-windows81scepcertificateprofile-list, intune-deviceconfig-iosexpeditedcheckinconfiguration-list, intune-deviceconfig-iosimportedpfxcertificateprofile-list, intune-deviceconfig-macosdevicefeaturesconfiguration-list, intune-deviceconfig-macosenterprisewificonfiguration-list, intune-deviceconfig-macossoftwareupdateconfiguration-list, intune-deviceconfig-windows81wifiimportconfiguration-list, intune-deviceconfig-windowswirednetworkconfiguration-list, intune-deviceconfig-androidforworkcustomconfiguration-list, intune-deviceconfig-androidgeneraldeviceconfiguration-list, intune-deviceconfig-windows10teamgeneralconfiguration-list, intune-deviceconfig-windowsphone81customconfiguration-list, intune-deviceconfig-androiddeviceownervpnconfiguration-list, intune-deviceconfig-androidenterprisewificonfiguration-list, intune-deviceconfig-androidworkprofilevpnconfiguration-list, intune-deviceconfig-aospdeviceownerdeviceconfiguration-list, intune-deviceconfig-macosimportedpfxcertificateprofile-list, intune-deviceconfig-windowsphone81generalconfiguration-list, intune-deviceconfig-androideasemailprofileconfiguration-list, intune-deviceconfig-androidforworkgmaileasconfiguration-list, intune-deviceconfig-androidforworkpkcscertificateprofile-list, intune-deviceconfig-androidforworkscepcertificateprofile-list, intune-deviceconfig-androidforworktrustedrootcertificate-list, intune-deviceconfig-androidimportedpfxcertificateprofile-list, intune-deviceconfig-macosendpointprotectionconfiguration-list, intune-deviceconfig-windows10pfximportcertificateprofile-list, intune-deviceconfig-windowshealthmonitoringconfiguration-list, intune-deviceconfig-windowsphone81scepcertificateprofile-list, intune-deviceconfig-windowsphone81trustedrootcertificate-list, intune-deviceconfig-androidworkprofilecustomconfiguration-list, intune-deviceconfig-aospdeviceownerpkcscertificateprofile-list, intune-deviceconfig-aospdeviceownerscepcertificateprofile-list, intune-deviceconfig-aospdeviceownertrustedrootcertificate-list, intune-deviceconfig-windows10easemailprofileconfiguration-list, intune-deviceconfig-windows10networkboundaryconfiguration-list, intune-deviceconfig-windowsupdateforbusinessconfiguration-list, intune-deviceconfig-windowswifienterpriseeapconfiguration-list, intune-deviceconfig-androidforworknineworkeasconfiguration-list, intune-deviceconfig-windows10importedpfxcertificateprofile-list, intune-deviceconfig-windows10secureassessmentconfiguration-list, intune-deviceconfig-windowsidentityprotectionconfiguration-list, intune-deviceconfig-androidworkprofilegmaileasconfiguration-list, intune-deviceconfig-androiddeviceownerpkcscertificateprofile-list, intune-deviceconfig-androiddeviceownerscepcertificateprofile-list, intune-deviceconfig-androiddeviceownertrustedrootcertificate-list, intune-deviceconfig-androidforworkgeneraldeviceconfiguration-list, intune-deviceconfig-androidworkprofilepkcscertificateprofile-list, intune-deviceconfig-androidworkprofilescepcertificateprofile-list, intune-deviceconfig-androidworkprofiletrustedrootcertificate-list, intune-deviceconfig-windows10endpointprotectionconfiguration-list, intune-deviceconfig-windowsdeliveryoptimizationconfiguration-list, intune-deviceconfig-windowsphoneeasemailprofileconfiguration-list, intune-deviceconfig-androidforworkenterprisewificonfiguration-list, intune-deviceconfig-androidworkprofilenineworkeasconfiguration-list, intune-deviceconfig-aospdeviceownerenterprisewificonfiguration-list, intune-deviceconfig-androidforworkimportedpfxcertificateprofile-list, intune-deviceconfig-windowsphone81importedpfxcertificateprofile-list, intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration-list, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-list, intune-deviceconfig-androiddeviceownerenterprisewificonfiguration-list, intune-deviceconfig-androidworkprofileenterprisewificonfiguration-list, intune-deviceconfig-windows10devicefirmwareconfigurationinterface-list, intune-deviceconfig-androiddeviceownerimportedpfxcertificateprofile-list, intune-deviceconfig-iosderivedcredentialauthenticationconfiguration-list, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-list, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-list, intune-deviceconfig-androiddeviceownerderivedcredentialauthenticationconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAllDeviceCertificateState`, such as `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates`.
    DeviceManagementDeviceConfigurationsAllManagedDeviceCertificateStates[models::ManagedAllDeviceCertificateState]
}

impl DeviceManagementDeviceConfigurationsAllManagedDeviceCertificateStates {
    /// `POST /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates` — Create managedAllDeviceCertificateState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedAllDeviceCertificateState,
    ) -> Call<models::ManagedAllDeviceCertificateState> {
        let sheet = "POST managedAllDeviceCertificateState: create
            intune-deviceconfig-managedalldevicecertificatestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates` — List managedAllDeviceCertificateStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-managedalldevicecertificatestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAllDeviceCertificateState> {
        let sheet = "GET managedAllDeviceCertificateState: list
            intune-deviceconfig-managedalldevicecertificatestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCustomAttributeShellScript`, such as `/deviceManagement/deviceCustomAttributeShellScripts`.
    DeviceManagementDeviceCustomAttributeShellScripts[models::DeviceCustomAttributeShellScript]
}

impl DeviceManagementDeviceCustomAttributeShellScripts {
    /// `POST /deviceManagement/deviceCustomAttributeShellScripts` — Create devicecustomattributeshellscript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceCustomAttributeShellScript,
    ) -> Call<models::DeviceCustomAttributeShellScript> {
        let sheet = "POST deviceCustomAttributeShellScript: create
            intune-devices-devicecustomattributeshellscript-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts` — List devicecustomattributeshellscripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceCustomAttributeShellScript> {
        let sheet = "GET deviceCustomAttributeShellScript: list
            intune-devices-devicecustomattributeshellscript-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentnotificationconfiguration-create?view=graph-rest-beta) and 4 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let sheet = "POST deviceEnrollmentLimitConfiguration: create
            intune-onboarding-deviceenrollmentlimitconfiguration-create, intune-onboarding-devicecomanagementauthorityconfiguration-create, intune-onboarding-deviceenrollmentnotificationconfiguration-create, intune-onboarding-windows10enrollmentcompletionpageconfiguration-create, intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-create, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration` — createEnrollmentNotificationConfiguration action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn create_enrollment_notification_configuration(
        &self,
        body: requests::device_enrollment_configuration::CreateEnrollmentNotificationConfigurationRequest,
    ) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: create_enrollment_notification_configuration
            intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations/createEnrollmentNotificationConfiguration";
        self.0.name("createEnrollmentNotificationConfiguration").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::device_enrollment_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST deviceEnrollmentConfiguration: has_payload_links
            intune-shared-deviceenrollmentconfiguration-haspayloadlinks: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations` — List deviceenrollmentconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET deviceEnrollmentConfiguration: list
            intune-shared-deviceenrollmentconfiguration-list, intune-onboarding-deviceenrollmentlimitconfiguration-list, intune-onboarding-devicecomanagementauthorityconfiguration-list, intune-onboarding-deviceenrollmentnotificationconfiguration-list, intune-onboarding-windows10enrollmentcompletionpageconfiguration-list, intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-list, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceHealthScript`, such as `/deviceManagement/deviceHealthScripts`.
    DeviceManagementDeviceHealthScripts[models::DeviceHealthScript]
}

impl DeviceManagementDeviceHealthScripts {
    /// `POST /deviceManagement/deviceHealthScripts` — Create deviceHealthScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceHealthScript) -> Call<models::DeviceHealthScript> {
        let sheet = "POST deviceHealthScript: create
            intune-devices-devicehealthscript-create: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceHealthScripts/enableGlobalScripts` — Enableglobalscripts action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-enableglobalscripts?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn enable_global_scripts(&self) -> Call<()> {
        let sheet = "POST deviceHealthScript: enable_global_scripts
            intune-devices-devicehealthscript-enableglobalscripts: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/enableGlobalScripts";
        self.0.name("enableGlobalScripts").call(sheet)
    }

    /// `POST /deviceManagement/deviceHealthScripts/extractParametersFromScript`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementScripts.ReadWrite.All`.
    pub fn extract_parameters_from_script(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST deviceHealthScript: extract_parameters_from_script
            : DeviceManagementScripts.ReadWrite.All | | DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/extractParametersFromScript";
        self.0.name("extractParametersFromScript").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceHealthScripts` — List devicehealthscripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceHealthScript> {
        let sheet = "GET deviceHealthScript: list
            intune-devices-devicehealthscript-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts";
        self.0.list(sheet)
    }

    /// `…/areGlobalScriptsAvailable`
    pub fn are_global_scripts_available(&self) -> super::DeviceManagementDeviceHealthScriptsAreGlobalScriptsAvailable {
        super::DeviceManagementDeviceHealthScriptsAreGlobalScriptsAvailable(self.0.name("areGlobalScriptsAvailable"))
    }

    /// `…/getRemediationSummary`
    pub fn get_remediation_summary(&self) -> super::DeviceHealthScriptRemediationSummary {
        super::DeviceHealthScriptRemediationSummary(self.0.name("getRemediationSummary"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/deviceHealthScripts/areGlobalScriptsAvailable`
    DeviceManagementDeviceHealthScriptsAreGlobalScriptsAvailable
}

impl DeviceManagementDeviceHealthScriptsAreGlobalScriptsAvailable {
    /// `GET /deviceManagement/deviceHealthScripts/areGlobalScriptsAvailable` — areGlobalScriptsAvailable function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-areglobalscriptsavailable?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Call<models::GlobalDeviceHealthScriptState> {
        let sheet = "GET deviceHealthScript: get
            intune-devices-devicehealthscript-areglobalscriptsavailable: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/areGlobalScriptsAvailable";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementPartner`, such as `/deviceManagement/deviceManagementPartners`.
    DeviceManagementDeviceManagementPartners[models::DeviceManagementPartner]
}

impl DeviceManagementDeviceManagementPartners {
    /// `POST /deviceManagement/deviceManagementPartners` — Create deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementPartner) -> Call<models::DeviceManagementPartner> {
        let sheet = "POST deviceManagementPartner: create
            intune-onboarding-devicemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementPartners` — List devicemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementPartner> {
        let sheet = "GET deviceManagementPartner: list
            intune-onboarding-devicemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScript`, such as `/deviceManagement/deviceManagementScripts`.
    DeviceManagementDeviceManagementScripts[models::DeviceManagementScript]
}

impl DeviceManagementDeviceManagementScripts {
    /// `POST /deviceManagement/deviceManagementScripts` — Create deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementScript) -> Call<models::DeviceManagementScript> {
        let sheet = "POST deviceManagementScript: create
            intune-shared-devicemanagementscript-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceManagementScripts/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::device_management_script::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST deviceManagementScript: has_payload_links
            intune-shared-devicemanagementscript-haspayloadlinks: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts` — List devicemanagementscripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementScript> {
        let sheet = "GET deviceManagementScript: list
            intune-shared-devicemanagementscript-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceShellScript`, such as `/deviceManagement/deviceShellScripts`.
    DeviceManagementDeviceShellScripts[models::DeviceShellScript]
}

impl DeviceManagementDeviceShellScripts {
    /// `POST /deviceManagement/deviceShellScripts` — Create deviceShellScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceShellScript) -> Call<models::DeviceShellScript> {
        let sheet = "POST deviceShellScript: create
            intune-devices-deviceshellscript-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceShellScripts` — List deviceshellscripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceShellScript> {
        let sheet = "GET deviceShellScript: list
            intune-devices-deviceshellscript-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementDomainJoinConnector`, such as `/deviceManagement/domainJoinConnectors/{id}`.
    DeviceManagementDomainJoinConnector: super::Entity = models::DeviceManagementDomainJoinConnector
}

impl DeviceManagementDomainJoinConnector {
    /// `DELETE /deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}` — Delete deviceManagementDomainJoinConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementDomainJoinConnector: delete
            intune-odj-devicemanagementdomainjoinconnector-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/domainJoinConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}` — Get deviceManagementDomainJoinConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementDomainJoinConnector> {
        let sheet = "GET deviceManagementDomainJoinConnector: get
            intune-odj-devicemanagementdomainjoinconnector-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/domainJoinConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}` — Update deviceManagementDomainJoinConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementDomainJoinConnector,
    ) -> Call<models::DeviceManagementDomainJoinConnector> {
        let sheet = "PATCH deviceManagementDomainJoinConnector: update
            intune-odj-devicemanagementdomainjoinconnector-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/domainJoinConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementDomainJoinConnector`, such as `/deviceManagement/domainJoinConnectors`.
    DeviceManagementDomainJoinConnectors[models::DeviceManagementDomainJoinConnector]
}

impl DeviceManagementDomainJoinConnectors {
    /// `POST /deviceManagement/domainJoinConnectors` — Create deviceManagementDomainJoinConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementDomainJoinConnector,
    ) -> Call<models::DeviceManagementDomainJoinConnector> {
        let sheet = "POST deviceManagementDomainJoinConnector: create
            intune-odj-devicemanagementdomainjoinconnector-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/domainJoinConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/domainJoinConnectors` — List deviceManagementDomainJoinConnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementDomainJoinConnector> {
        let sheet = "GET deviceManagementDomainJoinConnector: list
            intune-odj-devicemanagementdomainjoinconnector-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/domainJoinConnectors";
        self.0.list(sheet)
    }
}
