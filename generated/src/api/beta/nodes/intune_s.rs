// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.securityBaselineCategoryStateSummary`, such as `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}`.
    SecurityBaselineCategoryStateSummary: super::SecurityBaselineStateSummary = models::SecurityBaselineCategoryStateSummary
}

impl SecurityBaselineCategoryStateSummary {
    /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}` — Delete securityBaselineCategoryStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE securityBaselineCategoryStateSummary: delete
            intune-deviceintent-securitybaselinecategorystatesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}` — Get securityBaselineCategoryStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecurityBaselineCategoryStateSummary> {
        let sheet = "GET securityBaselineCategoryStateSummary: get
            intune-deviceintent-securitybaselinecategorystatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{securityBaselineCategoryStateSummaryId}` — Update securityBaselineCategoryStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::SecurityBaselineCategoryStateSummary,
    ) -> Call<models::SecurityBaselineCategoryStateSummary> {
        let sheet = "PATCH securityBaselineCategoryStateSummary: update
            intune-deviceintent-securitybaselinecategorystatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityBaselineDeviceState`, such as `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}`.
    SecurityBaselineDeviceState: super::Entity = models::SecurityBaselineDeviceState
}

impl SecurityBaselineDeviceState {
    /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}` — Delete securityBaselineDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE securityBaselineDeviceState: delete
            intune-deviceintent-securitybaselinedevicestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}` — Get securityBaselineDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecurityBaselineDeviceState> {
        let sheet = "GET securityBaselineDeviceState: get
            intune-deviceintent-securitybaselinedevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates/{securityBaselineDeviceStateId}` — Update securityBaselineDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::SecurityBaselineDeviceState) -> Call<models::SecurityBaselineDeviceState> {
        let sheet = "PATCH securityBaselineDeviceState: update
            intune-deviceintent-securitybaselinedevicestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityBaselineStateSummary`, such as `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStateSummary`.
    SecurityBaselineStateSummary: super::Entity = models::SecurityBaselineStateSummary
}

