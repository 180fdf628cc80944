// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.unsupportedGroupPolicyExtension`, such as `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}`.
    UnsupportedGroupPolicyExtension: super::Entity = models::UnsupportedGroupPolicyExtension
}

impl UnsupportedGroupPolicyExtension {
    /// `DELETE /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}` — Delete unsupportedgrouppolicyextension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unsupportedGroupPolicyExtension: delete
            intune-gpanalyticsservice-unsupportedgrouppolicyextension-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}` — Get unsupportedgrouppolicyextension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UnsupportedGroupPolicyExtension> {
        let sheet = "GET unsupportedGroupPolicyExtension: get
            intune-gpanalyticsservice-unsupportedgrouppolicyextension-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}` — Update unsupportedgrouppolicyextension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UnsupportedGroupPolicyExtension,
    ) -> Call<models::UnsupportedGroupPolicyExtension> {
        let sheet = "PATCH unsupportedGroupPolicyExtension: update
            intune-gpanalyticsservice-unsupportedgrouppolicyextension-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userAppInstallStatus`, such as `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}`.
    UserAppInstallStatus: super::Entity = models::UserAppInstallStatus
}

impl UserAppInstallStatus {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}` — Delete userAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userAppInstallStatus: delete
            intune-apps-userappinstallstatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}` — Get userAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserAppInstallStatus> {
        let sheet = "GET userAppInstallStatus: get
            intune-apps-userappinstallstatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}` — Update userAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::UserAppInstallStatus) -> Call<models::UserAppInstallStatus> {
        let sheet = "PATCH userAppInstallStatus: update
            intune-apps-userappinstallstatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/app`
    pub fn app(&self) -> super::MobileApp {
        super::MobileApp(self.0.name("app"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::UserAppInstallStatusDeviceStatuses {
        super::UserAppInstallStatusDeviceStatuses(self.0.name("deviceStatuses"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppInstallStatus`, such as `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses`.
    UserAppInstallStatusDeviceStatuses[models::MobileAppInstallStatus]
}

impl UserAppInstallStatusDeviceStatuses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses` — Create mobileAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppInstallStatus) -> Call<models::MobileAppInstallStatus> {
        let sheet = "POST mobileAppInstallStatus: create
            intune-apps-mobileappinstallstatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses` — List mobileAppInstallStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppInstallStatus> {
        let sheet = "GET mobileAppInstallStatus: list
            intune-apps-mobileappinstallstatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.cloudPC`, such as `/me/cloudPCs`.
    UserCloudPCs[models::CloudPc]
}

impl UserCloudPCs {
    /// `GET /users/{user-id}/cloudPCs/getProvisionedCloudPCs(groupId='{groupId}',servicePlanId='{servicePlanId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-getprovisionedcloudpcs?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_provisioned_cloud_p_cs(&self, group_id: &str, service_plan_id: &str) -> List<models::CloudPc> {
        let sheet = "GET cloudPC: get_provisioned_cloud_p_cs
            cloudpc-getprovisionedcloudpcs: | |
            /users/{id}/cloudPCs/getProvisionedCloudPCs(groupId='{groupId}',servicePlanId='{servicePlanId}')";
        self.0
            .function(
                "getProvisionedCloudPCs",
                &[("groupId", Argument::quoted(group_id)), ("servicePlanId", Argument::quoted(service_plan_id))],
            )
            .list(sheet)
    }

    /// `GET /me/cloudPCs` — List cloudpcs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-cloudpcs?view=graph-rest-beta)
    /// Also: `/users/{user-id}/cloudPCs`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn list(&self) -> List<models::CloudPc> {
        let sheet = "GET user: list
            user-list-cloudpcs: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /me/cloudPCs
            /users/{id}/cloudPCs";
        self.0.list(sheet)
    }

    /// `GET /users/{user-id}/cloudPCs/retrieveCloudPcCountByStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-retrievecloudpccountbystatus?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`; application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn retrieve_cloud_pc_count_by_status(&self) -> List<models::CloudPcStatusSummary> {
        let sheet = "GET cloudPC: retrieve_cloud_pc_count_by_status
            cloudpc-retrievecloudpccountbystatus: CloudPC.Read.All CloudPC.ReadWrite.All | | CloudPC.Read.All CloudPC.ReadWrite.All
            /users/{id}/cloudPCs/retrieveCloudPcCountByStatus";
        self.0.name("retrieveCloudPcCountByStatus").list(sheet)
    }

    /// `POST /users/{user-id}/cloudPCs/validateBulkResize`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-validatebulkresize?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn validate_bulk_resize(
        &self,
        body: requests::cloud_pc::ValidateBulkResizeRequest,
    ) -> Call<Vec<models::CloudPcResizeValidationResult>> {
        let sheet = "POST cloudPC: validate_bulk_resize
            cloudpc-validatebulkresize: | |
            /users/{id}/cloudPCs/validateBulkResize";
        self.0.name("validateBulkResize").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAnomaly`, such as `/deviceManagement/userExperienceAnalyticsAnomaly/{id}`.
    UserExperienceAnalyticsAnomaly: super::Entity = models::UserExperienceAnalyticsAnomaly
}

impl UserExperienceAnalyticsAnomaly {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAnomaly/{userExperienceAnalyticsAnomaly-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAnomaly: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomaly/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAnomaly/{userExperienceAnalyticsAnomaly-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAnomaly> {
        let sheet = "GET userExperienceAnalyticsAnomaly: get
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomaly/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAnomaly/{userExperienceAnalyticsAnomaly-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::UserExperienceAnalyticsAnomaly) -> Call<models::UserExperienceAnalyticsAnomaly> {
        let sheet = "PATCH userExperienceAnalyticsAnomaly: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomaly/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAnomalyDevice`, such as `/deviceManagement/userExperienceAnalyticsAnomalyDevice/{id}`.
    UserExperienceAnalyticsAnomalyDevice: super::Entity = models::UserExperienceAnalyticsAnomalyDevice
}

