// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.virtualEndpoint`, such as `/deviceManagement/virtualEndpoint`.
    VirtualEndpoint: super::Entity = models::VirtualEndpoint
}

impl VirtualEndpoint {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::VirtualEndpoint> {
        self.0.get("GET virtualEndpoint: get")
    }

    /// `GET /deviceManagement/virtualEndpoint/getEffectivePermissions` — virtualEndpoint: getEffectivePermissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-geteffectivepermissions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_effective_permissions(&self) -> Call<Vec<String>> {
        let sheet = "GET virtualEndpoint: get_effective_permissions
            virtualendpoint-geteffectivepermissions: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/getEffectivePermissions";
        self.0.name("getEffectivePermissions").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/organizationAction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-organizationaction?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn organization_action(
        &self,
        body: requests::cloud_pc::OrganizationActionRequest,
    ) -> Call<models::CloudPcOrganizationActionDetail> {
        let sheet = "POST cloudPC: organization_action
            cloudpc-organizationaction: | |
            /deviceManagement/virtualEndpoint/organizationAction";
        self.0.name("organizationAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/retrieveOrganizationActionDetail(actionType='{actionType}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrieveorganizationactiondetail?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_organization_action_detail(
        &self,
        action_type: &str,
    ) -> Get<models::CloudPcOrganizationActionDetail> {
        let sheet = "GET cloudPC: retrieve_organization_action_detail
            cloudpc-retrieveorganizationactiondetail: | |
            /deviceManagement/virtualEndpoint/retrieveOrganizationActionDetail(actionType='{actionType}')";
        self.0.function("retrieveOrganizationActionDetail", &[("actionType", Argument::quoted(action_type))]).get(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/retrieveScopedPermissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-retrievescopedpermissions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn retrieve_scoped_permissions(&self) -> List<models::CloudPcScopedPermission> {
        let sheet = "GET virtualEndpoint: retrieve_scoped_permissions
            virtualendpoint-retrievescopedpermissions: | |
            /deviceManagement/virtualEndpoint/retrieveScopedPermissions";
        self.0.name("retrieveScopedPermissions").list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/retrieveTenantEncryptionSetting`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_tenant_encryption_setting(&self) -> Get<models::CloudPcTenantEncryptionSetting> {
        let sheet = "GET virtualEndpoint: retrieve_tenant_encryption_setting
            : | |
            /deviceManagement/virtualEndpoint/retrieveTenantEncryptionSetting";
        self.0.name("retrieveTenantEncryptionSetting").get(sheet)
    }

    /// `…/acquireazuremapsaccesstoken`
    pub fn acquireazuremapsaccesstoken(&self) -> super::VirtualEndpointAcquireazuremapsaccesstoken {
        super::VirtualEndpointAcquireazuremapsaccesstoken(self.0.name("acquireazuremapsaccesstoken"))
    }

    /// `…/auditEvents`
    pub fn audit_events(&self) -> super::VirtualEndpointAuditEvents {
        super::VirtualEndpointAuditEvents(self.0.name("auditEvents"))
    }

    /// `…/bulkActions`
    pub fn bulk_actions(&self) -> super::VirtualEndpointBulkActions {
        super::VirtualEndpointBulkActions(self.0.name("bulkActions"))
    }

    /// `…/cloudApps`
    pub fn cloud_apps(&self) -> super::VirtualEndpointCloudApps {
        super::VirtualEndpointCloudApps(self.0.name("cloudApps"))
    }

    /// `…/cloudPCs`
    pub fn cloud_p_cs(&self) -> super::VirtualEndpointCloudPCs {
        super::VirtualEndpointCloudPCs(self.0.name("cloudPCs"))
    }

    /// `…/cloudPcPools`
    pub fn cloud_pc_pools(&self) -> super::VirtualEndpointCloudPcPools {
        super::VirtualEndpointCloudPcPools(self.0.name("cloudPcPools"))
    }

    /// `…/crossCloudGovernmentOrganizationMapping`
    pub fn cross_cloud_government_organization_mapping(&self) -> super::CloudPcCrossCloudGovernmentOrganizationMapping {
        super::CloudPcCrossCloudGovernmentOrganizationMapping(self.0.name("crossCloudGovernmentOrganizationMapping"))
    }

    /// `…/deviceImages`
    pub fn device_images(&self) -> super::VirtualEndpointDeviceImages {
        super::VirtualEndpointDeviceImages(self.0.name("deviceImages"))
    }

    /// `…/externalPartnerSettings`
    pub fn external_partner_settings(&self) -> super::VirtualEndpointExternalPartnerSettings {
        super::VirtualEndpointExternalPartnerSettings(self.0.name("externalPartnerSettings"))
    }

    /// `…/externalPartners`
    pub fn external_partners(&self) -> super::VirtualEndpointExternalPartners {
        super::VirtualEndpointExternalPartners(self.0.name("externalPartners"))
    }

    /// `…/frontLineServicePlans`
    pub fn front_line_service_plans(&self) -> super::VirtualEndpointFrontLineServicePlans {
        super::VirtualEndpointFrontLineServicePlans(self.0.name("frontLineServicePlans"))
    }

    /// `…/galleryImages`
    pub fn gallery_images(&self) -> super::VirtualEndpointGalleryImages {
        super::VirtualEndpointGalleryImages(self.0.name("galleryImages"))
    }

    /// `…/managedLicenses`
    pub fn managed_licenses(&self) -> super::VirtualEndpointManagedLicenses {
        super::VirtualEndpointManagedLicenses(self.0.name("managedLicenses"))
    }

    /// `…/onPremisesConnections`
    pub fn on_premises_connections(&self) -> super::VirtualEndpointOnPremisesConnections {
        super::VirtualEndpointOnPremisesConnections(self.0.name("onPremisesConnections"))
    }

    /// `…/organisationSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn organisation_settings(&self) -> super::CloudPcOrganizationSettings {
        super::CloudPcOrganizationSettings(self.0.name("organisationSettings"))
    }

    /// `…/organizationConfiguration`
    pub fn organization_configuration(&self) -> super::VirtualEndpointOrganizationConfiguration {
        super::VirtualEndpointOrganizationConfiguration(self.0.name("organizationConfiguration"))
    }

    /// `…/organizationSettings`
    pub fn organization_settings(&self) -> super::CloudPcOrganizationSettings {
        super::CloudPcOrganizationSettings(self.0.name("organizationSettings"))
    }

    /// `…/provisioningPolicies`
    pub fn provisioning_policies(&self) -> super::VirtualEndpointProvisioningPolicies {
        super::VirtualEndpointProvisioningPolicies(self.0.name("provisioningPolicies"))
    }

    /// `…/report`
    pub fn report(&self) -> super::CloudPcReport {
        super::CloudPcReport(self.0.name("report"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::CloudPcReports {
        super::CloudPcReports(self.0.name("reports"))
    }

    /// `…/servicePlans`
    pub fn service_plans(&self) -> super::VirtualEndpointServicePlans {
        super::VirtualEndpointServicePlans(self.0.name("servicePlans"))
    }

    /// `…/settingprofiles`
    pub fn settingprofiles(&self) -> super::VirtualEndpointSettingprofiles {
        super::VirtualEndpointSettingprofiles(self.0.name("settingprofiles"))
    }

    /// `…/shareduseserviceplans`
    pub fn shareduseserviceplans(&self) -> super::VirtualEndpointShareduseserviceplans {
        super::VirtualEndpointShareduseserviceplans(self.0.name("shareduseserviceplans"))
    }

    /// `…/snapshots`
    pub fn snapshots(&self) -> super::VirtualEndpointSnapshots {
        super::VirtualEndpointSnapshots(self.0.name("snapshots"))
    }

    /// `…/supportedRegions`
    pub fn supported_regions(&self) -> super::VirtualEndpointSupportedRegions {
        super::VirtualEndpointSupportedRegions(self.0.name("supportedRegions"))
    }

    /// `…/userSettings`
    pub fn user_settings(&self) -> super::VirtualEndpointUserSettings {
        super::VirtualEndpointUserSettings(self.0.name("userSettings"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/acquireazuremapsaccesstoken`
    VirtualEndpointAcquireazuremapsaccesstoken
}

impl VirtualEndpointAcquireazuremapsaccesstoken {
    /// `GET /deviceManagement/virtualEndpoint/acquireazuremapsaccesstoken`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/acquireazuremapsaccesstoken";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcAuditEvent`, such as `/deviceManagement/virtualEndpoint/auditEvents`.
    VirtualEndpointAuditEvents[models::CloudPcAuditEvent]
}

impl VirtualEndpointAuditEvents {
    /// `GET /deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes` — cloudPcAuditEvent: getAuditActivityTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-getauditactivitytypes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_audit_activity_types(&self) -> Call<Vec<String>> {
        let sheet = "GET cloudPcAuditEvent: get_audit_activity_types
            cloudpcauditevent-getauditactivitytypes: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes";
        self.0.name("getAuditActivityTypes").call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/auditEvents` — List auditevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-auditevents?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.cloudPcBulkAction`, such as `/deviceManagement/virtualEndpoint/bulkActions`.
    VirtualEndpointBulkActions[models::CloudPcBulkAction]
}

impl VirtualEndpointBulkActions {
    /// `POST /deviceManagement/virtualEndpoint/bulkActions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-bulkactions?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: impl Into<models::CloudPcBulkAction>) -> Call<models::CloudPcBulkAction> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-bulkactions: | |
            /deviceManagement/virtualEndpoint/bulkActions";
        self.0.call(sheet).json(Into::<models::CloudPcBulkAction>::into(body))
    }

    /// `GET /deviceManagement/virtualEndpoint/bulkActions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-bulkactions?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CloudPcBulkAction> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-bulkactions: | |
            /deviceManagement/virtualEndpoint/bulkActions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcCloudApp`, such as `/deviceManagement/virtualEndpoint/cloudApps`.
    VirtualEndpointCloudApps[models::CloudPcCloudApp]
}

impl VirtualEndpointCloudApps {
    /// `POST /deviceManagement/virtualEndpoint/cloudApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-cloudapps?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcCloudApp) -> Call<models::CloudPcCloudApp> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-cloudapps: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudapps?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn list(&self) -> List<models::CloudPcCloudApp> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-cloudapps: CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/cloudApps";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudApps/publish`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-publish?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn publish(&self, body: requests::cloud_pc_cloud_app::PublishRequest) -> Call<()> {
        let sheet = "POST cloudPcCloudApp: publish
            cloudpccloudapp-publish: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps/publish";
        self.0.name("publish").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudApps/reset`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-reset?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reset(&self, body: requests::cloud_pc_cloud_app::ResetRequest) -> Call<()> {
        let sheet = "POST cloudPcCloudApp: reset
            cloudpccloudapp-reset: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps/reset";
        self.0.name("reset").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudApps/retrieveDiscoveredApps(sourceId='{sourceId}',provisioningPolicyId='{provisioningPolicyId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-retrievediscoveredapps?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn retrieve_discovered_apps(
        &self,
        source_id: &str,
        provisioning_policy_id: &str,
    ) -> List<models::CloudPcDiscoveredApp> {
        let sheet = "GET cloudPcCloudApp: retrieve_discovered_apps
            cloudpccloudapp-retrievediscoveredapps: CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/cloudApps/retrieveDiscoveredApps(sourceId='{sourceId}',provisioningPolicyId='{provisioningPolicyId}')";
        self.0
            .function(
                "retrieveDiscoveredApps",
                &[
                    ("sourceId", Argument::quoted(source_id)),
                    ("provisioningPolicyId", Argument::quoted(provisioning_policy_id)),
                ],
            )
            .list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudApps/unpublish`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpccloudapp-unpublish?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn unpublish(&self, body: requests::cloud_pc_cloud_app::UnpublishRequest) -> Call<()> {
        let sheet = "POST cloudPcCloudApp: unpublish
            cloudpccloudapp-unpublish: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudApps/unpublish";
        self.0.name("unpublish").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPC`, such as `/deviceManagement/virtualEndpoint/cloudPCs`.
    VirtualEndpointCloudPCs[models::CloudPc]
}

impl VirtualEndpointCloudPCs {
    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/getProvisionedCloudPCs(groupId='{groupId}',servicePlanId='{servicePlanId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getprovisionedcloudpcs?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_provisioned_cloud_p_cs(&self, group_id: &str, service_plan_id: &str) -> List<models::CloudPc> {
        let sheet = "GET cloudPC: get_provisioned_cloud_p_cs
            cloudpc-getprovisionedcloudpcs: | |
            /deviceManagement/virtualEndpoint/cloudPCs/getProvisionedCloudPCs(groupId='{groupId}',servicePlanId='{servicePlanId}')";
        self.0
            .function(
                "getProvisionedCloudPCs",
                &[("groupId", Argument::quoted(group_id)), ("servicePlanId", Argument::quoted(service_plan_id))],
            )
            .list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs` — List cloudpcs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudpcs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPc> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-cloudpcs: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/retrieveCloudPcCountByStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievecloudpccountbystatus?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_count_by_status(&self) -> List<models::CloudPcStatusSummary> {
        let sheet = "GET cloudPC: retrieve_cloud_pc_count_by_status
            cloudpc-retrievecloudpccountbystatus: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/retrieveCloudPcCountByStatus";
        self.0.name("retrieveCloudPcCountByStatus").list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/validateBulkResize`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-validatebulkresize?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn validate_bulk_resize(
        &self,
        body: requests::cloud_pc::ValidateBulkResizeRequest,
    ) -> Call<Vec<models::CloudPcResizeValidationResult>> {
        let sheet = "POST cloudPC: validate_bulk_resize
            cloudpc-validatebulkresize: | |
            /deviceManagement/virtualEndpoint/cloudPCs/validateBulkResize";
        self.0.name("validateBulkResize").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcPool`, such as `/deviceManagement/virtualEndpoint/cloudPcPools`.
    VirtualEndpointCloudPcPools[models::CloudPcPool]
}

impl VirtualEndpointCloudPcPools {
    /// `POST /deviceManagement/virtualEndpoint/cloudPcPools`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-cloudpcpools?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: impl Into<models::CloudPcPool>) -> Call<models::CloudPcPool> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-cloudpcpools: | |
            /deviceManagement/virtualEndpoint/cloudPcPools";
        self.0.call(sheet).json(Into::<models::CloudPcPool>::into(body))
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPcPools`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudpcpools?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CloudPcPool> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-cloudpcpools: | |
            /deviceManagement/virtualEndpoint/cloudPcPools";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcDeviceImage`, such as `/deviceManagement/virtualEndpoint/deviceImages`.
    VirtualEndpointDeviceImages[models::CloudPcDeviceImage]
}

impl VirtualEndpointDeviceImages {
    /// `POST /deviceManagement/virtualEndpoint/deviceImages` — Create cloudPcDeviceImage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-deviceimages?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcDeviceImage) -> Call<models::CloudPcDeviceImage> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-deviceimages: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages/getSourceImages` — cloudPcDeviceImage: getSourceImages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-getsourceimages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_source_images(&self) -> List<models::CloudPcSourceDeviceImage> {
        let sheet = "GET cloudPcDeviceImage: get_source_images
            cloudpcdeviceimage-getsourceimages: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/getSourceImages";
        self.0.name("getSourceImages").list(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages` — List deviceimages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-deviceimages?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.cloudPcExternalPartnerSetting`, such as `/deviceManagement/virtualEndpoint/externalPartnerSettings`.
    VirtualEndpointExternalPartnerSettings[models::CloudPcExternalPartnerSetting]
}

impl VirtualEndpointExternalPartnerSettings {
    /// `POST /deviceManagement/virtualEndpoint/externalPartnerSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-externalpartnersettings?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcExternalPartnerSetting) -> Call<models::CloudPcExternalPartnerSetting> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-externalpartnersettings: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/externalPartnerSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/externalPartnerSettings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-externalpartnersettings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcExternalPartnerSetting> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-externalpartnersettings: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/externalPartnerSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcExternalPartner`, such as `/deviceManagement/virtualEndpoint/externalPartners`.
    VirtualEndpointExternalPartners[models::CloudPcExternalPartner]
}

impl VirtualEndpointExternalPartners {
    /// `POST /deviceManagement/virtualEndpoint/externalPartners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-externalpartners?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::CloudPcExternalPartner) -> Call<models::CloudPcExternalPartner> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-externalpartners: | |
            /deviceManagement/virtualEndpoint/externalPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/externalPartners`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-externalpartners?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CloudPcExternalPartner> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-externalpartners: | |
            /deviceManagement/virtualEndpoint/externalPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcFrontLineServicePlan`, such as `/deviceManagement/virtualEndpoint/frontLineServicePlans`.
    VirtualEndpointFrontLineServicePlans[models::CloudPcFrontLineServicePlan]
}

impl VirtualEndpointFrontLineServicePlans {
    /// `GET /deviceManagement/virtualEndpoint/frontLineServicePlans`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-frontlineserviceplans?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CloudPcFrontLineServicePlan> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-frontlineserviceplans: | |
            /deviceManagement/virtualEndpoint/frontLineServicePlans";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcGalleryImage`, such as `/deviceManagement/virtualEndpoint/galleryImages`.
    VirtualEndpointGalleryImages[models::CloudPcGalleryImage]
}

impl VirtualEndpointGalleryImages {
    /// `GET /deviceManagement/virtualEndpoint/galleryImages` — List galleryImages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-galleryimages?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.cloudPcManagedLicense`, such as `/deviceManagement/virtualEndpoint/managedLicenses`.
    VirtualEndpointManagedLicenses[models::CloudPcManagedLicense]
}

impl VirtualEndpointManagedLicenses {
    /// `GET /deviceManagement/virtualEndpoint/managedLicenses`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-managedlicenses?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcManagedLicense> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-managedlicenses: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/managedLicenses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcOnPremisesConnection`, such as `/deviceManagement/virtualEndpoint/onPremisesConnections`.
    VirtualEndpointOnPremisesConnections[models::CloudPcOnPremisesConnection]
}

impl VirtualEndpointOnPremisesConnections {
    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections` — Create cloudPcOnPremisesConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-onpremisesconnections?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcOnPremisesConnection) -> Call<models::CloudPcOnPremisesConnection> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-onpremisesconnections: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections` — List onPremisesConnections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-onpremisesconnections?view=graph-rest-beta)
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
    /// `/deviceManagement/virtualEndpoint/organizationConfiguration`
    VirtualEndpointOrganizationConfiguration
}

impl VirtualEndpointOrganizationConfiguration {
    /// `GET /deviceManagement/virtualEndpoint/organizationConfiguration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/organizationConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/organizationConfiguration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH virtualEndpoint: update
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/organizationConfiguration";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcProvisioningPolicy`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies`.
    VirtualEndpointProvisioningPolicies[models::CloudPcProvisioningPolicy]
}

impl VirtualEndpointProvisioningPolicies {
    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/applyConfig`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-applyconfig?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn apply_config(&self, body: requests::cloud_pc_provisioning_policy::ApplyConfigRequest) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: apply_config
            cloudpcprovisioningpolicy-applyconfig: | |
            /deviceManagement/virtualEndpoint/provisioningPolicies/applyConfig";
        self.0.name("applyConfig").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies` — Create cloudPcProvisioningPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-provisioningpolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcProvisioningPolicy) -> Call<models::CloudPcProvisioningPolicy> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-provisioningpolicies: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies` — List provisioningPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-provisioningpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcProvisioningPolicy> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-provisioningpolicies: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies";
        self.0.list(sheet)
    }

    /// `…/retrieveUserProvisioningPolicies(userId={userId})`
    pub fn retrieve_user_provisioning_policies(
        &self,
        user_id: impl ::core::fmt::Display,
    ) -> super::VirtualEndpointProvisioningPoliciesRetrieveUserProvisioningPolicies {
        super::VirtualEndpointProvisioningPoliciesRetrieveUserProvisioningPolicies(
            self.0.function("retrieveUserProvisioningPolicies", &[("userId", Argument::bare(user_id))]),
        )
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/provisioningPolicies/retrieveUserProvisioningPolicies(userId={userId})`
    VirtualEndpointProvisioningPoliciesRetrieveUserProvisioningPolicies
}

impl VirtualEndpointProvisioningPoliciesRetrieveUserProvisioningPolicies {
    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/retrieveUserProvisioningPolicies(userId={userId})`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET cloudPcProvisioningPolicy: get
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/retrieveUserProvisioningPolicies(userId={userId})";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcServicePlan`, such as `/deviceManagement/virtualEndpoint/servicePlans`.
    VirtualEndpointServicePlans[models::CloudPcServicePlan]
}

impl VirtualEndpointServicePlans {
    /// `GET /deviceManagement/virtualEndpoint/servicePlans` — List servicePlans
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-serviceplans?view=graph-rest-beta)
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
    /// `/deviceManagement/virtualEndpoint/settingprofiles`
    VirtualEndpointSettingprofiles
}

impl VirtualEndpointSettingprofiles {
    /// `POST /deviceManagement/virtualEndpoint/settingprofiles`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST virtualEndpoint: create
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/settingprofiles`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET virtualEndpoint: list
            : CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/settingprofiles/reorder`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reorder(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST virtualEndpoint: reorder
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles/reorder";
        self.0.name("reorder").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/settingprofiles/uploadimage`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn uploadimage(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST virtualEndpoint: uploadimage
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles/uploadimage";
        self.0.name("uploadimage").call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::VirtualEndpointSettingprofilesId {
        super::VirtualEndpointSettingprofilesId(self.0.key(id.as_ref()))
    }

    /// `…/retrievesettingcategories`
    pub fn retrievesettingcategories(&self) -> super::VirtualEndpointSettingprofilesRetrievesettingcategories {
        super::VirtualEndpointSettingprofilesRetrievesettingcategories(self.0.name("retrievesettingcategories"))
    }

    /// `…/retrievesettingdefinitions`
    pub fn retrievesettingdefinitions(&self) -> super::VirtualEndpointSettingprofilesRetrievesettingdefinitions {
        super::VirtualEndpointSettingprofilesRetrievesettingdefinitions(self.0.name("retrievesettingdefinitions"))
    }

    /// `…/retrievesettingtemplates`
    pub fn retrievesettingtemplates(&self) -> super::VirtualEndpointSettingprofilesRetrievesettingtemplates {
        super::VirtualEndpointSettingprofilesRetrievesettingtemplates(self.0.name("retrievesettingtemplates"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/settingprofiles/{id}`
    VirtualEndpointSettingprofilesId
}

impl VirtualEndpointSettingprofilesId {
    /// `POST /deviceManagement/virtualEndpoint/settingprofiles/{id}/assign`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST virtualEndpoint: assign
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/settingprofiles/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE virtualEndpoint: delete
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/settingprofiles/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/settingprofiles/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH virtualEndpoint: update
            : CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/settingprofiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/settingprofiles/retrievesettingcategories`
    VirtualEndpointSettingprofilesRetrievesettingcategories
}

impl VirtualEndpointSettingprofilesRetrievesettingcategories {
    /// `GET /deviceManagement/virtualEndpoint/settingprofiles/retrievesettingcategories`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/settingprofiles/retrievesettingcategories";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/settingprofiles/retrievesettingdefinitions`
    VirtualEndpointSettingprofilesRetrievesettingdefinitions
}

impl VirtualEndpointSettingprofilesRetrievesettingdefinitions {
    /// `GET /deviceManagement/virtualEndpoint/settingprofiles/retrievesettingdefinitions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/settingprofiles/retrievesettingdefinitions";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/settingprofiles/retrievesettingtemplates`
    VirtualEndpointSettingprofilesRetrievesettingtemplates
}

impl VirtualEndpointSettingprofilesRetrievesettingtemplates {
    /// `GET /deviceManagement/virtualEndpoint/settingprofiles/retrievesettingtemplates`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`; application: `CloudPC.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All | | CloudPC.Read.All
            /deviceManagement/virtualEndpoint/settingprofiles/retrievesettingtemplates";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/shareduseserviceplans`
    VirtualEndpointShareduseserviceplans
}

impl VirtualEndpointShareduseserviceplans {
    /// `GET /deviceManagement/virtualEndpoint/shareduseserviceplans`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET virtualEndpoint: list
            : CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/shareduseserviceplans";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::VirtualEndpointShareduseserviceplansId {
        super::VirtualEndpointShareduseserviceplansId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint/shareduseserviceplans/{id}`
    VirtualEndpointShareduseserviceplansId
}

impl VirtualEndpointShareduseserviceplansId {
    /// `GET /deviceManagement/virtualEndpoint/shareduseserviceplans/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET virtualEndpoint: get
            : CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/shareduseserviceplans/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcSnapshot`, such as `/deviceManagement/virtualEndpoint/snapshots`.
    VirtualEndpointSnapshots[models::CloudPcSnapshot]
}

impl VirtualEndpointSnapshots {
    /// `GET /deviceManagement/virtualEndpoint/snapshots/getStorageAccounts(subscriptionId='{subscriptionId}')` — Get cloudPcForensicStorageAccount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-getstorageaccounts?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get_storage_accounts(&self, subscription_id: &str) -> List<models::CloudPcForensicStorageAccount> {
        let sheet = "GET cloudPcSnapshot: get_storage_accounts
            cloudpcsnapshot-getstorageaccounts: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/snapshots/getStorageAccounts(subscriptionId='{subscriptionId}')";
        self.0.function("getStorageAccounts", &[("subscriptionId", Argument::quoted(subscription_id))]).list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/snapshots/importSnapshot`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-importsnapshot?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn import_snapshot(
        &self,
        body: requests::cloud_pc_snapshot::ImportSnapshotRequest,
    ) -> Call<models::CloudPcSnapshotImportActionResult> {
        let sheet = "POST cloudPcSnapshot: import_snapshot
            cloudpcsnapshot-importsnapshot: | |
            /deviceManagement/virtualEndpoint/snapshots/importSnapshot";
        self.0.name("importSnapshot").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/snapshots` — List snapshots
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-snapshots?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcSnapshot> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-snapshots: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/snapshots";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/snapshots/purgeImportedSnapshot`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-purgeimportedsnapshot?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn purge_imported_snapshot(&self, body: requests::cloud_pc_snapshot::PurgeImportedSnapshotRequest) -> Call<()> {
        let sheet = "POST cloudPcSnapshot: purge_imported_snapshot
            cloudpcsnapshot-purgeimportedsnapshot: | |
            /deviceManagement/virtualEndpoint/snapshots/purgeImportedSnapshot";
        self.0.name("purgeImportedSnapshot").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/snapshots/retrieveSnapshotImportResults(snapshotId='{snapshotId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_snapshot_import_results(
        &self,
        snapshot_id: &str,
    ) -> List<models::CloudPcSnapshotImportActionResult> {
        let sheet = "GET cloudPcSnapshot: retrieve_snapshot_import_results
            : | |
            /deviceManagement/virtualEndpoint/snapshots/retrieveSnapshotImportResults(snapshotId='{snapshotId}')";
        self.0.function("retrieveSnapshotImportResults", &[("snapshotId", Argument::quoted(snapshot_id))]).list(sheet)
    }

    /// `…/getSubscriptions`
    pub fn get_subscriptions(&self) -> super::VirtualEndpointSnapshotsGetSubscriptions {
        super::VirtualEndpointSnapshotsGetSubscriptions(self.0.name("getSubscriptions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcSubscription`, such as `/deviceManagement/virtualEndpoint/snapshots/getSubscriptions`.
    VirtualEndpointSnapshotsGetSubscriptions[models::CloudPcSubscription]
}

impl VirtualEndpointSnapshotsGetSubscriptions {
    /// `GET /deviceManagement/virtualEndpoint/snapshots/getSubscriptions` — Get cloudPcSubscription
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-getsubscriptions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcSubscription> {
        let sheet = "GET cloudPcSnapshot: list
            cloudpcsnapshot-getsubscriptions: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/snapshots/getSubscriptions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcSupportedRegion`, such as `/deviceManagement/virtualEndpoint/supportedRegions`.
    VirtualEndpointSupportedRegions[models::CloudPcSupportedRegion]
}

impl VirtualEndpointSupportedRegions {
    /// `GET /deviceManagement/virtualEndpoint/supportedRegions` — List supportedregions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-supportedregions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPcSupportedRegion> {
        let sheet = "GET virtualEndpoint: list
            virtualendpoint-list-supportedregions: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/supportedRegions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPcUserSetting`, such as `/deviceManagement/virtualEndpoint/userSettings`.
    VirtualEndpointUserSettings[models::CloudPcUserSetting]
}

impl VirtualEndpointUserSettings {
    /// `POST /deviceManagement/virtualEndpoint/userSettings` — Create cloudPcUserSetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-usersettings?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn create(&self, body: models::CloudPcUserSetting) -> Call<models::CloudPcUserSetting> {
        let sheet = "POST virtualEndpoint: create
            virtualendpoint-post-usersettings: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/userSettings` — List userSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-usersettings?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::VppToken> {
        let sheet = "GET vppToken: get
            intune-onboarding-vpptoken-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/revokeLicenses` — revokeLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-revokelicenses?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn revoke_licenses(&self, body: requests::vpp_token::RevokeLicensesRequest) -> Call<()> {
        let sheet = "POST vppToken: revoke_licenses
            intune-onboarding-vpptoken-revokelicenses: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}/revokeLicenses";
        self.0.name("revokeLicenses").call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/vppTokens/{vppTokenId}/syncLicenses` — syncLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-synclicenses?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::VppToken) -> Call<models::VppToken> {
        let sheet = "PATCH vppToken: update
            intune-onboarding-vpptoken-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/vppTokens/{id}";
        self.0.call(sheet).json(body)
    }
}
