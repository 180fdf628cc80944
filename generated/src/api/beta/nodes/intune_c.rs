// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.cartToClassAssociation`, such as `/deviceManagement/cartToClassAssociations/{id}`.
    CartToClassAssociation = models::CartToClassAssociation
}

impl CartToClassAssociation {
    /// `DELETE /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Delete cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cartToClassAssociation: delete
            intune-deviceconfig-carttoclassassociation-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Get cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CartToClassAssociation> {
        let sheet = "GET cartToClassAssociation: get
            intune-deviceconfig-carttoclassassociation-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Update cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::CartToClassAssociation) -> Call<models::CartToClassAssociation> {
        let sheet = "PATCH cartToClassAssociation: update
            intune-deviceconfig-carttoclassassociation-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/cartToClassAssociations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.certificateConnectorDetails`, such as `/deviceManagement/certificateConnectorDetails/{id}`.
    CertificateConnectorDetails = models::CertificateConnectorDetails
}

impl CertificateConnectorDetails {
    /// `DELETE /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Delete certificateconnectordetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE certificateConnectorDetails: delete
            intune-raimportcerts-certificateconnectordetails-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Get certificateconnectordetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CertificateConnectorDetails> {
        let sheet = "GET certificateConnectorDetails: get
            intune-raimportcerts-certificateconnectordetails-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetricTimeSeries` — getHealthMetricTimeSeries action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_health_metric_time_series(
        &self,
        body: requests::certificate_connector_details::GetHealthMetricTimeSeriesRequest,
    ) -> Call<Vec<models::CertificateConnectorHealthMetricValue>> {
        let sheet = "POST certificateConnectorDetails: get_health_metric_time_series
            intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}/getHealthMetricTimeSeries";
        self.0.name("getHealthMetricTimeSeries").call(sheet).json(body)
    }

    /// `POST /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetrics` — getHealthMetrics action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrics?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_health_metrics(
        &self,
        body: requests::certificate_connector_details::GetHealthMetricsRequest,
    ) -> Call<Vec<models::KeyLongValuePair>> {
        let sheet = "POST certificateConnectorDetails: get_health_metrics
            intune-raimportcerts-certificateconnectordetails-gethealthmetrics: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}/getHealthMetrics";
        self.0.name("getHealthMetrics").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Update certificateconnectordetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::CertificateConnectorDetails) -> Call<models::CertificateConnectorDetails> {
        let sheet = "PATCH certificateConnectorDetails: update
            intune-raimportcerts-certificateconnectordetails-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/certificateConnectorDetails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chromeOSOnboardingSettings`, such as `/deviceManagement/chromeOSOnboardingSettings/{id}`.
    ChromeOsOnboardingSettings = models::ChromeOsOnboardingSettings
}

impl ChromeOsOnboardingSettings {
    /// `DELETE /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Delete chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chromeOSOnboardingSettings: delete
            intune-chromebooksync-chromeosonboardingsettings-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Get chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ChromeOsOnboardingSettings> {
        let sheet = "GET chromeOSOnboardingSettings: get
            intune-chromebooksync-chromeosonboardingsettings-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/chromeOSOnboardingSettings/{chromeOSOnboardingSettingsId}` — Update chromeOSOnboardingSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ChromeOsOnboardingSettings) -> Call<models::ChromeOsOnboardingSettings> {
        let sheet = "PATCH chromeOSOnboardingSettings: update
            intune-chromebooksync-chromeosonboardingsettings-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/chromeOSOnboardingSettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPC`, such as `/me/cloudPCs/{id}`.
    CloudPc = models::CloudPc
}

impl CloudPc {
    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/changeUserAccountType` — cloudPC: changeUserAccountType
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-changeuseraccounttype?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn change_user_account_type(&self, body: requests::cloud_pc::ChangeUserAccountTypeRequest) -> Call<()> {
        let sheet = "POST cloudPC: change_user_account_type
            cloudpc-changeuseraccounttype: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/changeUserAccountType";
        self.0.name("changeUserAccountType").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/endGracePeriod` — cloudPC: endGracePeriod
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-endgraceperiod?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn end_grace_period(&self) -> Call<()> {
        let sheet = "POST cloudPC: end_grace_period
            cloudpc-endgraceperiod: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/endGracePeriod";
        self.0.name("endGracePeriod").call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{id}` — Get cloudPC
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPc> {
        let sheet = "GET cloudPC: get
            cloudpc-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}";
        self.0.get(sheet)
    }

    /// `GET /me/cloudPCs/{cloudPCId}/getCloudPcLaunchInfo` — cloudPC: getCloudPcLaunchInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getcloudpclaunchinfo?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_cloud_pc_launch_info(&self) -> Get<models::CloudPcLaunchInfo> {
        let sheet = "GET cloudPC: get_cloud_pc_launch_info
            cloudpc-getcloudpclaunchinfo: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /me/cloudPCs/{id}/getCloudPcLaunchInfo";
        self.0.name("getCloudPcLaunchInfo").get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/reboot` — cloudPC: reboot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reboot?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reboot(&self) -> Call<()> {
        let sheet = "POST cloudPC: reboot
            cloudpc-reboot: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/reboot";
        self.0.name("reboot").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/rename` — cloudPC: rename
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn rename(&self, body: requests::cloud_pc::RenameRequest) -> Call<()> {
        let sheet = "POST cloudPC: rename
            cloudpc-rename: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/rename";
        self.0.name("rename").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision` — cloudPC: reprovision
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reprovision(&self, body: requests::cloud_pc::ReprovisionRequest) -> Call<()> {
        let sheet = "POST cloudPC: reprovision
            cloudpc-reprovision: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision";
        self.0.name("reprovision").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/troubleshoot` — cloudPC: troubleshoot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-troubleshoot?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn troubleshoot(&self) -> Call<()> {
        let sheet = "POST cloudPC: troubleshoot
            cloudpc-troubleshoot: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/troubleshoot";
        self.0.name("troubleshoot").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcAuditEvent`, such as `/deviceManagement/virtualEndpoint/auditEvents/{id}`.
    CloudPcAuditEvent = models::CloudPcAuditEvent
}

impl CloudPcAuditEvent {
    /// `GET /deviceManagement/virtualEndpoint/auditEvents/{id}` — Get cloudPcAuditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcAuditEvent> {
        let sheet = "GET cloudPcAuditEvent: get
            cloudpcauditevent-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/auditEvents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPCConnectivityIssue`, such as `/deviceManagement/cloudPCConnectivityIssues/{id}`.
    CloudPcConnectivityIssue = models::CloudPcConnectivityIssue
}

impl CloudPcConnectivityIssue {
    /// `DELETE /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Delete cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPCConnectivityIssue: delete
            intune-devices-cloudpcconnectivityissue-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Get cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::CloudPcConnectivityIssue> {
        let sheet = "GET cloudPCConnectivityIssue: get
            intune-devices-cloudpcconnectivityissue-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/cloudPCConnectivityIssues/{cloudPCConnectivityIssueId}` — Update cloudPCConnectivityIssue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-cloudpcconnectivityissue-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcConnectivityIssue) -> Call<models::CloudPcConnectivityIssue> {
        let sheet = "PATCH cloudPCConnectivityIssue: update
            intune-devices-cloudpcconnectivityissue-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/cloudPCConnectivityIssues/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcDeviceImage`, such as `/deviceManagement/virtualEndpoint/deviceImages/{id}`.
    CloudPcDeviceImage = models::CloudPcDeviceImage
}

impl CloudPcDeviceImage {
    /// `DELETE /deviceManagement/virtualEndpoint/deviceImages/{id}` — Delete cloudPcDeviceImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcDeviceImage: delete
            cloudpcdeviceimage-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages/{id}` — Get cloudPcDeviceImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcDeviceImage> {
        let sheet = "GET cloudPcDeviceImage: get
            cloudpcdeviceimage-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}/reupload` — cloudPcDeviceImage: reupload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-reupload?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reupload(&self) -> Call<()> {
        let sheet = "POST cloudPcDeviceImage: reupload
            cloudpcdeviceimage-reupload: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}/reupload";
        self.0.name("reupload").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcGalleryImage`, such as `/deviceManagement/virtualEndpoint/galleryImages/{id}`.
    CloudPcGalleryImage = models::CloudPcGalleryImage
}

impl CloudPcGalleryImage {
    /// `GET /deviceManagement/virtualEndpoint/galleryImages/{id}` — Get cloudPcGalleryImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcgalleryimage-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcGalleryImage> {
        let sheet = "GET cloudPcGalleryImage: get
            cloudpcgalleryimage-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/galleryImages/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcOnPremisesConnection`, such as `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}`.
    CloudPcOnPremisesConnection = models::CloudPcOnPremisesConnection
}

impl CloudPcOnPremisesConnection {
    /// `DELETE /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Delete cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcOnPremisesConnection: delete
            cloudpconpremisesconnection-delete: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Get cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcOnPremisesConnection> {
        let sheet = "GET cloudPcOnPremisesConnection: get
            cloudpconpremisesconnection-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks` — CloudPcOnPremisesConnection: runHealthChecks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-runhealthcheck?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn run_health_checks(&self) -> Call<()> {
        let sheet = "POST cloudPcOnPremisesConnection: run_health_checks
            cloudpconpremisesconnection-runhealthcheck: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks";
        self.0.name("runHealthChecks").call(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Update cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcOnPremisesConnection) -> Call<models::CloudPcOnPremisesConnection> {
        let sheet = "PATCH cloudPcOnPremisesConnection: update
            cloudpconpremisesconnection-update: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/UpdateAdDomainPassword`
    pub fn update_ad_domain_password(&self) -> super::CloudPcOnPremisesConnectionUpdateAdDomainPassword {
        super::CloudPcOnPremisesConnectionUpdateAdDomainPassword(self.0.name("UpdateAdDomainPassword"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword`
    CloudPcOnPremisesConnectionUpdateAdDomainPassword
}

impl CloudPcOnPremisesConnectionUpdateAdDomainPassword {
    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword` — cloudPcOnPremisesConnection: updateAdDomainPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn call(&self, body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest) -> Call<()> {
        let sheet = "POST cloudPcOnPremisesConnection: call
            cloudpconpremisesconnection-updateaddomainpassword: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword` — cloudPcOnPremisesConnection: updateAdDomainPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest) -> Call<()> {
        let sheet = "PATCH cloudPcOnPremisesConnection: update
            cloudpconpremisesconnection-updateaddomainpassword: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcOrganizationSettings`, such as `/deviceManagement/virtualEndpoint/organizationSettings`.
    CloudPcOrganizationSettings = models::CloudPcOrganizationSettings
}

impl CloudPcOrganizationSettings {
    /// `GET /deviceManagement/virtualEndpoint/organizationSettings` — Get cloudPcOrganizationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcorganizationsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcOrganizationSettings> {
        let sheet = "GET cloudPcOrganizationSettings: get
            cloudpcorganizationsettings-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/organizationSettings";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/organizationSettings` — Update cloudPcOrganizationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcorganizationsettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcOrganizationSettings) -> Call<()> {
        let sheet = "PATCH cloudPcOrganizationSettings: update
            cloudpcorganizationsettings-update: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/organizationSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcProvisioningPolicy`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}`.
    CloudPcProvisioningPolicy = models::CloudPcProvisioningPolicy
}

impl CloudPcProvisioningPolicy {
    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign` — cloudPcProvisioningPolicy: assign
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: requests::cloud_pc_provisioning_policy::AssignRequest) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: assign
            cloudpcprovisioningpolicy-assign: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Delete cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcProvisioningPolicy: delete
            cloudpcprovisioningpolicy-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Get cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcProvisioningPolicy> {
        let sheet = "GET cloudPcProvisioningPolicy: get
            cloudpcprovisioningpolicy-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Update cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/cloudpcusersetting-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcProvisioningPolicy) -> Call<()> {
        let sheet = "PATCH cloudPcProvisioningPolicy: update
            cloudpcprovisioningpolicy-update, cloudpcusersetting-update: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> Collection<models::CloudPcProvisioningPolicyAssignment> {
        Collection::at(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcSnapshot`, such as `/deviceManagement/virtualEndpoint/snapshots/{id}`.
    CloudPcSnapshot = models::CloudPcSnapshot
}

impl CloudPcSnapshot {
    /// `GET /deviceManagement/virtualEndpoint/snapshots/{cloudPcSnapshotId}` — Get cloudPcSnapshot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcSnapshot> {
        let sheet = "GET cloudPcSnapshot: get
            cloudpcsnapshot-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/snapshots/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcUserSetting`, such as `/deviceManagement/virtualEndpoint/userSettings/{id}`.
    CloudPcUserSetting = models::CloudPcUserSetting
}

impl CloudPcUserSetting {
    /// `POST /deviceManagement/virtualEndpoint/userSettings/{id}/assign` — cloudPcUserSetting: assign
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: requests::cloud_pc_user_setting::AssignRequest) -> Call<()> {
        let sheet = "POST cloudPcUserSetting: assign
            cloudpcusersetting-assign: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/userSettings/{id}` — Delete cloudPcUserSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcUserSetting: delete
            cloudpcusersetting-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/userSettings/{id}` — Get cloudPcUserSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcUserSetting> {
        let sheet = "GET cloudPcUserSetting: get
            cloudpcusersetting-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.get(sheet)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> Collection<models::CloudPcUserSettingAssignment> {
        Collection::at(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.comanagedDevicesSummary`, such as `/deviceManagement/getComanagedDevicesSummary`.
    ComanagedDevicesSummary = models::ComanagedDevicesSummary
}

impl ComanagedDevicesSummary {
    /// `GET /deviceManagement/getComanagedDevicesSummary` — getComanagedDevicesSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanageddevicessummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComanagedDevicesSummary> {
        let sheet = "GET deviceManagement: get
            intune-devices-devicemanagement-getcomanageddevicessummary: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/getComanagedDevicesSummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.comanagementEligibleDevice`, such as `/deviceManagement/comanagementEligibleDevices/{id}`.
    ComanagementEligibleDevice = models::ComanagementEligibleDevice
}

impl ComanagementEligibleDevice {
    /// `DELETE /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Delete comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE comanagementEligibleDevice: delete
            intune-devices-comanagementeligibledevice-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Get comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComanagementEligibleDevice> {
        let sheet = "GET comanagementEligibleDevice: get
            intune-devices-comanagementeligibledevice-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/comanagementEligibleDevices/{comanagementEligibleDeviceId}` — Update comanagementEligibleDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-comanagementeligibledevice-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::ComanagementEligibleDevice) -> Call<models::ComanagementEligibleDevice> {
        let sheet = "PATCH comanagementEligibleDevice: update
            intune-devices-comanagementeligibledevice-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/comanagementEligibleDevices/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.comanagementEligibleDevicesSummary`, such as `/deviceManagement/getComanagementEligibleDevicesSummary`.
    ComanagementEligibleDevicesSummary = models::ComanagementEligibleDevicesSummary
}

impl ComanagementEligibleDevicesSummary {
    /// `GET /deviceManagement/getComanagementEligibleDevicesSummary` — getComanagementEligibleDevicesSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanagementeligibledevicessummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComanagementEligibleDevicesSummary> {
        let sheet = "GET deviceManagement: get
            intune-devices-devicemanagement-getcomanagementeligibledevicessummary: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/getComanagementEligibleDevicesSummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners/{id}`.
    ComplianceManagementPartner = models::ComplianceManagementPartner
}

impl ComplianceManagementPartner {
    /// `DELETE /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Delete complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE complianceManagementPartner: delete
            intune-onboarding-compliancemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Get complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: get
            intune-onboarding-compliancemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Update complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "PATCH complianceManagementPartner: update
            intune-onboarding-compliancemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.configManagerCollection`, such as `/deviceManagement/configManagerCollections/{id}`.
    ConfigManagerCollection = models::ConfigManagerCollection
}

impl ConfigManagerCollection {
    /// `DELETE /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Delete configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE configManagerCollection: delete
            intune-partnerintegration-configmanagercollection-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Get configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConfigManagerCollection> {
        let sheet = "GET configManagerCollection: get
            intune-partnerintegration-configmanagercollection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/configManagerCollections/{configManagerCollectionId}` — Update configManagerCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-partnerintegration-configmanagercollection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::ConfigManagerCollection) -> Call<models::ConfigManagerCollection> {
        let sheet = "PATCH configManagerCollection: update
            intune-partnerintegration-configmanagercollection-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/configManagerCollections/{id}";
        self.0.call(sheet).json(body)
    }
}