impl UserExperienceAnalyticsAnomalyDevice {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAnomalyDevice/{userExperienceAnalyticsAnomalyDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAnomalyDevice: delete
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomalyDevice/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAnomalyDevice/{userExperienceAnalyticsAnomalyDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAnomalyDevice> {
        let sheet = "GET userExperienceAnalyticsAnomalyDevice: get
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomalyDevice/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAnomalyDevice/{userExperienceAnalyticsAnomalyDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAnomalyDevice,
    ) -> Call<models::UserExperienceAnalyticsAnomalyDevice> {
        let sheet = "PATCH userExperienceAnalyticsAnomalyDevice: update
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAnomalyDevice/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionId}` — Delete userExperienceAnalyticsAppHealthAppPerformanceByAppVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByAppVersion: delete
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionId}` — Get userExperienceAnalyticsAppHealthAppPerformanceByAppVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersion: get
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionId}` — Update userExperienceAnalyticsAppHealthAppPerformanceByAppVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByAppVersion: update
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversion-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}` — Delete userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: delete
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}` — Get userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: get
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}` — Update userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: update
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}` — Delete userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: delete
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}` — Get userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: get
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}` — Update userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: update
            intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}`.
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: super::Entity = models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersionId}` — Delete userExperienceAnalyticsAppHealthAppPerformanceByOSVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: delete
            intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersionId}` — Get userExperienceAnalyticsAppHealthAppPerformanceByOSVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "GET userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: get
            intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersionId}` — Update userExperienceAnalyticsAppHealthAppPerformanceByOSVersion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthAppPerformanceByOSVersion: update
            intune-devices-userexperienceanalyticsapphealthappperformancebyosversion-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}`.
    UserExperienceAnalyticsAppHealthApplicationPerformance: super::Entity = models::UserExperienceAnalyticsAppHealthApplicationPerformance
}

impl UserExperienceAnalyticsAppHealthApplicationPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}` — Delete userExperienceAnalyticsAppHealthApplicationPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthApplicationPerformance: delete
            intune-devices-userexperienceanalyticsapphealthapplicationperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}` — Get userExperienceAnalyticsAppHealthApplicationPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthApplicationPerformance: get
            intune-devices-userexperienceanalyticsapphealthapplicationperformance-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}` — Update userExperienceAnalyticsAppHealthApplicationPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthapplicationperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthApplicationPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthApplicationPerformance: update
            intune-devices-userexperienceanalyticsapphealthapplicationperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}`.
    UserExperienceAnalyticsAppHealthDeviceModelPerformance: super::Entity = models::UserExperienceAnalyticsAppHealthDeviceModelPerformance
}

impl UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Delete userExperienceAnalyticsAppHealthDeviceModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthDeviceModelPerformance: delete
            intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Get userExperienceAnalyticsAppHealthDeviceModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthDeviceModelPerformance: get
            intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Update userExperienceAnalyticsAppHealthDeviceModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthDeviceModelPerformance: update
            intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}`.
    UserExperienceAnalyticsAppHealthDevicePerformance: super::Entity = models::UserExperienceAnalyticsAppHealthDevicePerformance
}

impl UserExperienceAnalyticsAppHealthDevicePerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}` — Delete userExperienceAnalyticsAppHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthDevicePerformance: delete
            intune-devices-userexperienceanalyticsapphealthdeviceperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}` — Get userExperienceAnalyticsAppHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthDevicePerformance: get
            intune-devices-userexperienceanalyticsapphealthdeviceperformance-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}` — Update userExperienceAnalyticsAppHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthDevicePerformance: update
            intune-devices-userexperienceanalyticsapphealthdeviceperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}`.
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails: super::Entity = models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
}

impl UserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}` — Delete userExperienceAnalyticsAppHealthDevicePerformanceDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthDevicePerformanceDetails: delete
            intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}` — Get userExperienceAnalyticsAppHealthDevicePerformanceDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "GET userExperienceAnalyticsAppHealthDevicePerformanceDetails: get
            intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}` — Update userExperienceAnalyticsAppHealthDevicePerformanceDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthDevicePerformanceDetails: update
            intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}`.
    UserExperienceAnalyticsAppHealthOsVersionPerformance: super::Entity = models::UserExperienceAnalyticsAppHealthOsVersionPerformance
}

impl UserExperienceAnalyticsAppHealthOsVersionPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}` — Delete userExperienceAnalyticsAppHealthOSVersionPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsAppHealthOSVersionPerformance: delete
            intune-devices-userexperienceanalyticsapphealthosversionperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}` — Get userExperienceAnalyticsAppHealthOSVersionPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "GET userExperienceAnalyticsAppHealthOSVersionPerformance: get
            intune-devices-userexperienceanalyticsapphealthosversionperformance-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}` — Update userExperienceAnalyticsAppHealthOSVersionPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthosversionperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "PATCH userExperienceAnalyticsAppHealthOSVersionPerformance: update
            intune-devices-userexperienceanalyticsapphealthosversionperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBaseline`, such as `/deviceManagement/userExperienceAnalyticsBaselines/{id}`.
    UserExperienceAnalyticsBaseline: super::Entity = models::UserExperienceAnalyticsBaseline
}

impl UserExperienceAnalyticsBaseline {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}` — Delete userExperienceAnalyticsBaseline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBaseline: delete
            intune-devices-userexperienceanalyticsbaseline-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}` — Get userExperienceAnalyticsBaseline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBaseline> {
        let sheet = "GET userExperienceAnalyticsBaseline: get
            intune-devices-userexperienceanalyticsbaseline-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}` — Update userExperienceAnalyticsBaseline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbaseline-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBaseline,
    ) -> Call<models::UserExperienceAnalyticsBaseline> {
        let sheet = "PATCH userExperienceAnalyticsBaseline: update
            intune-devices-userexperienceanalyticsbaseline-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appHealthMetrics`
    pub fn app_health_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("appHealthMetrics"))
    }

    /// `…/batteryHealthMetrics`
    pub fn battery_health_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("batteryHealthMetrics"))
    }

    /// `…/bestPracticesMetrics`
    pub fn best_practices_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("bestPracticesMetrics"))
    }

    /// `…/deviceBootPerformanceMetrics`
    pub fn device_boot_performance_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("deviceBootPerformanceMetrics"))
    }

    /// `…/rebootAnalyticsMetrics`
    pub fn reboot_analytics_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("rebootAnalyticsMetrics"))
    }

    /// `…/resourcePerformanceMetrics`
    pub fn resource_performance_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("resourcePerformanceMetrics"))
    }

    /// `…/workFromAnywhereMetrics`
    pub fn work_from_anywhere_metrics(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("workFromAnywhereMetrics"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{id}`.
    UserExperienceAnalyticsBatteryHealthAppImpact: super::Entity = models::UserExperienceAnalyticsBatteryHealthAppImpact
}

impl UserExperienceAnalyticsBatteryHealthAppImpact {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}` — Delete userExperienceAnalyticsBatteryHealthAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBatteryHealthAppImpact: delete
            intune-devices-userexperienceanalyticsbatteryhealthappimpact-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}` — Get userExperienceAnalyticsBatteryHealthAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthAppImpact: get
            intune-devices-userexperienceanalyticsbatteryhealthappimpact-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpactId}` — Update userExperienceAnalyticsBatteryHealthAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthappimpact-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthAppImpact,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthAppImpact> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthAppImpact: update
            intune-devices-userexperienceanalyticsbatteryhealthappimpact-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails`.
    UserExperienceAnalyticsBatteryHealthCapacityDetails: super::Entity = models::UserExperienceAnalyticsBatteryHealthCapacityDetails
}

