// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCategory`, such as `/deviceManagement/deviceCategories/{id}`.
    DeviceCategory: super::Entity = models::DeviceCategory
}

impl DeviceCategory {
    /// `DELETE /deviceManagement/deviceCategories/{deviceCategoryId}` — Delete deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCategory: delete
            intune-onboarding-devicecategory-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory` — Get deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecategory-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-get?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceCategories/{deviceCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCategory> {
        let sheet = "GET deviceCategory: get
            intune-devices-devicecategory-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory
            intune-onboarding-devicecategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory` — Update deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecategory-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-update?view=graph-rest-1.0)
    /// Also: `/deviceManagement/deviceCategories/{deviceCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let sheet = "PATCH deviceCategory: update
            intune-devices-devicecategory-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory
            intune-onboarding-devicecategory-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceActionItem`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}`.
    DeviceComplianceActionItem: super::Entity = models::DeviceComplianceActionItem
}

impl DeviceComplianceActionItem {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Delete deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceActionItem: delete
            intune-deviceconfig-devicecomplianceactionitem-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Get deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceActionItem> {
        let sheet = "GET deviceComplianceActionItem: get
            intune-deviceconfig-devicecomplianceactionitem-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}` — Update deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceActionItem) -> Call<models::DeviceComplianceActionItem> {
        let sheet = "PATCH deviceComplianceActionItem: update
            intune-deviceconfig-devicecomplianceactionitem-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceDeviceOverview`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview`.
    DeviceComplianceDeviceOverview: super::Entity = models::DeviceComplianceDeviceOverview
}

impl DeviceComplianceDeviceOverview {
    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Get deviceComplianceDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceDeviceOverview> {
        let sheet = "GET deviceComplianceDeviceOverview: get
            intune-deviceconfig-devicecompliancedeviceoverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` — Update deviceComplianceDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedeviceoverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceDeviceOverview) -> Call<models::DeviceComplianceDeviceOverview> {
        let sheet = "PATCH deviceComplianceDeviceOverview: update
            intune-deviceconfig-devicecompliancedeviceoverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceDeviceStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}`.
    DeviceComplianceDeviceStatus: super::Entity = models::DeviceComplianceDeviceStatus
}

impl DeviceComplianceDeviceStatus {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Delete deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceDeviceStatus: delete
            intune-deviceconfig-devicecompliancedevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Get deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceDeviceStatus> {
        let sheet = "GET deviceComplianceDeviceStatus: get
            intune-deviceconfig-devicecompliancedevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}` — Update deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceDeviceStatus) -> Call<models::DeviceComplianceDeviceStatus> {
        let sheet = "PATCH deviceComplianceDeviceStatus: update
            intune-deviceconfig-devicecompliancedevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicy`, such as `/deviceManagement/deviceCompliancePolicies/{id}`.
    DeviceCompliancePolicy: super::Entity = models::DeviceCompliancePolicy
}

impl DeviceCompliancePolicy {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-assign?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_compliance_policy::AssignRequest,
    ) -> Call<Vec<models::DeviceCompliancePolicyAssignment>> {
        let sheet = "POST deviceCompliancePolicy: assign
            intune-deviceconfig-devicecompliancepolicy-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Delete iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-delete?view=graph-rest-1.0) and 5 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosCompliancePolicy: delete
            intune-deviceconfig-ioscompliancepolicy-delete, intune-deviceconfig-macoscompliancepolicy-delete, intune-deviceconfig-androidcompliancepolicy-delete, intune-deviceconfig-windows10compliancepolicy-delete, intune-deviceconfig-windows81compliancepolicy-delete, intune-deviceconfig-windowsphone81compliancepolicy-delete, intune-deviceconfig-windows10mobilecompliancepolicy-delete, intune-deviceconfig-androidworkprofilecompliancepolicy-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Get deviceCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-get?view=graph-rest-1.0) and 6 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicy> {
        let sheet = "GET deviceCompliancePolicy: get
            intune-deviceconfig-devicecompliancepolicy-get, intune-deviceconfig-ioscompliancepolicy-get, intune-deviceconfig-macoscompliancepolicy-get, intune-deviceconfig-androidcompliancepolicy-get, intune-deviceconfig-windows10compliancepolicy-get, intune-deviceconfig-windows81compliancepolicy-get, intune-deviceconfig-windowsphone81compliancepolicy-get, intune-deviceconfig-windows10mobilecompliancepolicy-get, intune-deviceconfig-androidworkprofilecompliancepolicy-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduleActionsForRules` — scheduleActionsForRules action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn schedule_actions_for_rules(
        &self,
        body: requests::device_compliance_policy::ScheduleActionsForRulesRequest,
    ) -> Call<()> {
        let sheet = "POST deviceCompliancePolicy: schedule_actions_for_rules
            intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduleActionsForRules";
        self.0.name("scheduleActionsForRules").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}` — Update iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-update?view=graph-rest-1.0) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let sheet = "PATCH iosCompliancePolicy: update
            intune-deviceconfig-ioscompliancepolicy-update, intune-deviceconfig-macoscompliancepolicy-update, intune-deviceconfig-androidcompliancepolicy-update, intune-deviceconfig-windows10compliancepolicy-update, intune-deviceconfig-windows81compliancepolicy-update, intune-deviceconfig-windowsphone81compliancepolicy-update, intune-deviceconfig-windows10mobilecompliancepolicy-update, intune-deviceconfig-androidworkprofilecompliancepolicy-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}";
        self.0.call(sheet).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceCompliancePolicyAssignments {
        super::DeviceCompliancePolicyAssignments(self.0.name("assignments"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceCompliancePolicyDeviceSettingStateSummaries {
        super::DeviceCompliancePolicyDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStatusOverview`
    pub fn device_status_overview(&self) -> super::DeviceComplianceDeviceOverview {
        super::DeviceComplianceDeviceOverview(self.0.name("deviceStatusOverview"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::DeviceCompliancePolicyDeviceStatuses {
        super::DeviceCompliancePolicyDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/scheduledActionsForRule`
    pub fn scheduled_actions_for_rule(&self) -> super::DeviceCompliancePolicyScheduledActionsForRule {
        super::DeviceCompliancePolicyScheduledActionsForRule(self.0.name("scheduledActionsForRule"))
    }

    /// `…/userStatusOverview`
    pub fn user_status_overview(&self) -> super::DeviceComplianceUserOverview {
        super::DeviceComplianceUserOverview(self.0.name("userStatusOverview"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::DeviceCompliancePolicyUserStatuses {
        super::DeviceCompliancePolicyUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicyAssignment`, such as `/deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}`.
    DeviceCompliancePolicyAssignment: super::Entity = models::DeviceCompliancePolicyAssignment
}

impl DeviceCompliancePolicyAssignment {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Delete deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCompliancePolicyAssignment: delete
            intune-deviceconfig-devicecompliancepolicyassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Get deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyAssignment> {
        let sheet = "GET deviceCompliancePolicyAssignment: get
            intune-deviceconfig-devicecompliancepolicyassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}` — Update deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyAssignment,
    ) -> Call<models::DeviceCompliancePolicyAssignment> {
        let sheet = "PATCH deviceCompliancePolicyAssignment: update
            intune-deviceconfig-devicecompliancepolicyassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicyAssignment`, such as `/deviceManagement/deviceCompliancePolicies/{id}/assignments`.
    DeviceCompliancePolicyAssignments[models::DeviceCompliancePolicyAssignment]
}

impl DeviceCompliancePolicyAssignments {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — Create deviceCompliancePolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceCompliancePolicyAssignment,
    ) -> Call<models::DeviceCompliancePolicyAssignment> {
        let sheet = "POST deviceCompliancePolicyAssignment: create
            intune-deviceconfig-devicecompliancepolicyassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` — List devicecompliancepolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicyassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicyAssignment> {
        let sheet = "GET deviceCompliancePolicyAssignment: list
            intune-deviceconfig-devicecompliancepolicyassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries`.
    DeviceCompliancePolicyDeviceSettingStateSummaries[models::SettingStateDeviceSummary]
}

impl DeviceCompliancePolicyDeviceSettingStateSummaries {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "POST settingStateDeviceSummary: create
            intune-deviceconfig-settingstatedevicesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: list
            intune-deviceconfig-settingstatedevicesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`, such as `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`.
    DeviceCompliancePolicyDeviceStateSummary: super::Entity = models::DeviceCompliancePolicyDeviceStateSummary
}

impl DeviceCompliancePolicyDeviceStateSummary {
    /// `GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Get deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyDeviceStateSummary> {
        let sheet = "GET deviceCompliancePolicyDeviceStateSummary: get
            intune-deviceconfig-devicecompliancepolicydevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicyDeviceStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Update deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyDeviceStateSummary,
    ) -> Call<models::DeviceCompliancePolicyDeviceStateSummary> {
        let sheet = "PATCH deviceCompliancePolicyDeviceStateSummary: update
            intune-deviceconfig-devicecompliancepolicydevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicyDeviceStateSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceDeviceStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses`.
    DeviceCompliancePolicyDeviceStatuses[models::DeviceComplianceDeviceStatus]
}

impl DeviceCompliancePolicyDeviceStatuses {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — Create deviceComplianceDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceDeviceStatus) -> Call<models::DeviceComplianceDeviceStatus> {
        let sheet = "POST deviceComplianceDeviceStatus: create
            intune-deviceconfig-devicecompliancedevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` — List deviceComplianceDeviceStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancedevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceDeviceStatus> {
        let sheet = "GET deviceComplianceDeviceStatus: list
            intune-deviceconfig-devicecompliancedevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceScheduledActionForRule`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule`.
    DeviceCompliancePolicyScheduledActionsForRule[models::DeviceComplianceScheduledActionForRule]
}

impl DeviceCompliancePolicyScheduledActionsForRule {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — Create deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceComplianceScheduledActionForRule,
    ) -> Call<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "POST deviceComplianceScheduledActionForRule: create
            intune-deviceconfig-devicecompliancescheduledactionforrule-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` — List deviceComplianceScheduledActionForRules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "GET deviceComplianceScheduledActionForRule: list
            intune-deviceconfig-devicecompliancescheduledactionforrule-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceCompliancePolicySettingStateSummary`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}`.
    DeviceCompliancePolicySettingStateSummary: super::Entity = models::DeviceCompliancePolicySettingStateSummary
}

impl DeviceCompliancePolicySettingStateSummary {
    /// `DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Delete deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceCompliancePolicySettingStateSummary: delete
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Get deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET deviceCompliancePolicySettingStateSummary: get
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}` — Update deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicySettingStateSummary,
    ) -> Call<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "PATCH deviceCompliancePolicySettingStateSummary: update
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceComplianceSettingStates`
    pub fn device_compliance_setting_states(
        &self,
    ) -> super::DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates
    {
        super::DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates(
            self.0.name("deviceComplianceSettingStates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceSettingState`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates`.
    DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates[models::DeviceComplianceSettingState]
}

impl DeviceCompliancePolicySettingStateSummaryDeviceComplianceSettingStates {
    /// `POST /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` — Create deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceSettingState) -> Call<models::DeviceComplianceSettingState> {
        let sheet = "POST deviceComplianceSettingState: create
            intune-deviceconfig-devicecompliancesettingstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` — List deviceComplianceSettingStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceSettingState> {
        let sheet = "GET deviceComplianceSettingState: list
            intune-deviceconfig-devicecompliancesettingstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceUserStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses`.
    DeviceCompliancePolicyUserStatuses[models::DeviceComplianceUserStatus]
}

impl DeviceCompliancePolicyUserStatuses {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — Create deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
        let sheet = "POST deviceComplianceUserStatus: create
            intune-deviceconfig-devicecomplianceuserstatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` — List deviceComplianceUserStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceUserStatus> {
        let sheet = "GET deviceComplianceUserStatus: list
            intune-deviceconfig-devicecomplianceuserstatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceScheduledActionForRule`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}`.
    DeviceComplianceScheduledActionForRule: super::Entity = models::DeviceComplianceScheduledActionForRule
}

impl DeviceComplianceScheduledActionForRule {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Delete deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceScheduledActionForRule: delete
            intune-deviceconfig-devicecompliancescheduledactionforrule-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Get deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "GET deviceComplianceScheduledActionForRule: get
            intune-deviceconfig-devicecompliancescheduledactionforrule-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}` — Update deviceComplianceScheduledActionForRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancescheduledactionforrule-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceComplianceScheduledActionForRule,
    ) -> Call<models::DeviceComplianceScheduledActionForRule> {
        let sheet = "PATCH deviceComplianceScheduledActionForRule: update
            intune-deviceconfig-devicecompliancescheduledactionforrule-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/scheduledActionConfigurations`
    pub fn scheduled_action_configurations(
        &self,
    ) -> super::DeviceComplianceScheduledActionForRuleScheduledActionConfigurations
    {
        super::DeviceComplianceScheduledActionForRuleScheduledActionConfigurations(
            self.0.name("scheduledActionConfigurations"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceComplianceActionItem`, such as `/deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations`.
    DeviceComplianceScheduledActionForRuleScheduledActionConfigurations[models::DeviceComplianceActionItem]
}

impl DeviceComplianceScheduledActionForRuleScheduledActionConfigurations {
    /// `POST /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — Create deviceComplianceActionItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceComplianceActionItem) -> Call<models::DeviceComplianceActionItem> {
        let sheet = "POST deviceComplianceActionItem: create
            intune-deviceconfig-devicecomplianceactionitem-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` — List devicecomplianceactionitems
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceactionitem-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceComplianceActionItem> {
        let sheet = "GET deviceComplianceActionItem: list
            intune-deviceconfig-devicecomplianceactionitem-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/scheduledActionsForRule/{id}/scheduledActionConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceSettingState`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}`.
    DeviceComplianceSettingState: super::Entity = models::DeviceComplianceSettingState
}

impl DeviceComplianceSettingState {
    /// `DELETE /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Delete deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceSettingState: delete
            intune-deviceconfig-devicecompliancesettingstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Get deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceSettingState> {
        let sheet = "GET deviceComplianceSettingState: get
            intune-deviceconfig-devicecompliancesettingstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}` — Update deviceComplianceSettingState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancesettingstate-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceSettingState) -> Call<models::DeviceComplianceSettingState> {
        let sheet = "PATCH deviceComplianceSettingState: update
            intune-deviceconfig-devicecompliancesettingstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries/{id}/deviceComplianceSettingStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceUserOverview`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview`.
    DeviceComplianceUserOverview: super::Entity = models::DeviceComplianceUserOverview
}

impl DeviceComplianceUserOverview {
    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Get deviceComplianceUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceUserOverview> {
        let sheet = "GET deviceComplianceUserOverview: get
            intune-deviceconfig-devicecomplianceuseroverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` — Update deviceComplianceUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuseroverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceUserOverview) -> Call<models::DeviceComplianceUserOverview> {
        let sheet = "PATCH deviceComplianceUserOverview: update
            intune-deviceconfig-devicecomplianceuseroverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceComplianceUserStatus`, such as `/deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}`.
    DeviceComplianceUserStatus: super::Entity = models::DeviceComplianceUserStatus
}

impl DeviceComplianceUserStatus {
    /// `DELETE /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Delete deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceComplianceUserStatus: delete
            intune-deviceconfig-devicecomplianceuserstatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Get deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceComplianceUserStatus> {
        let sheet = "GET deviceComplianceUserStatus: get
            intune-deviceconfig-devicecomplianceuserstatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}` — Update deviceComplianceUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecomplianceuserstatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceComplianceUserStatus) -> Call<models::DeviceComplianceUserStatus> {
        let sheet = "PATCH deviceComplianceUserStatus: update
            intune-deviceconfig-devicecomplianceuserstatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations/{id}`.
    DeviceConfiguration: super::Entity = models::DeviceConfiguration
}

impl DeviceConfiguration {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-assign?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::device_configuration::AssignRequest,
    ) -> Call<Vec<models::DeviceConfigurationAssignment>> {
        let sheet = "POST deviceConfiguration: assign
            intune-deviceconfig-deviceconfiguration-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Delete sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-delete?view=graph-rest-1.0) and 21 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharedPCConfiguration: delete
            intune-deviceconfig-sharedpcconfiguration-delete, intune-deviceconfig-ioscustomconfiguration-delete, intune-deviceconfig-iosupdateconfiguration-delete, intune-deviceconfig-macoscustomconfiguration-delete, intune-deviceconfig-androidcustomconfiguration-delete, intune-deviceconfig-editionupgradeconfiguration-delete, intune-deviceconfig-windows10customconfiguration-delete, intune-deviceconfig-iosgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10generalconfiguration-delete, intune-deviceconfig-windows81generalconfiguration-delete, intune-deviceconfig-iosdevicefeaturesconfiguration-delete, intune-deviceconfig-macosgeneraldeviceconfiguration-delete, intune-deviceconfig-macosdevicefeaturesconfiguration-delete, intune-deviceconfig-androidgeneraldeviceconfiguration-delete, intune-deviceconfig-windows10teamgeneralconfiguration-delete, intune-deviceconfig-windowsphone81customconfiguration-delete, intune-deviceconfig-windowsphone81generalconfiguration-delete, intune-deviceconfig-androidworkprofilecustomconfiguration-delete, intune-deviceconfig-windowsupdateforbusinessconfiguration-delete, intune-deviceconfig-windows10secureassessmentconfiguration-delete, intune-deviceconfig-windows10endpointprotectionconfiguration-delete, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-delete, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-delete, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Get deviceConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-appledevicefeaturesconfigurationbase-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-get?view=graph-rest-1.0) and 24 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: get
            intune-deviceconfig-deviceconfiguration-get, intune-deviceconfig-appledevicefeaturesconfigurationbase-get, intune-deviceconfig-ioscertificateprofile-get, intune-deviceconfig-sharedpcconfiguration-get, intune-deviceconfig-ioscustomconfiguration-get, intune-deviceconfig-iosupdateconfiguration-get, intune-deviceconfig-macoscustomconfiguration-get, intune-deviceconfig-androidcustomconfiguration-get, intune-deviceconfig-editionupgradeconfiguration-get, intune-deviceconfig-windows10customconfiguration-get, intune-deviceconfig-iosgeneraldeviceconfiguration-get, intune-deviceconfig-windows10generalconfiguration-get, intune-deviceconfig-windows81generalconfiguration-get, intune-deviceconfig-iosdevicefeaturesconfiguration-get, intune-deviceconfig-macosgeneraldeviceconfiguration-get, intune-deviceconfig-macosdevicefeaturesconfiguration-get, intune-deviceconfig-androidgeneraldeviceconfiguration-get, intune-deviceconfig-windows10teamgeneralconfiguration-get, intune-deviceconfig-windowsphone81customconfiguration-get, intune-deviceconfig-windowsphone81generalconfiguration-get, intune-deviceconfig-androidworkprofilecustomconfiguration-get, intune-deviceconfig-windowsupdateforbusinessconfiguration-get, intune-deviceconfig-windows10secureassessmentconfiguration-get, intune-deviceconfig-windows10endpointprotectionconfiguration-get, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-get, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-get, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/getOmaSettingPlainTextValue` — getOmaSettingPlainTextValue function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_oma_setting_plain_text_value(&self, secret_reference_value_id: &str) -> Call<String> {
        let sheet = "GET deviceConfiguration: get_oma_setting_plain_text_value
            intune-deviceconfig-deviceconfiguration-getomasettingplaintextvalue: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/getOmaSettingPlainTextValue(secretReferenceValueId='{secretReferenceValueId}')";
        self.0
            .function(
                "getOmaSettingPlainTextValue",
                &[("secretReferenceValueId", Argument::quoted(secret_reference_value_id))],
            )
            .call(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}` — Update sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-update?view=graph-rest-1.0) and 21 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "PATCH sharedPCConfiguration: update
            intune-deviceconfig-sharedpcconfiguration-update, intune-deviceconfig-ioscustomconfiguration-update, intune-deviceconfig-iosupdateconfiguration-update, intune-deviceconfig-macoscustomconfiguration-update, intune-deviceconfig-androidcustomconfiguration-update, intune-deviceconfig-editionupgradeconfiguration-update, intune-deviceconfig-windows10customconfiguration-update, intune-deviceconfig-iosgeneraldeviceconfiguration-update, intune-deviceconfig-windows10generalconfiguration-update, intune-deviceconfig-windows81generalconfiguration-update, intune-deviceconfig-iosdevicefeaturesconfiguration-update, intune-deviceconfig-macosgeneraldeviceconfiguration-update, intune-deviceconfig-macosdevicefeaturesconfiguration-update, intune-deviceconfig-androidgeneraldeviceconfiguration-update, intune-deviceconfig-windows10teamgeneralconfiguration-update, intune-deviceconfig-windowsphone81customconfiguration-update, intune-deviceconfig-windowsphone81generalconfiguration-update, intune-deviceconfig-androidworkprofilecustomconfiguration-update, intune-deviceconfig-windowsupdateforbusinessconfiguration-update, intune-deviceconfig-windows10secureassessmentconfiguration-update, intune-deviceconfig-windows10endpointprotectionconfiguration-update, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-update, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-update, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceConfigurationAssignments {
        super::DeviceConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceConfigurationDeviceSettingStateSummaries {
        super::DeviceConfigurationDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStatusOverview`
    pub fn device_status_overview(&self) -> super::DeviceConfigurationDeviceOverview {
        super::DeviceConfigurationDeviceOverview(self.0.name("deviceStatusOverview"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::DeviceConfigurationDeviceStatuses {
        super::DeviceConfigurationDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/userStatusOverview`
    pub fn user_status_overview(&self) -> super::DeviceConfigurationUserOverview {
        super::DeviceConfigurationUserOverview(self.0.name("userStatusOverview"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::DeviceConfigurationUserStatuses {
        super::DeviceConfigurationUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/assignments/{id}`.
    DeviceConfigurationAssignment: super::Entity = models::DeviceConfigurationAssignment
}

impl DeviceConfigurationAssignment {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Delete deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationAssignment: delete
            intune-deviceconfig-deviceconfigurationassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Get deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationAssignment> {
        let sheet = "GET deviceConfigurationAssignment: get
            intune-deviceconfig-deviceconfigurationassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}` — Update deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceConfigurationAssignment) -> Call<models::DeviceConfigurationAssignment> {
        let sheet = "PATCH deviceConfigurationAssignment: update
            intune-deviceconfig-deviceconfigurationassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationAssignment`, such as `/deviceManagement/deviceConfigurations/{id}/assignments`.
    DeviceConfigurationAssignments[models::DeviceConfigurationAssignment]
}

impl DeviceConfigurationAssignments {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — Create deviceConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceConfigurationAssignment) -> Call<models::DeviceConfigurationAssignment> {
        let sheet = "POST deviceConfigurationAssignment: create
            intune-deviceconfig-deviceconfigurationassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` — List deviceconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationAssignment> {
        let sheet = "GET deviceConfigurationAssignment: list
            intune-deviceconfig-deviceconfigurationassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceOverview`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatusOverview`.
    DeviceConfigurationDeviceOverview: super::Entity = models::DeviceConfigurationDeviceOverview
}

impl DeviceConfigurationDeviceOverview {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Get deviceConfigurationDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceOverview> {
        let sheet = "GET deviceConfigurationDeviceOverview: get
            intune-deviceconfig-deviceconfigurationdeviceoverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` — Update deviceConfigurationDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceOverview,
    ) -> Call<models::DeviceConfigurationDeviceOverview> {
        let sheet = "PATCH deviceConfigurationDeviceOverview: update
            intune-deviceconfig-deviceconfigurationdeviceoverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.settingStateDeviceSummary`, such as `/deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries`.
    DeviceConfigurationDeviceSettingStateSummaries[models::SettingStateDeviceSummary]
}

impl DeviceConfigurationDeviceSettingStateSummaries {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — Create settingStateDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
        let sheet = "POST settingStateDeviceSummary: create
            intune-deviceconfig-settingstatedevicesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` — List settingstatedevicesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
        let sheet = "GET settingStateDeviceSummary: list
            intune-deviceconfig-settingstatedevicesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceStateSummary`, such as `/deviceManagement/deviceConfigurationDeviceStateSummaries`.
    DeviceConfigurationDeviceStateSummary: super::Entity = models::DeviceConfigurationDeviceStateSummary
}

impl DeviceConfigurationDeviceStateSummary {
    /// `GET /deviceManagement/deviceConfigurationDeviceStateSummaries` — Get deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStateSummary> {
        let sheet = "GET deviceConfigurationDeviceStateSummary: get
            intune-deviceconfig-deviceconfigurationdevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationDeviceStateSummaries";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurationDeviceStateSummaries` — Update deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStateSummary,
    ) -> Call<models::DeviceConfigurationDeviceStateSummary> {
        let sheet = "PATCH deviceConfigurationDeviceStateSummary: update
            intune-deviceconfig-deviceconfigurationdevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurationDeviceStateSummaries";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationDeviceStatus`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}`.
    DeviceConfigurationDeviceStatus: super::Entity = models::DeviceConfigurationDeviceStatus
}

impl DeviceConfigurationDeviceStatus {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Delete deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationDeviceStatus: delete
            intune-deviceconfig-deviceconfigurationdevicestatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Get deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStatus> {
        let sheet = "GET deviceConfigurationDeviceStatus: get
            intune-deviceconfig-deviceconfigurationdevicestatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Update deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStatus,
    ) -> Call<models::DeviceConfigurationDeviceStatus> {
        let sheet = "PATCH deviceConfigurationDeviceStatus: update
            intune-deviceconfig-deviceconfigurationdevicestatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationDeviceStatus`, such as `/deviceManagement/deviceConfigurations/{id}/deviceStatuses`.
    DeviceConfigurationDeviceStatuses[models::DeviceConfigurationDeviceStatus]
}

impl DeviceConfigurationDeviceStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — Create deviceConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceConfigurationDeviceStatus,
    ) -> Call<models::DeviceConfigurationDeviceStatus> {
        let sheet = "POST deviceConfigurationDeviceStatus: create
            intune-deviceconfig-deviceconfigurationdevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` — List deviceconfigurationdevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationDeviceStatus> {
        let sheet = "GET deviceConfigurationDeviceStatus: list
            intune-deviceconfig-deviceconfigurationdevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserOverview`, such as `/deviceManagement/deviceConfigurations/{id}/userStatusOverview`.
    DeviceConfigurationUserOverview: super::Entity = models::DeviceConfigurationUserOverview
}

impl DeviceConfigurationUserOverview {
    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Get deviceConfigurationUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserOverview> {
        let sheet = "GET deviceConfigurationUserOverview: get
            intune-deviceconfig-deviceconfigurationuseroverview-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatusOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` — Update deviceConfigurationUserOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceConfigurationUserOverview,
    ) -> Call<models::DeviceConfigurationUserOverview> {
        let sheet = "PATCH deviceConfigurationUserOverview: update
            intune-deviceconfig-deviceconfigurationuseroverview-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatusOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceConfigurationUserStatus`, such as `/deviceManagement/deviceConfigurations/{id}/userStatuses/{id}`.
    DeviceConfigurationUserStatus: super::Entity = models::DeviceConfigurationUserStatus
}

impl DeviceConfigurationUserStatus {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Delete deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceConfigurationUserStatus: delete
            intune-deviceconfig-deviceconfigurationuserstatus-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Get deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceConfigurationUserStatus> {
        let sheet = "GET deviceConfigurationUserStatus: get
            intune-deviceconfig-deviceconfigurationuserstatus-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}` — Update deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let sheet = "PATCH deviceConfigurationUserStatus: update
            intune-deviceconfig-deviceconfigurationuserstatus-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfigurationUserStatus`, such as `/deviceManagement/deviceConfigurations/{id}/userStatuses`.
    DeviceConfigurationUserStatuses[models::DeviceConfigurationUserStatus]
}

impl DeviceConfigurationUserStatuses {
    /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — Create deviceConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceConfigurationUserStatus) -> Call<models::DeviceConfigurationUserStatus> {
        let sheet = "POST deviceConfigurationUserStatus: create
            intune-deviceconfig-deviceconfigurationuserstatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` — List deviceconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfigurationUserStatus> {
        let sheet = "GET deviceConfigurationUserStatus: list
            intune-deviceconfig-deviceconfigurationuserstatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations/{id}/userStatuses";
        self.0.list(sheet)
    }
}
