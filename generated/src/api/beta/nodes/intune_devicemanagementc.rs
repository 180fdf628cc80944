// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementCachedReportConfiguration`, such as `/deviceManagement/reports/cachedReportConfigurations/{id}`.
    DeviceManagementCachedReportConfiguration: super::Entity = models::DeviceManagementCachedReportConfiguration
}

impl DeviceManagementCachedReportConfiguration {
    /// `DELETE /deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}` — Delete deviceManagementCachedReportConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementCachedReportConfiguration: delete
            intune-reporting-devicemanagementcachedreportconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/cachedReportConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}` — Get deviceManagementCachedReportConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementCachedReportConfiguration> {
        let sheet = "GET deviceManagementCachedReportConfiguration: get
            intune-reporting-devicemanagementcachedreportconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/cachedReportConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/reports/cachedReportConfigurations/{deviceManagementCachedReportConfigurationId}` — Update deviceManagementCachedReportConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementcachedreportconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementCachedReportConfiguration,
    ) -> Call<models::DeviceManagementCachedReportConfiguration> {
        let sheet = "PATCH deviceManagementCachedReportConfiguration: update
            intune-reporting-devicemanagementcachedreportconfiguration-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/cachedReportConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cartToClassAssociation`, such as `/deviceManagement/cartToClassAssociations`.
    DeviceManagementCartToClassAssociations[models::CartToClassAssociation]
}

impl DeviceManagementCartToClassAssociations {
    /// `POST /deviceManagement/cartToClassAssociations` — Create cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::CartToClassAssociation) -> Call<models::CartToClassAssociation> {
        let sheet = "POST cartToClassAssociation: create
            intune-deviceconfig-carttoclassassociation-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/cartToClassAssociations` — List cartToClassAssociations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::CartToClassAssociation> {
        let sheet = "GET cartToClassAssociation: list
            intune-deviceconfig-carttoclassassociation-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingCategory`, such as `/deviceManagement/categories`.
    DeviceManagementCategories[models::DeviceManagementSettingCategory]
}

impl DeviceManagementCategories {
    /// `POST /deviceManagement/categories` — Create deviceManagementSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementSettingCategory>,
    ) -> Call<models::DeviceManagementSettingCategory> {
        let sheet = "POST deviceManagementSettingCategory: create
            intune-deviceintent-devicemanagementsettingcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingCategory>::into(body))
    }

    /// `GET /deviceManagement/categories` — List deviceManagementSettingCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingCategory> {
        let sheet = "GET deviceManagementSettingCategory: list
            intune-deviceintent-devicemanagementsettingcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateConnectorDetails`, such as `/deviceManagement/certificateConnectorDetails`.
    DeviceManagementCertificateConnectorDetails[models::CertificateConnectorDetails]
}

impl DeviceManagementCertificateConnectorDetails {
    /// `POST /deviceManagement/certificateConnectorDetails` — Create certificateConnectorDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::CertificateConnectorDetails) -> Call<models::CertificateConnectorDetails> {
        let sheet = "POST certificateConnectorDetails: create
            intune-raimportcerts-certificateconnectordetails-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/certificateConnectorDetails` — List certificateconnectordetailses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateConnectorDetails> {
        let sheet = "GET certificateConnectorDetails: list
            intune-raimportcerts-certificateconnectordetails-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chromeOSOnboardingSettings`, such as `/deviceManagement/chromeOSOnboardingSettings`.
    DeviceManagementChromeOsOnboardingSettings[models::ChromeOsOnboardingSettings]
}

impl DeviceManagementChromeOsOnboardingSettings {
    /// `POST /deviceManagement/chromeOSOnboardingSettings/connect` — Connect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-connect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn connect(
        &self,
        body: requests::chrome_os_onboarding_settings::ConnectRequest,
    ) -> Call<models::ChromeOsOnboardingStatus> {
        let sheet = "POST chromeOSOnboardingSettings: connect
            intune-chromebooksync-chromeosonboardingsettings-connect: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/chromeOSOnboardingSettings/connect";
        self.0.name("connect").call(sheet).json(body)
    }

    /// `POST /deviceManagement/chromeOSOnboardingSettings` — Create chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ChromeOsOnboardingSettings) -> Call<models::ChromeOsOnboardingSettings> {
        let sheet = "POST chromeOSOnboardingSettings: create
            intune-chromebooksync-chromeosonboardingsettings-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/chromeOSOnboardingSettings/disconnect` — disconnect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-disconnect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn disconnect(&self) -> Call<models::ChromeOsOnboardingStatus> {
        let sheet = "POST chromeOSOnboardingSettings: disconnect
            intune-chromebooksync-chromeosonboardingsettings-disconnect: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/disconnect";
        self.0.name("disconnect").call(sheet)
    }

    /// `GET /deviceManagement/chromeOSOnboardingSettings` — List chromeOSOnboardingSettingses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ChromeOsOnboardingSettings> {
        let sheet = "GET chromeOSOnboardingSettings: list
            intune-chromebooksync-chromeosonboardingsettings-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudCertificationAuthority`, such as `/deviceManagement/cloudCertificationAuthority`.
    DeviceManagementCloudCertificationAuthority[models::CloudCertificationAuthority]
}