impl UserExperienceAnalyticsBatteryHealthCapacityDetails {
    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails` — Get userExperienceAnalyticsBatteryHealthCapacityDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthCapacityDetails> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthCapacityDetails: get
            intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails` — Update userExperienceAnalyticsBatteryHealthCapacityDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthCapacityDetails,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthCapacityDetails> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthCapacityDetails: update
            intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{id}`.
    UserExperienceAnalyticsBatteryHealthDeviceAppImpact: super::Entity = models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact
}

impl UserExperienceAnalyticsBatteryHealthDeviceAppImpact {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{userExperienceAnalyticsBatteryHealthDeviceAppImpactId}` — Delete userExperienceAnalyticsBatteryHealthDeviceAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBatteryHealthDeviceAppImpact: delete
            intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{userExperienceAnalyticsBatteryHealthDeviceAppImpactId}` — Get userExperienceAnalyticsBatteryHealthDeviceAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthDeviceAppImpact: get
            intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{userExperienceAnalyticsBatteryHealthDeviceAppImpactId}` — Update userExperienceAnalyticsBatteryHealthDeviceAppImpact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthDeviceAppImpact: update
            intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{id}`.
    UserExperienceAnalyticsBatteryHealthDevicePerformance: super::Entity = models::UserExperienceAnalyticsBatteryHealthDevicePerformance
}

impl UserExperienceAnalyticsBatteryHealthDevicePerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{userExperienceAnalyticsBatteryHealthDevicePerformanceId}` — Delete userExperienceAnalyticsBatteryHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBatteryHealthDevicePerformance: delete
            intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{userExperienceAnalyticsBatteryHealthDevicePerformanceId}` — Get userExperienceAnalyticsBatteryHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthDevicePerformance: get
            intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{userExperienceAnalyticsBatteryHealthDevicePerformanceId}` — Update userExperienceAnalyticsBatteryHealthDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDevicePerformance> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthDevicePerformance: update
            intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}`.
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: super::Entity = models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
}

impl UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}` — Delete userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: delete
            intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}` — Get userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: get
            intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}` — Update userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: update
            intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{id}`.
    UserExperienceAnalyticsBatteryHealthModelPerformance: super::Entity = models::UserExperienceAnalyticsBatteryHealthModelPerformance
}

impl UserExperienceAnalyticsBatteryHealthModelPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{userExperienceAnalyticsBatteryHealthModelPerformanceId}` — Delete userExperienceAnalyticsBatteryHealthModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBatteryHealthModelPerformance: delete
            intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{userExperienceAnalyticsBatteryHealthModelPerformanceId}` — Get userExperienceAnalyticsBatteryHealthModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthModelPerformance> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthModelPerformance: get
            intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{userExperienceAnalyticsBatteryHealthModelPerformanceId}` — Update userExperienceAnalyticsBatteryHealthModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthModelPerformance> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthModelPerformance: update
            intune-devices-userexperienceanalyticsbatteryhealthmodelperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}`.
    UserExperienceAnalyticsBatteryHealthOsPerformance: super::Entity = models::UserExperienceAnalyticsBatteryHealthOsPerformance
}

impl UserExperienceAnalyticsBatteryHealthOsPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}` — Delete userExperienceAnalyticsBatteryHealthOsPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsBatteryHealthOsPerformance: delete
            intune-devices-userexperienceanalyticsbatteryhealthosperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}` — Get userExperienceAnalyticsBatteryHealthOsPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthOsPerformance: get
            intune-devices-userexperienceanalyticsbatteryhealthosperformance-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}` — Update userExperienceAnalyticsBatteryHealthOsPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthOsPerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthOsPerformance: update
            intune-devices-userexperienceanalyticsbatteryhealthosperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`, such as `/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails`.
    UserExperienceAnalyticsBatteryHealthRuntimeDetails: super::Entity = models::UserExperienceAnalyticsBatteryHealthRuntimeDetails
}

impl UserExperienceAnalyticsBatteryHealthRuntimeDetails {
    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails` — Get userExperienceAnalyticsBatteryHealthRuntimeDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthRuntimeDetails> {
        let sheet = "GET userExperienceAnalyticsBatteryHealthRuntimeDetails: get
            intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails` — Update userExperienceAnalyticsBatteryHealthRuntimeDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthRuntimeDetails,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthRuntimeDetails> {
        let sheet = "PATCH userExperienceAnalyticsBatteryHealthRuntimeDetails: update
            intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsCategory`, such as `/deviceManagement/userExperienceAnalyticsCategories/{id}`.
    UserExperienceAnalyticsCategory: super::Entity = models::UserExperienceAnalyticsCategory
}

impl UserExperienceAnalyticsCategory {
    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthOverview` — Get userExperienceAnalyticsCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsCategory> {
        let sheet = "GET userExperienceAnalyticsCategory: get
            intune-devices-userexperienceanalyticscategory-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthOverview
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics
            /deviceManagement/userExperienceAnalyticsCategories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthOverview` — Update userExperienceAnalyticsCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticscategory-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics`, `/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsCategory,
    ) -> Call<models::UserExperienceAnalyticsCategory> {
        let sheet = "PATCH userExperienceAnalyticsCategory: update
            intune-devices-userexperienceanalyticscategory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOverview
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/appHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/batteryHealthMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/bestPracticesMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/rebootAnalyticsMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/resourcePerformanceMetrics
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/workFromAnywhereMetrics
            /deviceManagement/userExperienceAnalyticsCategories/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/metricValues`
    pub fn metric_values(&self) -> super::UserExperienceAnalyticsCategoryMetricValues {
        super::UserExperienceAnalyticsCategoryMetricValues(self.0.name("metricValues"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues`.
    UserExperienceAnalyticsCategoryMetricValues[models::UserExperienceAnalyticsMetric]
}

impl UserExperienceAnalyticsCategoryMetricValues {
    /// `POST /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues` — Create userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "POST userExperienceAnalyticsMetric: create
            intune-devices-userexperienceanalyticsmetric-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues` — List userExperienceAnalyticsMetrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsMetric: list
            intune-devices-userexperienceanalyticsmetric-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsDevicePerformance/{id}`.
    UserExperienceAnalyticsDevicePerformance: super::Entity = models::UserExperienceAnalyticsDevicePerformance
}

impl UserExperienceAnalyticsDevicePerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}` — Delete userExperienceAnalyticsDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDevicePerformance: delete
            intune-devices-userexperienceanalyticsdeviceperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}` — Get userExperienceAnalyticsDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsDevicePerformance: get
            intune-devices-userexperienceanalyticsdeviceperformance-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}` — Update userExperienceAnalyticsDevicePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdeviceperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "PATCH userExperienceAnalyticsDevicePerformance: update
            intune-devices-userexperienceanalyticsdeviceperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceScope`, such as `/deviceManagement/userExperienceAnalyticsDeviceScope`.
    UserExperienceAnalyticsDeviceScope: super::Entity = models::UserExperienceAnalyticsDeviceScope
}

impl UserExperienceAnalyticsDeviceScope {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceScope` — Delete userExperienceAnalyticsDeviceScope
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceScope: delete
            intune-devices-userexperienceanalyticsdevicescope-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScope
            /deviceManagement/userExperienceAnalyticsDeviceScopes/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScope` — Get userExperienceAnalyticsDeviceScope
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceScope> {
        let sheet = "GET userExperienceAnalyticsDeviceScope: get
            intune-devices-userexperienceanalyticsdevicescope-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScope
            /deviceManagement/userExperienceAnalyticsDeviceScopes/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/userExperienceAnalyticsDeviceScope/triggerDeviceScopeAction` — triggerDeviceScopeAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}/triggerDeviceScopeAction`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn trigger_device_scope_action(
        &self,
        body: requests::user_experience_analytics_device_scope::TriggerDeviceScopeActionRequest,
    ) -> Call<models::DeviceScopeActionResult> {
        let sheet = "POST userExperienceAnalyticsDeviceScope: trigger_device_scope_action
            intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceScope/triggerDeviceScopeAction
            /deviceManagement/userExperienceAnalyticsDeviceScopes/{id}/triggerDeviceScopeAction";
        self.0.name("triggerDeviceScopeAction").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceScope` — Update userExperienceAnalyticsDeviceScope
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceScope,
    ) -> Call<models::UserExperienceAnalyticsDeviceScope> {
        let sheet = "PATCH userExperienceAnalyticsDeviceScope: update
            intune-devices-userexperienceanalyticsdevicescope-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScope
            /deviceManagement/userExperienceAnalyticsDeviceScopes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceScores`, such as `/deviceManagement/userExperienceAnalyticsDeviceScores/{id}`.
    UserExperienceAnalyticsDeviceScores: super::Entity = models::UserExperienceAnalyticsDeviceScores
}

impl UserExperienceAnalyticsDeviceScores {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScoresId}` — Delete userExperienceAnalyticsDeviceScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceScores: delete
            intune-devices-userexperienceanalyticsdevicescores-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScores/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScoresId}` — Get userExperienceAnalyticsDeviceScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "GET userExperienceAnalyticsDeviceScores: get
            intune-devices-userexperienceanalyticsdevicescores-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceScores/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScoresId}` — Update userExperienceAnalyticsDeviceScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescores-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceScores,
    ) -> Call<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "PATCH userExperienceAnalyticsDeviceScores: update
            intune-devices-userexperienceanalyticsdevicescores-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScores/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}`.
    UserExperienceAnalyticsDeviceStartupHistory: super::Entity = models::UserExperienceAnalyticsDeviceStartupHistory
}

impl UserExperienceAnalyticsDeviceStartupHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}` — Delete userExperienceAnalyticsDeviceStartupHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceStartupHistory: delete
            intune-devices-userexperienceanalyticsdevicestartuphistory-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}` — Get userExperienceAnalyticsDeviceStartupHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupHistory: get
            intune-devices-userexperienceanalyticsdevicestartuphistory-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}` — Update userExperienceAnalyticsDeviceStartupHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartuphistory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupHistory,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "PATCH userExperienceAnalyticsDeviceStartupHistory: update
            intune-devices-userexperienceanalyticsdevicestartuphistory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}`.
    UserExperienceAnalyticsDeviceStartupProcess: super::Entity = models::UserExperienceAnalyticsDeviceStartupProcess
}

impl UserExperienceAnalyticsDeviceStartupProcess {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}` — Delete userExperienceAnalyticsDeviceStartupProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceStartupProcess: delete
            intune-devices-userexperienceanalyticsdevicestartupprocess-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}` — Get userExperienceAnalyticsDeviceStartupProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupProcess: get
            intune-devices-userexperienceanalyticsdevicestartupprocess-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}` — Update userExperienceAnalyticsDeviceStartupProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocess-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcess,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "PATCH userExperienceAnalyticsDeviceStartupProcess: update
            intune-devices-userexperienceanalyticsdevicestartupprocess-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}`.
    UserExperienceAnalyticsDeviceStartupProcessPerformance: super::Entity = models::UserExperienceAnalyticsDeviceStartupProcessPerformance
}

impl UserExperienceAnalyticsDeviceStartupProcessPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}` — Delete userExperienceAnalyticsDeviceStartupProcessPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceStartupProcessPerformance: delete
            intune-devices-userexperienceanalyticsdevicestartupprocessperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}` — Get userExperienceAnalyticsDeviceStartupProcessPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "GET userExperienceAnalyticsDeviceStartupProcessPerformance: get
            intune-devices-userexperienceanalyticsdevicestartupprocessperformance-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}` — Update userExperienceAnalyticsDeviceStartupProcessPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicestartupprocessperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "PATCH userExperienceAnalyticsDeviceStartupProcessPerformance: update
            intune-devices-userexperienceanalyticsdevicestartupprocessperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`, such as `/deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{id}`.
    UserExperienceAnalyticsDeviceWithoutCloudIdentity: super::Entity = models::UserExperienceAnalyticsDeviceWithoutCloudIdentity
}

