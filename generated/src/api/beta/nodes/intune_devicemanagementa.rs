// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagement.alertRecord`, such as `/monitoring/alertRecords/{id}`.
    DeviceManagementAlertRecord: super::Entity = models::device_management::AlertRecord
}

impl DeviceManagementAlertRecord {
    /// `GET /deviceManagement/monitoring/alertRecords/{alertRecord-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrecord-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::device_management::AlertRecord> {
        let sheet = "GET alertRecord: get
            devicemanagement-alertrecord-get: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRecords/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/monitoring/alertRecords/{alertRecord-id}/microsoft.graph.deviceManagement.setPortalNotificationAsSent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrecord-setportalnotificationassent?view=graph-rest-beta), metadata
    /// Also: `/monitoring/alertRecords/{alertRecord-id}/microsoft.graph.deviceManagement.setPortalNotificationAsSent`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn set_portal_notification_as_sent(&self) -> Call<()> {
        let sheet = "POST alertRecord: set_portal_notification_as_sent
            devicemanagement-alertrecord-setportalnotificationassent: CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRecords/{id}/microsoft.graph.deviceManagement.setPortalNotificationAsSent
            /monitoring/alertRecords/{id}/microsoft.graph.deviceManagement.setPortalNotificationAsSent";
        self.0.name("microsoft.graph.deviceManagement.setPortalNotificationAsSent").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagement.alertRule`, such as `/deviceManagement/monitoring/alertRules/{id}`.
    DeviceManagementAlertRule: super::Entity = models::device_management::AlertRule
}

impl DeviceManagementAlertRule {
    /// `GET /deviceManagement/monitoring/alertRules/{alertRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrule-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`.
    pub fn get(&self) -> Get<models::device_management::AlertRule> {
        let sheet = "GET alertRule: get
            devicemanagement-alertrule-get: CloudPC.Read.All CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/monitoring/alertRules/{alertRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicemanagement-alertrule-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CloudPC.ReadWrite.All`.
    pub fn update(&self, body: models::device_management::AlertRule) -> Call<models::device_management::AlertRule> {
        let sheet = "PATCH alertRule: update
            devicemanagement-alertrule-update: CloudPC.ReadWrite.All | |
            /deviceManagement/monitoring/alertRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidDeviceOwnerEnrollmentProfile`, such as `/deviceManagement/androidDeviceOwnerEnrollmentProfiles`.
    DeviceManagementAndroidDeviceOwnerEnrollmentProfiles[models::AndroidDeviceOwnerEnrollmentProfile]
}

impl DeviceManagementAndroidDeviceOwnerEnrollmentProfiles {
    /// `POST /deviceManagement/androidDeviceOwnerEnrollmentProfiles` — Create androidDeviceOwnerEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AndroidDeviceOwnerEnrollmentProfile,
    ) -> Call<models::AndroidDeviceOwnerEnrollmentProfile> {
        let sheet = "POST androidDeviceOwnerEnrollmentProfile: create
            intune-androidforwork-androiddeviceownerenrollmentprofile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidDeviceOwnerEnrollmentProfiles` — List androidDeviceOwnerEnrollmentProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidDeviceOwnerEnrollmentProfile> {
        let sheet = "GET androidDeviceOwnerEnrollmentProfile: list
            intune-androidforwork-androiddeviceownerenrollmentprofile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidDeviceOwnerEnrollmentProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidForWorkAppConfigurationSchema`, such as `/deviceManagement/androidForWorkAppConfigurationSchemas`.
    DeviceManagementAndroidForWorkAppConfigurationSchemas[models::AndroidForWorkAppConfigurationSchema]
}

impl DeviceManagementAndroidForWorkAppConfigurationSchemas {
    /// `POST /deviceManagement/androidForWorkAppConfigurationSchemas` — Create androidForWorkAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AndroidForWorkAppConfigurationSchema,
    ) -> Call<models::AndroidForWorkAppConfigurationSchema> {
        let sheet = "POST androidForWorkAppConfigurationSchema: create
            intune-androidforwork-androidforworkappconfigurationschema-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkAppConfigurationSchemas";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidForWorkAppConfigurationSchemas` — List androidforworkappconfigurationschemas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidForWorkAppConfigurationSchema> {
        let sheet = "GET androidForWorkAppConfigurationSchema: list
            intune-androidforwork-androidforworkappconfigurationschema-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkAppConfigurationSchemas";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidForWorkEnrollmentProfile`, such as `/deviceManagement/androidForWorkEnrollmentProfiles`.
    DeviceManagementAndroidForWorkEnrollmentProfiles[models::AndroidForWorkEnrollmentProfile]
}

impl DeviceManagementAndroidForWorkEnrollmentProfiles {
    /// `POST /deviceManagement/androidForWorkEnrollmentProfiles` — Create androidForWorkEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AndroidForWorkEnrollmentProfile,
    ) -> Call<models::AndroidForWorkEnrollmentProfile> {
        let sheet = "POST androidForWorkEnrollmentProfile: create
            intune-androidforwork-androidforworkenrollmentprofile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidForWorkEnrollmentProfiles` — List androidforworkenrollmentprofiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidForWorkEnrollmentProfile> {
        let sheet = "GET androidForWorkEnrollmentProfile: list
            intune-androidforwork-androidforworkenrollmentprofile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidForWorkEnrollmentProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.androidManagedStoreAppConfigurationSchema`, such as `/deviceManagement/androidManagedStoreAppConfigurationSchemas`.
    DeviceManagementAndroidManagedStoreAppConfigurationSchemas[models::AndroidManagedStoreAppConfigurationSchema]
}

impl DeviceManagementAndroidManagedStoreAppConfigurationSchemas {
    /// `POST /deviceManagement/androidManagedStoreAppConfigurationSchemas` — Create androidManagedStoreAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AndroidManagedStoreAppConfigurationSchema,
    ) -> Call<models::AndroidManagedStoreAppConfigurationSchema> {
        let sheet = "POST androidManagedStoreAppConfigurationSchema: create
            intune-androidforwork-androidmanagedstoreappconfigurationschema-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAppConfigurationSchemas";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/androidManagedStoreAppConfigurationSchemas` — List androidManagedStoreAppConfigurationSchemas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::AndroidManagedStoreAppConfigurationSchema> {
        let sheet = "GET androidManagedStoreAppConfigurationSchema: list
            intune-androidforwork-androidmanagedstoreappconfigurationschema-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/androidManagedStoreAppConfigurationSchemas";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appleUserInitiatedEnrollmentProfile`, such as `/deviceManagement/appleUserInitiatedEnrollmentProfiles`.
    DeviceManagementAppleUserInitiatedEnrollmentProfiles[models::AppleUserInitiatedEnrollmentProfile]
}

impl DeviceManagementAppleUserInitiatedEnrollmentProfiles {
    /// `POST /deviceManagement/appleUserInitiatedEnrollmentProfiles` — Create appleUserInitiatedEnrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AppleUserInitiatedEnrollmentProfile,
    ) -> Call<models::AppleUserInitiatedEnrollmentProfile> {
        let sheet = "POST appleUserInitiatedEnrollmentProfile: create
            intune-enrollment-appleuserinitiatedenrollmentprofile-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/appleUserInitiatedEnrollmentProfiles` — List appleUserInitiatedEnrollmentProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppleUserInitiatedEnrollmentProfile> {
        let sheet = "GET appleUserInitiatedEnrollmentProfile: list
            intune-enrollment-appleuserinitiatedenrollmentprofile-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/appleUserInitiatedEnrollmentProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceAndAppManagementAssignmentFilter`, such as `/deviceManagement/assignmentFilters`.
    DeviceManagementAssignmentFilters[models::DeviceAndAppManagementAssignmentFilter]
}

impl DeviceManagementAssignmentFilters {
    /// `POST /deviceManagement/assignmentFilters` — Create deviceandappmanagementassignmentfilter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceAndAppManagementAssignmentFilter>,
    ) -> Call<models::DeviceAndAppManagementAssignmentFilter> {
        let sheet = "POST deviceAndAppManagementAssignmentFilter: create
            intune-policyset-deviceandappmanagementassignmentfilter-create, intune-policyset-payloadcompatibleassignmentfilter-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters";
        self.0.call(sheet).json(Into::<models::DeviceAndAppManagementAssignmentFilter>::into(body))
    }

    /// `POST /deviceManagement/assignmentFilters/enable` — Enable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-enable?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn enable(&self, body: requests::device_and_app_management_assignment_filter::EnableRequest) -> Call<()> {
        let sheet = "POST deviceAndAppManagementAssignmentFilter: enable
            intune-policyset-deviceandappmanagementassignmentfilter-enable: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/assignmentFilters/enable";
        self.0.name("enable").call(sheet).json(body)
    }

    /// `GET /deviceManagement/assignmentFilters/getPlatformSupportedProperties` — getPlatformSupportedProperties function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getplatformsupportedproperties?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_platform_supported_properties(&self, platform: &str) -> List<models::AssignmentFilterSupportedProperty> {
        let sheet = "GET deviceAndAppManagementAssignmentFilter: get_platform_supported_properties
            intune-policyset-deviceandappmanagementassignmentfilter-getplatformsupportedproperties: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/getPlatformSupportedProperties(platform='{platform}')";
        self.0.function("getPlatformSupportedProperties", &[("platform", Argument::quoted(platform))]).list(sheet)
    }

    /// `GET /deviceManagement/assignmentFilters` — List deviceAndAppManagementAssignmentFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceAndAppManagementAssignmentFilter> {
        let sheet = "GET deviceAndAppManagementAssignmentFilter: list
            intune-policyset-deviceandappmanagementassignmentfilter-list, intune-policyset-payloadcompatibleassignmentfilter-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/assignmentFilters/validateFilter` — Validatefilter action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-validatefilter?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn validate_filter(
        &self,
        body: requests::device_and_app_management_assignment_filter::ValidateFilterRequest,
    ) -> Call<models::AssignmentFilterValidationResult> {
        let sheet = "POST deviceAndAppManagementAssignmentFilter: validate_filter
            intune-policyset-deviceandappmanagementassignmentfilter-validatefilter: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/assignmentFilters/validateFilter";
        self.0.name("validateFilter").call(sheet).json(body)
    }

    /// `…/getState`
    pub fn get_state(&self) -> super::AssignmentFilterState {
        super::AssignmentFilterState(self.0.name("getState"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.auditEvent`, such as `/deviceManagement/auditEvents`.
    DeviceManagementAuditEvents[models::AuditEvent]
}