impl DeviceManagementCloudCertificationAuthority {
    /// `POST /deviceManagement/cloudCertificationAuthority`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn create(&self, body: models::CloudCertificationAuthority) -> Call<models::CloudCertificationAuthority> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/cloudCertificationAuthority`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementCloudCA.Read.All`, `DeviceManagementCloudCA.ReadWrite.All`; application: `DeviceManagementCloudCA.Read.All`, `DeviceManagementCloudCA.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudCertificationAuthority> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementCloudCA.Read.All DeviceManagementCloudCA.ReadWrite.All | | DeviceManagementCloudCA.Read.All DeviceManagementCloudCA.ReadWrite.All
            /deviceManagement/cloudCertificationAuthority";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPCConnectivityIssue`, such as `/deviceManagement/cloudPCConnectivityIssues`.
    DeviceManagementCloudPcConnectivityIssues[models::CloudPcConnectivityIssue]
}

impl DeviceManagementCloudPcConnectivityIssues {
    /// `POST /deviceManagement/cloudPCConnectivityIssues` — Create cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcConnectivityIssue) -> Call<models::CloudPcConnectivityIssue> {
        let sheet = "POST cloudPCConnectivityIssue: create
            intune-devices-cloudpcconnectivityissue-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/cloudPCConnectivityIssues` — List cloudPCConnectivityIssues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::CloudPcConnectivityIssue> {
        let sheet = "GET cloudPCConnectivityIssue: list
            intune-devices-cloudpcconnectivityissue-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/comanagedDevices`.
    DeviceManagementComanagedDevices[models::ManagedDevice]
}