impl UserExperienceAnalyticsDeviceWithoutCloudIdentity {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{userExperienceAnalyticsDeviceWithoutCloudIdentityId}` — Delete userExperienceAnalyticsDeviceWithoutCloudIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsDeviceWithoutCloudIdentity: delete
            intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{userExperienceAnalyticsDeviceWithoutCloudIdentityId}` — Get userExperienceAnalyticsDeviceWithoutCloudIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceWithoutCloudIdentity> {
        let sheet = "GET userExperienceAnalyticsDeviceWithoutCloudIdentity: get
            intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{userExperienceAnalyticsDeviceWithoutCloudIdentityId}` — Update userExperienceAnalyticsDeviceWithoutCloudIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsDeviceWithoutCloudIdentity,
    ) -> Call<models::UserExperienceAnalyticsDeviceWithoutCloudIdentity> {
        let sheet = "PATCH userExperienceAnalyticsDeviceWithoutCloudIdentity: update
            intune-devices-userexperienceanalyticsdevicewithoutcloudidentity-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsImpactingProcess`, such as `/deviceManagement/userExperienceAnalyticsImpactingProcess/{id}`.
    UserExperienceAnalyticsImpactingProcess: super::Entity = models::UserExperienceAnalyticsImpactingProcess
}

impl UserExperienceAnalyticsImpactingProcess {
    /// `DELETE /deviceManagement/userExperienceAnalyticsImpactingProcess/{userExperienceAnalyticsImpactingProcessId}` — Delete userExperienceAnalyticsImpactingProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsImpactingProcess: delete
            intune-devices-userexperienceanalyticsimpactingprocess-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsImpactingProcess/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsImpactingProcess/{userExperienceAnalyticsImpactingProcessId}` — Get userExperienceAnalyticsImpactingProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsImpactingProcess> {
        let sheet = "GET userExperienceAnalyticsImpactingProcess: get
            intune-devices-userexperienceanalyticsimpactingprocess-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsImpactingProcess/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsImpactingProcess/{userExperienceAnalyticsImpactingProcessId}` — Update userExperienceAnalyticsImpactingProcess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsimpactingprocess-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsImpactingProcess,
    ) -> Call<models::UserExperienceAnalyticsImpactingProcess> {
        let sheet = "PATCH userExperienceAnalyticsImpactingProcess: update
            intune-devices-userexperienceanalyticsimpactingprocess-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsImpactingProcess/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}`.
    UserExperienceAnalyticsMetric: super::Entity = models::UserExperienceAnalyticsMetric
}

impl UserExperienceAnalyticsMetric {
    /// `DELETE /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}` — Delete userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric`, `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}`, `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsMetric: delete
            intune-devices-userexperienceanalyticsmetric-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}/userExperienceAnalyticsMetric
            /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{id}
            /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}
            /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}` — Get userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric`, `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}`, `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsMetric: get
            intune-devices-userexperienceanalyticsmetric-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}/userExperienceAnalyticsMetric
            intune-devices-userexperienceanalyticsmetric-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{id}
            /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}
            /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics/metricValues/{userExperienceAnalyticsMetricId}` — Update userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}/userExperienceAnalyticsMetric`, `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{userExperienceAnalyticsMetricId}`, `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{userExperienceAnalyticsMetricId}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "PATCH userExperienceAnalyticsMetric: update
            intune-devices-userexperienceanalyticsmetric-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines/{id}/deviceBootPerformanceMetrics/metricValues/{id}
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}/userExperienceAnalyticsMetric
            /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression/{id}
            /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression/{id}
            /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsMetricHistory`, such as `/deviceManagement/userExperienceAnalyticsMetricHistory/{id}`.
    UserExperienceAnalyticsMetricHistory: super::Entity = models::UserExperienceAnalyticsMetricHistory
}

impl UserExperienceAnalyticsMetricHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{userExperienceAnalyticsMetricHistoryId}` — Delete userExperienceAnalyticsMetricHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsMetricHistory: delete
            intune-devices-userexperienceanalyticsmetrichistory-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{id}
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{userExperienceAnalyticsMetricHistoryId}` — Get userExperienceAnalyticsMetricHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "GET userExperienceAnalyticsMetricHistory: get
            intune-devices-userexperienceanalyticsmetrichistory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{id}
            intune-devices-userexperienceanalyticsmetrichistory-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{userExperienceAnalyticsMetricHistoryId}` — Update userExperienceAnalyticsMetricHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetrichistory-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsMetricHistory,
    ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "PATCH userExperienceAnalyticsMetricHistory: update
            intune-devices-userexperienceanalyticsmetrichistory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceMetricHistory/{id}
            /deviceManagement/userExperienceAnalyticsMetricHistory/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/userExperienceAnalyticsMetric`
    pub fn user_experience_analytics_metric(&self) -> super::UserExperienceAnalyticsMetric {
        super::UserExperienceAnalyticsMetric(self.0.name("userExperienceAnalyticsMetric"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsModelScores`, such as `/deviceManagement/userExperienceAnalyticsModelScores/{id}`.
    UserExperienceAnalyticsModelScores: super::Entity = models::UserExperienceAnalyticsModelScores
}

impl UserExperienceAnalyticsModelScores {
    /// `DELETE /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}` — Delete userExperienceAnalyticsModelScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsModelScores: delete
            intune-devices-userexperienceanalyticsmodelscores-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsModelScores/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}` — Get userExperienceAnalyticsModelScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsModelScores> {
        let sheet = "GET userExperienceAnalyticsModelScores: get
            intune-devices-userexperienceanalyticsmodelscores-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsModelScores/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}` — Update userExperienceAnalyticsModelScores
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmodelscores-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsModelScores,
    ) -> Call<models::UserExperienceAnalyticsModelScores> {
        let sheet = "PATCH userExperienceAnalyticsModelScores: update
            intune-devices-userexperienceanalyticsmodelscores-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsModelScores/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`, such as `/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{id}`.
    UserExperienceAnalyticsNotAutopilotReadyDevice: super::Entity = models::UserExperienceAnalyticsNotAutopilotReadyDevice
}

impl UserExperienceAnalyticsNotAutopilotReadyDevice {
    /// `DELETE /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDeviceId}` — Delete userExperienceAnalyticsNotAutopilotReadyDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsNotAutopilotReadyDevice: delete
            intune-devices-userexperienceanalyticsnotautopilotreadydevice-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDeviceId}` — Get userExperienceAnalyticsNotAutopilotReadyDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsNotAutopilotReadyDevice> {
        let sheet = "GET userExperienceAnalyticsNotAutopilotReadyDevice: get
            intune-devices-userexperienceanalyticsnotautopilotreadydevice-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{userExperienceAnalyticsNotAutopilotReadyDeviceId}` — Update userExperienceAnalyticsNotAutopilotReadyDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsnotautopilotreadydevice-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsNotAutopilotReadyDevice,
    ) -> Call<models::UserExperienceAnalyticsNotAutopilotReadyDevice> {
        let sheet = "PATCH userExperienceAnalyticsNotAutopilotReadyDevice: update
            intune-devices-userexperienceanalyticsnotautopilotreadydevice-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsOverview`, such as `/deviceManagement/userExperienceAnalyticsOverview`.
    UserExperienceAnalyticsOverview: super::Entity = models::UserExperienceAnalyticsOverview
}

impl UserExperienceAnalyticsOverview {
    /// `GET /deviceManagement/userExperienceAnalyticsOverview` — Get userExperienceAnalyticsOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsOverview> {
        let sheet = "GET userExperienceAnalyticsOverview: get
            intune-devices-userexperienceanalyticsoverview-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsOverview` — Update userExperienceAnalyticsOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsOverview,
    ) -> Call<models::UserExperienceAnalyticsOverview> {
        let sheet = "PATCH userExperienceAnalyticsOverview: update
            intune-devices-userexperienceanalyticsoverview-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsRegressionSummary`, such as `/deviceManagement/userExperienceAnalyticsRegressionSummary`.
    UserExperienceAnalyticsRegressionSummary = models::UserExperienceAnalyticsRegressionSummary
}

impl UserExperienceAnalyticsRegressionSummary {
    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary` — Get userExperienceAnalyticsRegressionSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsregressionsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsRegressionSummary> {
        let sheet = "GET userExperienceAnalyticsRegressionSummary: get
            intune-devices-userexperienceanalyticsregressionsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/summarizeDeviceRegressionPerformance` — summarizeDeviceRegressionPerformance function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsregressionsummary-summarizedeviceregressionperformance?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn summarize_device_regression_performance(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> Get<models::UserExperienceAnalyticsRegressionSummary> {
        let sheet = "GET userExperienceAnalyticsRegressionSummary: summarize_device_regression_performance
            intune-devices-userexperienceanalyticsregressionsummary-summarizedeviceregressionperformance: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/summarizeDeviceRegressionPerformance(summarizeBy='{summarizeBy}')";
        self.0
            .function(
                "summarizeDeviceRegressionPerformance",
                &[("summarizeBy", Argument::quoted(summarize_by.as_str()))],
            )
            .get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsRegressionSummary` — Update userExperienceAnalyticsRegressionSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsregressionsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsRegressionSummary,
    ) -> Call<models::UserExperienceAnalyticsRegressionSummary> {
        let sheet = "PATCH userExperienceAnalyticsRegressionSummary: update
            intune-devices-userexperienceanalyticsregressionsummary-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary";
        self.0.call(sheet).json(body)
    }

    /// `…/manufacturerRegression`
    pub fn manufacturer_regression(&self) -> super::UserExperienceAnalyticsRegressionSummaryManufacturerRegression {
        super::UserExperienceAnalyticsRegressionSummaryManufacturerRegression(self.0.name("manufacturerRegression"))
    }

    /// `…/modelRegression`
    pub fn model_regression(&self) -> super::UserExperienceAnalyticsRegressionSummaryModelRegression {
        super::UserExperienceAnalyticsRegressionSummaryModelRegression(self.0.name("modelRegression"))
    }

    /// `…/operatingSystemRegression`
    pub fn operating_system_regression(
        &self,
    ) -> super::UserExperienceAnalyticsRegressionSummaryOperatingSystemRegression
    {
        super::UserExperienceAnalyticsRegressionSummaryOperatingSystemRegression(
            self.0.name("operatingSystemRegression"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression`.
    UserExperienceAnalyticsRegressionSummaryManufacturerRegression[models::UserExperienceAnalyticsMetric]
}

impl UserExperienceAnalyticsRegressionSummaryManufacturerRegression {
    /// `POST /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression` — Create userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "POST userExperienceAnalyticsMetric: create
            intune-devices-userexperienceanalyticsmetric-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression` — List userExperienceAnalyticsMetrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsMetric: list
            intune-devices-userexperienceanalyticsmetric-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/manufacturerRegression";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression`.
    UserExperienceAnalyticsRegressionSummaryModelRegression[models::UserExperienceAnalyticsMetric]
}

impl UserExperienceAnalyticsRegressionSummaryModelRegression {
    /// `POST /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression` — Create userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "POST userExperienceAnalyticsMetric: create
            intune-devices-userexperienceanalyticsmetric-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression` — List userExperienceAnalyticsMetrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsMetric: list
            intune-devices-userexperienceanalyticsmetric-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/modelRegression";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetric`, such as `/deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression`.
    UserExperienceAnalyticsRegressionSummaryOperatingSystemRegression[models::UserExperienceAnalyticsMetric]
}

impl UserExperienceAnalyticsRegressionSummaryOperatingSystemRegression {
    /// `POST /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression` — Create userExperienceAnalyticsMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::UserExperienceAnalyticsMetric) -> Call<models::UserExperienceAnalyticsMetric> {
        let sheet = "POST userExperienceAnalyticsMetric: create
            intune-devices-userexperienceanalyticsmetric-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression` — List userExperienceAnalyticsMetrics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsmetric-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetric> {
        let sheet = "GET userExperienceAnalyticsMetric: list
            intune-devices-userexperienceanalyticsmetric-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRegressionSummary/operatingSystemRegression";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsRemoteConnection`, such as `/deviceManagement/userExperienceAnalyticsRemoteConnection/{id}`.
    UserExperienceAnalyticsRemoteConnection: super::Entity = models::UserExperienceAnalyticsRemoteConnection
}

impl UserExperienceAnalyticsRemoteConnection {
    /// `DELETE /deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}` — Delete userExperienceAnalyticsRemoteConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsRemoteConnection: delete
            intune-devices-userexperienceanalyticsremoteconnection-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRemoteConnection/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}` — Get userExperienceAnalyticsRemoteConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsRemoteConnection> {
        let sheet = "GET userExperienceAnalyticsRemoteConnection: get
            intune-devices-userexperienceanalyticsremoteconnection-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRemoteConnection/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsRemoteConnection/{userExperienceAnalyticsRemoteConnectionId}` — Update userExperienceAnalyticsRemoteConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsremoteconnection-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsRemoteConnection,
    ) -> Call<models::UserExperienceAnalyticsRemoteConnection> {
        let sheet = "PATCH userExperienceAnalyticsRemoteConnection: update
            intune-devices-userexperienceanalyticsremoteconnection-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsRemoteConnection/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsResourcePerformance`, such as `/deviceManagement/userExperienceAnalyticsResourcePerformance/{id}`.
    UserExperienceAnalyticsResourcePerformance: super::Entity = models::UserExperienceAnalyticsResourcePerformance
}

impl UserExperienceAnalyticsResourcePerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}` — Delete userExperienceAnalyticsResourcePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsResourcePerformance: delete
            intune-devices-userexperienceanalyticsresourceperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsResourcePerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}` — Get userExperienceAnalyticsResourcePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsResourcePerformance> {
        let sheet = "GET userExperienceAnalyticsResourcePerformance: get
            intune-devices-userexperienceanalyticsresourceperformance-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsResourcePerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}` — Update userExperienceAnalyticsResourcePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsResourcePerformance,
    ) -> Call<models::UserExperienceAnalyticsResourcePerformance> {
        let sheet = "PATCH userExperienceAnalyticsResourcePerformance: update
            intune-devices-userexperienceanalyticsresourceperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsResourcePerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsScoreHistory`, such as `/deviceManagement/userExperienceAnalyticsScoreHistory/{id}`.
    UserExperienceAnalyticsScoreHistory: super::Entity = models::UserExperienceAnalyticsScoreHistory
}

impl UserExperienceAnalyticsScoreHistory {
    /// `DELETE /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}` — Delete userExperienceAnalyticsScoreHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsScoreHistory: delete
            intune-devices-userexperienceanalyticsscorehistory-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsScoreHistory/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}` — Get userExperienceAnalyticsScoreHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "GET userExperienceAnalyticsScoreHistory: get
            intune-devices-userexperienceanalyticsscorehistory-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsScoreHistory/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}` — Update userExperienceAnalyticsScoreHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsscorehistory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsScoreHistory,
    ) -> Call<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "PATCH userExperienceAnalyticsScoreHistory: update
            intune-devices-userexperienceanalyticsscorehistory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsScoreHistory/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}`.
    UserExperienceAnalyticsWorkFromAnywhereDevice: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereDevice
}