impl DeviceManagementAuditEvents {
    /// `POST /deviceManagement/auditEvents` — Create auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::AuditEvent) -> Call<models::AuditEvent> {
        let sheet = "POST auditEvent: create
            intune-auditing-auditevent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/auditEvents/getAuditActivityTypes` — getAuditActivityTypes function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditactivitytypes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get_audit_activity_types(&self, category: &str) -> Call<Vec<String>> {
        let sheet = "GET auditEvent: get_audit_activity_types
            intune-auditing-auditevent-getauditactivitytypes: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')";
        self.0.function("getAuditActivityTypes", &[("category", Argument::quoted(category))]).call(sheet)
    }

    /// `GET /deviceManagement/auditEvents` — List auditevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuditEvent> {
        let sheet = "GET auditEvent: list
            intune-auditing-auditevent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents";
        self.0.list(sheet)
    }

    /// `…/getAuditCategories`
    pub fn get_audit_categories(&self) -> super::DeviceManagementAuditEventsGetAuditCategories {
        super::DeviceManagementAuditEventsGetAuditCategories(self.0.name("getAuditCategories"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/auditEvents/getAuditCategories`
    DeviceManagementAuditEventsGetAuditCategories
}

impl DeviceManagementAuditEventsGetAuditCategories {
    /// `GET /deviceManagement/auditEvents/getAuditCategories` — getAuditCategories function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditcategories?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET auditEvent: list
            intune-auditing-auditevent-getauditcategories: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/getAuditCategories";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementAutopilotEvent`, such as `/deviceManagement/autopilotEvents/{id}`.
    DeviceManagementAutopilotEvent: super::Entity = models::DeviceManagementAutopilotEvent
}