impl DeviceManagementComanagedDevices {
    /// `GET /deviceManagement/comanagedDevices/appDiagnostics(upn='{upn}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn app_diagnostics(&self, upn: &str) -> List<models::PowerliftIncidentMetadata> {
        let sheet = "GET managedDevice: app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/appDiagnostics(upn='{upn}')";
        self.0.function("appDiagnostics", &[("upn", Argument::quoted(upn))]).list(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices` — Create windowsManagedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedDevice>) -> Call<models::WindowsManagedDevice> {
        let sheet = "POST windowsManagedDevice: create
            intune-devices-windowsmanageddevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices";
        self.0.call(sheet).json(Into::<models::ManagedDevice>::into(body))
    }

    /// `POST /deviceManagement/comanagedDevices/downloadAppDiagnostics`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn download_app_diagnostics(
        &self,
        body: requests::managed_device::DownloadAppDiagnosticsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST managedDevice: download_app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/downloadAppDiagnostics";
        self.0.name("downloadAppDiagnostics").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/downloadPowerliftAppDiagnostic`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn download_powerlift_app_diagnostic(
        &self,
        body: requests::managed_device::DownloadPowerliftAppDiagnosticRequest,
    ) -> Call<Bytes> {
        let sheet = "POST managedDevice: download_powerlift_app_diagnostic
            : | |
            /deviceManagement/comanagedDevices/downloadPowerliftAppDiagnostic";
        self.0.name("downloadPowerliftAppDiagnostic").call(sheet).json(body)
    }

    /// `POST /deviceManagement/comanagedDevices/executeAction` — executeAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn execute_action(
        &self,
        body: requests::managed_device::ExecuteActionRequest,
    ) -> Call<models::BulkManagedDeviceActionResult> {
        let sheet = "POST managedDevice: execute_action
            intune-devices-manageddevice-executeaction: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/executeAction";
        self.0.name("executeAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/comanagedDevices` — List windowsManagedDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET windowsManagedDevice: list
            intune-devices-windowsmanageddevice-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagedDevices";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/comanagedDevices/moveDevicesToOU` — moveDevicesToOU action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn move_devices_to_ou(&self, body: requests::managed_device::MoveDevicesToOuRequest) -> Call<()> {
        let sheet = "POST managedDevice: move_devices_to_ou
            intune-devices-manageddevice-movedevicestoou: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/comanagedDevices/moveDevicesToOU";
        self.0.name("moveDevicesToOU").call(sheet).json(body)
    }

    /// `GET /deviceManagement/comanagedDevices/retrievePowerliftAppDiagnosticsDetails(userPrincipalName='{userPrincipalName}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_powerlift_app_diagnostics_details(
        &self,
        user_principal_name: &str,
    ) -> List<models::PowerliftIncidentDetail> {
        let sheet = "GET managedDevice: retrieve_powerlift_app_diagnostics_details
            : | |
            /deviceManagement/comanagedDevices/retrievePowerliftAppDiagnosticsDetails(userPrincipalName='{userPrincipalName}')";
        self.0
            .function(
                "retrievePowerliftAppDiagnosticsDetails",
                &[("userPrincipalName", Argument::quoted(user_principal_name))],
            )
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.comanagementEligibleDevice`, such as `/deviceManagement/comanagementEligibleDevices`.
    DeviceManagementComanagementEligibleDevices[models::ComanagementEligibleDevice]
}

impl DeviceManagementComanagementEligibleDevices {
    /// `POST /deviceManagement/comanagementEligibleDevices` — Create comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::ComanagementEligibleDevice) -> Call<models::ComanagementEligibleDevice> {
        let sheet = "POST comanagementEligibleDevice: create
            intune-devices-comanagementeligibledevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/comanagementEligibleDevices` — List comanagementEligibleDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ComanagementEligibleDevice> {
        let sheet = "GET comanagementEligibleDevice: list
            intune-devices-comanagementeligibledevice-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementComplianceActionItem`, such as `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`.
    DeviceManagementComplianceActionItem: super::Entity = models::DeviceManagementComplianceActionItem
}

impl DeviceManagementComplianceActionItem {
    /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}` — Delete deviceManagementComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementComplianceActionItem: delete
            intune-deviceconfigv2-devicemanagementcomplianceactionitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}` — Get deviceManagementComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementComplianceActionItem> {
        let sheet = "GET deviceManagementComplianceActionItem: get
            intune-deviceconfigv2-devicemanagementcomplianceactionitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceManagementComplianceActionItemId}` — Update deviceManagementComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementComplianceActionItem,
    ) -> Call<models::DeviceManagementComplianceActionItem> {
        let sheet = "PATCH deviceManagementComplianceActionItem: update
            intune-deviceconfigv2-devicemanagementcomplianceactionitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationCategory`, such as `/deviceManagement/complianceCategories`.
    DeviceManagementComplianceCategories[models::DeviceManagementConfigurationCategory]
}

impl DeviceManagementComplianceCategories {
    /// `POST /deviceManagement/complianceCategories` — Create deviceManagementConfigurationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationCategory,
    ) -> Call<models::DeviceManagementConfigurationCategory> {
        let sheet = "POST deviceManagementConfigurationCategory: create
            intune-deviceconfigv2-devicemanagementconfigurationcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/complianceCategories` — List deviceManagementConfigurationCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationCategory> {
        let sheet = "GET deviceManagementConfigurationCategory: list
            intune-deviceconfigv2-devicemanagementconfigurationcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners`.
    DeviceManagementComplianceManagementPartners[models::ComplianceManagementPartner]
}

impl DeviceManagementComplianceManagementPartners {
    /// `POST /deviceManagement/complianceManagementPartners` — Create complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "POST complianceManagementPartner: create
            intune-onboarding-compliancemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/complianceManagementPartners` — List compliancemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: list
            intune-onboarding-compliancemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/complianceManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementCompliancePolicy`, such as `/deviceManagement/compliancePolicies`.
    DeviceManagementCompliancePolicies[models::DeviceManagementCompliancePolicy]
}

impl DeviceManagementCompliancePolicies {
    /// `POST /deviceManagement/compliancePolicies` — Create deviceManagementCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementCompliancePolicy,
    ) -> Call<models::DeviceManagementCompliancePolicy> {
        let sheet = "POST deviceManagementCompliancePolicy: create
            intune-deviceconfigv2-devicemanagementcompliancepolicy-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/compliancePolicies` — List deviceManagementCompliancePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementCompliancePolicy> {
        let sheet = "GET deviceManagementCompliancePolicy: list
            intune-deviceconfigv2-devicemanagementcompliancepolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementCompliancePolicy`, such as `/deviceManagement/compliancePolicies/{id}`.
    DeviceManagementCompliancePolicy: super::Entity = models::DeviceManagementCompliancePolicy
}

impl DeviceManagementCompliancePolicy {
    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_management_compliance_policy::AssignRequest,
    ) -> Call<Vec<models::DeviceManagementConfigurationPolicyAssignment>> {
        let sheet = "POST deviceManagementCompliancePolicy: assign
            intune-deviceconfigv2-devicemanagementcompliancepolicy-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}` — Delete deviceManagementCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementCompliancePolicy: delete
            intune-deviceconfigv2-devicemanagementcompliancepolicy-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}` — Get deviceManagementCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementCompliancePolicy> {
        let sheet = "GET deviceManagementCompliancePolicy: get
            intune-deviceconfigv2-devicemanagementcompliancepolicy-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/setScheduledActions` — setScheduledActions action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn set_scheduled_actions(
        &self,
        body: requests::device_management_compliance_policy::SetScheduledActionsRequest,
    ) -> Call<Vec<models::DeviceManagementComplianceScheduledActionForRule>> {
        let sheet = "POST deviceManagementCompliancePolicy: set_scheduled_actions
            intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/compliancePolicies/{id}/setScheduledActions";
        self.0.name("setScheduledActions").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}` — Update deviceManagementCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementCompliancePolicy,
    ) -> Call<models::DeviceManagementCompliancePolicy> {
        let sheet = "PATCH deviceManagementCompliancePolicy: update
            intune-deviceconfigv2-devicemanagementcompliancepolicy-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceManagementCompliancePolicyAssignments {
        super::DeviceManagementCompliancePolicyAssignments(self.0.name("assignments"))
    }

    /// `…/scheduledActionsForRule`
    pub fn scheduled_actions_for_rule(&self) -> super::DeviceManagementCompliancePolicyScheduledActionsForRule {
        super::DeviceManagementCompliancePolicyScheduledActionsForRule(self.0.name("scheduledActionsForRule"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::DeviceManagementCompliancePolicySettings {
        super::DeviceManagementCompliancePolicySettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationPolicyAssignment`, such as `/deviceManagement/compliancePolicies/{id}/assignments`.
    DeviceManagementCompliancePolicyAssignments[models::DeviceManagementConfigurationPolicyAssignment]
}

impl DeviceManagementCompliancePolicyAssignments {
    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments` — Create deviceManagementConfigurationPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicyAssignment,
    ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
        let sheet = "POST deviceManagementConfigurationPolicyAssignment: create
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments` — List deviceManagementConfigurationPolicyAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicyAssignment> {
        let sheet = "GET deviceManagementConfigurationPolicyAssignment: list
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementComplianceScheduledActionForRule`, such as `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule`.
    DeviceManagementCompliancePolicyScheduledActionsForRule[models::DeviceManagementComplianceScheduledActionForRule]
}

impl DeviceManagementCompliancePolicyScheduledActionsForRule {
    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule` — Create deviceManagementComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementComplianceScheduledActionForRule,
    ) -> Call<models::DeviceManagementComplianceScheduledActionForRule> {
        let sheet = "POST deviceManagementComplianceScheduledActionForRule: create
            intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule` — List deviceManagementComplianceScheduledActionForRules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementComplianceScheduledActionForRule> {
        let sheet = "GET deviceManagementComplianceScheduledActionForRule: list
            intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSetting`, such as `/deviceManagement/compliancePolicies/{id}/settings`.
    DeviceManagementCompliancePolicySettings[models::DeviceManagementConfigurationSetting]
}

impl DeviceManagementCompliancePolicySettings {
    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings` — Create deviceManagementConfigurationSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationSetting,
    ) -> Call<models::DeviceManagementConfigurationSetting> {
        let sheet = "POST deviceManagementConfigurationSetting: create
            intune-deviceconfigv2-devicemanagementconfigurationsetting-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/settings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings` — List deviceManagementConfigurationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSetting> {
        let sheet = "GET deviceManagementConfigurationSetting: list
            intune-deviceconfigv2-devicemanagementconfigurationsetting-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementComplianceScheduledActionForRule`, such as `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}`.
    DeviceManagementComplianceScheduledActionForRule: super::Entity = models::DeviceManagementComplianceScheduledActionForRule
}

impl DeviceManagementComplianceScheduledActionForRule {
    /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}` — Delete deviceManagementComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementComplianceScheduledActionForRule: delete
            intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}` — Get deviceManagementComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementComplianceScheduledActionForRule> {
        let sheet = "GET deviceManagementComplianceScheduledActionForRule: get
            intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}` — Update deviceManagementComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementComplianceScheduledActionForRule,
    ) -> Call<models::DeviceManagementComplianceScheduledActionForRule> {
        let sheet = "PATCH deviceManagementComplianceScheduledActionForRule: update
            intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/scheduledActionConfigurations`
    pub fn scheduled_action_configurations(
        &self,
    ) -> super::DeviceManagementComplianceScheduledActionForRuleScheduledActionConfigurations
    {
        super::DeviceManagementComplianceScheduledActionForRuleScheduledActionConfigurations(
            self.0.name("scheduledActionConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementComplianceActionItem`, such as `/deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`.
    DeviceManagementComplianceScheduledActionForRuleScheduledActionConfigurations[models::DeviceManagementComplianceActionItem]
}

impl DeviceManagementComplianceScheduledActionForRuleScheduledActionConfigurations {
    /// `POST /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — Create deviceManagementComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementComplianceActionItem,
    ) -> Call<models::DeviceManagementComplianceActionItem> {
        let sheet = "POST deviceManagementComplianceActionItem: create
            intune-deviceconfigv2-devicemanagementcomplianceactionitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/scheduledActionsForRule/{deviceManagementComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — List deviceManagementComplianceActionItems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcomplianceactionitem-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementComplianceActionItem> {
        let sheet = "GET deviceManagementComplianceActionItem: list
            intune-deviceconfigv2-devicemanagementcomplianceactionitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, such as `/deviceManagement/complianceSettings`.
    DeviceManagementComplianceSettings[models::DeviceManagementConfigurationSettingDefinition]
}

impl DeviceManagementComplianceSettings {
    /// `POST /deviceManagement/complianceSettings` — Create deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "POST deviceManagementConfigurationSettingDefinition: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceSettings";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/complianceSettings` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.configManagerCollection`, such as `/deviceManagement/configManagerCollections`.
    DeviceManagementConfigManagerCollections[models::ConfigManagerCollection]
}

impl DeviceManagementConfigManagerCollections {
    /// `POST /deviceManagement/configManagerCollections` — Create configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::ConfigManagerCollection) -> Call<models::ConfigManagerCollection> {
        let sheet = "POST configManagerCollection: create
            intune-partnerintegration-configmanagercollection-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configManagerCollections/getPolicySummary` — getPolicySummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-getpolicysummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get_policy_summary(&self, policy_id: &str) -> Get<models::ConfigManagerPolicySummary> {
        let sheet = "GET configManagerCollection: get_policy_summary
            intune-partnerintegration-configmanagercollection-getpolicysummary: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configManagerCollections/getPolicySummary(policyId='{policyId}')";
        self.0.function("getPolicySummary", &[("policyId", Argument::quoted(policy_id))]).get(sheet)
    }

    /// `GET /deviceManagement/configManagerCollections` — List configManagerCollections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ConfigManagerCollection> {
        let sheet = "GET configManagerCollection: list
            intune-partnerintegration-configmanagercollection-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationCategory`, such as `/deviceManagement/configurationCategories`.
    DeviceManagementConfigurationCategories[models::DeviceManagementConfigurationCategory]
}

impl DeviceManagementConfigurationCategories {
    /// `POST /deviceManagement/configurationCategories` — Create deviceManagementConfigurationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationCategory,
    ) -> Call<models::DeviceManagementConfigurationCategory> {
        let sheet = "POST deviceManagementConfigurationCategory: create
            intune-deviceconfigv2-devicemanagementconfigurationcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configurationCategories` — List deviceManagementConfigurationCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationCategory> {
        let sheet = "GET deviceManagementConfigurationCategory: list
            intune-deviceconfigv2-devicemanagementconfigurationcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationCategory`, such as `/deviceManagement/complianceCategories/{id}`.
    DeviceManagementConfigurationCategory: super::Entity = models::DeviceManagementConfigurationCategory
}

impl DeviceManagementConfigurationCategory {
    /// `DELETE /deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}` — Delete deviceManagementConfigurationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationCategories/{deviceManagementConfigurationCategoryId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationCategory: delete
            intune-deviceconfigv2-devicemanagementconfigurationcategory-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceCategories/{id}
            /deviceManagement/configurationCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}` — Get deviceManagementConfigurationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationCategories/{deviceManagementConfigurationCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationCategory> {
        let sheet = "GET deviceManagementConfigurationCategory: get
            intune-deviceconfigv2-devicemanagementconfigurationcategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceCategories/{id}
            /deviceManagement/configurationCategories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/complianceCategories/{deviceManagementConfigurationCategoryId}` — Update deviceManagementConfigurationCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationcategory-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationCategories/{deviceManagementConfigurationCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementConfigurationCategory,
    ) -> Call<models::DeviceManagementConfigurationCategory> {
        let sheet = "PATCH deviceManagementConfigurationCategory: update
            intune-deviceconfigv2-devicemanagementconfigurationcategory-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceCategories/{id}
            /deviceManagement/configurationCategories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationPolicy`, such as `/deviceManagement/configurationPolicies`.
    DeviceManagementConfigurationPolicies[models::DeviceManagementConfigurationPolicy]
}

impl DeviceManagementConfigurationPolicies {
    /// `POST /deviceManagement/configurationPolicies` — Create deviceManagementConfigurationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicy,
    ) -> Call<models::DeviceManagementConfigurationPolicy> {
        let sheet = "POST deviceManagementConfigurationPolicy: create
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configurationPolicies` — List deviceManagementConfigurationPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicy> {
        let sheet = "GET deviceManagementConfigurationPolicy: list
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationPolicy`, such as `/deviceManagement/configurationPolicies/{id}`.
    DeviceManagementConfigurationPolicy: super::Entity = models::DeviceManagementConfigurationPolicy
}

impl DeviceManagementConfigurationPolicy {
    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign?view=graph-rest-beta)
    /// Also: `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}/assign`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_management_configuration_policy::AssignRequest,
    ) -> Call<Vec<models::DeviceManagementConfigurationPolicyAssignment>> {
        let sheet = "POST deviceManagementConfigurationPolicy: assign
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/assign
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicy-id}/clearEnrollmentTimeDeviceMembershipTarget`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn clear_enrollment_time_device_membership_target(&self) -> Call<bool> {
        let sheet = "POST deviceManagementConfigurationPolicy: clear_enrollment_time_device_membership_target
            : | |
            /deviceManagement/configurationPolicies/{id}/clearEnrollmentTimeDeviceMembershipTarget";
        self.0.name("clearEnrollmentTimeDeviceMembershipTarget").call(sheet)
    }

    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/createCopy` — createCopy action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy?view=graph-rest-beta)
    /// Also: `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}/createCopy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_copy(
        &self,
        body: requests::device_management_configuration_policy::CreateCopyRequest,
    ) -> Call<models::DeviceManagementConfigurationPolicy> {
        let sheet = "POST deviceManagementConfigurationPolicy: create_copy
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/createCopy
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}/createCopy";
        self.0.name("createCopy").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}` — Delete deviceManagementConfigurationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationPolicy: delete
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}` — Get deviceManagementConfigurationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicy> {
        let sheet = "GET deviceManagementConfigurationPolicy: get
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicy-id}/reorder`
    ///
    /// Source: metadata.
    /// Also: `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySetting-id}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicy-id}/reorder`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn reorder(&self, body: requests::device_management_configuration_policy::ReorderRequest) -> Call<()> {
        let sheet = "POST deviceManagementConfigurationPolicy: reorder
            : DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/configurationPolicies/{id}/reorder
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}/reorder";
        self.0.name("reorder").call(sheet).json(body)
    }

    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicy-id}/retrieveEnrollmentTimeDeviceMembershipTarget`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_enrollment_time_device_membership_target(
        &self,
    ) -> Call<models::EnrollmentTimeDeviceMembershipTargetResult>
    {
        let sheet = "POST deviceManagementConfigurationPolicy: retrieve_enrollment_time_device_membership_target
            : | |
            /deviceManagement/configurationPolicies/{id}/retrieveEnrollmentTimeDeviceMembershipTarget";
        self.0.name("retrieveEnrollmentTimeDeviceMembershipTarget").call(sheet)
    }