impl UserExperienceAnalyticsWorkFromAnywhereDevice {
    /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}` — Delete userExperienceAnalyticsWorkFromAnywhereDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsWorkFromAnywhereDevice: delete
            intune-devices-userexperienceanalyticsworkfromanywheredevice-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}` — Get userExperienceAnalyticsWorkFromAnywhereDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereDevice: get
            intune-devices-userexperienceanalyticsworkfromanywheredevice-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDeviceId}` — Update userExperienceAnalyticsWorkFromAnywhereDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereDevice,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereDevice: update
            intune-devices-userexperienceanalyticsworkfromanywheredevice-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`, such as `/deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`.
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary = models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary
}

impl UserExperienceAnalyticsWorkFromAnywhereDevicesSummary {
    /// `GET /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices` — userExperienceAnalyticsSummarizeWorkFromAnywhereDevices function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-userexperienceanalyticssummarizeworkfromanywheredevices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary> {
        let sheet = "GET deviceManagement: get
            intune-devices-devicemanagement-userexperienceanalyticssummarizeworkfromanywheredevices: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`.
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
}

impl UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric {
    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric` — Get userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: get
            intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric` — Update userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: update
            intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}`.
    UserExperienceAnalyticsWorkFromAnywhereMetric: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereMetric
}

impl UserExperienceAnalyticsWorkFromAnywhereMetric {
    /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}` — Delete userExperienceAnalyticsWorkFromAnywhereMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsWorkFromAnywhereMetric: delete
            intune-devices-userexperienceanalyticsworkfromanywheremetric-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}` — Get userExperienceAnalyticsWorkFromAnywhereMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereMetric: get
            intune-devices-userexperienceanalyticsworkfromanywheremetric-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}` — Update userExperienceAnalyticsWorkFromAnywhereMetric
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremetric-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereMetric: update
            intune-devices-userexperienceanalyticsworkfromanywheremetric-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/metricDevices`
    pub fn metric_devices(&self) -> super::UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices {
        super::UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices(self.0.name("metricDevices"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices`.
    UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices[models::UserExperienceAnalyticsWorkFromAnywhereDevice]
}

impl UserExperienceAnalyticsWorkFromAnywhereMetricMetricDevices {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices` — Create userExperienceAnalyticsWorkFromAnywhereDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereDevice,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "POST userExperienceAnalyticsWorkFromAnywhereDevice: create
            intune-devices-userexperienceanalyticsworkfromanywheredevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}/metricDevices` — List userExperienceAnalyticsWorkFromAnywhereDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheredevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereDevice> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereDevice: list
            intune-devices-userexperienceanalyticsworkfromanywheredevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{id}/metricDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}`.
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance: super::Entity = models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
}

impl UserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}` — Delete userExperienceAnalyticsWorkFromAnywhereModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userExperienceAnalyticsWorkFromAnywhereModelPerformance: delete
            intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}` — Get userExperienceAnalyticsWorkFromAnywhereModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "GET userExperienceAnalyticsWorkFromAnywhereModelPerformance: get
            intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-get: DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}` — Update userExperienceAnalyticsWorkFromAnywhereModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "PATCH userExperienceAnalyticsWorkFromAnywhereModelPerformance: update
            intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceEnrollmentConfiguration`, such as `/users/{id}/getEffectiveDeviceEnrollmentConfigurations`.
    UserGetEffectiveDeviceEnrollmentConfigurations[models::DeviceEnrollmentConfiguration]
}

impl UserGetEffectiveDeviceEnrollmentConfigurations {
    /// `GET /users/{usersId}/getEffectiveDeviceEnrollmentConfigurations` — getEffectiveDeviceEnrollmentConfigurations function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET user: list
            intune-shared-user-geteffectivedeviceenrollmentconfigurations: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /users/{id}/getEffectiveDeviceEnrollmentConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/users/{id}/getLoggedOnManagedDevices`.
    UserGetLoggedOnManagedDevices[models::ManagedDevice]
}

impl UserGetLoggedOnManagedDevices {
    /// `GET /users/{usersId}/getLoggedOnManagedDevices` — getLoggedOnManagedDevices function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getloggedonmanageddevices?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET user: list
            intune-shared-user-getloggedonmanageddevices: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/getLoggedOnManagedDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppDiagnosticStatus`, such as `/users/{id}/getManagedAppDiagnosticStatuses`.
    UserGetManagedAppDiagnosticStatuses[models::ManagedAppDiagnosticStatus]
}

impl UserGetManagedAppDiagnosticStatuses {
    /// `GET /users/{usersId}/getManagedAppDiagnosticStatuses` — getManagedAppDiagnosticStatuses function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedappdiagnosticstatuses?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppDiagnosticStatus> {
        let sheet = "GET user: list
            intune-shared-user-getmanagedappdiagnosticstatuses: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /users/{id}/getManagedAppDiagnosticStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/users/{id}/getManagedAppPolicies`.
    UserGetManagedAppPolicies[models::ManagedAppPolicy]
}

impl UserGetManagedAppPolicies {
    /// `GET /users/{usersId}/getManagedAppPolicies` — getManagedAppPolicies function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanagedapppolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET user: list
            intune-shared-user-getmanagedapppolicies: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /users/{id}/getManagedAppPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/getManagedDevicesWithAppFailures`
    UserGetManagedDevicesWithAppFailures
}

impl UserGetManagedDevicesWithAppFailures {
    /// `GET /users/{usersId}/getManagedDevicesWithAppFailures` — getManagedDevicesWithAppFailures function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-getmanageddeviceswithappfailures?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET user: list
            intune-shared-user-getmanageddeviceswithappfailures: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/getManagedDevicesWithAppFailures";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceSummarizedAppState`, such as `/users/{id}/getManagedDevicesWithFailedOrPendingApps`.
    UserGetManagedDevicesWithFailedOrPendingApps[models::ManagedDeviceSummarizedAppState]
}