impl SecurityBaselineStateSummary {
    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStateSummary` — Get securityBaselineStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SecurityBaselineStateSummary> {
        let sheet = "GET securityBaselineStateSummary: get
            intune-deviceintent-securitybaselinestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStateSummary` — Update securityBaselineStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::SecurityBaselineStateSummary>,
    ) -> Call<models::SecurityBaselineStateSummary> {
        let sheet = "PATCH securityBaselineStateSummary: update
            intune-deviceintent-securitybaselinestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStateSummary";
        self.0.call(sheet).json(Into::<models::SecurityBaselineStateSummary>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.securityBaselineTemplate`, such as `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate`.
    SecurityBaselineTemplate: super::DeviceManagementTemplate = models::SecurityBaselineTemplate
}

impl SecurityBaselineTemplate {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SecurityBaselineTemplate> {
        self.0.get("GET securityBaselineTemplate: get")
    }

    /// `…/categoryDeviceStateSummaries`
    pub fn category_device_state_summaries(&self) -> super::SecurityBaselineTemplateCategoryDeviceStateSummaries {
        super::SecurityBaselineTemplateCategoryDeviceStateSummaries(self.0.name("categoryDeviceStateSummaries"))
    }

    /// `…/deviceStateSummary`
    pub fn device_state_summary(&self) -> super::SecurityBaselineStateSummary {
        super::SecurityBaselineStateSummary(self.0.name("deviceStateSummary"))
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::SecurityBaselineTemplateDeviceStates {
        super::SecurityBaselineTemplateDeviceStates(self.0.name("deviceStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.securityBaselineCategoryStateSummary`, such as `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries`.
    SecurityBaselineTemplateCategoryDeviceStateSummaries[models::SecurityBaselineCategoryStateSummary]
}

impl SecurityBaselineTemplateCategoryDeviceStateSummaries {
    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries` — Create securityBaselineCategoryStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::SecurityBaselineCategoryStateSummary,
    ) -> Call<models::SecurityBaselineCategoryStateSummary> {
        let sheet = "POST securityBaselineCategoryStateSummary: create
            intune-deviceintent-securitybaselinecategorystatesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries` — List securityBaselineCategoryStateSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinecategorystatesummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecurityBaselineCategoryStateSummary> {
        let sheet = "GET securityBaselineCategoryStateSummary: list
            intune-deviceintent-securitybaselinecategorystatesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/categoryDeviceStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.securityBaselineDeviceState`, such as `/deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates`.
    SecurityBaselineTemplateDeviceStates[models::SecurityBaselineDeviceState]
}

impl SecurityBaselineTemplateDeviceStates {
    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates` — Create securityBaselineDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SecurityBaselineDeviceState) -> Call<models::SecurityBaselineDeviceState> {
        let sheet = "POST securityBaselineDeviceState: create
            intune-deviceintent-securitybaselinedevicestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/microsoft.graph.securityBaselineTemplate/deviceStates` — List securityBaselineDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinedevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SecurityBaselineDeviceState> {
        let sheet = "GET securityBaselineDeviceState: list
            intune-deviceintent-securitybaselinedevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/microsoft.graph.securityBaselineTemplate/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}`.
    SettingStateDeviceSummary: super::Entity = models::SettingStateDeviceSummary
}

impl SettingStateDeviceSummary {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Delete settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` and 7 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE settingStateDeviceSummary: delete
            intune-deviceconfig-settingstatedevicesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Get settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: get
            intune-deviceconfig-settingstatedevicesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Update settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}`, `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/identityCertificate/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "PATCH settingStateDeviceSummary: update
            intune-deviceconfig-settingstatedevicesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/identityCertificate/rootCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosScepCertificateProfile/rootCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSWiredNetworkConfiguration/rootCertificateForServerValidation/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsPhone81VpnConfiguration/identityCertificate/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/identityCertificateForClientAuthentication/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsWifiEnterpriseEAPConfiguration/rootCertificatesForServerValidation/{id}/deviceSettingStateSummaries/{id}
            /deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sideLoadingKey`, such as `/deviceAppManagement/sideLoadingKeys/{id}`.
    SideLoadingKey = models::SideLoadingKey
}

impl SideLoadingKey {
    /// `DELETE /deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}` — Delete sideLoadingKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sideLoadingKey: delete
            intune-onboarding-sideloadingkey-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/sideLoadingKeys/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}` — Get sideLoadingKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::SideLoadingKey> {
        let sheet = "GET sideLoadingKey: get
            intune-onboarding-sideloadingkey-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/sideLoadingKeys/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/sideLoadingKeys/{sideLoadingKeyId}` — Update sideLoadingKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-sideloadingkey-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::SideLoadingKey) -> Call<models::SideLoadingKey> {
        let sheet = "PATCH sideLoadingKey: update
            intune-onboarding-sideloadingkey-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/sideLoadingKeys/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.softwareUpdateStatusSummary`, such as `/deviceManagement/softwareUpdateStatusSummary`.
    SoftwareUpdateStatusSummary: super::Entity = models::SoftwareUpdateStatusSummary
}

impl SoftwareUpdateStatusSummary {
    /// `GET /deviceManagement/softwareUpdateStatusSummary` — Get softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SoftwareUpdateStatusSummary> {
        let sheet = "GET softwareUpdateStatusSummary: get
            intune-deviceconfig-softwareupdatestatussummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/softwareUpdateStatusSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/softwareUpdateStatusSummary` — Update softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::SoftwareUpdateStatusSummary) -> Call<models::SoftwareUpdateStatusSummary> {
        let sheet = "PATCH softwareUpdateStatusSummary: update
            intune-deviceconfig-softwareupdatestatussummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/softwareUpdateStatusSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.symantecCodeSigningCertificate`, such as `/deviceAppManagement/symantecCodeSigningCertificate`.
    SymantecCodeSigningCertificate: super::Entity = models::SymantecCodeSigningCertificate
}

impl SymantecCodeSigningCertificate {
    /// `GET /deviceAppManagement/symantecCodeSigningCertificate` — Get symantecCodeSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-symanteccodesigningcertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementApps.Read.All`.
    pub fn get(&self) -> Get<models::SymantecCodeSigningCertificate> {
        let sheet = "GET symantecCodeSigningCertificate: get
            intune-apps-symanteccodesigningcertificate-get: DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All | | DeviceManagementApps.ReadWrite.All DeviceManagementApps.Read.All
            /deviceAppManagement/symantecCodeSigningCertificate";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/symantecCodeSigningCertificate` — Update symantecCodeSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-symanteccodesigningcertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::SymantecCodeSigningCertificate) -> Call<models::SymantecCodeSigningCertificate> {
        let sheet = "PATCH symantecCodeSigningCertificate: update
            intune-apps-symanteccodesigningcertificate-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/symantecCodeSigningCertificate";
        self.0.call(sheet).json(body)
    }
}
