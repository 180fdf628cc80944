// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEndpoint`, such as `/deviceManagement/virtualEndpoint`.
    VirtualEndpoint: super::Entity = models::VirtualEndpoint
}

impl VirtualEndpoint {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::VirtualEndpoint> {
        self.0.get("GET virtualEndpoint: get")
    }

    /// `…/auditEvents`
    pub fn audit_events(&self) -> super::VirtualEndpointAuditEvents {
        super::VirtualEndpointAuditEvents(self.0.name("auditEvents"))
    }

    /// `…/cloudPCs`
    pub fn cloud_p_cs(&self) -> super::VirtualEndpointCloudPCs {
        super::VirtualEndpointCloudPCs(self.0.name("cloudPCs"))
    }

    /// `…/deviceImages`
    pub fn device_images(&self) -> super::VirtualEndpointDeviceImages {
        super::VirtualEndpointDeviceImages(self.0.name("deviceImages"))
    }

    /// `…/galleryImages`
    pub fn gallery_images(&self) -> super::VirtualEndpointGalleryImages {
        super::VirtualEndpointGalleryImages(self.0.name("galleryImages"))
    }

    /// `…/onPremisesConnections`
    pub fn on_premises_connections(&self) -> super::VirtualEndpointOnPremisesConnections {
        super::VirtualEndpointOnPremisesConnections(self.0.name("onPremisesConnections"))
    }

    /// `…/provisioningPolicies`
    pub fn provisioning_policies(&self) -> super::VirtualEndpointProvisioningPolicies {
        super::VirtualEndpointProvisioningPolicies(self.0.name("provisioningPolicies"))
    }

    /// `…/report`
    pub fn report(&self) -> super::CloudPcReport {
        super::CloudPcReport(self.0.name("report"))
    }

    /// `…/servicePlans`
    pub fn service_plans(&self) -> super::VirtualEndpointServicePlans {
        super::VirtualEndpointServicePlans(self.0.name("servicePlans"))
    }

    /// `…/userSettings`
    pub fn user_settings(&self) -> super::VirtualEndpointUserSettings {
        super::VirtualEndpointUserSettings(self.0.name("userSettings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcAuditEvent`, such as `/deviceManagement/virtualEndpoint/auditEvents`.
    VirtualEndpointAuditEvents[models::CloudPcAuditEvent]
}

impl VirtualEndpointAuditEvents {
    /// `GET /deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-getauditactivitytypes?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_audit_activity_types(&self) -> Call<Vec<String>> {
        let sheet = "GET cloudPcAuditEvent: get_audit_activity_types
            cloudpcauditevent-getauditactivitytypes: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes";
        self.0.name("getAuditActivityTypes").call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/auditEvents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-auditevents?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcAuditEvent> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-auditevents: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/auditEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPC`, such as `/deviceManagement/virtualEndpoint/cloudPCs`.
    VirtualEndpointCloudPCs[models::CloudPc]
}

impl VirtualEndpointCloudPCs {
    /// `GET /deviceManagement/virtualEndpoint/cloudPCs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudpcs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPc> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-cloudpcs: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcDeviceImage`, such as `/deviceManagement/virtualEndpoint/deviceImages`.
    VirtualEndpointDeviceImages[models::CloudPcDeviceImage]
}

impl VirtualEndpointDeviceImages {
    /// `POST /deviceManagement/virtualEndpoint/deviceImages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-deviceimages?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcDeviceImage) -> Call<models::CloudPcDeviceImage> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-deviceimages: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages/getSourceImages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-getsourceimages?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_source_images(&self) -> List<models::CloudPcSourceDeviceImage> {
        let sheet = "GET cloudPcDeviceImage: get_source_images
            cloudpcdeviceimage-getsourceimages: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/getSourceImages";
        self.0.name("getSourceImages").list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-deviceimages?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcDeviceImage> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-deviceimages: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages";
        self.0.list(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/deviceImages`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcDeviceImage) -> Call<models::CloudPcDeviceImage> {
        let sheet = "PATCH virtualEndpoint: update
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcGalleryImage`, such as `/deviceManagement/virtualEndpoint/galleryImages`.
    VirtualEndpointGalleryImages[models::CloudPcGalleryImage]
}

impl VirtualEndpointGalleryImages {
    /// `GET /deviceManagement/virtualEndpoint/galleryImages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-galleryimages?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcGalleryImage> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-galleryimages: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/galleryImages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcOnPremisesConnection`, such as `/deviceManagement/virtualEndpoint/onPremisesConnections`.
    VirtualEndpointOnPremisesConnections[models::CloudPcOnPremisesConnection]
}

impl VirtualEndpointOnPremisesConnections {
    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-onpremisesconnections?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcOnPremisesConnection) -> Call<models::CloudPcOnPremisesConnection> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-onpremisesconnections: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-onpremisesconnections?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcOnPremisesConnection> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-onpremisesconnections: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcProvisioningPolicy`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies`.
    VirtualEndpointProvisioningPolicies[models::CloudPcProvisioningPolicy]
}

impl VirtualEndpointProvisioningPolicies {
    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-provisioningpolicies?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcProvisioningPolicy) -> Call<models::CloudPcProvisioningPolicy> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-provisioningpolicies: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-provisioningpolicies?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcProvisioningPolicy> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-provisioningpolicies: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcServicePlan`, such as `/deviceManagement/virtualEndpoint/servicePlans`.
    VirtualEndpointServicePlans[models::CloudPcServicePlan]
}

impl VirtualEndpointServicePlans {
    /// `GET /deviceManagement/virtualEndpoint/servicePlans`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-serviceplans?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcServicePlan> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-serviceplans: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/servicePlans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcUserSetting`, such as `/deviceManagement/virtualEndpoint/userSettings`.
    VirtualEndpointUserSettings[models::CloudPcUserSetting]
}

impl VirtualEndpointUserSettings {
    /// `POST /deviceManagement/virtualEndpoint/userSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-usersettings?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcUserSetting) -> Call<models::CloudPcUserSetting> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-usersettings: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/userSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-usersettings?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcUserSetting> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-usersettings: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.vppToken`, such as `/deviceAppManagement/vppTokens/{id}`.
    VppToken: super::Entity = models::VppToken
}

impl VppToken {
    /// `DELETE /deviceAppManagement/vppTokens/{vppTokenId}` — Delete vppToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE vppToken: delete
            intune-onboarding-vpptoken-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/vppTokens/{vppTokenId}` — Get vppToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::VppToken> {
        let sheet = "GET vppToken: get
            intune-onboarding-vpptoken-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses` — syncLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicenses?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn sync_licenses(&self) -> Call<models::VppToken> {
        let sheet = "POST vppToken: sync_licenses
            intune-onboarding-vpptoken-synclicenses: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}/syncLicenses";
        self.0.name("syncLicenses").call(sheet)
    }

    /// `PATCH /deviceAppManagement/vppTokens/{vppTokenId}` — Update vpptoken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::VppToken) -> Call<models::VppToken> {
        let sheet = "PATCH vppToken: update
            intune-onboarding-vpptoken-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.call(sheet).json(body)
    }
}