impl UserGetManagedDevicesWithFailedOrPendingApps {
    /// `GET /users/{usersId}/getManagedDevicesWithFailedOrPendingApps` — getManagedDevicesWithFailedOrPendingApps function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-user-getmanageddeviceswithfailedorpendingapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceSummarizedAppState> {
        let sheet = "GET user: list
            intune-troubleshooting-user-getmanageddeviceswithfailedorpendingapps: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/getManagedDevicesWithFailedOrPendingApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userInstallStateSummary`, such as `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}`.
    UserInstallStateSummary: super::Entity = models::UserInstallStateSummary
}

impl UserInstallStateSummary {
    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Delete userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userInstallStateSummary: delete
            intune-books-userinstallstatesummary-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Get userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserInstallStateSummary> {
        let sheet = "GET userInstallStateSummary: get
            intune-books-userinstallstatesummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}` — Update userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::UserInstallStateSummary) -> Call<models::UserInstallStateSummary> {
        let sheet = "PATCH userInstallStateSummary: update
            intune-books-userinstallstatesummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::UserInstallStateSummaryDeviceStates {
        super::UserInstallStateSummaryDeviceStates(self.0.name("deviceStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceInstallState`, such as `/deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates`.
    UserInstallStateSummaryDeviceStates[models::DeviceInstallState]
}

impl UserInstallStateSummaryDeviceStates {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` — Create deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
        let sheet = "POST deviceInstallState: create
            intune-books-deviceinstallstate-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` — List deviceinstallstates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceInstallState> {
        let sheet = "GET deviceInstallState: list
            intune-books-deviceinstallstate-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary/{id}/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/users/{id}/isManagedAppUserBlocked`
    UserIsManagedAppUserBlocked
}

impl UserIsManagedAppUserBlocked {
    /// `GET /users/{usersId}/isManagedAppUserBlocked` — isManagedAppUserBlocked function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-ismanagedappuserblocked?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Call<bool> {
        let sheet = "GET user: get
            intune-mam-user-ismanagedappuserblocked: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /users/{id}/isManagedAppUserBlocked";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices`.
    UserManagedDevices[models::ManagedDevice]
}

impl UserManagedDevices {
    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/users/{user-id}/managedDevices/appDiagnostics(upn='{upn}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn app_diagnostics(&self, upn: &str) -> List<models::PowerliftIncidentMetadata> {
        let sheet = "GET managedDevice: app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/appDiagnostics(upn='{upn}')";
        self.0.function("appDiagnostics", &[("upn", Argument::quoted(upn))]).list(sheet)
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/users/{userId}/managedDevices` — Create windowsManagedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedDevice>) -> Call<models::WindowsManagedDevice> {
        let sheet = "POST windowsManagedDevice: create
            intune-devices-windowsmanageddevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices
            intune-devices-windowsmanageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices";
        self.0.call(sheet).json(Into::<models::ManagedDevice>::into(body))
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/users/{user-id}/managedDevices/downloadAppDiagnostics`
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
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/downloadAppDiagnostics";
        self.0.name("downloadAppDiagnostics").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/users/{userId}/managedDevices/executeAction` — executeAction action
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
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/executeAction";
        self.0.name("executeAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/users/{userId}/managedDevices` — List windowsManagedDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET windowsManagedDevice: list
            intune-devices-windowsmanageddevice-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices
            intune-devices-windowsmanageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/users/{userId}/managedDevices/moveDevicesToOU` — moveDevicesToOU action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn move_devices_to_ou(&self, body: requests::managed_device::MoveDevicesToOuRequest) -> Call<()> {
        let sheet = "POST managedDevice: move_devices_to_ou
            intune-devices-manageddevice-movedevicestoou: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/users/{id}/managedDevices/moveDevicesToOU";
        self.0.name("moveDevicesToOU").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppIntentAndState`, such as `/users/{id}/mobileAppIntentAndStates`.
    UserMobileAppIntentAndStates[models::MobileAppIntentAndState]
}

impl UserMobileAppIntentAndStates {
    /// `POST /users/{usersId}/mobileAppIntentAndStates` — Create mobileAppIntentAndState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppIntentAndState) -> Call<models::MobileAppIntentAndState> {
        let sheet = "POST mobileAppIntentAndState: create
            intune-troubleshooting-mobileappintentandstate-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppIntentAndStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{usersId}/mobileAppIntentAndStates` — List mobileAppIntentAndStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-mobileappintentandstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppIntentAndState> {
        let sheet = "GET mobileAppIntentAndState: list
            intune-troubleshooting-mobileappintentandstate-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppIntentAndStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppTroubleshootingEvent`, such as `/users/{id}/mobileAppTroubleshootingEvents`.
    UserMobileAppTroubleshootingEvents[models::MobileAppTroubleshootingEvent]
}

impl UserMobileAppTroubleshootingEvents {
    /// `POST /users/{usersId}/mobileAppTroubleshootingEvents` — Create mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let sheet = "POST mobileAppTroubleshootingEvent: create
            intune-shared-mobileapptroubleshootingevent-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppTroubleshootingEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{usersId}/mobileAppTroubleshootingEvents` — List mobileAppTroubleshootingEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppTroubleshootingEvent> {
        let sheet = "GET mobileAppTroubleshootingEvent: list
            intune-shared-mobileapptroubleshootingevent-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /users/{id}/mobileAppTroubleshootingEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userPFXCertificate`, such as `/deviceManagement/userPfxCertificates/{id}`.
    UserPfxCertificate: super::Entity = models::UserPfxCertificate
}

impl UserPfxCertificate {
    /// `DELETE /deviceManagement/userPfxCertificates/{userPFXCertificateId}` — Delete userPFXCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userPFXCertificate: delete
            intune-raimportcerts-userpfxcertificate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userPfxCertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/userPfxCertificates/{userPFXCertificateId}` — Get userPFXCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UserPfxCertificate> {
        let sheet = "GET userPFXCertificate: get
            intune-raimportcerts-userpfxcertificate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userPfxCertificates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/userPfxCertificates/{userPFXCertificateId}` — Update userPFXCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::UserPfxCertificate) -> Call<models::UserPfxCertificate> {
        let sheet = "PATCH userPFXCertificate: update
            intune-raimportcerts-userpfxcertificate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userPfxCertificates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/users/getManagedAppBlockedUsers`
    UsersGetManagedAppBlockedUsers
}

impl UsersGetManagedAppBlockedUsers {
    /// `GET /users/getManagedAppBlockedUsers` — getManagedAppBlockedUsers function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-user-getmanagedappblockedusers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET user: list
            intune-mam-user-getmanagedappblockedusers: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /users/getManagedAppBlockedUsers";
        self.0.call(sheet)
    }
}
