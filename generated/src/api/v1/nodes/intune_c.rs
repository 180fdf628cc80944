// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPC`, such as `/me/cloudPCs/{id}`.
    CloudPc: super::Entity = models::CloudPc
}

impl CloudPc {
    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/endGracePeriod`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-endgraceperiod?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/endGracePeriod`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn end_grace_period(&self) -> Call<()> {
        let sheet = "POST cloudPC: end_grace_period
            cloudpc-endgraceperiod: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/endGracePeriod
            /users/{id}/cloudPCs/{id}/endGracePeriod";
        self.0.name("endGracePeriod").call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-get?view=graph-rest-1.0), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}`, `/users/{user-id}/cloudPCs/{cloudPC-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPc> {
        let sheet = "GET cloudPC: get
            cloudpc-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}
            /me/cloudPCs/{id}
            /users/{id}/cloudPCs/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/reboot`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reboot?view=graph-rest-1.0), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/reboot`, `/users/{user-id}/cloudPCs/{cloudPC-id}/reboot`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reboot(&self) -> Call<()> {
        let sheet = "POST cloudPC: reboot
            cloudpc-reboot: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/reboot
            /me/cloudPCs/{id}/reboot
            /users/{id}/cloudPCs/{id}/reboot";
        self.0.name("reboot").call(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/rename`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-1.0), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/rename`, `/users/{user-id}/cloudPCs/{cloudPC-id}/rename`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn rename(&self, body: requests::cloud_pc::RenameRequest) -> Call<()> {
        let sheet = "POST cloudPC: rename
            cloudpc-rename: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/rename
            /me/cloudPCs/{id}/rename
            /users/{id}/cloudPCs/{id}/rename";
        self.0.name("rename").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/reprovision`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-1.0), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/reprovision`, `/users/{user-id}/cloudPCs/{cloudPC-id}/reprovision`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn reprovision(&self, body: requests::cloud_pc::ReprovisionRequest) -> Call<()> {
        let sheet = "POST cloudPC: reprovision
            cloudpc-reprovision: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision
            /me/cloudPCs/{id}/reprovision
            /users/{id}/cloudPCs/{id}/reprovision";
        self.0.name("reprovision").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/resize`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-resize?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/resize`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn resize(&self, body: requests::cloud_pc::ResizeRequest) -> Call<()> {
        let sheet = "POST cloudPC: resize
            cloudpc-resize: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/resize
            /users/{id}/cloudPCs/{id}/resize";
        self.0.name("resize").call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-restore?view=graph-rest-1.0), metadata
    /// Also: `/users/{user-id}/cloudPCs/{cloudPC-id}/restore`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn restore(&self, body: requests::cloud_pc::RestoreRequest) -> Call<()> {
        let sheet = "POST cloudPC: restore
            cloudpc-restore: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/restore
            /users/{id}/cloudPCs/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/retrieveCloudPcLaunchDetail`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievecloudpclaunchdetail?view=graph-rest-1.0), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/retrieveCloudPcLaunchDetail`, `/users/{user-id}/cloudPCs/{cloudPC-id}/retrieveCloudPcLaunchDetail`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_launch_detail(&self) -> Get<models::CloudPcLaunchDetail> {
        let sheet = "GET cloudPC: retrieve_cloud_pc_launch_detail
            cloudpc-retrievecloudpclaunchdetail: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/retrieveCloudPcLaunchDetail
            /me/cloudPCs/{id}/retrieveCloudPcLaunchDetail
            /users/{id}/cloudPCs/{id}/retrieveCloudPcLaunchDetail";
        self.0.name("retrieveCloudPcLaunchDetail").get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPC-id}/troubleshoot`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-troubleshoot?view=graph-rest-1.0), metadata
    /// Also: `/me/cloudPCs/{cloudPC-id}/troubleshoot`, `/users/{user-id}/cloudPCs/{cloudPC-id}/troubleshoot`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn troubleshoot(&self) -> Call<()> {
        let sheet = "POST cloudPC: troubleshoot
            cloudpc-troubleshoot: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/cloudPCs/{id}/troubleshoot
            /me/cloudPCs/{id}/troubleshoot
            /users/{id}/cloudPCs/{id}/troubleshoot";
        self.0.name("troubleshoot").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcAuditEvent`, such as `/deviceManagement/virtualEndpoint/auditEvents/{id}`.
    CloudPcAuditEvent: super::Entity = models::CloudPcAuditEvent
}

impl CloudPcAuditEvent {
    /// `GET /deviceManagement/virtualEndpoint/auditEvents/{cloudPcAuditEvent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-get?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.cloudPcDeviceImage`, such as `/deviceManagement/virtualEndpoint/deviceImages/{id}`.
    CloudPcDeviceImage: super::Entity = models::CloudPcDeviceImage
}

impl CloudPcDeviceImage {
    /// `DELETE /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcDeviceImage: delete
            cloudpcdeviceimage-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcDeviceImage> {
        let sheet = "GET cloudPcDeviceImage: get
            cloudpcdeviceimage-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/deviceImages/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcGalleryImage`, such as `/deviceManagement/virtualEndpoint/galleryImages/{id}`.
    CloudPcGalleryImage: super::Entity = models::CloudPcGalleryImage
}

impl CloudPcGalleryImage {
    /// `GET /deviceManagement/virtualEndpoint/galleryImages/{cloudPcGalleryImage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcgalleryimage-get?view=graph-rest-1.0), metadata
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
    CloudPcOnPremisesConnection: super::Entity = models::CloudPcOnPremisesConnection
}

impl CloudPcOnPremisesConnection {
    /// `DELETE /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcOnPremisesConnection: delete
            cloudpconpremisesconnection-delete: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcOnPremisesConnection> {
        let sheet = "GET cloudPcOnPremisesConnection: get
            cloudpconpremisesconnection-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnection-id}/runHealthChecks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-runhealthcheck?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn run_health_checks(&self) -> Call<()> {
        let sheet = "POST cloudPcOnPremisesConnection: run_health_checks
            cloudpconpremisesconnection-runhealthcheck: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks";
        self.0.name("runHealthChecks").call(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcOnPremisesConnection) -> Call<models::CloudPcOnPremisesConnection> {
        let sheet = "PATCH cloudPcOnPremisesConnection: update
            cloudpconpremisesconnection-update: CloudPC.ReadWrite.All | |
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnection-id}/updateAdDomainPassword`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update_ad_domain_password(
        &self,
        body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest,
    ) -> Call<()> {
        let sheet = "POST cloudPcOnPremisesConnection: update_ad_domain_password
            cloudpconpremisesconnection-updateaddomainpassword: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/updateAdDomainPassword";
        self.0.name("updateAdDomainPassword").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcProvisioningPolicy`, such as `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}`.
    CloudPcProvisioningPolicy: super::Entity = models::CloudPcProvisioningPolicy
}

impl CloudPcProvisioningPolicy {
    /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-assign?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: requests::cloud_pc_provisioning_policy::AssignRequest) -> Call<()> {
        let sheet = "POST cloudPcProvisioningPolicy: assign
            cloudpcprovisioningpolicy-assign: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcProvisioningPolicy: delete
            cloudpcprovisioningpolicy-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcProvisioningPolicy> {
        let sheet = "GET cloudPcProvisioningPolicy: get
            cloudpcprovisioningpolicy-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/provisioningPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::CloudPcProvisioningPolicy) -> Call<models::CloudPcProvisioningPolicy> {
        let sheet = "PATCH cloudPcProvisioningPolicy: update
            cloudpcprovisioningpolicy-update: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
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
    /// A value of `microsoft.graph.cloudPcReport`, such as `/deviceManagement/virtualEndpoint/report`.
    CloudPcReport: super::Entity = models::CloudPcReport
}

impl CloudPcReport {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CloudPcReport> {
        self.0.get("GET cloudPcReport: get")
    }

    /// `POST /deviceManagement/virtualEndpoint/report/retrieveCloudPcRecommendationReports`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcreport-retrievecloudpcrecommendationreports?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_recommendation_reports(
        &self,
        body: requests::cloud_pc_report::RetrieveCloudPcRecommendationReportsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST cloudPcReport: retrieve_cloud_pc_recommendation_reports
            cloudpcreport-retrievecloudpcrecommendationreports: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/report/retrieveCloudPcRecommendationReports";
        self.0.name("retrieveCloudPcRecommendationReports").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.cloudPcUserSetting`, such as `/deviceManagement/virtualEndpoint/userSettings/{id}`.
    CloudPcUserSetting: super::Entity = models::CloudPcUserSetting
}

impl CloudPcUserSetting {
    /// `POST /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn assign(&self, body: requests::cloud_pc_user_setting::AssignRequest) -> Call<()> {
        let sheet = "POST cloudPcUserSetting: assign
            cloudpcusersetting-assign: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`; application: `CloudPC.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudPcUserSetting: delete
            cloudpcusersetting-delete: CloudPC.ReadWrite.All | | CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CloudPcUserSetting> {
        let sheet = "GET cloudPcUserSetting: get
            cloudpcusersetting-get: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::CloudPcUserSetting) -> Call<models::CloudPcUserSetting> {
        let sheet = "PATCH cloudPcUserSetting: update
            cloudpcusersetting-update: | |
            /deviceManagement/virtualEndpoint/userSettings/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> Collection<models::CloudPcUserSettingAssignment> {
        Collection::at(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners/{id}`.
    ComplianceManagementPartner: super::Entity = models::ComplianceManagementPartner
}

impl ComplianceManagementPartner {
    /// `DELETE /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Delete complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: get
            intune-onboarding-compliancemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}` — Update complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "PATCH complianceManagementPartner: update
            intune-onboarding-compliancemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}
