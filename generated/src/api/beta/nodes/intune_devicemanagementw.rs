// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsAutopilotDeploymentProfile`, such as `/deviceManagement/windowsAutopilotDeploymentProfiles`.
    DeviceManagementWindowsAutopilotDeploymentProfiles[models::WindowsAutopilotDeploymentProfile]
}

impl DeviceManagementWindowsAutopilotDeploymentProfiles {
    /// `POST /deviceManagement/windowsAutopilotDeploymentProfiles` — Create azureADWindowsAutopilotDeploymentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::WindowsAutopilotDeploymentProfile>,
    ) -> Call<models::AzureAdWindowsAutopilotDeploymentProfile> {
        let sheet = "POST azureADWindowsAutopilotDeploymentProfile: create
            intune-enrollment-azureadwindowsautopilotdeploymentprofile-create, intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles";
        self.0.call(sheet).json(Into::<models::WindowsAutopilotDeploymentProfile>::into(body))
    }

    /// `POST /deviceManagement/windowsAutopilotDeploymentProfiles/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn has_payload_links(
        &self,
        body: requests::windows_autopilot_deployment_profile::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let sheet = "POST windowsAutopilotDeploymentProfile: has_payload_links
            intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles/hasPayloadLinks";
        self.0.name("hasPayloadLinks").call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeploymentProfiles` — List azureADWindowsAutopilotDeploymentProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsAutopilotDeploymentProfile> {
        let sheet = "GET azureADWindowsAutopilotDeploymentProfile: list
            intune-enrollment-azureadwindowsautopilotdeploymentprofile-list, intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeploymentProfiles";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.windowsDriverUpdateProfile`, such as `/deviceManagement/windowsDriverUpdateProfiles`.
    DeviceManagementWindowsDriverUpdateProfiles[models::WindowsDriverUpdateProfile]
}

impl DeviceManagementWindowsDriverUpdateProfiles {
    /// `POST /deviceManagement/windowsDriverUpdateProfiles` — Create windowsDriverUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsDriverUpdateProfile) -> Call<models::WindowsDriverUpdateProfile> {
        let sheet = "POST windowsDriverUpdateProfile: create
            intune-softwareupdate-windowsdriverupdateprofile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsDriverUpdateProfiles` — List windowsDriverUpdateProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsDriverUpdateProfile> {
        let sheet = "GET windowsDriverUpdateProfile: list
            intune-softwareupdate-windowsdriverupdateprofile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsDriverUpdateProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsFeatureUpdateProfile`, such as `/deviceManagement/windowsFeatureUpdateProfiles`.
    DeviceManagementWindowsFeatureUpdateProfiles[models::WindowsFeatureUpdateProfile]
}

impl DeviceManagementWindowsFeatureUpdateProfiles {
    /// `POST /deviceManagement/windowsFeatureUpdateProfiles` — Create windowsFeatureUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsFeatureUpdateProfile) -> Call<models::WindowsFeatureUpdateProfile> {
        let sheet = "POST windowsFeatureUpdateProfile: create
            intune-softwareupdate-windowsfeatureupdateprofile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsFeatureUpdateProfiles` — List windowsFeatureUpdateProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsFeatureUpdateProfile> {
        let sheet = "GET windowsFeatureUpdateProfile: list
            intune-softwareupdate-windowsfeatureupdateprofile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsFeatureUpdateProfiles";
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "GET windowsInformationProtectionNetworkLearningSummary: list
            intune-wip-windowsinformationprotectionnetworklearningsummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsMalwareInformation`, such as `/deviceManagement/windowsMalwareInformation`.
    DeviceManagementWindowsMalwareInformation[models::WindowsMalwareInformation]
}

impl DeviceManagementWindowsMalwareInformation {
    /// `POST /deviceManagement/windowsMalwareInformation` — Create windowsMalwareInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsMalwareInformation) -> Call<models::WindowsMalwareInformation> {
        let sheet = "POST windowsMalwareInformation: create
            intune-devices-windowsmalwareinformation-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsMalwareInformation` — List windowsMalwareInformations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmalwareinformation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsMalwareInformation> {
        let sheet = "GET windowsMalwareInformation: list
            intune-devices-windowsmalwareinformation-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsQualityUpdateProfile`, such as `/deviceManagement/windowsQualityUpdateProfiles`.
    DeviceManagementWindowsQualityUpdateProfiles[models::WindowsQualityUpdateProfile]
}

impl DeviceManagementWindowsQualityUpdateProfiles {
    /// `POST /deviceManagement/windowsQualityUpdateProfiles` — Create windowsQualityUpdateProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsQualityUpdateProfile) -> Call<models::WindowsQualityUpdateProfile> {
        let sheet = "POST windowsQualityUpdateProfile: create
            intune-softwareupdate-windowsqualityupdateprofile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsQualityUpdateProfiles` — List windowsQualityUpdateProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsQualityUpdateProfile> {
        let sheet = "GET windowsQualityUpdateProfile: list
            intune-softwareupdate-windowsqualityupdateprofile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsQualityUpdateProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsUpdateCatalogItem`, such as `/deviceManagement/windowsUpdateCatalogItems`.
    DeviceManagementWindowsUpdateCatalogItems[models::WindowsUpdateCatalogItem]
}

impl DeviceManagementWindowsUpdateCatalogItems {
    /// `POST /deviceManagement/windowsUpdateCatalogItems` — Create windowsFeatureUpdateCatalogItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::WindowsUpdateCatalogItem>) -> Call<models::WindowsUpdateCatalogItem> {
        let sheet = "POST windowsFeatureUpdateCatalogItem: create
            intune-softwareupdate-windowsfeatureupdatecatalogitem-create, intune-softwareupdate-windowsqualityupdatecatalogitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsUpdateCatalogItems";
        self.0.call(sheet).json(Into::<models::WindowsUpdateCatalogItem>::into(body))
    }

    /// `GET /deviceManagement/windowsUpdateCatalogItems` — List windowsUpdateCatalogItems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsupdatecatalogitem-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdatecatalogitem-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdatecatalogitem-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsUpdateCatalogItem> {
        let sheet = "GET windowsUpdateCatalogItem: list
            intune-softwareupdate-windowsupdatecatalogitem-list, intune-softwareupdate-windowsfeatureupdatecatalogitem-list, intune-softwareupdate-windowsqualityupdatecatalogitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsUpdateCatalogItems";
        self.0.list(sheet)
    }
}