impl DeviceManagementAutopilotEvent {
    /// `DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}` — Delete deviceManagementAutopilotEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementAutopilotEvent: delete
            intune-troubleshooting-devicemanagementautopilotevent-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}` — Get deviceManagementAutopilotEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementAutopilotEvent> {
        let sheet = "GET deviceManagementAutopilotEvent: get
            intune-troubleshooting-devicemanagementautopilotevent-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}` — Update deviceManagementAutopilotEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementAutopilotEvent) -> Call<models::DeviceManagementAutopilotEvent> {
        let sheet = "PATCH deviceManagementAutopilotEvent: update
            intune-troubleshooting-devicemanagementautopilotevent-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyStatusDetails`
    pub fn policy_status_details(&self) -> super::DeviceManagementAutopilotEventPolicyStatusDetails {
        super::DeviceManagementAutopilotEventPolicyStatusDetails(self.0.name("policyStatusDetails"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`, such as `/deviceManagement/autopilotEvents/{id}/policyStatusDetails`.
    DeviceManagementAutopilotEventPolicyStatusDetails[models::DeviceManagementAutopilotPolicyStatusDetail]
}

impl DeviceManagementAutopilotEventPolicyStatusDetails {
    /// `POST /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails` — Create deviceManagementAutopilotPolicyStatusDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementAutopilotPolicyStatusDetail,
    ) -> Call<models::DeviceManagementAutopilotPolicyStatusDetail> {
        let sheet = "POST deviceManagementAutopilotPolicyStatusDetail: create
            intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}/policyStatusDetails";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails` — List deviceManagementAutopilotPolicyStatusDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementAutopilotPolicyStatusDetail> {
        let sheet = "GET deviceManagementAutopilotPolicyStatusDetail: list
            intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}/policyStatusDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementAutopilotEvent`, such as `/deviceManagement/autopilotEvents`.
    DeviceManagementAutopilotEvents[models::DeviceManagementAutopilotEvent]
}

impl DeviceManagementAutopilotEvents {
    /// `POST /deviceManagement/autopilotEvents` — Create deviceManagementAutopilotEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementAutopilotEvent) -> Call<models::DeviceManagementAutopilotEvent> {
        let sheet = "POST deviceManagementAutopilotEvent: create
            intune-troubleshooting-devicemanagementautopilotevent-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/autopilotEvents` — List deviceManagementAutopilotEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementAutopilotEvent> {
        let sheet = "GET deviceManagementAutopilotEvent: list
            intune-troubleshooting-devicemanagementautopilotevent-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`, such as `/deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}`.
    DeviceManagementAutopilotPolicyStatusDetail: super::Entity = models::DeviceManagementAutopilotPolicyStatusDetail
}

impl DeviceManagementAutopilotPolicyStatusDetail {
    /// `DELETE /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}` — Delete deviceManagementAutopilotPolicyStatusDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementAutopilotPolicyStatusDetail: delete
            intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}` — Get deviceManagementAutopilotPolicyStatusDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementAutopilotPolicyStatusDetail> {
        let sheet = "GET deviceManagementAutopilotPolicyStatusDetail: get
            intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/autopilotEvents/{deviceManagementAutopilotEventId}/policyStatusDetails/{deviceManagementAutopilotPolicyStatusDetailId}` — Update deviceManagementAutopilotPolicyStatusDetail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementAutopilotPolicyStatusDetail,
    ) -> Call<models::DeviceManagementAutopilotPolicyStatusDetail> {
        let sheet = "PATCH deviceManagementAutopilotPolicyStatusDetail: update
            intune-troubleshooting-devicemanagementautopilotpolicystatusdetail-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/autopilotEvents/{id}/policyStatusDetails/{id}";
        self.0.call(sheet).json(body)
    }
}