    /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicy-id}/retrieveLatestUpgradeDefaultBaselinePolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_latest_upgrade_default_baseline_policy(&self) -> Get<models::DeviceManagementConfigurationPolicy> {
        let sheet = "GET deviceManagementConfigurationPolicy: retrieve_latest_upgrade_default_baseline_policy
            : | |
            /deviceManagement/configurationPolicies/{id}/retrieveLatestUpgradeDefaultBaselinePolicy";
        self.0.name("retrieveLatestUpgradeDefaultBaselinePolicy").get(sheet)
    }

    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicy-id}/setEnrollmentTimeDeviceMembershipTarget`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn set_enrollment_time_device_membership_target(
        &self,
        body: requests::device_management_configuration_policy::SetEnrollmentTimeDeviceMembershipTargetRequest,
    ) -> Call<models::EnrollmentTimeDeviceMembershipTargetResult> {
        let sheet = "POST deviceManagementConfigurationPolicy: set_enrollment_time_device_membership_target
            : | |
            /deviceManagement/configurationPolicies/{id}/setEnrollmentTimeDeviceMembershipTarget";
        self.0.name("setEnrollmentTimeDeviceMembershipTarget").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}` — Update deviceManagementConfigurationPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySettingId}/referencingConfigurationPolicies/{deviceManagementConfigurationPolicyId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementConfigurationPolicy,
    ) -> Call<models::DeviceManagementConfigurationPolicy> {
        let sheet = "PATCH deviceManagementConfigurationPolicy: update
            intune-deviceconfigv2-devicemanagementconfigurationpolicy-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}
            /deviceManagement/reusablePolicySettings/{id}/referencingConfigurationPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceManagementConfigurationPolicyAssignments {
        super::DeviceManagementConfigurationPolicyAssignments(self.0.name("assignments"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::DeviceManagementConfigurationPolicySettings {
        super::DeviceManagementConfigurationPolicySettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationPolicyAssignment`, such as `/deviceManagement/compliancePolicies/{id}/assignments/{id}`.
    DeviceManagementConfigurationPolicyAssignment: super::Entity = models::DeviceManagementConfigurationPolicyAssignment
}

impl DeviceManagementConfigurationPolicyAssignment {
    /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Delete deviceManagementConfigurationPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationPolicyAssignment: delete
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/assignments/{id}
            /deviceManagement/configurationPolicies/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Get deviceManagementConfigurationPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicyAssignment> {
        let sheet = "GET deviceManagementConfigurationPolicyAssignment: get
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/assignments/{id}
            /deviceManagement/configurationPolicies/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}` — Update deviceManagementConfigurationPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments/{deviceManagementConfigurationPolicyAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementConfigurationPolicyAssignment,
    ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
        let sheet = "PATCH deviceManagementConfigurationPolicyAssignment: update
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/assignments/{id}
            /deviceManagement/configurationPolicies/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationPolicyAssignment`, such as `/deviceManagement/configurationPolicies/{id}/assignments`.
    DeviceManagementConfigurationPolicyAssignments[models::DeviceManagementConfigurationPolicyAssignment]
}

impl DeviceManagementConfigurationPolicyAssignments {
    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments` — Create deviceManagementConfigurationPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicyAssignment,
    ) -> Call<models::DeviceManagementConfigurationPolicyAssignment> {
        let sheet = "POST deviceManagementConfigurationPolicyAssignment: create
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/assignments` — List deviceManagementConfigurationPolicyAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicyAssignment> {
        let sheet = "GET deviceManagementConfigurationPolicyAssignment: list
            intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSetting`, such as `/deviceManagement/configurationPolicies/{id}/settings`.
    DeviceManagementConfigurationPolicySettings[models::DeviceManagementConfigurationSetting]
}

impl DeviceManagementConfigurationPolicySettings {
    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings` — Create deviceManagementConfigurationSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationSetting,
    ) -> Call<models::DeviceManagementConfigurationSetting> {
        let sheet = "POST deviceManagementConfigurationSetting: create
            intune-deviceconfigv2-devicemanagementconfigurationsetting-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/settings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings` — List deviceManagementConfigurationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSetting> {
        let sheet = "GET deviceManagementConfigurationSetting: list
            intune-deviceconfigv2-devicemanagementconfigurationsetting-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationPolicyTemplate`, such as `/deviceManagement/configurationPolicyTemplates/{id}`.
    DeviceManagementConfigurationPolicyTemplate: super::Entity = models::DeviceManagementConfigurationPolicyTemplate
}

impl DeviceManagementConfigurationPolicyTemplate {
    /// `DELETE /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}` — Delete deviceManagementConfigurationPolicyTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationPolicyTemplate: delete
            intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}` — Get deviceManagementConfigurationPolicyTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationPolicyTemplate> {
        let sheet = "GET deviceManagementConfigurationPolicyTemplate: get
            intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}` — Update deviceManagementConfigurationPolicyTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementConfigurationPolicyTemplate,
    ) -> Call<models::DeviceManagementConfigurationPolicyTemplate> {
        let sheet = "PATCH deviceManagementConfigurationPolicyTemplate: update
            intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/settingTemplates`
    pub fn setting_templates(&self) -> super::DeviceManagementConfigurationPolicyTemplateSettingTemplates {
        super::DeviceManagementConfigurationPolicyTemplateSettingTemplates(self.0.name("settingTemplates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingTemplate`, such as `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates`.
    DeviceManagementConfigurationPolicyTemplateSettingTemplates[models::DeviceManagementConfigurationSettingTemplate]
}

impl DeviceManagementConfigurationPolicyTemplateSettingTemplates {
    /// `POST /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates` — Create deviceManagementConfigurationSettingTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationSettingTemplate,
    ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
        let sheet = "POST deviceManagementConfigurationSettingTemplate: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates` — List deviceManagementConfigurationSettingTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingTemplate> {
        let sheet = "GET deviceManagementConfigurationSettingTemplate: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationPolicyTemplate`, such as `/deviceManagement/configurationPolicyTemplates`.
    DeviceManagementConfigurationPolicyTemplates[models::DeviceManagementConfigurationPolicyTemplate]
}

impl DeviceManagementConfigurationPolicyTemplates {
    /// `POST /deviceManagement/configurationPolicyTemplates` — Create deviceManagementConfigurationPolicyTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationPolicyTemplate,
    ) -> Call<models::DeviceManagementConfigurationPolicyTemplate> {
        let sheet = "POST deviceManagementConfigurationPolicyTemplate: create
            intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/configurationPolicyTemplates` — List deviceManagementConfigurationPolicyTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationPolicyTemplate> {
        let sheet = "GET deviceManagementConfigurationPolicyTemplate: list
            intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationSetting`, such as `/deviceManagement/compliancePolicies/{id}/settings/{id}`.
    DeviceManagementConfigurationSetting: super::Entity = models::DeviceManagementConfigurationSetting
}

impl DeviceManagementConfigurationSetting {
    /// `DELETE /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}` — Delete deviceManagementConfigurationSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings/{deviceManagementConfigurationSetting-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationSetting: delete
            intune-deviceconfigv2-devicemanagementconfigurationsetting-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/settings/{id}
            /deviceManagement/configurationPolicies/{id}/settings/{id}
            intune-deviceconfigv2-devicemanagementconfigurationsetting-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}` — Get deviceManagementConfigurationSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings/{deviceManagementConfigurationSetting-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationSetting> {
        let sheet = "GET deviceManagementConfigurationSetting: get
            intune-deviceconfigv2-devicemanagementconfigurationsetting-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/settings/{id}
            /deviceManagement/configurationPolicies/{id}/settings/{id}
            intune-deviceconfigv2-devicemanagementconfigurationsetting-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/compliancePolicies/{deviceManagementCompliancePolicyId}/settings/{deviceManagementConfigurationSettingId}` — Update deviceManagementConfigurationSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsetting-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings/{deviceManagementConfigurationSetting-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementConfigurationSetting,
    ) -> Call<models::DeviceManagementConfigurationSetting> {
        let sheet = "PATCH deviceManagementConfigurationSetting: update
            intune-deviceconfigv2-devicemanagementconfigurationsetting-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/compliancePolicies/{id}/settings/{id}
            /deviceManagement/configurationPolicies/{id}/settings/{id}
            intune-deviceconfigv2-devicemanagementconfigurationsetting-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/settingDefinitions`
    pub fn setting_definitions(&self) -> super::DeviceManagementConfigurationSettingSettingDefinitions {
        super::DeviceManagementConfigurationSettingSettingDefinitions(self.0.name("settingDefinitions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, such as `/deviceManagement/reusableSettings/{id}`.
    DeviceManagementConfigurationSettingDefinition: super::Entity = models::DeviceManagementConfigurationSettingDefinition
}

impl DeviceManagementConfigurationSettingDefinition {
    /// `DELETE /deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}` — Delete deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-delete?view=graph-rest-beta) and 5 more
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}`, `/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}`, `/deviceManagement/configurationSettings/{deviceManagementConfigurationSettingDefinitionId}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationSettingDefinition: delete
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-delete, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceSettings/{id}
            /deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions/{id}
            /deviceManagement/configurationSettings/{id}
            /deviceManagement/reusableSettings/{id}
            intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}` — Get deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-get?view=graph-rest-beta) and 5 more
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}`, `/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}`, `/deviceManagement/configurationSettings/{deviceManagementConfigurationSettingDefinitionId}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: get
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-get, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-get, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-get, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-get, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-get, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-get, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-get, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceSettings/{id}
            /deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions/{id}
            /deviceManagement/configurationSettings/{id}
            /deviceManagement/reusableSettings/{id}
            intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}` — Update deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-update?view=graph-rest-beta) and 5 more
    /// Also: `/deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}`, `/deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions/{deviceManagementConfigurationSettingDefinitionId}`, `/deviceManagement/configurationSettings/{deviceManagementConfigurationSettingDefinitionId}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "PATCH deviceManagementConfigurationSettingDefinition: update
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-update, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-update, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-update, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-update, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-update, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-update, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-update, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceSettings/{id}
            /deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions/{id}
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions/{id}
            /deviceManagement/configurationSettings/{id}
            /deviceManagement/reusableSettings/{id}
            intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, such as `/deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions`.
    DeviceManagementConfigurationSettingSettingDefinitions[models::DeviceManagementConfigurationSettingDefinition]
}

impl DeviceManagementConfigurationSettingSettingDefinitions {
    /// `POST /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions` — Create deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta) and 5 more
    /// Also: `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings/{deviceManagementConfigurationSetting-id}/settingDefinitions`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "POST deviceManagementConfigurationSettingDefinition: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions
            intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/configurationPolicies/{deviceManagementConfigurationPolicyId}/settings/{deviceManagementConfigurationSettingId}/settingDefinitions` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta) and 5 more
    /// Also: `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/settings/{deviceManagementConfigurationSetting-id}/settingDefinitions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicies/{id}/settings/{id}/settingDefinitions
            intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/settings/{id}/settingDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementConfigurationSettingTemplate`, such as `/deviceManagement/templateSettings/{id}`.
    DeviceManagementConfigurationSettingTemplate: super::Entity = models::DeviceManagementConfigurationSettingTemplate
}

impl DeviceManagementConfigurationSettingTemplate {
    /// `DELETE /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}` — Delete deviceManagementConfigurationSettingTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementConfigurationSettingTemplate: delete
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}
            /deviceManagement/templateSettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}` — Get deviceManagementConfigurationSettingTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementConfigurationSettingTemplate> {
        let sheet = "GET deviceManagementConfigurationSettingTemplate: get
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}
            /deviceManagement/templateSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}` — Update deviceManagementConfigurationSettingTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementConfigurationSettingTemplate,
    ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
        let sheet = "PATCH deviceManagementConfigurationSettingTemplate: update
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}
            /deviceManagement/templateSettings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/settingDefinitions`
    pub fn setting_definitions(&self) -> super::DeviceManagementConfigurationSettingTemplateSettingDefinitions {
        super::DeviceManagementConfigurationSettingTemplateSettingDefinitions(self.0.name("settingDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, such as `/deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions`.
    DeviceManagementConfigurationSettingTemplateSettingDefinitions[models::DeviceManagementConfigurationSettingDefinition]
}

impl DeviceManagementConfigurationSettingTemplateSettingDefinitions {
    /// `POST /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions` — Create deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "POST deviceManagementConfigurationSettingDefinition: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/configurationPolicyTemplates/{deviceManagementConfigurationPolicyTemplateId}/settingTemplates/{deviceManagementConfigurationSettingTemplateId}/settingDefinitions` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationPolicyTemplates/{id}/settingTemplates/{id}/settingDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingDefinition`, such as `/deviceManagement/configurationSettings`.
    DeviceManagementConfigurationSettings[models::DeviceManagementConfigurationSettingDefinition]
}

impl DeviceManagementConfigurationSettings {
    /// `POST /deviceManagement/configurationSettings` — Create deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "POST deviceManagementConfigurationSettingDefinition: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationSettings";
        self.0.call(sheet).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/configurationSettings` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let sheet = "GET deviceManagementConfigurationSettingDefinition: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list, intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/configurationSettings";
        self.0.list(sheet)
    }
}
